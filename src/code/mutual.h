/* mutual.h - two sides that accuse or threaten each other make two events, one a side.
 *
 *   merged candidates -> [MUTUAL] -> parties from context
 *
 * "India and Pakistan traded accusations", "beschuldigden elkaar": the rule puts both sides among the actors (role `both`), or what is
 * done is done to a word of the list "reciprocal". Talks, agreements and clashes stay one event with all in it.
 * Cost         linear in the candidates. */
#ifndef VOLGENS_CODE_MUTUAL_H
#define VOLGENS_CODE_MUTUAL_H

#include "code/candidate.h"

void mutual_split(coder *k);

#endif
