#include "store/plan.h"

#include <stdio.h>

#include "base/out.h"
#include "store/search.h"

enum { STATUS_USAGE = 64, STATUS_SYSTEM = 71, MAX_VALUES = 64, WORDS_MEMORY = 16 << 20 };

/* SQL under construction with the values of its parameters. */
typedef struct sql {
  out text;
  str value[MAX_VALUES];
  int values;
} sql;

static void add(sql *s, const char *text) { out_text(&s->text, text); }
static void add_value(sql *s, str value) {
  out_byte(&s->text, '?');
  if (s->values < MAX_VALUES) s->value[s->values++] = value;
}
/* text, value */
static void add_is(sql *s, const char *text, str value) {
  add(s, text);
  add_value(s, value);
}
static void add_number(sql *s, const char *text, int64_t n) {
  add(s, text);
  out_int(&s->text, n);
}

static sqlite3_stmt *prepare(db *d, sql *s, err *e) {
  sqlite3_stmt *st = NULL;
  out_byte(&s->text, '\0');
  if (s->text.lost) err_set(e, STATUS_SYSTEM, "out of memory");
  else if (sqlite3_prepare_v2(d->sql, s->text.p, -1, &st, NULL) != SQLITE_OK) db_fault(d, e);
  for (int i = 0; st && i < s->values; i++) sqlite3_bind_text(st, i + 1, s->value[i].p, s->value[i].n, SQLITE_TRANSIENT);
  out_close(&s->text);
  return st;
}

/* A condition on actor x. The name becomes a phrase of FTS5, in double quotes, by SQL: those within it are doubled there. */
static void add_party(sql *s, party_ask p) {
  if (p.name.p) {
    add_is(s, "x.id IN (SELECT rowid FROM actor_word WHERE actor_word MATCH '\"' || replace(", p.name);
    add(s, ", '\"', '\"\"') || '\"')");
    return;
  }
  if (p.either) add(s, "(");
  if (p.country.p) add_is(s, "x.country=", p.country);
  if (p.country.p && p.sector.p) add(s, p.either ? " OR " : " AND ");
  if (p.sector.p) add_is(s, "x.sector=", p.sector);
  if (p.either) add(s, ")");
}

/* Filters whose rows an index gives. */
typedef enum set { SET_ACTOR, SET_RECIPIENT, SET_WITH, SET_SPEAKER, SET_PLACE, SET_OUTLET, SET_TEXT, SET_REPORT, SET_OCCURRENCE, SETS } set;

typedef struct plan {
  db *d;
  const query *q;
  party_ask actor, recipient, with, speaker;
  str words;  // q->text for FTS5
  bool given[SETS];
  double size[SETS];  // events
  double all, walk;   // events in the store; of those on the way of a walk
  int drive;          // a set, SETS: walk
} plan;

static bool by_version(int k) { return k == SET_OUTLET || k == SET_TEXT || k == SET_REPORT; }

static void add_seats(sql *s, party_ask p, const char *role) {
  add(s, "SELECT p.event AS row FROM actor x CROSS JOIN participant p ON p.actor=x.id WHERE ");
  add_party(s, p);
  add(s, role);
}

static void add_places(sql *s, const query *q) {
  add(s, "SELECT y.id AS row FROM event y WHERE y.place IN (SELECT l.id FROM place l WHERE ");
  bool country = q->country.p && !str_eq(q->country, S("-"));
  if (country) add_is(s, "l.country=", q->country);
  if (country && q->place.p) add(s, " AND ");
  if (q->place.p) add_is(s, "l.name=", q->place), add(s, " COLLATE NOCASE");
  add(s, ")");
}

/* SELECT of as many rows as a set has, near enough. */
static void add_members(sql *s, const plan *p, int k);
static void add_size(sql *s, const plan *p, int k) {
  if (k != SET_SPEAKER) {
    add_members(s, p, k);
    return;
  }
  add(s, "SELECT 1 FROM actor x CROSS JOIN attribution a ON a.actor=x.id WHERE ");
  add_party(s, p->speaker);
}

