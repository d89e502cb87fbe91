#include "store/store.h"

#include <sqlite3.h>
#include <stdarg.h>
#include <stdio.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "store/schema.h"

enum { STATUS_CANTCREATE = 73, STATUS_IO = 74 };

typedef enum statement {
  PUT_RUN, GET_RUN, PUT_REPORT, GET_REPORT, CLEAR_REPORT, PUT_OUTLET, PUT_ATTRIBUTION, PUT_CONTENT, PUT_EVENT, PUT_MODE,
  PUT_PARTICIPANT, PUT_EVIDENCE, STATEMENTS
} statement;

static const char *const sql[STATEMENTS] = {
    [PUT_RUN] = "INSERT OR IGNORE INTO run(version, lexicon, model) VALUES(?,?,?)",
    [GET_RUN] = "SELECT id FROM run WHERE version=? AND lexicon=? AND model=?",
    [PUT_REPORT] = "INSERT INTO report(name, lang, title, url, published, text, hash) VALUES(?,?,?,?,?,?,?) "
                   "ON CONFLICT(name) DO UPDATE SET lang=excluded.lang, title=excluded.title, url=excluded.url, "
                   "published=excluded.published, text=excluded.text, hash=excluded.hash",
    [GET_REPORT] = "SELECT id FROM report WHERE name=?",
    [PUT_OUTLET] = "INSERT INTO outlet VALUES(?,?,?)",
    [PUT_ATTRIBUTION] = "INSERT INTO attribution VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
    [PUT_CONTENT] = "INSERT INTO content VALUES(?,?,?,?,?)",
    [PUT_EVENT] = "INSERT INTO event VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)",
    [PUT_MODE] = "INSERT INTO mode VALUES(?,?,?)",
    [PUT_PARTICIPANT] = "INSERT INTO participant VALUES(?,?,?,?,?,?,?,?,?,?,?)",
    [PUT_EVIDENCE] = "INSERT INTO evidence VALUES(?,?,?,?,?)",
    [CLEAR_REPORT] = "DELETE FROM report WHERE name=?",
};

struct store {
  arena_block block;
  arena scratch;
  const char *path;
  sqlite3 *db;
  sqlite3_stmt *st[STATEMENTS];
  int64_t run;
  int pending;  // reports since the last commit
};

static bool fault(const store *s, int status, err *e) {
  return err_set(e, status, "%s: %s", s->path, s->db ? sqlite3_errmsg(s->db) : "out of memory");
}

static bool run_sql(store *s, const char *text, err *e) {
  return sqlite3_exec(s->db, text, NULL, NULL, NULL) == SQLITE_OK || fault(s, STATUS_IO, e);
}

/* Bind by kind: i int64_t, s str (absent: NULL), r double, o offset (int32_t, negative: NULL). Then step once. */
static bool put(store *s, statement which, err *e, const char *kinds, ...) {
  sqlite3_stmt *st = s->st[which];
  sqlite3_reset(st);
  va_list ap;
  va_start(ap, kinds);
  for (int i = 1; kinds[i - 1]; i++) {
    switch (kinds[i - 1]) {
      case 'i': sqlite3_bind_int64(st, i, va_arg(ap, int64_t)); break;
      case 'r': sqlite3_bind_double(st, i, va_arg(ap, double)); break;
      case 'o': {
        int32_t at = va_arg(ap, int32_t);
        if (at < 0) sqlite3_bind_null(st, i);
        else sqlite3_bind_int64(st, i, at);
        break;
      }
      default: {
        str v = va_arg(ap, str);
        if (v.p) sqlite3_bind_text(st, i, v.p, v.n, SQLITE_STATIC);
        else sqlite3_bind_null(st, i);
      }
    }
  }
  va_end(ap);
  int got = sqlite3_step(st);
  return got == SQLITE_DONE || got == SQLITE_ROW || fault(s, STATUS_IO, e);
}

