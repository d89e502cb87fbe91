/* tables.h - what is known of words and phrases beside the text: the read-only tables of a names model.
 *
 *   word     a form as written -> its flags (first name, family name, …) and its two classes by company
 *   phrase   one to NER_PHRASE_MAX words, lower case -> what the world's lists call it
 *   weight   a feature -> one weight a label
 *
 * Each is found by a 64-bit hash: the low bits choose the slot, the high 32 are kept to tell (0: free slot). By chance one
 * unknown key in some thousand million is taken for a known one.
 * Cost         one or two look-ups in memory.
 * See it work  train/names.c writes them; tests/test_ner.c */
#ifndef VOLGENS_NER_TABLES_H
#define VOLGENS_NER_TABLES_H

#include "model/tensors.h"

enum { NER_PHRASE_MAX = 6 };

/* Labels inside a sequence: O, then begin, inside, end, single of each class. */
enum { NER_CLASSES = 4, NER_LABELS = 1 + 4 * NER_CLASSES };  // as NE_PLACES

/* Flags of a word. Those of neighbours are of words that often stand before or behind a name of that class. */
enum {
  NER_FIRST = 1, NER_FAMILY = 2, NER_COMMON = 4, NER_PROPER = 8, NER_DEMONYM = 16,
  NER_BEFORE = 32,  // times 1, 2, 4: PER, ORG, LOC
  NER_BEHIND = 256,
  NER_SMALL = 2048,  // in small letters, and yet most likely a name
};

/* What the lists call a phrase. */
enum { NER_COUNTRY = 1, NER_CITY = 2, NER_TOWN = 4, NER_BODY = 8, NER_PERSON = 16, NER_PEOPLE = 32, NER_WORK = 64 };

typedef struct ner_index {
  const uint32_t *key;  // [slots]
  int32_t slots;        // a power of two
} ner_index;

typedef struct ner_tables {
  ner_index word, phrase, weight;
  const uint16_t *flags;      // [word.slots]
  const uint16_t *fine;       // [word.slots] class, 0 none
  const uint8_t *coarse;      // [word.slots]
  const uint8_t *list;        // [phrase.slots]
  const int8_t *weights;      // [weight.slots][NER_LABELS]
  const int32_t *step;        // [NER_LABELS][NER_LABELS] weight of label after label
  int32_t net;                // weight of the network's scores, in sixteenths, for odds of e
} ner_tables;

/* Views into the tensors; checks every shape. */
bool ner_tables_open(ner_tables *t, const tensors *from, err *e);

/* The slot of a key, -1 when it is not there. */
int32_t ner_find(const ner_index *i, uint64_t hash);

#endif
