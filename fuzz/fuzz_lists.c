/* Lists and agents from any bytes: a fault with its place, or every member and every word is found again. */
#include <assert.h>
#include <setjmp.h>

#include "lexicon/agents.h"
#include "lexicon/lists.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check_lists(const lists *l, const entries *en) {
  for (int32_t i = 0; i < en->n; i++) {
    if (!str_eq(en->v[i].field[0].key, S("list"))) continue;
    const list *x = lists_get(l, en->v[i].field[0].value);
    for (int32_t k = 0; k < list_count(x); k++) {
      str value, again;
      str word = list_word(x, k, &value);
      assert(list_has(x, word, &again));
    }
  }
  // a name cannot hold a line end
  assert(list_count(lists_get(l, S("no\nsuch list"))) == 0);
}

static void check_agents(const agents *a) {
  const agent *x;
  for (int32_t i = 0; i < 1000 && (x = agents_at(a, i)); i++) {
    bool none = x->sector[0] == 'x';  // "code none": no agent at all
    assert(x->word.n > 0 && (!x->sector[0] || none || strlen(x->sector) == 3) && (!x->country[0] || strlen(x->country) == 3));
    agents_find(a, x->word);
  }
  agents_find(a, S("vredes_leger"));
  agents_find(a, S("riot police"));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static arena_block block;
  if (size > 1 << 15) return 0;
  if (!block.base && !arena_open(&block, 1 << 27)) return 0;
  jmp_buf full;
  arena a = arena_of(&block, &full);
  if (setjmp(full)) return 0;
  entries en = {0};
  lists l = {0};
  agents g = {0};
  err e = {0};
  str bytes = arena_copy(&a, (str){(const char *)data, (int32_t)size});
  if (entries_read(S("fuzz.lex"), bytes, &en, &a, &e) && lists_take(&en, &l, &a, &e) && agents_take(&en, &g, &a, &e)) {
    check_lists(&l, &en);
    check_agents(&g);
  } else {
    assert(e.status == 65 && str_starts(str_of(e.text), S("fuzz.lex:")));
  }
  return 0;
}
