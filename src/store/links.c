#include "store/links.h"

#include <string.h>

#include "base/hash.h"
#include "store/denial.h"
#include "store/fulfil.h"
#include "store/link_score.h"
#include "store/pairs.h"

enum { LINKS_BATCH = 256, CANDIDATES = 40, MAX_EVENTS = 2000, KEYS = 3 };  // candidates of one key: occurrences, each by the event that came last

typedef struct linker {
  db *d;
  err *e;
  links_count *done;
  link_event *x;  // [n] events of the version, in the order of the text
  int32_t n;
  pair_tally tally;
} linker;

/* The two sides in the order of the alphabet, so that a story told the other way round has the same key. */
static str sides(const link_event *x, arena *a) {
  str one = x->actors ? x->actor[0].country : S(""), two = x->recipients ? x->recipient[0].country : x->actors > 1 ? x->actor[1].country : S("");
  if (!link_known(one)) one = S("");
  if (!link_known(two)) two = S("");
  if (!one.n && !two.n) return S("");
  if (str_cmp(one, two) > 0) return arena_printf(a, "%.*s+%.*s", two.n, two.p, one.n, one.p);
  return arena_printf(a, "%.*s+%.*s", one.n, one.p, two.n, two.p);
}

/* Keys of the event on a day: by both sides, by the first side, by the place. */
static int keys_of(const link_event *x, int32_t day, int64_t key[KEYS], arena a) {
  int n = 0;
  str both = sides(x, &a), place = x->geonameid ? arena_printf(&a, "@%lld", (long long)x->geonameid) : x->place.n ? arena_printf(&a, "@%.*s", x->place.n, x->place.p) : S("");
  str by[KEYS] = {both, both.n && x->actors && link_known(x->actor[0].country) ? x->actor[0].country : S(""), place};
  for (int i = 0; i < KEYS; i++)
    if (by[i].n) key[n++] = (int64_t)hash_bytes(arena_printf(&a, "%.*s|%d|%.*s", x->type.n, x->type.p, (int)day, by[i].n, by[i].p), 0);
  return n;
}

static bool put_keys(linker *k, const link_event *x, arena a) {
  int64_t key[KEYS];
  int n = keys_of(x, link_day(x), key, a);
  for (int i = 0; i < n; i++)
    if (!db_do(k->d, k->e, "INSERT OR IGNORE INTO link_key(key, event) VALUES(?,?)", "ii", key[i], x->row)) return false;
  return true;
}

static bool put_link(linker *k, const char *kind, int64_t a, int64_t b, int points, str why) {
  return db_do(k->d, k->e, "INSERT OR IGNORE INTO link(a, b, kind, score, evidence) VALUES(?,?,?,?,?)", "iisrs", a, b, str_of(kind), points / 1000.0, why);
}

typedef struct candidate_list {
  int64_t row[CANDIDATES * KEYS], occurrence[CANDIDATES * KEYS];
  int32_t n;
} candidate_list;

static bool listed(const candidate_list *c, int64_t row, int64_t occurrence) {
  for (int32_t i = 0; i < c->n; i++)
    if (c->row[i] == row || (occurrence && c->occurrence[i] == occurrence)) return true;
  return false;
}

/* Other events that may be the same, one for each occurrence, those that came last first. */
static bool candidates(linker *k, const link_event *x, candidate_list *c, arena a) {
  int32_t day = link_day(x), from = link_day_number(x->day) == INT32_MIN ? -2 : -1;
  for (int32_t off = from; off <= 2; off++) {
    int64_t key[KEYS];
    int keys = keys_of(x, day + off, key, a);
    for (int i = 0; i < keys; i++) {
      bool ok = true;
      sqlite3_stmt *st = db_ask(k->d, k->e, "SELECT l.event, coalesce(e.occurrence, 0) FROM link_key l JOIN event e ON e.id = l.event WHERE l.key = ? AND l.event <> ? "
                                "ORDER BY l.event DESC LIMIT 200", "ii", key[i], x->row);
      if (!st) return false;
      for (int32_t end = c->n + CANDIDATES; c->n < CANDIDATES * KEYS && c->n < end && db_row(k->d, st, &ok, k->e);) {
        int64_t row = sqlite3_column_int64(st, 0), occurrence = sqlite3_column_int64(st, 1);
        if (listed(c, row, occurrence)) continue;
        c->row[c->n] = row, c->occurrence[c->n++] = occurrence;
      }
      sqlite3_reset(st);
      if (!ok) return false;
    }
  }
  return true;
}

