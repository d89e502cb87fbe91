/* agents.h - common nouns for those who act, with a sector: "grenswacht" MIL, "riot police" COP, "woordvoerder" of whom
 * it speaks for.
 *
 *   agent  strijdkracht | leger | krijgsmacht
 *   code   MIL
 *   flags  body
 *
 *   agents joined          (the language writes compounds as one word: "vredesleger" ends in "leger")
 *
 * Cost         a hash look-up; for an unknown word of a joining language one for each possible last part.
 * Source       docs/LEXICON.md has the whole form.
 * See it work  tests/test_names.c; volgens run --until=mark FILE */
#ifndef VOLGENS_LEXICON_AGENTS_H
#define VOLGENS_LEXICON_AGENTS_H

#include "lexicon/entry.h"

typedef struct agent {
  str word;        // lemma without "_"; several words divided by blanks ("_" in the file)
  char sector[4];  // "" for words that take the sector of what they belong to ("woordvoerder", "leider")
  char country[4]; // "" unless the word fixes it
  uint8_t flags;   // AGENT_*
} agent;
enum {
  AGENT_PERSON = 1,   // one human being ("minister", "soldaat")
  AGENT_BODY = 2,     // a body ("ministerie", "leger")
  AGENT_OF = 4,       // takes country and sector from its complement ("woordvoerder van …", "spokesman for …"); its own sector
                      // counts when that tells none
  AGENT_TITLE = 8,    // may stand before a name ("president Aliyev")
  AGENT_STATE = 16,   // head of state or government, so that "het staatshoofd" finds its man
  AGENT_FEMALE = 32, AGENT_MALE = 64,
};

typedef struct agents {
  struct agents_impl *impl;
} agents;

/* Take the blocks whose first key is "agent" or "agents". Refused: an unknown sector or flag, a word said twice. */
bool agents_take(const entries *en, agents *out, arena *keep, err *e);

/* The agent noun for a lemma (with or without "_"; several words divided by a blank or a hyphen, "riot police"): the whole
 * lemma, else its longest last part after a "_", a blank or a hyphen, else, in a language that joins compounds, the longest
 * last part of at least four letters. A word of the lexicon with `code none` stops the search. Case does not count.
 * NULL when none; agents that were never taken (impl NULL) hold no word. */
const agent *agents_find(const agents *a, str lemma);

/* The entry that is spelled so, of one word or several divided by single blanks ("officier van justitie"). Case counts. */
const agent *agents_exact(const agents *a, str words);

/* The words in file order, for tests. NULL past the end. */
const agent *agents_at(const agents *a, int32_t i);

/* Is it one of the codebook's sectors? */
bool sector_known(str sector);

#endif
