#include "store/copy.h"

#include "store/day.h"
#include "store/shingle.h"

typedef struct piece {
  int64_t report, original;  // original: itself when it is no copy
  int64_t when;
  shingles s;
} piece;

static bool load(db *d, int64_t report, piece *p, arena *keep, err *e) {
  sqlite3_stmt *st = db_ask(d, e, "SELECT v.published, v.text, coalesce(r.copy_of, r.id) FROM report r JOIN version v ON v.id = r.current WHERE r.id = ?", "i", report);
  bool ok = st;
  if (!ok || !db_row(d, st, &ok, e)) return ok && err_set(e, 74, "%s: no report in row %lld", d->path, (long long)report);
  *p = (piece){.report = report, .original = sqlite3_column_int64(st, 2), .when = day_instant(db_text(st, 0)), .s = shingles_make(db_text(st, 1), keep)};
  sqlite3_reset(st);
  return true;
}

static bool is_before(const piece *a, const piece *b) { return a->when != b->when ? a->when < b->when : a->report < b->report; }

typedef struct candidate {
  int64_t original;
  int32_t hits;
} candidate;

/* Originals of the reports that share a key, in the order they were met; what is met often moves to the front later. */
static bool find_candidates(db *d, const piece *p, const int64_t *key, candidate *v, int32_t *n, err *e) {
  static const char ask[] = "SELECT coalesce(r.copy_of, r.id) FROM near k JOIN report r ON r.id = k.report WHERE k.key = ? AND k.report <> ? ORDER BY k.report LIMIT ?";
  bool ok = true;
  *n = 0;
  for (int b = 0; b < SHINGLE_BANDS; b++) {
    sqlite3_stmt *st = db_ask(d, e, ask, "iii", key[b], p->report, (int64_t)COPY_LOOK);
    if (!st) return false;
    while (db_row(d, st, &ok, e)) {
      int64_t original = sqlite3_column_int64(st, 0);
      int32_t i = 0;
      while (i < *n && v[i].original != original) i++;
      if (i == *n) v[(*n)++] = (candidate){original, 0};
      v[i].hits++;
    }
    if (!ok) return false;
  }
  return true;
}

/* The candidate with the most keys in common, the earlier row of two; taken out of the list. */
static candidate take_best(candidate *v, int32_t *n) {
  int32_t best = 0;
  for (int32_t i = 1; i < *n; i++)
    if (v[i].hits > v[best].hits || (v[i].hits == v[best].hits && v[i].original < v[best].original)) best = i;
  candidate c = v[best];
  v[best] = v[--*n];
  return c;
}

/* The original that it shares the most with, either way round; report 0: none. */
static bool find_original(db *d, const piece *p, const int64_t *key, piece *best, double *share, arena *keep, err *e) {
  candidate *v = arena_new(keep, candidate, SHINGLE_BANDS * COPY_LOOK);
  int32_t n;
  *best = (piece){0};
  *share = 0;
  if (!find_candidates(d, p, key, v, &n, e)) return false;
  for (int32_t looked = 0; n && looked < COPY_COMPARE; looked++) {
    piece x;
    candidate c = take_best(v, &n);
    if (c.original == p->report) continue;
    if (!load(d, c.original, &x, keep, e)) return false;
    double s = is_before(&x, p) ? shingles_within(&p->s, &x.s) : shingles_within(&x.s, &p->s);
    if (s < COPY_SHARE || s < *share || (s == *share && !is_before(&x, best))) continue;
    *best = x;
    *share = s;
  }
  return true;
}

/* Let `copy`, and what were its copies, point to `original`. */
static bool link(db *d, const piece *copy, const piece *original, double share, arena scratch, err *e) {
  if (!db_do(d, e, "UPDATE report SET copy_of = NULL, copy_share = NULL WHERE id = ?", "i", original->report)) return false;
  sqlite3_stmt *st = db_ask(d, e, "SELECT id FROM report WHERE copy_of = ?", "i", copy->report);
  bool ok = st;
  struct { int64_t *v; int32_t n, cap; } old = {0};
  while (ok && db_row(d, st, &ok, e)) *VEC_PUSH(&scratch, &old) = sqlite3_column_int64(st, 0);
  static const char put[] = "UPDATE report SET copy_of = ?, copy_share = ? WHERE id = ?";
  for (int32_t i = 0; ok && i < old.n; i++) {
    arena a = scratch;
    piece x;
    ok = load(d, old.v[i], &x, &a, e) && db_do(d, e, put, "iri", original->report, shingles_within(&x.s, &original->s), x.report);
  }
  return ok && db_do(d, e, put, "iri", original->report, share, copy->report);
}

static bool put_keys(db *d, const piece *p, const int64_t *key, err *e) {
  for (int b = 0; b < SHINGLE_BANDS; b++)
    if (!db_do(d, e, "INSERT OR IGNORE INTO near(key, report) VALUES(?,?)", "ii", key[b], p->report)) return false;
  return true;
}

bool copy_put(db *d, int64_t report, bool *linked, arena scratch, err *e) {
  piece p, other;
  int64_t key[SHINGLE_BANDS];
  double share;
  *linked = false;
  if (!load(d, report, &p, &scratch, e) || !db_do(d, e, "UPDATE report SET copy_of = NULL, copy_share = NULL WHERE id = ? AND copy_of IS NOT NULL", "i", report)) return false;
  if (p.s.n < COPY_LEAST) return true;
  shingles_keys(&p.s, key);
  if (!find_original(d, &p, key, &other, &share, &scratch, e) || !put_keys(d, &p, key, e)) return false;
  if (!other.report) return true;
  *linked = true;
  return is_before(&other, &p) ? link(d, &p, &other, share, scratch, e) : link(d, &other, &p, share, scratch, e);
}

bool copy_drop(db *d, int64_t report, arena scratch, err *e) {
  piece p;
  int64_t key[SHINGLE_BANDS];
  if (!load(d, report, &p, &scratch, e)) return false;
  if (p.s.n < COPY_LEAST) return true;
  shingles_keys(&p.s, key);
  for (int b = 0; b < SHINGLE_BANDS; b++)
    if (!db_do(d, e, "DELETE FROM near WHERE key = ? AND report = ?", "ii", key[b], report)) return false;
  return true;
}
