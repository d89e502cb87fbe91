/* cues.h - the words that report speech, writing or opinion.
 *
 *   cue     nl.say.zeggen
 *   match   zeggen | melden
 *   frame   clause quote back
 *   stance  neutral
 *   yes     De minister zei dat het bestand standhoudt.  => source=De minister | content=het bestand standhoudt
 *   no      Hij zei niets.
 *
 *   cue     nl.according.volgens
 *   phrase  volgens
 *   frame   according
 *   yes     Volgens de politie vielen er gewonden.  => source=de politie | content=vielen er gewonden
 *
 * docs/LEXICON.md has the whole form. The trees are searched by code/cue_find.h.
 * Cost         reading is linear in the bytes; a look-up is one hash for a head word, one for the first word of a phrase. */
#ifndef VOLGENS_LEXICON_CUES_H
#define VOLGENS_LEXICON_CUES_H

#include "lexicon/pattern.h"

enum {  // bits of cue.frames: what may be said with it
  FRAME_CLAUSE = 1,      // that-clause, question clause, the clause it stands in or beside
  FRAME_QUOTE = 2,       // quoted words
  FRAME_INF = 4,         // infinitive: urged X to leave
  FRAME_NOUN = 8,        // object and what is said of it: condemned the attack, called it a mistake
  FRAME_PREDICATE = 16,  // the same, but only with something said of the object: "noemde de aanval laf"
  FRAME_BACK = 32,       // the sentence before, by a pronoun: "Dat meldt Reuters"
  FRAME_ACCORDING = 64,  // the rest of its clause: volgens X, according to X
  FRAME_COMPLEMENT = 128,    // a noun's own clause or complement: "the claim that …"
  FRAME_REST = 512,      // all words behind it, where the parser saw no clause
  FRAME_THAT = 1024,     // a clause with a complementiser, and no other: "wil dat …"
  FRAME_NOTHING = 256,   // reports nothing, and stops other cues on the same word: "veroordelen tot" (a verdict)
};

enum { CUE_MAX_ADPOSITIONS = 6, CUE_MAX_PHRASE = 5 };

typedef enum cue_source {
  CUE_SUBJECT,     // the doer of the verb; of a noun its possessor, agent phrase, demonym
  CUE_IOBJ,        // the one addressed: "he was told by"
  CUE_ADPOSITION,  // the complement with a certain adposition: "hoorde van bronnen"
  CUE_COMPLEMENT,  // what a phrase governs: "volgens X"
  CUE_NOBODY,      // never told: "heette het"
} cue_source;

typedef struct cue_example {
  str text, want;  // want: what stands after "=>", absent for `no`
  int32_t line, column;
  bool yes;
} cue_example;

typedef struct cue {
  str id, file;
  int32_t line;
  uint32_t frames;                    // FRAME_*
  str adposition[CUE_MAX_ADPOSITIONS];  // complements with these adpositions are content
  int32_t adpositions;
  str source_adposition;              // CUE_ADPOSITION
  uint8_t source;                     // enum cue_source
  uint8_t stance;                     // as enum stance of code/record.h: 0 neutral, 1 endorses, 2 distances
  int8_t speech;                      // forced kind as enum speech of code/record.h, -1: by form
  bool actor;                         // only when the source is marked as a person or body: "floods threatened the town"
  cue_example *example;               // [examples]
  int32_t examples, example_cap;
} cue;

/* "according to": words that stand next to each other, by their forms in small letters. */
typedef struct cue_phrase {
  str word[CUE_MAX_PHRASE];  // [n]
  int32_t n;
  int32_t owner;  // index into cues.v
} cue_phrase;

typedef struct cues {
  cue *v;  // [n] in the order of the files
  int32_t n, cap;
  patterns match;  // owner = index into v
  struct { cue_phrase *v; int32_t n, cap; } phrase;  // sorted by first word, longer ones first
} cues;

/* Take the blocks whose first key is "cue". */
bool cues_take(const entries *en, cues *out, arena *keep, err *e);

/* The phrases that start with a word (form in small letters): index of the first, *count how many follow one another. */
int32_t cues_phrases(const cues *c, str first, int32_t *count);

#endif
