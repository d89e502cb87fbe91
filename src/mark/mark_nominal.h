/* mark_nominal.h - a mention for every phrase that names something, with what its own words tell of it.
 *
 *   names, agent nouns, trees -> [heads of noun phrases; adjectives, titles, possessors, complements, appositions] -> mentions
 *
 * Country by the codebook: the name's own; else adjective, possessor or complement; else apposition. Sector: the agent
 * noun's; words like "spokesman" take it from what they belong to.
 * More than the noun tells it of who leads or works for a body, held an office once, sits in a parliament for a party, speaks for
 * a state, or is of one force or armed group ("police officer"). A title and the name beside it are one mention.
 * Cost         linear in the words; complements are followed to a depth of CODE_DEPTH.
 * See it work  volgens run --until=mark FILE */
#ifndef VOLGENS_MARK_NOMINAL_H
#define VOLGENS_MARK_NOMINAL_H

#include "mark/mark_work.h"

enum { CODE_DEPTH = 4 };

/* Fill m->mention, m->of_word and k->note; needs names, times and places. */
void mark_nominals(work *k);

#endif
