#include "store/fulfil.h"

#include "base/hash.h"
#include "store/link_score.h"

enum { CANDIDATES = 40, TYPES_MAX = 5 };

/* Which types of act would do, by type and mode of the commitment; the first row that fits. */
typedef struct mapping {
  const char *type, *mode;  // mode NULL: any
  bool asked;               // the recipient would have to act
  const char *act[TYPES_MAX + 1];
} mapping;

static const mapping mappings[] = {
    {"AGREE", NULL, false, {"CONSULT", "COOPERATE", "AID", "RETREAT", "SUPPORT"}},
    {"CONCEDE", NULL, false, {"RETREAT"}},
    {"REQUEST", "yield", true, {"RETREAT", "CONCEDE"}},
    {"REQUEST", "meet", true, {"CONSULT"}},
    {"REQUEST", "assist", true, {"AID", "COOPERATE", "SUPPORT"}},
    {"REQUEST", NULL, true, {"CONCEDE", "RETREAT", "AID", "SANCTION"}},
    {"REJECT", "yield", false, {"RETREAT", "CONCEDE"}},
    {"REJECT", "meet", false, {"CONSULT"}},
    {"REJECT", "assist", false, {"AID", "COOPERATE", "SUPPORT"}},
    {"REJECT", "change", false, {"CONCEDE", "SUPPORT"}},
};

static const mapping *mapping_of(str type, str modes) {
  for (size_t i = 0; i < sizeof mappings / sizeof *mappings; i++)
    if (str_eq(type, str_of(mappings[i].type)) && (!mappings[i].mode || link_has_mode(modes, str_of(mappings[i].mode)))) return &mappings[i];
  return NULL;
}

const char *commitment_name(commitment c) {
  switch (c) {
    case COMMIT_OFFER: return "offer";
    case COMMIT_PROMISE: return "promise";
    case COMMIT_REQUEST: return "request";
    case COMMIT_REFUSAL: return "refusal";
    case COMMIT_NONE: break;
  }
  return "";
}

/* The third part of the id of a rule tells offers apart, in every language (docs/LEXICON.md): "nl.agree.offer-trade". */
static bool is_offer(str rule) {
  static const str name[] = {S_INIT("offer"), S_INIT("invit"), S_INIT("propose")};
  str lang = str_cut(&rule, '.'), type = str_cut(&rule, '.');
  for (size_t i = 0; lang.p && type.p && rule.p && i < sizeof name / sizeof *name; i++)
    if (str_starts(rule, name[i])) return true;
  return false;
}

commitment commitment_of(str type, str modes, str rule) {
  if (!mapping_of(type, modes)) return COMMIT_NONE;
  if (str_eq(type, S("REQUEST"))) return COMMIT_REQUEST;
  if (str_eq(type, S("REJECT"))) return COMMIT_REFUSAL;
  return is_offer(rule) ? COMMIT_OFFER : COMMIT_PROMISE;
}

/* Who would have to act, and to whom; NULL when the text does not say. */
static const link_party *doer_of(const mapping *m, const link_event *x) {
  const link_party *p = m->asked ? x->recipient : x->actor;
  return (m->asked ? x->recipients : x->actors) && link_known(p->country) ? p : NULL;
}
static const link_party *other_of(const mapping *m, const link_event *x) {
  const link_party *p = m->asked ? x->actor : x->recipient;
  return (m->asked ? x->actors : x->recipients) && link_known(p->country) ? p : NULL;
}

static bool takes_part(const link_party *p, int32_t n, const link_party *who, bool sector) {
  for (int32_t i = 0; i < n; i++)
    if (str_eq(p[i].country, who->country) && (!sector || str_eq(p[i].sector, who->sector))) return true;
  return false;
}

static bool is_done(const link_event *x) { return str_eq(x->author, S("yes")) || (str_eq(x->speaker, S("yes")) && !str_eq(x->author, S("no"))); }

int fulfil_score(const link_event *made, const link_event *act) {
  const mapping *m = mapping_of(made->type, made->modes);
  const link_party *doer = m ? doer_of(m, made) : NULL, *other = m ? other_of(m, made) : NULL;
  if (!doer || !is_done(act) || !is_done(made)) return 0;
  bool fits = false;
  for (int i = 0; m->act[i] && !fits; i++) fits = str_eq(act->type, str_of(m->act[i]));
  int32_t from = link_day(made), to = link_day(act);
  if (!fits || from == INT32_MIN || to == INT32_MIN || to < from || to > from + FULFIL_DAYS || made->version == act->version) return 0;
  bool home = other && str_eq(doer->country, other->country), talk = str_eq(act->type, S("CONSULT"));
  bool acts = takes_part(act->actor, act->actors, doer, home) || (talk && takes_part(act->recipient, act->recipients, doer, home));
  bool meets = other && (takes_part(act->recipient, act->recipients, other, home) || takes_part(act->actor, act->actors, other, home));
  if (!acts || (other && !meets && (act->recipients || talk))) return 0;
  int words = link_shared_words(made, act);
  bool place = made->place.n && act->place.n && str_eq(made->place, act->place);
  int points = 200 + 200 * meets + 150 * place + 6 * words;
  /* Of two who deal with each other every day something must be shared beside the parties. */
  bool shared = place || words >= 25 || (m->mode && meets && to - from <= 60);
  return shared && points >= 450 ? points < 1000 ? points : 1000 : 0;
}

