#include "lexicon/rules.h"

enum { STATUS_DATA = 65 };

typedef struct kind {
  str name;
  const char *modes;  // with a blank before and after each
  uint8_t inner;      // what becomes of events in the complement, unless told
} kind;

static const kind kinds[] = {
    {S_INIT("AGREE"), " ", INNER_UNREAL},
    {S_INIT("CONSULT"), " visit third-party multilateral phone ", INNER_FACT},
    {S_INIT("SUPPORT"), " ", INNER_FACT},
    {S_INIT("CONCEDE"), " ", INNER_UNREAL},
    {S_INIT("COOPERATE"), " ", INNER_FACT},
    {S_INIT("AID"), " ", INNER_FACT},
    {S_INIT("RETREAT"), " withdraw release disarm ceasefire access resign ", INNER_FACT},
    {S_INIT("REQUEST"), " assist change yield meet ", INNER_UNREAL},
    {S_INIT("ACCUSE"), " disapprove investigate allege ", INNER_ALLEGED},
    {S_INIT("REJECT"), " assist change yield meet ", INNER_UNREAL},
    {S_INIT("THREATEN"), " restrict arrest relations expel territory violence ", INNER_UNREAL},
    {S_INIT("PROTEST"), " demo riot strike hunger boycott obstruct vandalize ", INNER_FACT},
    {S_INIT("SANCTION"), " convict expel withdraw discontinue ", INNER_FACT},
    {S_INIT("MOBILIZE"), " troops weapons police militia ", INNER_FACT},
    {S_INIT("COERCE"), " seize restrict censor curfew martial-law arrest deport withhold misinformation cyber ", INNER_FACT},
    {S_INIT("ASSAULT"),
     " abduct beat torture sexual targeted destroy primitive firearms explosives suicide-attack aerial drone heavy-weapons"
     " crowd-control unconventional ",
     INNER_FACT},
};
enum { KINDS = (int32_t)(sizeof kinds / sizeof *kinds) };

str rule_type_name(int32_t type) { return kinds[type].name; }

int32_t rule_type_find(str name) {
  for (int32_t t = 0; t < KINDS; t++)
    if (str_eq(kinds[t].name, name)) return t;
  return -1;
}

bool rule_mode_known(int32_t type, str mode) {
  str all = str_of(kinds[type].modes);
  for (int32_t at = 0; mode.n && (at = str_find(all, mode, at)) >= 0; at++)
    if (at > 0 && all.p[at - 1] == ' ' && all.p[at + mode.n] == ' ') return true;
  return false;
}

typedef struct word_bit {
  str word;
  uint32_t bit;
} word_bit;

static const word_bit key_words[] = {
    {S_INIT("subj"), KEY_SUBJ}, {S_INIT("obj"), KEY_OBJ}, {S_INIT("iobj"), KEY_IOBJ},
    {S_INIT("poss"), KEY_POSS}, {S_INIT("adj"), KEY_ADJ}, {S_INIT("comp"), KEY_COMP},
};
static const word_bit role_words[] = {
    {S_INIT("actor"), ROLE_ACTOR}, {S_INIT("recipient"), ROLE_RECIPIENT}, {S_INIT("both"), ROLE_BOTH},
    {S_INIT("place"), ROLE_PLACE}, {S_INIT("topic"), ROLE_TOPIC},         {S_INIT("none"), ROLE_NONE},
};
static const word_bit need_words[] = {
    {S_INIT("actor"), NEED_ACTOR},
    {S_INIT("recipient"), NEED_RECIPIENT},
    {S_INIT("who"), NEED_WHO},
    {S_INIT("definite"), NEED_DEFINITE},
    {S_INIT("subj:actor"), NEED_SUBJ_ACTOR},
    {S_INIT("obj:actor"), NEED_OBJ_ACTOR},
    {S_INIT("obj:place"), NEED_OBJ_PLACE},
    {S_INIT("subj:place"), NEED_SUBJ_PLACE},
    {S_INIT("subj:state"), NEED_SUBJ_STATE},
    {S_INIT("subj:state?"), NEED_SUBJ_STATE_IF},
    {S_INIT("subj:actor?"), NEED_SUBJ_ACTOR_IF},
    {S_INIT("subj:missile"), NEED_SUBJ_MISSILE},
    {S_INIT("subj:doer?"), NEED_SUBJ_DOER_IF},
    {S_INIT("subj:armed"), NEED_SUBJ_ARMED},
    {S_INIT("obj:state"), NEED_OBJ_STATE},
    {S_INIT("obj:armed"), NEED_OBJ_ARMED},
};
static const word_bit inner_words[] = {
    {S_INIT("fact"), INNER_FACT}, {S_INIT("unreal"), INNER_UNREAL}, {S_INIT("alleged"), INNER_ALLEGED}, {S_INIT("denied"), INNER_DENIED},
};

