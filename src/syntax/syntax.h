/* syntax.h - tags, features, lemmas and trees for all sentences of a report at once.
 *
 *   report -> sentences, words -> [SYNTAX] -> trees -> marks -> record
 *
 *   syntax s;
 *   if (!syntax_open(&s, "models/nl/syntax.model", &run, &e)) …
 *   syntax_run(&s, &d, SYNTAX_PARSE, &keep, scratch);
 *
 * A function of (model, words): no clock, no I/O, the same bytes on every machine. One syntax may serve many threads.
 * Sentences longer than SYNTAX_UNIT_MAX words are worked on in parts, cut behind a punctuation mark where there is one;
 * the root of each later part becomes a parataxis of the first root. So time and memory stay linear in the text.
 * Cost         see docs/SPEED.md; scratch at most SYNTAX_SCRATCH.
 * See it work  volgens run --until=tag|tree FILE */
#ifndef VOLGENS_SYNTAX_SYNTAX_H
#define VOLGENS_SYNTAX_SYNTAX_H

#include "base/arena.h"
#include "base/file.h"
#include "syntax/lemma.h"
#include "syntax/net.h"
#include "syntax/tree.h"

enum { SYNTAX_UNIT_MAX = 256, SYNTAX_GROUP_WORDS = 512, SYNTAX_SCRATCH = 48 << 20 };

/* Labels of the model: strings that live in the mapped file. */
typedef struct syntax_labels {
  str *name;  // [n]
  int32_t n;
} syntax_labels;

typedef struct syntax {
  file_map map;
  uint64_t hash;          // of the model file, for volgens version
  net net;
  lemmas lemmas;
  syntax_labels feats, scripts;
  uint8_t *upos, *rel;    // [uposes], [rels] enum values of the model's classes
  const uint32_t *mask;   // [feats.n] bit u: occurs with class u
  int32_t uposes, rels;
  kernel kernel;          // the fastest of this machine; tests and measurements set another
} syntax;

/* Map a model file and check it. Small tables go to keep; on false nothing stays open, e names file and reason. */
bool syntax_open(syntax *s, const char *path, arena *keep, err *e);
/* The same for a model that lies in memory (n bytes at p, the caller's); `name` is for messages. */
bool syntax_read(syntax *s, const char *p, size_t n, const char *name, arena *keep, err *e);
void syntax_close(syntax *s);

typedef enum syntax_stage { SYNTAX_TAG, SYNTAX_PARSE } syntax_stage;

/* Fill upos, feats and lemma of every word of d; with SYNTAX_PARSE also head and rel, and link the trees (doc_link).
 * Where the network sees a sentence begin that the splitter did not, the sentence is parted: d->sent then lies in keep.
 * Lemmas lie in keep or in the model, so the model must stay open as long as d is used. Every sentence gets exactly one
 * root and no cycle. */
void syntax_run(const syntax *s, doc *d, syntax_stage until, arena *keep, arena scratch);

#endif
