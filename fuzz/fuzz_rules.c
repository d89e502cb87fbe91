/* Rules from any bytes: never a crash, and a fault that has a place. */
#include <assert.h>
#include <setjmp.h>

#include "lexicon/rules.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static arena_block block;
  if (size > 1 << 16) return 0;
  if (!block.base && !arena_open(&block, 1 << 26)) return 0;
  jmp_buf full;
  arena a = arena_of(&block, &full);
  if (setjmp(full)) return 0;
  entries en = {0};
  rules r;
  err e = {0};
  str bytes = arena_copy(&a, (str){(const char *)data, (int32_t)size});
  if (entries_read(S("fuzz.lex"), bytes, &en, &a, &e) && rules_take(&en, &r, &a, &e)) {
    for (int32_t i = 0; i < r.match.n; i++) {
      int32_t n;
      const pattern *p = &r.match.v[i];
      int32_t at = patterns_find(&r.match, p->head, (pattern_pos)p->pos, &n);
      assert(at <= i && i < at + n && p->owner < r.n);
    }
  } else {
    assert(e.status == 65 && str_starts(str_of(e.text), S("fuzz.lex:")));
  }
  return 0;
}