#define COUNT(a) ((int32_t)(sizeof(a) / sizeof *(a)))

static bool word_find(const word_bit *v, int32_t n, str word, uint32_t *bit) {
  for (int32_t i = 0; i < n; i++)
    if (str_eq(v[i].word, word)) {
      *bit = v[i].bit;
      return true;
    }
  return false;
}

typedef struct reader {
  rules *out;
  rule *r;
  const entry *en;
  arena *keep;
  err *e;
  struct { rule_example *v; int32_t n, cap; } example;
} reader;

static bool fault(const reader *rd, const entry_field *f, str at, const char *sentence) {
  int32_t shift = at.p && at.p >= f->value.p && at.p < f->value.p + f->value.n ? (int32_t)(at.p - f->value.p) : 0;
  return err_at(rd->e, STATUS_DATA, rd->en->file, f->line, f->column + shift, "\"%.*s\": %s", at.n, at.p, sentence);
}

static bool read_type(reader *rd, const entry_field *f) {
  str rest = f->value, name = str_cut(&rest, ' ');
  rd->r->type = rule_type_find(name);
  if (rd->r->type < 0) return fault(rd, f, name, "not a type of the codebook");
  rd->r->inner = kinds[rd->r->type].inner;
  for (str m; m = str_cut(&rest, ' '), m.p;) {
    if (!m.n) continue;
    if (!rule_mode_known(rd->r->type, m)) return fault(rd, f, m, "not a mode of this type");
    if (rd->r->modes == RULE_MAX_MODES) return fault(rd, f, m, "more than three modes");
    rd->r->mode[rd->r->modes++] = m;
  }
  return true;
}

static bool read_roles(reader *rd, const entry_field *f) {
  for (str rest = f->value, w; w = str_cut(&rest, ' '), w.p;) {
    if (!w.n) continue;
    int32_t eq = str_find_byte(w, '=', 0);
    if (eq <= 0) return fault(rd, f, w, "a role is written key=role");
    str key = str_sub(w, 0, eq);
    uint32_t role = 0, what = KEY_ADP;
    if (!word_find(role_words, COUNT(role_words), str_sub(w, eq + 1, w.n), &role))
      return fault(rd, f, w, "roles are actor, recipient, both, place, topic, none");
    if (rd->r->slots == RULE_MAX_SLOTS) return fault(rd, f, w, "more than sixteen roles");
    bool plain = word_find(key_words, COUNT(key_words), key, &what);
    rd->r->slot[rd->r->slots++] = (rule_slot){plain ? (str){0} : key, (uint8_t)what, (uint8_t)role};
  }
  return true;
}

static bool read_need(reader *rd, const entry_field *f) {
  for (str rest = f->value, w; w = str_cut(&rest, ' '), w.p;) {
    uint32_t bit = 0;
    if (!w.n) continue;
    if (!word_find(need_words, COUNT(need_words), w, &bit)) return fault(rd, f, w, "not a need (docs/LEXICON.md lists them)");
    rd->r->need |= bit;
  }
  return true;
}

static bool read_flag(reader *rd, const entry_field *f, bool *flag) {
  if (!str_eq(f->value, S("yes"))) return fault(rd, f, f->value, "only \"yes\" can stand here");
  *flag = true;
  return true;
}

static bool read_example(reader *rd, const entry_field *f, bool yes) {
  rule_example x = {.text = f->value, .line = f->line, .column = f->column, .yes = yes};
  int32_t arrow = str_find(f->value, S("=>"), 0);
  if (arrow >= 0) {
    x.text = str_trim(str_sub(f->value, 0, arrow));
    x.want = str_trim(str_sub(f->value, arrow + 2, f->value.n));
  }
  if (yes && !x.want.n) return entry_fault(rd->e, rd->en, f, "a yes sentence tells after \"=>\" what comes out");
  if (!x.text.n) return entry_fault(rd->e, rd->en, f, "an example without a sentence");
  *VEC_PUSH(rd->keep, &rd->example) = x;
  return true;
}

