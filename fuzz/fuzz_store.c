/* What an analyst types to search and to correct, and texts that are compared. The query must be one that FTS5 takes. */
#include <assert.h>

#include "base/utf8.h"
#include "store/correct.h"
#include "store/correct_value.h"
#include "store/day.h"
#include "store/search.h"
#include "store/shingle.h"

static void search(db *d, str typed, arena a) {
  err e = {0};
  bool ok = true;
  str q = search_match(typed, &a);
  if (!q.p) return;
  sqlite3_stmt *st = db_ask(d, &e, "SELECT rowid FROM search WHERE search MATCH ?", "s", q);
  while (ok && st && db_row(d, st, &ok, &e)) {}
  assert(ok && st);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static arena_block block;
  static db d;
  err e = {0};
  if (size > 1 << 14 || (!block.base && !arena_open(&block, 1 << 28))) return 0;
  if (!d.sql && (!db_open(&d, ":memory:", DB_WRITE, &e) || !search_put(&d, 1, S("en"), S("Talks on a border"), S("The ministers met in Geneva."), &e))) return 0;
  arena a = arena_of(&block, NULL);
  str s = {(const char *)data, (int32_t)size};
  search(&d, s, a);
  day_instant(s);
  for (int i = 0; correct_fields[i]; i++) correct_value_check(str_of(correct_fields[i]), s, &e);
  if (utf8_fault(s) >= 0) return 0;
  shingles all = shingles_make(s, &a), half = shingles_make(str_sub(s, 0, utf8_fault(str_sub(s, 0, s.n / 2)) < 0 ? s.n / 2 : 0), &a);
  int64_t key[SHINGLE_BANDS];
  if (all.n) shingles_keys(&all, key), assert(shingles_within(&all, &all) == 1);
  double share = shingles_within(&half, &all);
  assert(share >= 0 && share <= 1);
  return 0;
}
