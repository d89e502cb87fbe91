/* marking.h - a room for tests of marks: the project's own lexicon, an arena each for results and scratch. */
#ifndef VOLGENS_TESTS_MARKING_H
#define VOLGENS_TESTS_MARKING_H

#include "test.h"

#include "lexicon/lexicon.h"
#include "mark/mark_work.h"
#include "tree.h"

typedef struct marking {
  arena_block block[3];
  arena run, keep, scratch;
  lexicon lex;
  report rep;
  marks m;
} marking;

static inline int marking_enter(void **state) {
  static marking r;
  for (int i = 0; i < 3; i++)
    if (!arena_open(&r.block[i], (size_t)1 << 28)) return -1;
  r.run = arena_of(&r.block[0], NULL);
  r.keep = arena_of(&r.block[1], NULL);
  r.scratch = arena_of(&r.block[2], NULL);
  err e = {0};
  if (!lexicon_open(SOURCE_DIR "/lexicon", &r.lex, &r.run, &e)) {
    print_error("%s\n", e.text);
    return -1;
  }
  *state = &r;
  return 0;
}

static inline int marking_leave(void **state) {
  for (int i = 0; i < 3; i++) arena_close(&((marking *)*state)->block[i]);
  return 0;
}

/* A doc of a tree (tree.h) in a language, with the report's date or NULL. */
static inline doc *marking_doc(marking *r, const char *lang, const char *published, const char *tree) {
  doc *d = tree_make(&r->keep, lang, tree);
  r->rep = *d->rep;
  r->rep.published = str_of(published);
  d->rep = &r->rep;
  return d;
}

/* The same, ready for one part of marking. */
static inline work *marking_work(marking *r, const char *lang, const char *published, const char *tree) {
  doc *d = marking_doc(r, lang, published, tree);
  r->m = (marks){.d = d};
  return work_open(&r->lex, d, &r->m, &r->keep, &r->scratch);
}

#endif
