#define _DEFAULT_SOURCE
#include "store/store.h"

#include <jansson.h>
#include <time.h>

#include "base/hash.h"
#include "base/out.h"
#include "store/copy.h"
#include "store/put.h"
#include "store/search.h"

enum { STATUS_CANTCREATE = 73, STATUS_IO = 74 };
#define SCRATCH ((size_t)1 << 30)  // address space; pages are taken when touched

bool store_open(store *s, const char *path, str version, str lexicon_hash, str model_hash, err *e) {
  *s = (store){0};
  if (!arena_open(&s->block, SCRATCH)) return err_set(e, STATUS_CANTCREATE, "%s: out of memory", path);
  s->scratch = arena_of(&s->block, NULL);
  if (!db_open(&s->d, path, DB_WRITE, e)) return store_close(s), false;
  bool ok = db_do(&s->d, e, "INSERT OR IGNORE INTO run(version, lexicon, model) VALUES(?,?,?)", "sss", version, lexicon_hash, model_hash) &&
            db_number(&s->d, 0, &s->run, e, "SELECT id FROM run WHERE version=? AND lexicon=? AND model=?", "sss", version, lexicon_hash, model_hash);
  if (!ok) store_close(s);
  return ok;
}

void store_close(store *s) {
  db_close(&s->d);
  arena_close(&s->block);
}

