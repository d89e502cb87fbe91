#include "store/aggregate.h"

#include <stdlib.h>

#include "base/hash.h"
#include "store/plan.h"

const char *const aggregate_types[AGGREGATE_TYPES] = {"AGREE",  "CONSULT",  "SUPPORT", "CONCEDE",  "COOPERATE", "AID",    "RETREAT", "REQUEST",
                                                      "ACCUSE", "REJECT", "THREATEN", "PROTEST", "SANCTION", "MOBILIZE",  "COERCE", "ASSAULT"};

static int type_of(str name) {
  for (int i = 0; i < AGGREGATE_TYPES; i++)
    if (str_eq(name, str_of(aggregate_types[i]))) return i;
  return AGGREGATE_TYPES - 1;
}

static bool is_fact(str author) { return str_eq(author, S("yes")); }

/* The events that pass, the newest first: at most `most`, and one more to tell whether there are more. */
#define NEWEST(most) "ORDER BY e.filed DESC, e.id LIMIT " most
_Static_assert(AGGREGATE_EVENTS == 40000 && AGGREGATE_PARTY_EVENTS == 10000, "limits as in the statements");

static void take(aggregate_span *s, str day, arena *keep) {
  if (!s->events++ || !str_eq(s->since, day)) s->since = arena_copy(keep, day);
}

bool aggregate_by_day(db *d, const query *q, aggregate_days *out, arena *keep, err *e) {
  *out = (aggregate_days){0};
  sqlite3_stmt *st = plan_ask(d, q, AGGREGATE_EVENTS, "e.filed, e.type, e.author", NEWEST("40001"), e);
  bool ok = st;
  while (ok && db_row(d, st, &ok, e)) {
    if (out->span.events == AGGREGATE_EVENTS) {
      out->span.cut = true;
      break;
    }
    take(&out->span, db_text(st, 0), keep);
    if (!out->n || !str_eq(out->v[out->n - 1].day, out->span.since)) *VEC_PUSH(keep, out) = (aggregate_day){.day = out->span.since};
    aggregate_day *day = &out->v[out->n - 1];
    bool coop = type_of(db_text(st, 1)) < AGGREGATE_COOPERATION, fact = is_fact(db_text(st, 2));
    ++*(coop ? fact ? &day->coop_fact : &day->coop_claim : fact ? &day->conf_fact : &day->conf_claim);
  }
  sqlite3_finalize(st);
  for (int32_t i = 0; i < out->n / 2; i++) {
    aggregate_day t = out->v[i];
    out->v[i] = out->v[out->n - 1 - i], out->v[out->n - 1 - i] = t;
  }
  return ok;
}

/* Whole numbers to small ones, in the order in which they are first seen. */
typedef struct numbering {
  int64_t *key;    // [size] by hash; -1: free
  int32_t *value;
  int32_t size;    // a power of two, more than twice as many as there can be
} numbering;

static numbering number_open(int32_t most, arena *a) {
  numbering n = {.size = 64};
  while (n.size < 2 * most) n.size *= 2;
  n.key = arena_new(a, int64_t, n.size), n.value = arena_new(a, int32_t, n.size);
  for (int32_t i = 0; i < n.size; i++) n.key[i] = -1;
  return n;
}

/* The number of a key; `next` is what a new one gets. */
static int32_t number_get(numbering *n, int64_t key, int32_t next) {
  uint32_t at = (uint32_t)hash_bytes((str){(const char *)&key, sizeof key}, 0) & (uint32_t)(n->size - 1);
  while (n->key[at] != -1 && n->key[at] != key) at = (at + 1) & (uint32_t)(n->size - 1);
  if (n->key[at] == -1) n->key[at] = key, n->value[at] = next;
  return n->value[at];
}

static int by_events(const void *a, const void *b) {
  const aggregate_place *x = a, *y = b;
  int64_t n = x->facts + x->claims, m = y->facts + y->claims;
  return n != m ? (n < m ? 1 : -1) : (x->row > y->row) - (x->row < y->row);
}

static bool name_place(db *d, aggregate_place *p, arena *keep, err *e) {
  sqlite3_stmt *st = db_ask(d, e, "SELECT name, country, lat, lon FROM place WHERE id=?", "i", p->row);
  bool ok = st;
  if (!ok || !db_row(d, st, &ok, e)) return ok;
  p->name = arena_copy(keep, db_text(st, 0)), p->country = arena_copy(keep, db_text(st, 1));
  p->located = sqlite3_column_type(st, 2) != SQLITE_NULL && sqlite3_column_type(st, 3) != SQLITE_NULL;
  p->lat = sqlite3_column_double(st, 2), p->lon = sqlite3_column_double(st, 3);
  sqlite3_reset(st);
  return true;
}

