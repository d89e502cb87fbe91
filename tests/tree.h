/* tree.h - small parsed reports for tests, written by hand.
 *
 *   doc *d = tree_make(&keep, "nl",
 *     "De de DET 2 det\n"
 *     "man man NOUN 3 nsubj\n"
 *     "lacht lachen VERB 0 root Tense=Pres|VerbForm=Fin -\n"   ("-": no blank behind it)
 *     ". . PUNCT 3 punct\n"
 *     "\n"                                                      (an empty line ends a sentence)
 *     "%\n"                                                     (one with "%" a paragraph)
 *     …); */
#ifndef VOLGENS_TESTS_TREE_H
#define VOLGENS_TESTS_TREE_H

#include "base/arena.h"
#include "syntax/tree.h"

typedef struct tree_builder {
  doc *d;
  char *text;
  int32_t n, paragraph, first;
  bool headline;
} tree_builder;

static inline void tree_close(tree_builder *b) {
  doc *d = b->d;
  if (b->first == d->W) return;
  sentence *s = &d->sent[d->S++];
  s->first = b->first;
  s->n = d->W - b->first;
  s->beg = d->word[b->first].beg;
  s->end = d->word[d->W - 1].end;
  s->paragraph = b->paragraph;
  s->kind = b->headline ? SENT_HEADLINE : SENT_PLAIN;
  b->headline = false;
  b->first = d->W;
}

static inline void tree_word(tree_builder *b, str line) {
  doc *d = b->d;
  word *w = &d->word[d->W];
  str form = str_cut(&line, ' '), lemma = str_cut(&line, ' '), pos = str_cut(&line, ' '), head = str_cut(&line, ' ');
  str rel = str_cut(&line, ' '), feats = str_cut(&line, ' ');
  bool glued = str_eq(line, S("-")) || str_eq(feats, S("-"));
  w->beg = b->n;
  memcpy(b->text + b->n, form.p, (size_t)form.n);
  b->n += form.n;
  w->end = b->n;
  if (!glued) b->text[b->n++] = ' ';
  w->sent = d->S;
  int32_t h = 0;
  for (int32_t i = 0; i < head.n; i++) h = h * 10 + (head.p[i] - '0');
  w->head = h ? b->first + h - 1 : -1;
  w->lemma = lemma;
  w->feats = str_eq(feats, S("-")) || !feats.p ? S("") : feats;
  w->upos = (uint8_t)ud_upos_find(pos);
  w->rel = (uint8_t)ud_rel_find(rel);
  w->flags = glued ? 0 : WORD_SPACE_AFTER;
  d->W++;
}

/* `rows` must outlive the doc. "# headline" before a sentence makes it one. */
static inline doc *tree_make(arena *keep, const char *lang, const char *rows) {
  int32_t most = (int32_t)strlen(rows) + 1;
  tree_builder b = {.d = arena_new(keep, doc, 1), .text = arena_new(keep, char, most)};
  b.d->lang = str_of(lang);
  b.d->word = arena_new(keep, word, most);
  b.d->sent = arena_new(keep, sentence, most);
  for (str rest = str_of(rows), line; line = str_cut(&rest, '\n'), line.p;) {
    if (line.n == 0 || str_eq(line, S("%"))) {
      tree_close(&b);
      b.paragraph += line.n > 0;
    } else if (line.n > 1 && line.p[0] == '#' && line.p[1] == ' ') {
      b.headline = true;
    } else {
      tree_word(&b, line);
    }
  }
  tree_close(&b);
  report *r = arena_new(keep, report, 1);
  r->id = S("test");
  r->lang = b.d->lang;
  r->text = (str){b.text, b.n};
  b.d->rep = r;
  b.d->text = r->text;
  doc_link(b.d);
  return b.d;
}

/* The words of a run as text. */
static inline str tree_text(const doc *d, int32_t first, int32_t last) {
  return str_sub(d->text, d->word[first].beg, d->word[last - 1].end);
}

#endif