/* SELECT of the events, or of the versions, that a set holds. */
static void add_members(sql *s, const plan *p, int k) {
  switch ((set)k) {
    case SET_ACTOR: add_seats(s, p->actor, p->given[SET_WITH] ? "" : " AND p.role='actor'"); break;
    case SET_RECIPIENT: add_seats(s, p->recipient, " AND p.role='recipient'"); break;
    case SET_WITH: add_seats(s, p->with, ""); break;
    case SET_SPEAKER:
      add(s, "SELECT y.id AS row FROM actor x CROSS JOIN attribution a ON a.actor=x.id CROSS JOIN event y ON y.attribution=a.id WHERE ");
      add_party(s, p->speaker);
      break;
    case SET_PLACE: add_places(s, p->q); break;
    case SET_OUTLET:
      add_is(s, "SELECT o.version AS row FROM outlet o WHERE o.name=", p->q->outlet);
      add(s, " COLLATE NOCASE");
      break;
    case SET_TEXT: add_is(s, "SELECT rowid AS row FROM search WHERE search MATCH ", p->words); break;
    case SET_REPORT: add_is(s, "SELECT g.current AS row FROM report g WHERE g.name=", p->q->report); break;
    case SET_OCCURRENCE: add_number(s, "SELECT y.id AS row FROM event y WHERE y.occurrence=", p->q->occurrence); break;
    case SETS: break;
  }
}

/* The event of a row, known before it is read where it can be. */
static const char *event_of(const plan *p) { return p->drive < SETS && !by_version(p->drive) ? "d.row" : "e.id"; }

static bool of_parties(int k) { return k == SET_ACTOR || k == SET_RECIPIENT || k == SET_WITH; }

/* Is it cheaper to gather the set first than to ask it of every row of the one that drives? */
static bool worth_gathering(const plan *p, int k) {
  return of_parties(k) && p->drive < SETS && !by_version(p->drive) && p->size[k] < PLAN_CAP && p->size[k] < 4 * p->size[p->drive];
}

/* What an event must have to be in a set, asked of event e by the way of its own rows; of d.row where that is the event, so that it is
 * asked before the event is read. */
static void add_probe(sql *s, const plan *p, int k) {
  static const char seat[] = " AND EXISTS(SELECT 1 FROM participant p CROSS JOIN actor x ON x.id=p.actor WHERE p.event=";
  if (worth_gathering(p, k)) {
    add(s, " AND (+d.row IN (");
    add_members(s, p, k);
    add(s, "))");
    return;
  }
  switch ((set)k) {
    case SET_ACTOR:
    case SET_RECIPIENT:
    case SET_WITH:
      add(s, seat);
      add(s, event_of(p));
      add(s, k == SET_RECIPIENT ? " AND p.role='recipient' AND " : k == SET_ACTOR && !p->given[SET_WITH] ? " AND p.role='actor' AND " : " AND ");
      add_party(s, k == SET_ACTOR ? p->actor : k == SET_WITH ? p->with : p->recipient);
      break;
    case SET_SPEAKER:
      add(s, " AND EXISTS(SELECT 1 FROM attribution a CROSS JOIN actor x ON x.id=a.actor WHERE a.id=e.attribution AND ");
      add_party(s, p->speaker);
      break;
    case SET_OCCURRENCE:
      add_number(s, " AND (+e.occurrence=", p->q->occurrence);
      break;
    case SET_PLACE:
      add(s, " AND (+e.id IN (");
      add_members(s, p, k);
      add(s, ")");
      break;
    case SET_OUTLET:
    case SET_TEXT:
    case SET_REPORT:
      add(s, " AND (+e.version IN (");
      add_members(s, p, k);
      add(s, ")");
      break;
    case SETS: break;
  }
  add(s, ")");
}

/* Two parties of one act: in different roles, or both in the first one of a mutual act. */
static void add_dyad(sql *s, const plan *p) {
  add(s, " AND EXISTS(SELECT 1 FROM participant p CROSS JOIN actor x ON x.id=p.actor CROSS JOIN participant o ON o.event=p.event WHERE p.event=");
  add(s, event_of(p));
  add(s, " AND ");
  add_party(s, p->actor);
  add(s, " AND (o.role<>p.role OR (o.position<>p.position AND NOT EXISTS(SELECT 1 FROM participant n WHERE n.event=p.event AND n.role='recipient')))"
         " AND o.actor IN (SELECT x.id FROM actor x WHERE ");
  add_party(s, p->with);
  add(s, "))");
}

