/* lexicon.h - everything the engine knows of words and names, read once at the start and never changed.
 *
 *   lexicon/world/       names that need no language or carry it in a column (countries, office-holders,
 *                        bodies, armed groups, places)               -> names
 *   lexicon/<lang>/…lex  word lists, agents, reporting cues, event rules of one language, in entry form
 *
 * A folder lexicon/<lang> and a model make a language; no C knows a word of it.
 * Cost         opened in well under 50 ms; look-ups are hashes or binary searches.
 * See it work  volgens lint; volgens coverage */
#ifndef VOLGENS_LEXICON_LEXICON_H
#define VOLGENS_LEXICON_LEXICON_H

#include "lexicon/concepts.h"
#include "lexicon/cues.h"
#include "lexicon/lists.h"
#include "lexicon/names.h"
#include "lexicon/rules.h"

typedef struct language {
  str code;      // "nl"
  lists lists;   // word lists by name ("negation", "month", …)
  agents agents; // nouns for those who act, with sectors
  cues cues;     // reporting words
  rules rules;   // event triggers
} language;

typedef struct lexicon {
  names names;         // the world's names, all languages
  concepts concepts;   // words that mean much the same, across languages
  language *language;  // [languages], sorted by code
  int32_t languages;
  uint64_t hash;       // of the bytes of every file read, in sorted order of their names
} lexicon;

/* Open the lexicon folder. Everything lies in keep. Faults name file, line and column. */
bool lexicon_open(const char *folder, lexicon *out, arena *keep, err *e);

/* The language with that code, NULL when the lexicon lacks it. */
const language *lexicon_language(const lexicon *lex, str code);

#endif