static bool find_run(store *s, str version, str lexicon_hash, str model_hash, err *e) {
  if (!put(s, PUT_RUN, e, "sss", version, lexicon_hash, model_hash)) return false;
  sqlite3_reset(s->st[PUT_RUN]);
  if (!put(s, GET_RUN, e, "sss", version, lexicon_hash, model_hash)) return false;
  s->run = sqlite3_column_int64(s->st[GET_RUN], 0);
  sqlite3_reset(s->st[GET_RUN]);
  return true;
}

static bool prepare(store *s, err *e) {
  if (sqlite3_exec(s->db, store_schema, NULL, NULL, NULL) != SQLITE_OK) return fault(s, STATUS_CANTCREATE, e);
  for (int i = 0; i < STATEMENTS; i++)
    if (sqlite3_prepare_v2(s->db, sql[i], -1, &s->st[i], NULL) != SQLITE_OK) return fault(s, STATUS_CANTCREATE, e);
  return true;
}

store *store_open(const char *path, str version, str lexicon_hash, str model_hash, err *e) {
  arena_block block;
  if (!arena_open(&block, (size_t)1 << 30)) return err_set(e, STATUS_CANTCREATE, "%s: out of memory", path), NULL;
  arena a = arena_of(&block, NULL);
  store *s = arena_new(&a, store, 1);
  s->block = block;
  s->path = path;
  bool ok = sqlite3_open(path, &s->db) == SQLITE_OK || fault(s, STATUS_CANTCREATE, e);
  if (ok) sqlite3_busy_timeout(s->db, 5000);
  ok = ok && prepare(s, e) && find_run(s, version, lexicon_hash, model_hash, e) && run_sql(s, "BEGIN", e);
  s->scratch = a;
  if (ok) return s;
  store_close(s, false, NULL);
  return NULL;
}

typedef struct putter {
  store *s;
  const record *r;
  utf8_map map;
  str *id;
  int64_t report;
  err *e;
} putter;

static int32_t point(const putter *p, int32_t at) { return at < 0 ? -1 : utf8_points(&p->map, at); }
static str id_of_attribution(int32_t i, arena *a) { return i < 0 ? (str){0} : arena_printf(a, "a%d", i + 1); }

static bool put_report(putter *p) {
  const report *rep = p->r->d->rep;
  arena a = p->s->scratch;
  if (!put(p->s, CLEAR_REPORT, p->e, "s", rep->id)) return false;
  if (!put(p->s, PUT_REPORT, p->e, "sssssss", rep->id, p->r->d->lang, rep->title, rep->url, rep->published, rep->text,
           hash_hex(hash_bytes(rep->text, 0), &a)))
    return false;
  p->report = sqlite3_last_insert_rowid(p->s->db);
  for (int32_t i = 0; i < p->r->outlets; i++)
    if (!put(p->s, PUT_OUTLET, p->e, "iis", p->report, (int64_t)i, p->r->outlet[i])) return false;
  return true;
}

static bool put_attribution(putter *p, int32_t i) {
  const attribution *x = &p->r->attributions[i];
  arena a = p->s->scratch;
  str id = id_of_attribution(i, &a);
  if (!put(p->s, PUT_ATTRIBUTION, p->e, "isiooooossssss", p->report, id, p->s->run, point(p, x->source.beg),
           point(p, x->source.end), point(p, x->cue.beg), point(p, x->cue.end), x->parent < 0 ? -1 : x->parent + 1,
           str_of(x->who.country), str_of(x->who.sector), x->who.name.p ? x->who.name : S(""),
           str_of(speech_name(x->speech)), str_of(stance_name(x->stance)), x->rule.p ? x->rule : S("")))
    return false;
  for (int32_t k = 0; k < x->contents; k++)
    if (!put(p->s, PUT_CONTENT, p->e, "isioo", p->report, id, (int64_t)k, point(p, x->content[k].beg), point(p, x->content[k].end)))
      return false;
  return true;
}