static int64_t now_ms(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

bool store_begin(store *s, err *e) {
  if (s->open) return true;
  s->open = db_script(&s->d, "BEGIN IMMEDIATE", e);
  s->opened_ms = now_ms();
  s->pending = 0;
  return s->open;
}

bool store_commit(store *s, err *e) {
  if (!s->open) return true;
  s->open = false;
  return db_script(&s->d, "COMMIT", e);
}

/* A transaction that was open long has made others wait: leave them the time to look once. */
bool store_wrote(store *s, err *e) {
  if (++s->pending < STORE_BATCH && now_ms() - s->opened_ms < STORE_BATCH_MS) return true;
  if (!store_commit(s, e)) return false;
  sqlite3_sleep(DB_POLL_MS + 2);
  return true;
}

/* The credit chain that came with the report, as a JSON list; absent without one. */
static str outlet_list(const report *rep, out *o) {
  if (!rep->outlets) return (str){0};
  for (int32_t i = 0; i < rep->outlets; i++) {
    out_byte(o, i ? ',' : '[');
    out_json(o, rep->outlet[i]);
  }
  out_byte(o, ']');
  return (str){o->p, (int32_t)o->n};
}

/* What makes a version another one: the text and everything that came with it. */
static str content_hash(const report *rep, str outlets, char digits[17]) {
  const str part[] = {rep->text, rep->title, rep->published, rep->url, rep->lang, outlets};
  uint64_t h = 0;
  for (size_t i = 0; i < sizeof part / sizeof *part; i++) h = hash_bytes(part[i].p ? part[i] : S(""), h + i);
  for (int i = 0; i < 16; i++) digits[i] = "0123456789abcdef"[h >> (60 - 4 * i) & 15];
  return (str){digits, 16};
}

/* By name: its rows and the number of its newest version, and whether one of them has this hash. */
static bool find_named(store *s, str called, str hash, store_version *v, int64_t *number, err *e) {
  static const char ask[] = "SELECT r.id, coalesce(same.id, r.current), same.id, v.number FROM report r JOIN version v ON v.id = r.current"
                            "  LEFT JOIN version same ON same.report = r.id AND same.hash = ? WHERE r.name = ?";
  sqlite3_stmt *st = db_ask(&s->d, e, ask, "ss", hash, called);
  bool ok = st;
  *v = (store_version){.news = STORE_NEW};
  *number = 0;
  if (!ok || !db_row(&s->d, st, &ok, e)) return ok;
  *v = (store_version){.report = sqlite3_column_int64(st, 0), .version = sqlite3_column_int64(st, 1), .news = sqlite3_column_int64(st, 2) ? STORE_SAME : STORE_CHANGED};
  *number = sqlite3_column_int64(st, 3);
  sqlite3_reset(st);
  return true;
}

/* The name of the report that came from this address; absent without one. */
static bool find_address(store *s, str url, str *called, arena *keep, err *e) {
  sqlite3_stmt *st = db_ask(&s->d, e, "SELECT name FROM report WHERE url = ? ORDER BY id LIMIT 1", "s", url);
  bool ok = st;
  *called = (str){0};
  if (!ok || !db_row(&s->d, st, &ok, e)) return ok;
  *called = arena_copy(keep, db_text(st, 0));
  sqlite3_reset(st);
  return true;
}

static bool named_by_text(const report *rep, arena a) { return str_eq(rep->id, hash_hex(hash_bytes(rep->text, 0), &a)); }

/* A feed's summary says nothing new of a report that is there whole. */
static bool pass_over_summary(store *s, const report *rep, str called, store_news *news, err *e) {
  int64_t whole = 0;
  if (!rep->summary || *news != STORE_CHANGED) return true;
  if (!db_number(&s->d, 0, &whole, e, "SELECT NOT v.summary FROM report r JOIN version v ON v.id = r.current WHERE r.name = ?", "s", called)) return false;
  if (whole) *news = STORE_SAME;
  return true;
}

bool store_find(store *s, const report *rep, store_news *news, str *called, arena *keep, err *e) {
  out chain = {0};
  char digits[17];
  str hash = content_hash(rep, outlet_list(rep, &chain), digits);
  out_close(&chain);
  store_version v;
  int64_t number, same;
  *called = rep->id;
  if (!db_number(&s->d, 0, &same, e, "SELECT id FROM version WHERE hash = ? LIMIT 1", "s", hash) || !find_named(s, rep->id, hash, &v, &number, e)) return false;
  *news = same ? STORE_SAME : v.news;
  str there = {0};
  if (*news == STORE_NEW && rep->url.n && (rep->summary || named_by_text(rep, s->scratch)) && !find_address(s, rep->url, &there, keep, e)) return false;
  if (there.p) *news = STORE_CHANGED, *called = there;
  return pass_over_summary(s, rep, *called, news, e);
}

static bool put_version(store *s, const report *rep, str outlets, str hash, int64_t number, const store_origin *from, store_version *v, err *e) {
  if (number) {
    if (!search_drop(&s->d, v->version, e) || !copy_drop(&s->d, v->report, s->scratch, e)) return false;  // the newest so far
  } else {
    if (!db_do(&s->d, e, "INSERT INTO report(name, url) VALUES(?,?)", "ss", rep->id, rep->url)) return false;
    v->report = sqlite3_last_insert_rowid(s->d.sql);
  }
  if (!db_do(&s->d, e, "INSERT INTO version(report, number, lang, title, url, published, author, outlet, format, summary, text, hash, added, origin, fetch) "
             "VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,nullif(?,0))", "iisssssssissssi", v->report, number + 1, rep->lang, rep->title, rep->url, rep->published, rep->author, outlets,
             rep->format, (int64_t)rep->summary, rep->text, hash, from->added, from->from, from->fetch))
    return false;
  v->version = sqlite3_last_insert_rowid(s->d.sql);
  return db_do(&s->d, e, "UPDATE report SET current=?, url=coalesce(?, url) WHERE id=?", "isi", v->version, rep->url, v->report) &&
         copy_put(&s->d, v->report, &v->copy, s->scratch, e);
}

bool store_add(store *s, const report *rep, const store_origin *from, store_version *v, err *e) {
  out chain = {0};
  char digits[17];
  str outlets = outlet_list(rep, &chain), hash = content_hash(rep, outlets, digits);
  int64_t number;
  bool ok = find_named(s, rep->id, hash, v, &number, e);
  if (ok && v->news != STORE_SAME) ok = put_version(s, rep, outlets, hash, number, from, v, e);
  out_close(&chain);
  return ok;
}

/* The credit chain out of its JSON list. */
static void read_outlets(str json, report *to, arena *keep) {
  json_t *chain = json.p ? json_loadb(json.p, (size_t)json.n, 0, NULL) : NULL;
  size_t n = json_array_size(chain);
  to->outlet = arena_new(keep, str, (ptrdiff_t)n);
  for (size_t i = 0; i < n; i++) {
    const json_t *x = json_array_get(chain, i);
    to->outlet[to->outlets++] = arena_copy(keep, (str){json_string_value(x), (int32_t)json_string_length(x)});
  }
  json_decref(chain);
}

bool store_report(store *s, int64_t version, report *to, arena *keep, err *e) {
  static const char ask[] = "SELECT r.name, v.lang, v.title, v.url, v.published, v.author, v.format, v.text, v.outlet, v.summary FROM version v JOIN report r ON r.id = v.report WHERE v.id = ?";
  sqlite3_stmt *st = db_ask(&s->d, e, ask, "i", version);
  bool ok = st;
  *to = (report){0};
  if (!ok || !db_row(&s->d, st, &ok, e)) return ok && err_set(e, STATUS_IO, "%s: no version in row %lld", s->d.path, (long long)version);
  str *const part[] = {&to->id, &to->lang, &to->title, &to->url, &to->published, &to->author, &to->format, &to->text};
  for (int i = 0; i < (int)(sizeof part / sizeof *part); i++) {
    str v = db_text(st, i);
    *part[i] = v.p ? arena_copy(keep, v) : v;
  }
  to->summary = sqlite3_column_int(st, 9);
  read_outlets(db_text(st, 8), to, keep);
  sqlite3_reset(st);
  return true;
}

/* The index holds newest versions, by the language they were coded in. */
static bool index_words(store *s, int64_t version, const doc *d, err *e) {
  int64_t newest, same;
  if (!db_number(&s->d, 0, &newest, e, "SELECT count(*) FROM report WHERE current = ?", "i", version) ||
      !db_number(&s->d, 0, &same, e, "SELECT lang = ? FROM coded WHERE version = ?", "si", d->lang, version))
    return false;
  if (!newest || same) return true;
  return search_drop(&s->d, version, e) && search_put(&s->d, version, d->lang, d->rep->title, d->rep->text, e);
}

bool store_code(store *s, int64_t version, const record *r, const marks *m, err *e) {
  return index_words(s, version, r->d, e) && put_derived(&s->d, s->run, version, r, m, s->scratch, e);
}

bool store_put(store *s, const record *r, const marks *m, const store_origin *from, store_version *v, err *e) {
  if (!store_begin(s, e) || !db_script(&s->d, "SAVEPOINT put", e)) return false;
  if (store_add(s, r->d->rep, from, v, e) && store_code(s, v->version, r, m, e)) return db_script(&s->d, "RELEASE put", e);
  sqlite3_exec(s->d.sql, "ROLLBACK TO put; RELEASE put", NULL, NULL, NULL);
  return false;
}
