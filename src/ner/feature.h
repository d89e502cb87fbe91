/* feature.h - what the recogniser of names sees of a word: itself, its neighbours, the lists, its namesakes in the report.
 *
 *   words, parts of speech -> [FEATURE] -> hashes -> weights
 *
 * Only words that may be part of a name are looked at: with a capital or the tag of a name, and up to NER_GAP small words
 * between two such ("Bank of England", "Maarten 't Hart"). All others are outside.
 * Cost         O(length) a word; some 70 hashes for one that may be part of a name.
 * See it work  train/names.c trains on the same; tests/test_ner.c */
#ifndef VOLGENS_NER_FEATURE_H
#define VOLGENS_NER_FEATURE_H

#include "base/arena.h"
#include "ner/tables.h"
#include "syntax/tree.h"

enum { NER_FEATURES = 112, NER_GAP = 3 };

typedef struct ner_word {
  uint64_t form, low;      // hashes: as written, in lower case
  uint64_t prefix, tail2, tail3, tail4;
  uint16_t flags, fine;
  uint16_t report;         // what its namesakes in the report show
  uint8_t coarse, shape, upos;
  uint8_t begins, inside;  // phrases of the lists that begin at it; that it is a later word of
  bool maybe;              // may be part of a name
  bool opens;              // first of its sentence
  bool loud;               // its sentence is all capitals
} ner_word;

/* Everything about all words of a report. d: words and parts of speech. */
ner_word *ner_words(const ner_tables *t, const doc *d, arena *a);

/* Hashes of the features of word w, at most NER_FEATURES; returns how many. Neighbours are those of its sentence. */
int32_t ner_features(const ner_word *words, const doc *d, int32_t w, uint64_t *out);

/* The keys of the tables: a form as written, and a phrase word by word (0 to begin) by forms in lower case. */
uint64_t ner_word_key(str form);
uint64_t ner_phrase_key(uint64_t before, uint64_t low);
/* The hash of a form in lower case, digits as 0. */
uint64_t ner_low_key(str form);

#endif