bool aggregate_by_place(db *d, const query *q, aggregate_places *out, arena *keep, err *e) {
  *out = (aggregate_places){0};
  numbering known = number_open(AGGREGATE_EVENTS, keep);
  sqlite3_stmt *st = plan_ask(d, q, AGGREGATE_EVENTS, "e.filed, e.type, e.author, coalesce(e.place, 0)", NEWEST("40001"), e);
  bool ok = st;
  while (ok && db_row(d, st, &ok, e)) {
    if (out->span.events == AGGREGATE_EVENTS) {
      out->span.cut = true;
      break;
    }
    take(&out->span, db_text(st, 0), keep);
    int64_t row = sqlite3_column_int64(st, 3);
    int32_t at = row ? number_get(&known, row, out->n) : -1;
    if (at == out->n) *VEC_PUSH(keep, out) = (aggregate_place){.row = row};
    aggregate_place *p = at < 0 ? &out->nowhere : &out->v[at];
    p->type[type_of(db_text(st, 1))]++;
    ++*(is_fact(db_text(st, 2)) ? &p->facts : &p->claims);
  }
  sqlite3_finalize(st);
  if (out->n) qsort(out->v, (size_t)out->n, sizeof *out->v, by_events);
  for (int32_t i = 0; ok && i < out->n; i++) ok = name_place(d, &out->v[i], keep, e);
  return ok;
}

/* The graph while it is counted: parties as small numbers, edges by the pair of them. */
enum { MAX_PARTIES = 4096, MAX_IN_EVENT = 16, MAX_PAIRS = 1 << 17 };

typedef struct tally {
  aggregate_edge *v;
  int32_t n, cap;
} tally;

typedef struct counter {
  db *d;
  arena *keep;
  err *e;
  numbering code, pair[2];  // of parties; of pairs, acts and sayings
  struct {
    aggregate_node *v;
    int32_t n, cap;
  } node;
  tally edge[2];
} counter;

/* "AZE/GOV" as a number: up to seven letters. */
static int64_t pack(str country, str sector) {
  int64_t key = 0;
  for (int32_t i = 0; i < 3; i++) key = key << 8 | (i < country.n ? (unsigned char)country.p[i] : 0);
  for (int32_t i = 0; i < 3; i++) key = key << 8 | (i < sector.n ? (unsigned char)sector.p[i] : 0);
  return key;
}

/* The party of a row with country and sector in its first columns; -1 when nothing is known of it, or there are too many. */
static int32_t party(counter *c, sqlite3_stmt *st) {
  str country = db_text(st, 0), sector = db_text(st, 1);
  if (str_eq(country, S("UNK")) && str_eq(sector, S("UNK"))) return -1;
  if (c->node.n == MAX_PARTIES) return -1;
  int32_t at = number_get(&c->code, pack(country, sector), c->node.n);
  if (at == c->node.n) *VEC_PUSH(c->keep, &c->node) = (aggregate_node){arena_copy(c->keep, country), arena_copy(c->keep, sector), 0};
  return at;
}

static void add_edge(counter *c, int kind, int32_t from, int32_t to, bool coop, bool fact) {
  tally *t = &c->edge[kind];
  if (to < 0 || t->n == MAX_PAIRS) return;
  int32_t at = number_get(&c->pair[kind], (int64_t)(from + 1) * MAX_PARTIES + to, t->n);
  if (at == t->n) *VEC_PUSH(c->keep, t) = (aggregate_edge){.from = from, .to = to};
  aggregate_edge *x = &t->v[at];
  ++*(coop ? &x->coop : &x->conf);
  ++*(fact ? &x->facts : &x->claims);
}

typedef struct seats {
  int32_t actor[MAX_IN_EVENT], recipient[MAX_IN_EVENT];
  int32_t actors, recipients;
} seats;

static void seat(int32_t *v, int32_t *n, int32_t who) {
  for (int32_t i = 0; i < *n; i++)
    if (v[i] == who) return;
  if (who >= 0 && *n < MAX_IN_EVENT) v[(*n)++] = who;
}

static bool read_seats(counter *c, int64_t event, seats *s) {
  sqlite3_stmt *st = db_ask(c->d, c->e, "SELECT x.country, x.sector, p.role='actor' FROM participant p JOIN actor x ON x.id=p.actor WHERE p.event=?", "i", event);
  bool ok = st;
  *s = (seats){0};
  while (ok && db_row(c->d, st, &ok, c->e)) {
    bool acts = sqlite3_column_int(st, 2);
    seat(acts ? s->actor : s->recipient, acts ? &s->actors : &s->recipients, party(c, st));
  }
  return ok;
}

