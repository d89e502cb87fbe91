/* mark_namesake.h - names that mean somebody else than the lexicon's first guess, told by the report itself.
 *
 *   names -> [MARK_NAMESAKE] -> nominals
 *
 * A town's name that is only the beginning of a longer name ("Karine Vossen") is no town. A name with an age in brackets ("Nino (24)")
 * is somebody unknown: neither a town nor an office-holder by family name. Of several office-holders of one family name the one
 * whose country the report speaks of is meant; none, where the report gives the name to somebody else ("Drew Harris … Mr Harris") or a title
 * that tells of another office ("wethouder Hansen", list "local-office").
 * Cost         linear in the names. */
#ifndef VOLGENS_MARK_NAMESAKE_H
#define VOLGENS_MARK_NAMESAKE_H

#include "mark/mark_work.h"

/* Change k->hit and k->hit_of; needs names. */
void mark_namesakes(work *k);

#endif