static bool put_participants(putter *p, str id, const char *role, const actor *v, int32_t n) {
  for (int32_t k = 0; k < n; k++)
    if (!put(p->s, PUT_PARTICIPANT, p->e, "ississsoois", p->report, id, str_of(role), (int64_t)k, str_of(v[k].country),
             str_of(v[k].sector), v[k].name.p ? v[k].name : S(""), point(p, v[k].at.beg), point(p, v[k].at.end),
             (int64_t)v[k].implicit, v[k].id))
      return false;
  return true;
}

static bool put_parts(putter *p, const event *ev, str id) {
  for (int32_t k = 0; k < ev->modes; k++)
    if (!put(p->s, PUT_MODE, p->e, "iss", p->report, id, ev->mode[k])) return false;
  for (int32_t k = 0; k < ev->evidences; k++)
    if (!put(p->s, PUT_EVIDENCE, p->e, "isioo", p->report, id, (int64_t)k, point(p, ev->evidence[k].beg), point(p, ev->evidence[k].end)))
      return false;
  return put_participants(p, id, "actor", ev->actors, ev->n_actors) &&
         put_participants(p, id, "recipient", ev->recipients, ev->n_recipients);
}

static bool put_event(putter *p, int32_t i) {
  const event *ev = &p->r->events[i];
  arena a = p->s->scratch;
  const char *speaker = verdict_name(ev->speaker);
  bool there = ev->where.name.p != NULL;
  return put(p->s, PUT_EVENT, p->e, "isissoosssorrsssrs", p->report, p->id[i], p->s->run, str_of(plover_name(ev->type)), ev->cameo,
             point(p, ev->trigger.beg), point(p, ev->trigger.end), ev->date.p ? ev->date : S(""), ev->where.name,
             there ? str_of(ev->where.country) : (str){0}, ev->where.geonameid ? ev->where.geonameid : -1, ev->where.lat, ev->where.lon,
             id_of_attribution(ev->attribution, &a), str_of(verdict_name(ev->author)), str_of(speaker), ev->confidence,
             ev->rule.p ? ev->rule : S("")) &&
         put_parts(p, ev, p->id[i]);
}

static bool put_record(store *s, const record *r, err *e) {
  putter p = {.s = s, .r = r, .e = e};
  arena before = s->scratch;
  p.map = utf8_map_make(r->d->text, &s->scratch);
  p.id = record_event_ids(r, &s->scratch);
  bool ok = put_report(&p);
  for (int32_t i = 0; ok && i < r->A; i++) ok = put_attribution(&p, i);
  for (int32_t i = 0; ok && i < r->E; i++) ok = put_event(&p, i);
  s->scratch = before;
  return ok;
}

bool store_put(store *s, const record *r, err *e) {
  if (!run_sql(s, "SAVEPOINT report", e)) return false;
  bool ok = put_record(s, r, e);
  for (int i = 0; i < STATEMENTS; i++) sqlite3_reset(s->st[i]);
  if (!ok) {
    sqlite3_exec(s->db, "ROLLBACK TO report; RELEASE report", NULL, NULL, NULL);
    return false;
  }
  if (!run_sql(s, "RELEASE report", e)) return false;
  if (++s->pending < STORE_BATCH) return true;
  s->pending = 0;
  return run_sql(s, "COMMIT", e) && run_sql(s, "BEGIN", e);
}

bool store_close(store *s, bool keep, err *e) {
  bool ok = true;
  for (int i = 0; i < STATEMENTS; i++) sqlite3_finalize(s->st[i]);
  if (s->db && !sqlite3_get_autocommit(s->db)) ok = run_sql(s, keep ? "COMMIT" : "ROLLBACK", e);
  sqlite3_close(s->db);
  arena_block block = s->block;
  arena_close(&block);
  return ok;
}