static bool read_inner(reader *rd, const entry_field *f) {
  uint32_t v = 0;
  if (!word_find(inner_words, COUNT(inner_words), f->value, &v))
    return fault(rd, f, f->value, "inner is fact, unreal, alleged or denied");
  rd->r->inner = (uint8_t)v;
  return true;
}

static bool read_field(reader *rd, const entry_field *f) {
  if (str_eq(f->key, S("rule")) || str_eq(f->key, S("why")) || str_eq(f->key, S("type"))) return true;
  if (str_eq(f->key, S("match"))) return patterns_add(&rd->out->match, rd->en, f, rd->out->n - 1, rd->keep, rd->e);
  if (str_eq(f->key, S("roles"))) return read_roles(rd, f);
  if (str_eq(f->key, S("need"))) return read_need(rd, f);
  if (str_eq(f->key, S("inner"))) return read_inner(rd, f);
  if (str_eq(f->key, S("hedge"))) return read_flag(rd, f, &rd->r->hedge);
  if (str_eq(f->key, S("nonevent"))) return read_flag(rd, f, &rd->r->nonevent);
  if (str_eq(f->key, S("yes"))) return read_example(rd, f, true);
  if (str_eq(f->key, S("no"))) return read_example(rd, f, false);
  return err_at(rd->e, STATUS_DATA, rd->en->file, f->line, 1, "a rule has no key \"%.*s\"", f->key.n, f->key.p);
}

static bool read_rule(const entry *en, rules *out, arena *keep, err *e) {
  *VEC_PUSH(keep, out) = (rule){.id = en->field[0].value, .file = en->file, .line = en->line, .type = -1};
  reader rd = {.out = out, .r = &out->v[out->n - 1], .en = en, .keep = keep, .e = e};
  const entry_field *type = entry_find(en, S("type"));
  if (type && !read_type(&rd, type)) return false;
  for (int32_t i = 0; i < en->fields; i++)
    if (!read_field(&rd, &en->field[i])) return false;
  rd.r->example = rd.example.v;
  rd.r->examples = rd.example.n;
  if (!entry_find(en, S("match"))) return entry_fault(e, en, NULL, "a rule without match");
  if (!type && !rd.r->nonevent) return entry_fault(e, en, NULL, "a rule without type");
  bool yes = rd.r->nonevent;
  for (int32_t i = 0; i < rd.r->examples; i++) yes |= rd.r->example[i].yes;
  return yes || entry_fault(e, en, NULL, "a rule without a yes sentence");
}

static uint32_t hash(str s) {
  uint32_t h = 2166136261u;
  for (int32_t i = 0; i < s.n; i++) h = (h ^ (uint8_t)s.p[i]) * 16777619u;
  return h ^ (h >> 15);
}

/* No two rules with the same id. */
static bool check_ids(const rules *rs, arena scratch, err *e) {
  uint32_t size = 16;
  while (size < 2 * (uint32_t)rs->n) size *= 2;
  int32_t *bucket = arena_new(&scratch, int32_t, (ptrdiff_t)size);
  for (int32_t i = 0; i < rs->n; i++) {
    const rule *r = &rs->v[i];
    uint32_t at = hash(r->id) & (size - 1);
    for (; bucket[at]; at = (at + 1) & (size - 1)) {
      const rule *o = &rs->v[bucket[at] - 1];
      if (str_eq(o->id, r->id))
        return err_at(e, STATUS_DATA, r->file, r->line, 1, "the rule %.*s is already at %.*s:%d", r->id.n, r->id.p, o->file.n,
                      o->file.p, o->line);
    }
    bucket[at] = i + 1;
  }
  return true;
}

bool rules_take(const entries *en, rules *out, arena *keep, err *e) {
  *out = (rules){0};
  patterns_reserve(&out->match, en, keep);
  for (int32_t i = 0; i < en->n; i++)
    if (str_eq(en->v[i].field[0].key, S("rule")) && !read_rule(&en->v[i], out, keep, e)) return false;
  patterns_index(&out->match, keep);
  return check_ids(out, *keep, e);
}