/* Find the occurrence that x belongs to; 0 for a new one. Notes the link, and those that tell it the other way round. */
static bool find_same(linker *k, link_event *x, arena a) {
  candidate_list c = {0};
  int64_t best_row = 0;
  link_score best = {0};
  if (!candidates(k, x, &c, a)) return false;
  for (int32_t i = 0; i < c.n; i++) {
    arena b = a;
    link_event *y = arena_new(&b, link_event, 1);
    if (!link_event_load(k->d, c.row[i], y, &b, k->e)) return false;
    if (link_counter(x, y)) {
      k->done->counter++;
      if (y->version != x->version) pairs_add(&k->tally, x->row, y->report_row, 1000, true, false);
      if (!put_link(k, "counter", x->row, y->row, 1000, S("{}"))) return false;
    }
    if (y->version == x->version || !y->occurrence) continue;
    link_score s = link_same(x, y);
    if (s.points >= PAIRS_LEAST) pairs_add(&k->tally, x->row, y->report_row, s.points, s.same, s.same && str_eq(x->type, S("CONSULT")));
    if (s.same && s.points > best.points) best = s, best_row = y->row, x->occurrence = y->occurrence;
  }
  if (!best_row) return true;
  k->done->same++;
  return put_link(k, "same", x->row, best_row, best.points, link_reasons(&best, &a));
}

static bool put_occurrence(linker *k, link_event *x) {
  if (!x->occurrence) {
    k->done->occurrences++;
    if (!db_number(k->d, 0, &x->occurrence, k->e, "INSERT INTO occurrence(type, day, reports, events) VALUES(?,?,0,0) RETURNING id", "ss", x->type,
                   x->exact ? x->day : (str){0}))
      return false;
  }
  return db_do(k->d, k->e, "UPDATE event SET occurrence = ? WHERE version = ? AND cluster = ?", "iis", x->occurrence, x->version, x->cluster);
}

static bool count(linker *k, int64_t occurrence) {
  return db_do(k->d, k->e, "UPDATE occurrence SET day = coalesce(day, (SELECT min(day) FROM event WHERE occurrence = ?1 AND length(date) = 10)), "
               "events = (SELECT count(*) FROM event x JOIN version v ON v.id = x.version JOIN report r ON r.id = v.report AND r.current = v.id WHERE x.occurrence = ?1 AND r.copy_of IS NULL), "
               "reports = (SELECT count(DISTINCT v.report) FROM event x JOIN version v ON v.id = x.version JOIN report r ON r.id = v.report AND r.current = v.id "
               "WHERE x.occurrence = ?1 AND r.copy_of IS NULL) WHERE id = ?1", "i", occurrence);
}

/* An occurrence is contested when one voice asserts it and another denies it or tells it the other way round. */
static bool mark_contested(linker *k, int64_t occurrence) {
  return db_do(k->d, k->e, "DELETE FROM contested WHERE occurrence = ?", "i", occurrence) &&
         db_do(k->d, k->e,
               "INSERT INTO contested(occurrence, since, last) SELECT ?1, min(coalesce(c.day, x.filed)), max(coalesce(c.day, x.filed)) FROM event x JOIN coded c ON c.version = x.version WHERE x.occurrence = ?1 "
               "AND EXISTS(SELECT 1 FROM event y WHERE y.occurrence = ?1 AND (y.author = 'yes' OR y.speaker = 'yes')) "
               "AND (EXISTS(SELECT 1 FROM event y WHERE y.occurrence = ?1 AND (y.author = 'no' OR y.speaker = 'no')) "
               "  OR EXISTS(SELECT 1 FROM event y JOIN link l ON l.b = y.id AND l.kind = 'denies' WHERE y.occurrence = ?1) "
               "  OR EXISTS(SELECT 1 FROM event y JOIN link l ON (l.a = y.id OR l.b = y.id) AND l.kind = 'counter' WHERE y.occurrence = ?1)) HAVING count(*) > 0",
               "i", occurrence);
}

static bool load_events(linker *k, int64_t version, arena *keep) {
  int64_t *row = arena_new(keep, int64_t, MAX_EVENTS);
  sqlite3_stmt *st = db_ask(k->d, k->e, "SELECT id FROM event WHERE version = ? ORDER BY trigger_begin, id", "i", version);
  bool ok = st;
  k->n = 0;
  while (ok && db_row(k->d, st, &ok, k->e))
    if (k->n < MAX_EVENTS) row[k->n++] = sqlite3_column_int64(st, 0);
  k->x = arena_new(keep, link_event, k->n);
  for (int32_t i = 0; ok && i < k->n; i++) ok = link_event_load(k->d, row[i], &k->x[i], keep, k->e);
  return ok;
}

/* Is it the first of its cluster? The others follow it. */
static bool leads(const linker *k, int32_t i) {
  for (int32_t j = 0; j < i; j++)
    if (str_eq(k->x[j].cluster, k->x[i].cluster)) return false;
  return true;
}

