/* ner.h - named entities: which words name a person, a body, a place, or something else.
 *
 *   report -> sentences -> tags -> [NER] -> trees, marks -> record
 *
 * A linear-chain conditional random field over features of words, with integer weights: exact sums, the same bytes
 * everywhere. Trained by train/names.c on annotated names (docs/MODEL.md); needs words and parts of speech alone.
 * Cost         some 4 % of the whole line (docs/MODEL.md); only words near a capital are looked at.
 * Source       Lafferty, McCallum & Pereira 2001 (ICML); what namesakes in the text show: Ratinov & Roth 2009 (CoNLL).
 * See it work  volgens run --until=tag FILE   (MISC: NE=B-PER) */
#ifndef VOLGENS_NER_NER_H
#define VOLGENS_NER_NER_H

#include "base/file.h"
#include "ner/tables.h"
#include "syntax/tree.h"

enum { NER_ROW = 128 };  // words decided together; a longer row of names is cut

typedef struct ner {
  file_map map;
  uint64_t hash;  // of the model file, for volgens version
  ner_tables tables;
} ner;

/* Map a model file and check it; on false nothing stays open, e names file and reason. */
bool ner_open(ner *n, const char *path, err *e);
/* The same for a model that lies in memory (the caller's); `name` is for messages. */
bool ner_read(ner *n, const char *p, size_t size, const char *name, err *e);
void ner_close(ner *n);

/* Fill word.ne of every word of d; upos must be there. */
void ner_run(const ner *n, doc *d, arena scratch);

#endif