/* Type and days; `by` stands in front of each column. */
static void add_range(sql *s, const query *q, const char *by) {
  if (q->type.p) add(s, by), add_is(s, "type=", q->type);
  if (q->from.p) add(s, by), add_is(s, "filed>=", q->from);
  if (q->to.p) add(s, by), add_is(s, "filed<=", q->to), add(s, " || '~'");  // so that 2024-03 holds all its days
}

/* The plain conditions. `free`: their indexes may lead the way. */
static void add_plain(sql *s, const query *q, bool free) {
  add_range(s, q, free ? " AND e." : " AND +e.");
  if (q->mode.p) add_is(s, " AND EXISTS(SELECT 1 FROM mode m WHERE m.event=e.id AND m.mode=", q->mode), add(s, ")");
  if (q->lang.p) add_is(s, " AND EXISTS(SELECT 1 FROM coded c WHERE c.version=e.version AND c.lang=", q->lang), add(s, ")");
  if (str_eq(q->country, S("-"))) add(s, " AND +e.place IS NULL");
  if (str_eq(q->speaker, S("-"))) add(s, " AND +e.attribution IS NULL");
  if (str_eq(q->reading, S("facts"))) add(s, " AND e.author='yes'");
  if (str_eq(q->reading, S("claims"))) add(s, " AND e.author<>'yes'");
  if (str_eq(q->reading, S("source"))) add(s, " AND +e.attribution IS NOT NULL");
  if (q->min_confidence) add_number(s, " AND round(e.confidence * 100)>=", q->min_confidence);
  if (!q->copies) add(s, " AND coalesce(r.copy_of, e.id * 0)=0");  // NULL; said so that SQLite makes no Bloom filter of all reports first
}

static void add_query(sql *s, const plan *p, const char *what, const char *how) {
  add(s, "SELECT ");
  add(s, what);
  add(s, " FROM ");
  if (p->drive < SETS) {
    add(s, "(SELECT DISTINCT row FROM (");
    add_members(s, p, p->drive);
    add(s, ")) d CROSS JOIN ");
  }
  add(s, "event e");
  if (p->drive < SETS) add(s, by_version(p->drive) ? " ON e.version=d.row" : " ON e.id=d.row");
  add(s, " CROSS JOIN report r ON r.current=e.version WHERE 1");
  add_plain(s, p->q, p->drive == SETS);
  bool dyad = p->given[SET_ACTOR] && p->given[SET_WITH];
  for (int k = 0; k < SETS; k++)
    if (p->given[k] && k != p->drive && (!dyad || k == SET_RECIPIENT || !of_parties(k) || worth_gathering(p, k))) add_probe(s, p, k);
  if (dyad) add_dyad(s, p);
  add(s, " ");
  add(s, how);
}

static bool count(db *d, sql *s, double *n, err *e) {
  sqlite3_stmt *st = prepare(d, s, e);
  bool ok = st && sqlite3_step(st) == SQLITE_ROW;
  if (ok) *n = sqlite3_column_double(st, 0);
  else if (st) db_fault(d, e);
  sqlite3_finalize(st);
  return ok;
}

/* Of a set that reaches the cap: its share of all events, as of all actors, so that the rarer of two is found. */
static bool guess_size(plan *p, int k, err *e) {
  double actors, share;
  sql s = {0};
  add(&s, "SELECT max(id) FROM actor");
  if (!count(p->d, &s, &actors, e)) return false;
  s = (sql){0};
  add(&s, "SELECT count(*) FROM actor x WHERE ");
  add_party(&s, k == SET_ACTOR ? p->actor : k == SET_WITH ? p->with : p->recipient);
  if (!count(p->d, &s, &share, e)) return false;
  share *= p->all / (actors < 1 ? 1 : actors);
  if (share > p->size[k]) p->size[k] = share;
  return true;
}

