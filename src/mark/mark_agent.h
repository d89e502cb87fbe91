/* mark_agent.h - the agent noun that a word is, by itself or with the words beside it.
 *
 * "police officer", "officier van justitie", "secretary of state": an entry of several words is found when they stand next to each
 * other and the word heads them. Of two that fit the longer one counts.
 * Cost         a hash look-up a word, a few more for nouns with neighbours.
 * See it work  tests/test_actors.c */
#ifndef VOLGENS_MARK_AGENT_H
#define VOLGENS_MARK_AGENT_H

#include "mark/mark_work.h"

/* NULL when none, or when the lexicon says that the word misleads. */
const agent *mark_agent(const work *k, int32_t w);

#endif
