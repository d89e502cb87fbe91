/* scene.h - what the context tells of an event: doers that the clause leaves out.
 *
 *   scene_fill    doers left out ("was arrested": the police), countries left out; to whom, where the clause does not tell: a denial
 *                 answers whoever spoke last, else the other side that the doer dealt with, else the other state of the report
 *
 * Cost         linear in the candidates for each. */
#ifndef VOLGENS_CODE_SCENE_H
#define VOLGENS_CODE_SCENE_H

#include "code/candidate.h"

void scene_fill(coder *k);

#endif
