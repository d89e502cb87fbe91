/* unit.h - a side cut into what can be laid beside something: reports of speech, acts, and clauses that are neither.
 *
 *   "Bakoe beweert dat het een steunpunt heeft vernietigd."   SAID, depth 1, with the ASSAULT in it
 *   "Onze eenheden vernietigden een steunpunt."               ACT, depth 0: the outlet's own voice
 *   "Voor het centrum gold een noodbevel."                    PLAIN
 *
 * An attribution with two contents gives two units; an event goes with the attribution that it stands in, or that it is,
 * when they tell much the same words.
 * Cost         linear in the words but for the records of one sentence, which are compared with each other. */
#ifndef VOLGENS_COMPARE_UNIT_H
#define VOLGENS_COMPARE_UNIT_H

#include "compare/vocabulary.h"

enum { UNIT_SCALES = 16, UNIT_MAX = 2560 };  // scales of strength; units of a side, those behind are left out and counted

typedef enum unit_kind { UNIT_SAID, UNIT_ACT, UNIT_PLAIN } unit_kind;

/* What a key is of: a word of what is told, a sign of it (type and mode of an event, sector), or of whom it is told. */
typedef enum key_kind { KEY_MATTER, KEY_SIGN, KEY_PARTY, KEY_KINDS } key_kind;

typedef struct weighted {
  int32_t key;
  int32_t weight;  // 1..12, later times how rare the key is
  uint8_t kind;    // enum key_kind
} weighted;

typedef struct unit {
  span at;
  int32_t first, last;        // words [first, last)
  uint8_t kind;               // enum unit_kind
  bool headline;
  int32_t said;               // SAID: the attribution; else the innermost one it stands in; -1 none
  int32_t depth;              // how many say so, one inside the other, a speech act that is told included; 0: the outlet itself
  struct { int32_t *v; int32_t n, cap; } events, saids;  // what was coded of it, indices of the side
  weighted *key;              // [keys] sorted by key, each once
  int32_t keys;
  int64_t norm[KEY_KINDS];    // sums of squares of the weights
  uint8_t rank[UNIT_SCALES];  // strongest word of each scale, 0 none
  int32_t strong[UNIT_SCALES];  // which word that is
  bool hedged, denied;
  bool few;                   // told as little
  bool witnessed;             // somebody saw it
  int32_t telling;            // words that have a key
  int32_t told;               // those that are neither names nor part of a cue
  int32_t speaker;            // key of the name of who speaks, -1: nobody does or he has no name
  int32_t nots;               // words of negation
  uint64_t hash;              // of its words: breaks ties the same way from both sides
} unit;

typedef struct units {
  unit *v;  // [n] in the order of the text
  int32_t n, cap;
  int32_t left_out;
} units;

units *units_make(vocabulary *v, const side *s, const token *tok, arena *keep, arena scratch);

/* How many say each word, one inside the other: the contents of attributions that hold it, and the speech acts without an
 * attribution of their own; 0: the outlet itself. [s->W] */
uint8_t *side_depths(const side *s, arena *keep);

static inline int32_t span_length(span s) { return s.end - s.beg; }
/* Bytes that two spans share. */
static inline int32_t span_shared(span a, span b) {
  int32_t beg = a.beg > b.beg ? a.beg : b.beg, end = a.end < b.end ? a.end : b.end;
  return end > beg ? end - beg : 0;
}

/* Who speaks: of the outermost attribution, or the doer of a speech act that is told. NULL: nobody does. */
const actor *unit_speaker(const side *s, const unit *u);

/* Does the word count for what its unit tells? */
static inline bool token_counts(const token *t) { return t->keys && !(t->flags & TOKEN_STOP); }

/* First word that begins at or after a byte. */
int32_t side_word_at(const side *s, int32_t byte);

#endif
