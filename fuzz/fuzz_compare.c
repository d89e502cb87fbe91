/* Any bytes as a word table: a fault with its place, or every word is found again. And as two texts, divided by a bar: compared without a
 * lexicon, from both sides; what comes out lies in the texts and is the mirror image. */
#include <assert.h>
#include <setjmp.h>

#include "base/utf8.h"
#include "compare/compare.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_table(str bytes, arena *a) {
  concepts c;
  err e = {0};
  if (!concepts_read(S("fuzz.txt"), bytes, &c, a, &e)) {
    assert(e.status == 65 && str_starts(str_of(e.text), S("fuzz.txt:")));
    return;
  }
  for (int32_t i = 0; i < c.word.n; i++) {
    int32_t row[CONCEPTS_A_WORD];
    bool found = false;
    int32_t n = concepts_find(&c, c.lang[c.word.v[i].lang], c.word.v[i].word, row);
    for (int32_t k = 0; k < n; k++) found |= row[k] == c.word.v[i].row;
    // of two columns with one code only the first is asked
    for (uint8_t l = 0; l < c.word.v[i].lang; l++) found |= str_eq(c.lang[l], c.lang[c.word.v[i].lang]);
    assert(found);
  }
}

static void check_portion(const side *s, const portion *p) {
  for (int32_t i = 0; i < p->spans; i++) assert(0 <= p->at[i].beg && p->at[i].beg < p->at[i].end && p->at[i].end <= s->text.n);
}

static void check_texts(str bytes, arena *a, arena scratch) {
  if (utf8_fault(bytes) >= 0) return;
  static const lexicon empty;
  str rest = bytes;
  side x = {.id = S("x"), .lang = S("en"), .text = str_cut(&rest, '|')}, y = {.id = S("y"), .lang = S("nl"), .text = rest.p ? rest : S("")};
  side_words(&x, a);
  side_words(&y, a);
  comparison *c = compare_make(&empty, &x, &y, true, a, scratch), *d = compare_make(&empty, &y, &x, true, a, scratch);
  assert(c->n == d->n);
  for (int32_t i = 0; i < c->n; i++) {
    check_portion(&x, &c->v[i].a);
    check_portion(&y, &c->v[i].b);
  }
  out o = {0};
  compare_write(&o, c, scratch);
  out_close(&o);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static arena_block block[2];
  if (size > 1 << 13) return 0;
  for (int i = 0; i < 2; i++)
    if (!block[i].base && !arena_open(&block[i], 1 << 28)) return 0;
  jmp_buf full;
  arena a = arena_of(&block[0], &full), scratch = arena_of(&block[1], &full);
  if (setjmp(full)) return 0;
  str bytes = arena_copy(&a, (str){(const char *)data, (int32_t)size});
  check_table(bytes, &a);
  check_texts(bytes, &a, scratch);
  return 0;
}
