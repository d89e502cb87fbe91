/* CoNLL-U from any bytes: a fault with its place, or trees without circles that come out and in again the same. */
#include <assert.h>
#include <setjmp.h>
#include <stdlib.h>

#include "syntax/conllu.h"
#include "syntax/conllu_read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_doc(const doc *d) {
  for (int32_t w = 0; w < d->W; w++) {
    int32_t steps = 0, first, last;
    for (int32_t at = w; at >= 0; at = d->word[at].head) assert(steps++ <= d->sent[d->word[w].sent].n);
    assert(d->word[w].beg >= 0 && d->word[w].beg < d->word[w].end && d->word[w].end <= d->text.n);
    doc_subtree(d, w, &first, &last);
    assert(first <= w && w < last);
  }
}

static void check_round(const doc *d, arena keep, arena scratch) {
  out one = {0}, two = {0};
  report rep;
  doc back;
  err e = {0};
  conllu_write(d, NULL, NULL, scratch, &one);
  if (conllu_read(S("y"), (str){one.p, (int32_t)one.n}, S("en"), &rep, &back, &keep, scratch, &e)) {
    conllu_write(&back, NULL, NULL, scratch, &two);
    assert(one.n == two.n && (!one.n || memcmp(one.p, two.p, one.n) == 0));
  } else {
    assert(one.n == 0);
  }
  out_close(&one);
  out_close(&two);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static arena_block blocks[3];
  if (size > 1 << 15) return 0;
  for (int i = 0; i < 3; i++)
    if (!blocks[i].base && !arena_open(&blocks[i], (size_t)1 << 27)) abort();
  jmp_buf full;
  if (setjmp(full)) return 0;
  arena keep = arena_of(&blocks[0], &full), scratch = arena_of(&blocks[1], &full), again = arena_of(&blocks[2], &full);
  report rep;
  doc d;
  err e = {0};
  if (!conllu_read(S("x"), (str){(const char *)data, (int32_t)size}, S("en"), &rep, &d, &keep, scratch, &e)) {
    assert(e.status == 65 && str_starts(str_of(e.text), S("x:")));
    return 0;
  }
  check_doc(&d);
  check_round(&d, again, scratch);
  return 0;
}
