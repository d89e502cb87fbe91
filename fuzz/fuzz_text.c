/* Any well-formed text in Dutch, English or an unknown language: every sign that is no white space lies in exactly one
 * word, words and sentences stand in order, and the doc comes back from CoNLL-U as it was. */
#include <assert.h>
#include <setjmp.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "syntax/conllu.h"
#include "syntax/conllu_read.h"
#include "text/glyph.h"
#include "text/text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static arena_block blocks[4];
static lexicon lex;

static void open_once(void) {
  if (blocks[0].base) return;
  for (int i = 0; i < 4; i++)
    if (!arena_open(&blocks[i], (size_t)1 << 28)) abort();
  arena keep = arena_of(&blocks[0], NULL);
  err e = {0};
  if (!lexicon_open(SOURCE_DIR "/lexicon", &lex, &keep, &e)) abort();
}

static void check_cover(const doc *d) {
  int32_t at = 0;
  for (int32_t w = 0; w < d->W; w++) {
    for (glyph g; at < d->word[w].beg; at += g.n) {
      g = glyph_at(d->text, at);
      assert(g.kind & GLYPH_SPACE);
    }
    assert(d->word[w].beg == at && d->word[w].end > at);
    assert(!(d->word[w].flags & WORD_MWT_NEXT) || (w > 0 && d->word[w - 1].flags & (WORD_MWT_FIRST | WORD_MWT_NEXT)));
    at = d->word[w].end;
  }
  for (glyph g; at < d->text.n; at += g.n) {
    g = glyph_at(d->text, at);
    assert(g.kind & GLYPH_SPACE);
  }
}

static void check_sentences(const doc *d) {
  int32_t w = 0;
  for (int32_t s = 0; s < d->S; s++) {
    const sentence *x = &d->sent[s];
    assert(x->first == w && x->n > 0 && x->beg == d->word[w].beg && x->end == d->word[w + x->n - 1].end);
    assert(s == 0 || x->paragraph >= d->sent[s - 1].paragraph);
    assert(!(d->word[w].flags & WORD_MWT_NEXT));
    for (int32_t i = 0; i < x->n; i++) assert(d->word[w + i].sent == s);
    w += x->n;
  }
  assert(w == d->W);
}

static void check_round(const doc *d, arena keep, arena scratch) {
  out o = {0};
  conllu_write(d, NULL, NULL, scratch, &o);
  report rep;
  doc back;
  err e = {0};
  assert(conllu_read(S("x"), (str){o.p, (int32_t)o.n}, d->lang, &rep, &back, &keep, scratch, &e));
  assert(back.W == d->W && back.S == d->S);
  for (int32_t w = 0; w < d->W; w++) {
    assert(str_eq(doc_form(d, w), doc_form(&back, w)));
    assert(((d->word[w].flags ^ back.word[w].flags) & (WORD_MWT_FIRST | WORD_MWT_NEXT)) == 0);
  }
  for (int32_t s = 0; s < d->S; s++) assert(d->sent[s].kind == back.sent[s].kind && d->sent[s].n == back.sent[s].n);
  out_close(&o);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 1 || size > 1 << 15) return 0;
  open_once();
  str text = {(const char *)data + 1, (int32_t)size - 1};
  if (utf8_fault(text) >= 0) return 0;
  jmp_buf full;
  if (setjmp(full)) return 0;
  arena keep = arena_of(&blocks[1], &full), scratch = arena_of(&blocks[2], &full), again = arena_of(&blocks[3], &full);
  static const char *const lang[] = {"nl", "en", ""};
  report rep = {.id = S("t"), .title = S("De grens"), .text = text};
  doc d;
  err e = {0};
  if (!text_make(&lex, &rep, str_of(lang[data[0] % 3]), &d, &keep, scratch, &e)) {
    assert(e.status == 65);
    return 0;
  }
  check_cover(&d);
  check_sentences(&d);
  check_round(&d, again, scratch);
  return 0;
}