/* How many events a set holds, and those on the way of a walk. */
static bool measure(plan *p, err *e) {
  double versions;
  int sets = 0;
  for (int k = 0; k < SETS; k++) sets += p->given[k];
  int cap = sets > 1 ? PLAN_CAP : PLAN_CAP_ALONE;
  sql s = {0};
  add(&s, "SELECT coalesce(max(id), 0) FROM event");
  if (!count(p->d, &s, &p->all, e)) return false;
  s = (sql){0};
  add(&s, "SELECT coalesce(max(version), 1) FROM coded");
  if (!count(p->d, &s, &versions, e)) return false;
  for (int k = 0; k < SETS; k++) {
    if (!p->given[k]) continue;
    s = (sql){0};
    add(&s, "SELECT count(*) FROM (");
    add_size(&s, p, k);
    add_number(&s, " LIMIT ", cap);
    add(&s, ")");
    if (!count(p->d, &s, &p->size[k], e)) return false;
    if (of_parties(k) && p->size[k] >= cap && !guess_size(p, k, e)) return false;
    if (by_version(k)) p->size[k] *= p->all / versions;
  }
  p->walk = p->all;
  if (!p->q->from.p && !p->q->to.p && !p->q->type.p) return true;
  s = (sql){0};
  add(&s, "SELECT count(*) FROM (SELECT 1 FROM event e WHERE 1");
  add_range(&s, p->q, " AND e.");
  add_number(&s, " LIMIT ", cap);
  add(&s, ")");
  return count(p->d, &s, &p->walk, e);
}

static void choose(plan *p, int64_t rows) {
  double reach = (double)rows;  // how far a walk goes until it has met so many rows
  p->drive = SETS;
  int best = SETS;
  for (int k = 0; k < SETS; k++) {
    if (!p->given[k]) continue;
    if (best == SETS || p->size[k] < p->size[best]) best = k;
    reach *= p->all / (p->size[k] < 1 ? 1 : p->size[k]);
  }
  if (!rows || reach > p->walk) reach = p->walk;
  if (best < SETS && p->size[best] < reach) p->drive = best;
}

/* Three capitals that are no country of anybody in the store are a name: RSF, PKK. */
static bool settle(plan *p, party_ask *ask, str value, err *e) {
  *ask = party_ask_of(value);
  if (!ask->country.p || ask->sector.p) return true;
  double known;
  sql s = {0};
  add_is(&s, "SELECT EXISTS(SELECT 1 FROM actor WHERE country=", value);
  add(&s, ")");
  if (!count(p->d, &s, &known, e)) return false;
  if (known == 0) *ask = (party_ask){.name = value};
  return true;
}

static bool find_words(plan *p, arena *keep, err *e) {
  jmp_buf full;
  str given = p->q->text;
  if (!given.p) return true;
  keep->full = &full;
  if (setjmp(full)) return err_set(e, STATUS_USAGE, "text: too many words");
  p->words = search_match(given, keep);
  return p->words.p || err_set(e, STATUS_USAGE, "text=%.*s: no word to look for", given.n > 60 ? 60 : given.n, given.p);
}

static bool prepare_plan(plan *p, arena *keep, err *e) {
  const query *q = p->q;
  if (!settle(p, &p->actor, q->actor, e) || !settle(p, &p->recipient, q->recipient, e) || !settle(p, &p->with, q->with, e) ||
      !settle(p, &p->speaker, q->speaker, e) || !find_words(p, keep, e))
    return false;
  p->given[SET_ACTOR] = q->actor.p, p->given[SET_RECIPIENT] = q->recipient.p, p->given[SET_WITH] = q->with.p;
  p->given[SET_SPEAKER] = q->speaker.p && !str_eq(q->speaker, S("-"));
  p->given[SET_PLACE] = q->place.p || (q->country.p && !str_eq(q->country, S("-")));
  p->given[SET_OUTLET] = q->outlet.p, p->given[SET_TEXT] = q->text.p, p->given[SET_REPORT] = q->report.p;
  p->given[SET_OCCURRENCE] = q->occurrence;
  return measure(p, e);
}

sqlite3_stmt *plan_ask(db *d, const query *q, int64_t rows, const char *what, const char *how, err *e) {
  arena_block block;
  if (!arena_open(&block, WORDS_MEMORY)) return err_set(e, STATUS_SYSTEM, "out of memory"), NULL;
  arena a = arena_of(&block, NULL);
  plan p = {.d = d, .q = q};
  sql s = {0};
  bool ok = prepare_plan(&p, &a, e);
  if (ok) choose(&p, rows), add_query(&s, &p, what, how);
  sqlite3_stmt *st = ok ? prepare(d, &s, e) : NULL;
  arena_close(&block);
  return st;
}
