/* Cues from any bytes: a fault with its place, or patterns and phrases that are found by what they begin with. */
#include <assert.h>
#include <setjmp.h>

#include "lexicon/cues.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const cues *c) {
  for (int32_t i = 0; i < c->match.n; i++) {
    int32_t n;
    const pattern *p = &c->match.v[i];
    int32_t at = patterns_find(&c->match, p->head, (pattern_pos)p->pos, &n);
    assert(at <= i && i < at + n && p->owner >= 0 && p->owner < c->n && p->items <= PATTERN_MAX_ITEMS);
  }
  for (int32_t i = 0; i < c->phrase.n; i++) {
    int32_t n;
    const cue_phrase *p = &c->phrase.v[i];
    int32_t at = cues_phrases(c, p->word[0], &n);
    assert(at <= i && i < at + n && p->owner >= 0 && p->owner < c->n && p->n >= 1 && p->n <= CUE_MAX_PHRASE);
    assert(i == at || c->phrase.v[i - 1].n >= p->n);
  }
  for (int32_t i = 0; i < c->n; i++) assert(c->v[i].id.n > 0 && c->v[i].adpositions <= CUE_MAX_ADPOSITIONS);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static arena_block block;
  if (size > 1 << 15) return 0;
  if (!block.base && !arena_open(&block, 1 << 27)) return 0;
  jmp_buf full;
  arena a = arena_of(&block, &full);
  if (setjmp(full)) return 0;
  entries en = {0};
  cues c;
  err e = {0};
  str bytes = arena_copy(&a, (str){(const char *)data, (int32_t)size});
  if (entries_read(S("fuzz.lex"), bytes, &en, &a, &e) && cues_take(&en, &c, &a, &e)) check(&c);
  else assert(e.status == 65 && str_starts(str_of(e.text), S("fuzz.lex:")));
  return 0;
}