static int64_t key_of(str doer, const char *type, str other, arena a) {
  return (int64_t)hash_bytes(arena_printf(&a, "c|%.*s|%s|%.*s", doer.n, doer.p, type, other.n, other.p), 0);
}

/* The row for all, and one for each state in it. */
static bool put_commitment(db *d, const link_event *x, const mapping *m, err *e) {
  static const char put[] = "INSERT OR IGNORE INTO commitment(country, filed, event, kind) SELECT ?, filed, id, ? FROM event WHERE id = ?";
  const link_party *party[] = {doer_of(m, x), other_of(m, x)};
  int64_t kind = commitment_of(x->type, x->modes, x->rule);
  if (!db_do(d, e, put, "sii", S(""), kind, x->row)) return false;
  for (int i = 0; i < 2; i++)
    if (party[i] && !db_do(d, e, put, "sii", party[i]->country, kind, x->row)) return false;
  return true;
}

static bool put_keys(db *d, const link_event *x, const mapping *m, arena scratch, err *e) {
  const link_party *doer = doer_of(m, x), *other = other_of(m, x);
  if (is_done(x) && !put_commitment(d, x, m, e)) return false;
  for (int i = 0; doer && m->act[i]; i++)
    if (!db_do(d, e, "INSERT OR IGNORE INTO link_key(key, event) VALUES(?,?)", "ii", key_of(doer->country, m->act[i], other ? other->country : S("*"), scratch), x->row)) return false;
  return true;
}

/* Commitments under one key that x looks like the outcome of. */
static bool find_made(db *d, const link_event *x, int64_t key, int64_t *found, arena scratch, err *e) {
  int64_t row[CANDIDATES];
  int32_t n = 0;
  bool ok = true;
  sqlite3_stmt *st = db_ask(d, e, "SELECT event FROM link_key WHERE key = ? AND event <> ? ORDER BY event DESC LIMIT 40", "ii", key, x->row);
  if (!st) return false;
  while (n < CANDIDATES && db_row(d, st, &ok, e)) row[n++] = sqlite3_column_int64(st, 0);
  sqlite3_reset(st);
  for (int32_t i = 0; ok && i < n; i++) {
    arena a = scratch;
    link_event *made = arena_new(&a, link_event, 1);
    if (!link_event_load(d, row[i], made, &a, e)) return false;
    int points = fulfil_score(made, x);
    if (!points) continue;
    ++*found;
    ok = db_do(d, e, "INSERT OR IGNORE INTO fulfilment(commitment, event, score) VALUES(?,?,?)", "iir", made->row, x->row, points / 1000.0);
  }
  return ok;
}

bool fulfil_update(db *d, const link_event *x, int64_t *found, arena scratch, err *e) {
  const mapping *m = mapping_of(x->type, x->modes);
  if (m && !put_keys(d, x, m, scratch, e)) return false;
  if (!is_done(x)) return true;
  bool talk = str_eq(x->type, S("CONSULT")), ok = true;
  char type[16];
  if (x->type.n >= (int32_t)sizeof type) return true;
  memcpy(type, x->type.p, (size_t)x->type.n), type[x->type.n] = 0;
  const link_party *party[2 * LINK_MAX_PARTIES];
  int32_t n = 0, acting = x->actors;
  for (int32_t i = 0; i < x->actors; i++) party[n++] = &x->actor[i];
  for (int32_t i = 0; i < x->recipients; i++) party[n++] = &x->recipient[i];
  if (talk) acting = n;
  for (int32_t i = 0; ok && i < acting; i++) {
    if (!link_known(party[i]->country)) continue;
    ok = find_made(d, x, key_of(party[i]->country, type, S("*"), scratch), found, scratch, e);
    for (int32_t j = 0; ok && j < n; j++)
      if (j != i && link_known(party[j]->country)) ok = find_made(d, x, key_of(party[i]->country, type, party[j]->country, scratch), found, scratch, e);
  }
  return ok;
}