static bool put_denials(linker *k) {
  for (int32_t i = 0; i < k->n; i++) {
    int32_t act = denial_find(k->x, k->n, i);
    if (act < 0) continue;
    k->done->denies++;
    if (!put_link(k, "denies", k->x[i].row, k->x[act].row, 1000, S("{}"))) return false;
  }
  return true;
}

/* Counters touch the occurrence of the other report as well. */
static bool touch(linker *k) {
  bool ok = true;
  for (int32_t i = 0; ok && i < k->n; i++) {
    if (!leads(k, i)) continue;
    ok = count(k, k->x[i].occurrence) && mark_contested(k, k->x[i].occurrence);
    sqlite3_stmt *st = ok ? db_ask(k->d, k->e, "SELECT y.occurrence FROM link l JOIN event y ON y.id = l.b WHERE l.a = ? AND l.kind = 'counter' AND y.occurrence IS NOT NULL", "i", k->x[i].row) : NULL;
    int64_t other[CANDIDATES * KEYS];
    int32_t n = 0;
    while (ok && st && n < CANDIDATES * KEYS && db_row(k->d, st, &ok, k->e)) other[n++] = sqlite3_column_int64(st, 0);
    if (st) sqlite3_reset(st);
    for (int32_t j = 0; ok && j < n; j++) ok = mark_contested(k, other[j]);
  }
  return ok;
}

static bool link_version(linker *k, int64_t version, arena keep) {
  memset(&k->tally, 0, sizeof k->tally);
  if (!load_events(k, version, &keep) || (k->n && !pairs_forget(k->d, k->x[0].report_row, k->e))) return false;
  for (int32_t i = 0; i < k->n; i++) {
    if (!leads(k, i)) continue;
    if (link_day(&k->x[i]) != INT32_MIN && (!find_same(k, &k->x[i], keep) || !put_keys(k, &k->x[i], keep))) return false;
    if (!put_occurrence(k, &k->x[i])) return false;
  }
  for (int32_t i = 0; i < k->n; i++)
    if (leads(k, i) && !fulfil_update(k->d, &k->x[i], &k->done->fulfilments, keep, k->e)) return false;
  k->done->reports++, k->done->events += k->n;
  if (k->n && !pairs_put(k->d, &k->tally, k->x[0].report_row, k->e)) return false;
  return put_denials(k) && touch(k) && db_do(k->d, k->e, "INSERT OR IGNORE INTO linked(version) VALUES(?)", "i", version);
}

bool links_update(db *d, int64_t limit, links_count *done, arena scratch, err *e) {
  linker k = {.d = d, .e = e, .done = done};
  *done = (links_count){0};
  int64_t version = 0;
  for (int64_t n = 0; !limit || n < limit; n++) {
    if (!db_number(d, 0, &version, e, "SELECT c.version FROM coded c WHERE c.version > ? AND NOT EXISTS(SELECT 1 FROM linked l WHERE l.version = c.version) "
                   "AND EXISTS(SELECT 1 FROM report r JOIN version v ON v.report = r.id WHERE v.id = c.version AND r.current = v.id) ORDER BY c.version LIMIT 1", "i", version))
      return false;
    if (!version) break;
    if (!link_version(&k, version, scratch)) return false;
  }
  return true;
}

bool links_all(db *d, links_count *done, arena scratch, err *e) {
  *done = (links_count){0};
  for (links_count n = {.reports = LINKS_BATCH}; n.reports == LINKS_BATCH;) {
    if (!db_script(d, "BEGIN IMMEDIATE", e)) return false;
    if (!links_update(d, LINKS_BATCH, &n, scratch, e)) return sqlite3_exec(d->sql, "ROLLBACK", NULL, NULL, NULL), false;
    if (!db_script(d, "COMMIT", e)) return false;
    done->reports += n.reports, done->events += n.events, done->occurrences += n.occurrences, done->same += n.same;
    done->counter += n.counter, done->denies += n.denies, done->fulfilments += n.fulfilments;
  }
  return true;
}

bool links_tidy(db *d, err *e) {
  return db_script(d, "DELETE FROM occurrence WHERE NOT EXISTS(SELECT 1 FROM event e WHERE e.occurrence = occurrence.id)", e);
}

bool links_clear(db *d, err *e) {
  return db_script(d, "UPDATE event SET occurrence = NULL WHERE occurrence IS NOT NULL; DELETE FROM contested; DELETE FROM fulfilment; DELETE FROM commitment; DELETE FROM pair; DELETE FROM link; DELETE FROM link_key; "
                   "DELETE FROM linked; DELETE FROM occurrence", e);
}