/* -1: in the outlet's own voice; -2: by somebody of whom nothing is known. */
static bool read_source(counter *c, int64_t attribution, int32_t *who) {
  *who = -1;
  if (!attribution) return true;
  sqlite3_stmt *st = db_ask(c->d, c->e, "SELECT x.country, x.sector FROM attribution a JOIN actor x ON x.id=a.actor WHERE a.id=?", "i", attribution);
  bool ok = st;
  if (!ok || !db_row(c->d, st, &ok, c->e)) return ok;
  *who = party(c, st);
  if (*who < 0) *who = -2;
  sqlite3_reset(st);
  return true;
}

static bool count_event(counter *c, int64_t event, bool coop, bool fact, int64_t attribution) {
  seats s;
  int32_t source;
  if (!read_seats(c, event, &s) || !read_source(c, attribution, &source)) return false;
  for (int32_t i = 0; i < s.actors; i++) c->node.v[s.actor[i]].events++;
  for (int32_t k = 0; k < s.recipients; k++) c->node.v[s.recipient[k]].events++;
  for (int32_t i = 0; i < s.actors; i++) {
    for (int32_t k = 0; k < s.recipients; k++) add_edge(c, 0, s.actor[i], s.recipient[k], coop, fact);
    for (int32_t k = i + 1; k < s.actors && !s.recipients; k++) add_edge(c, 0, s.actor[i], s.actor[k], coop, fact);
    if (source != -2) add_edge(c, 1, source, s.actor[i], coop, fact);
  }
  return true;
}

static int by_node(const void *a, const void *b) {
  const aggregate_node *x = a, *y = b;
  int c = str_cmp(x->country, y->country);
  return x->events != y->events ? (x->events < y->events ? 1 : -1) : c ? c : str_cmp(x->sector, y->sector);
}

static int by_edge(const void *a, const void *b) {
  const aggregate_edge *x = a, *y = b;
  int64_t n = x->coop + x->conf, m = y->coop + y->conf;
  return n != m ? (n < m ? 1 : -1) : x->from != y->from ? x->from - y->from : x->to - y->to;
}

/* Edges between the nodes that stay, by their new numbers. */
static int32_t keep_edges(const tally *t, const int32_t *place, int32_t nodes, aggregate_edge **out, arena *keep) {
  int32_t n = 0;
  *out = arena_new(keep, aggregate_edge, t->n);
  for (int32_t i = 0; i < t->n; i++) {
    aggregate_edge x = t->v[i];
    x.from = x.from < 0 ? -1 : place[x.from], x.to = place[x.to];
    if (x.from < nodes && x.to < nodes) (*out)[n++] = x;
  }
  if (n) qsort(*out, (size_t)n, sizeof **out, by_edge);
  return n < AGGREGATE_EDGES ? n : AGGREGATE_EDGES;
}

static void finish(counter *c, aggregate_graph *out) {
  numbering code = number_open(MAX_PARTIES, c->keep);
  int32_t *place = arena_new(c->keep, int32_t, c->node.n), all = c->node.n;
  aggregate_node *sorted = arena_new(c->keep, aggregate_node, all);
  for (int32_t i = 0; i < all; i++) sorted[i] = c->node.v[i];
  if (all) qsort(sorted, (size_t)all, sizeof *sorted, by_node);
  for (int32_t i = 0; i < all; i++) number_get(&code, pack(sorted[i].country, sorted[i].sector), i);
  for (int32_t i = 0; i < all; i++) place[i] = number_get(&code, pack(c->node.v[i].country, c->node.v[i].sector), -1);
  out->node = sorted, out->nodes = all < AGGREGATE_NODES ? all : AGGREGATE_NODES;
  out->acts = keep_edges(&c->edge[0], place, out->nodes, &out->act, c->keep);
  out->saids = keep_edges(&c->edge[1], place, out->nodes, &out->said, c->keep);
}

bool aggregate_parties(db *d, const query *q, aggregate_graph *out, arena *keep, err *e) {
  *out = (aggregate_graph){0};
  counter c = {.d = d, .keep = keep, .e = e, .code = number_open(MAX_PARTIES, keep), .pair = {number_open(MAX_PAIRS, keep), number_open(MAX_PAIRS, keep)}};
  sqlite3_stmt *st = plan_ask(d, q, AGGREGATE_PARTY_EVENTS, "e.filed, e.type, e.author, e.id, coalesce(e.attribution, 0)", NEWEST("10001"), e);
  bool ok = st;
  while (ok && db_row(d, st, &ok, e)) {
    if (out->span.events == AGGREGATE_PARTY_EVENTS) {
      out->span.cut = true;
      break;
    }
    take(&out->span, db_text(st, 0), keep);
    bool coop = type_of(db_text(st, 1)) < AGGREGATE_COOPERATION, fact = is_fact(db_text(st, 2));
    ok = count_event(&c, sqlite3_column_int64(st, 3), coop, fact, sqlite3_column_int64(st, 4));
  }
  sqlite3_finalize(st);
  if (ok) finish(&c, out);
  return ok;
}
