/* mark_group.h - several at once: "both sides", "the two presidents", "they" behind "Xi and Biden".
 *
 *   entities -> [MARK_GROUP] -> mention.fellow
 *
 * A definite plural with a count word (list "count-of": both=2, three=3) names the last so many that fit its noun: persons by
 * their title, sides and countries by the states most spoken of just before. A plural pronoun whose sentence before has two coordinated
 * actors as its subject, or a subject that deals with somebody ("Xi spoke with Biden"), means them. What a group possesses ("their
 * commanders") is one for each. The first of a group is the mention's own entity; the others are its fellows.
 * Cost         a window of GROUP_WINDOW mentions for each such phrase.
 * See it work  tests/cases/who.txt */
#ifndef VOLGENS_MARK_GROUP_H
#define VOLGENS_MARK_GROUP_H

#include "mark/mark_work.h"

enum { GROUP_WINDOW = 160 };

/* Fill the fellows; needs entities. May make new entities. */
void mark_groups(work *k);

#endif
