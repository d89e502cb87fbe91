#include "code/mode.h"

typedef struct lexis {
  const list *change, *yield, *meet, *assist, *leave, *form;
} lexis;

typedef struct means {
  str mode;
  const list *words;
} means;

enum { MEANS = 8, MAX_ASKED = 8 };

static deprel base_of(const doc *d, int32_t w) { return ud_rel_base((deprel)d->word[w].rel); }

static bool in_list(const coder *k, const list *l, int32_t w) {
  char buf[64];
  return list_has(l, args_lemma(k->d, w, buf, (int32_t)sizeof buf), NULL);
}

/* Also by the last part of a compound: "vredesoverleg" by "overleg". */
static bool noun_in_list(const coder *k, const list *l, int32_t w) {
  return in_list(k, l, w) || list_has(l, lemma_head(k->d->word[w].lemma), NULL);
}

static bool has_mode(const candidate *c, str mode) {
  for (int32_t i = 0; i < c->modes; i++)
    if (str_eq(c->mode[i], mode)) return true;
  return false;
}

static void put_mode(candidate *c, str mode) {
  if (c->modes < 3 && !has_mode(c, mode)) c->mode[c->modes++] = mode;
}

static bool predicate(const doc *d, int32_t w) {
  upos u = (upos)d->word[w].upos;
  return u == UPOS_VERB || u == UPOS_ADJ || args_child(d, w, REL_COP) >= 0;
}

/* The clause that hangs on w and tells what is asked: its predicate and the conjuncts of that. */
static int32_t clauses_of(const doc *d, int32_t w, int32_t *out, int32_t n) {
  for (int32_t c = d->word[w].child; c >= 0 && n < MAX_ASKED; c = d->word[c].next) {
    deprel r = base_of(d, c);
    bool clause = r == REL_XCOMP || r == REL_CCOMP || r == REL_CSUBJ || (c > w && (r == REL_ADVCL || r == REL_ACL) && args_child(d, c, REL_MARK) >= 0);
    if (!clause || !predicate(d, c)) continue;
    out[n++] = c;
    for (int32_t x = d->word[c].child; x >= 0 && n < MAX_ASKED; x = d->word[x].next)
      if (base_of(d, x) == REL_CONJ && d->word[x].upos == UPOS_VERB) out[n++] = x;
  }
  return n;
}

static bool acts(const coder *k, int32_t w) {
  int32_t at = k->m->of_word[w];
  return at >= 0 && k->m->mention[at].actor;
}

/* Things that hang on w, no people and no words for the asking itself, but what is asked with those ("stressed the need for calm"): objects
 * and what stands with an adposition. */
static int32_t things_of(const coder *k, const lexis *x, int32_t w, int32_t *out, int32_t n) {
  const doc *d = k->d;
  for (int32_t c = d->word[w].child; c >= 0 && n < MAX_ASKED; c = d->word[c].next) {
    deprel r = base_of(d, c);
    if ((r == REL_OBJ || r == REL_OBL || r == REL_NMOD || d->word[c].rel == REL_NSUBJ_PASS) && d->word[c].upos == UPOS_NOUN && !acts(k, c)) {
      if (!noun_in_list(k, x->form, c)) out[n++] = c;
      else if (r == REL_OBJ) n = things_of(k, x, c, out, n);
    }
  }
  return n;
}

/* The predicates that head what the attribution holds. */
static int32_t said_of(const coder *k, const attribution *at, int32_t *out, int32_t n) {
  const doc *d = k->d;
  for (int32_t i = 0; i < at->contents; i++)
    for (int32_t w = 0; w < d->W && n < MAX_ASKED; w++) {
      if (d->word[w].beg < at->content[i].beg || d->word[w].end > at->content[i].end || !predicate(d, w)) continue;
      int32_t h = d->word[w].head;
      if (h < 0 || d->word[h].beg < at->content[i].beg || d->word[h].end > at->content[i].end) out[n++] = w;
    }
  return n;
}

static str mode_of_word(const coder *k, const lexis *x, int32_t w) {
  if (noun_in_list(k, x->change, w)) return S("change");
  if (noun_in_list(k, x->yield, w)) return S("yield");
  if (noun_in_list(k, x->meet, w)) return S("meet");
  if (noun_in_list(k, x->assist, w)) return S("assist");
  return (str){0};
}

/* By the type that the words would have by a rule, were they told as done. */
static str mode_of_event(const coder *k, int32_t w) {
  int32_t i = 0;
  while (i < k->cand.n && k->cand.v[i].word != w) i++;
  if (i == k->cand.n || !k->cand.v[i].rule || k->cand.v[i].rule->nonevent) return (str){0};
  switch ((plover)k->cand.v[i].type) {
    case EV_RETREAT: case EV_CONCEDE: return S("yield");
    case EV_CONSULT: return S("meet");
    case EV_AID: case EV_COOPERATE: return S("assist");
    case EV_AGREE: case EV_SUPPORT: case EV_REQUEST: case EV_ACCUSE: case EV_REJECT: case EV_THREATEN: case EV_PROTEST:
    case EV_SANCTION: case EV_MOBILIZE: case EV_COERCE: case EV_ASSAULT: case EV_COUNT: break;
  }
  return (str){0};
}

/* The predicate, then what it governs ("resume talks"), then the type it would have. */
static str mode_of_clause(const coder *k, const lexis *x, int32_t w) {
  int32_t thing[MAX_ASKED], n = things_of(k, x, w, thing, 0);
  str mode = mode_of_word(k, x, w);
  for (int32_t i = 0; i < n && !mode.n; i++) mode = mode_of_word(k, x, thing[i]);
  return mode.n ? mode : mode_of_event(k, w);
}

static bool one_of(const parties *p, const char *all) {
  for (int32_t i = 0; i < p->n; i++)
    if (p->v[i].who.sector[0] && strstr(all, p->v[i].who.sector)) return true;
  return false;
}

/* People told to leave their homes change their ways; forces and envoys told to leave yield. */
static str leave_mode(const coder *k, const lexis *x, const candidate *c, int32_t w, str mode) {
  if (!in_list(k, x->leave, w)) return mode;
  return one_of(&c->recipients, "MIL COP REB PRM UAF SPY GOV IGO") ? S("yield") : S("change");
}

/* A state's order to its own forces asks nobody for a change. */
static bool order_to_own(const candidate *c) {
  return one_of(&c->actors, "GOV MIL JUD") && one_of(&c->recipients, "MIL COP SPY") && parties_share(&c->actors, &c->recipients);
}

static void ask_mode(const coder *k, const lexis *x, candidate *c) {
  int32_t asked[MAX_ASKED], thing[MAX_ASKED], n = clauses_of(k->d, c->word, asked, 0), t = 0;
  if (!list_count(x->yield) || (c->rule && c->rule->inner == INNER_DENIED)) return;
  if (!n && c->cue_of >= 0) n = said_of(k, &k->out->attributions[c->cue_of], asked, 0);
  if (!n || c->nominal) t = things_of(k, x, c->word, thing, 0);
  for (int32_t i = 0; i < t && !n; i++) n = clauses_of(k->d, thing[i], asked, n);
  for (int32_t i = 0; i < n; i++) {
    str mode = leave_mode(k, x, c, asked[i], mode_of_clause(k, x, asked[i]));
    if (mode.n) put_mode(c, mode);
  }
  for (int32_t i = 0; i < t && !c->modes; i++) {
    str mode = mode_of_word(k, x, thing[i]);
    if (mode.n) put_mode(c, mode);
  }
  if (!c->modes && c->type == EV_REQUEST && (n || t) && !order_to_own(c)) put_mode(c, S("change"));
}

static void threat_mode(const coder *k, candidate *c) {
  int32_t asked[MAX_ASKED], n = clauses_of(k->d, c->word, asked, 0);
  if (c->cue_of >= 0 && !n) n = said_of(k, &k->out->attributions[c->cue_of], asked, 0);
  for (int32_t i = 0; i < n; i++)
    for (int32_t j = 0; j < k->cand.n; j++) {
      const candidate *x = &k->cand.v[j];
      if (x->word != asked[i] || !x->rule || x->rule->nonevent) continue;
      if (x->type == EV_ASSAULT) put_mode(c, S("violence"));
      else if (has_mode(x, S("arrest")) || has_mode(x, S("convict")) || x->type == EV_ACCUSE) put_mode(c, S("arrest"));
      else if (has_mode(x, S("expel")) || has_mode(x, S("deport"))) put_mode(c, S("expel"));
      else if (x->type == EV_SANCTION || has_mode(x, S("withdraw"))) put_mode(c, S("relations"));
      else if (has_mode(x, S("restrict")) || has_mode(x, S("censor"))) put_mode(c, S("restrict"));
    }
}

/* The word, or what stands beside it: "rubber bullet", "missiles and drones". */
static bool told_by(const coder *k, const list *l, int32_t w) {
  const doc *d = k->d;
  if (noun_in_list(k, l, w)) return true;
  for (int32_t x = d->word[w].child; x >= 0; x = d->word[x].next) {
    deprel r = base_of(d, x);
    if ((r == REL_COMPOUND || r == REL_AMOD || (r == REL_CONJ && x > w)) && noun_in_list(k, l, x)) return true;
  }
  return false;
}

/* Does a word of the list stand with w as doer, means or cause? */
static bool hangs(const coder *k, const list *l, int32_t w) {
  const doc *d = k->d;
  fillers f = args_subj(d, w);
  for (int32_t i = 0; i < f.n; i++)
    if (told_by(k, l, f.word[i])) return true;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel r = base_of(d, c);
    int32_t cs = args_case(d, c);  // "the downing of the jet": no means
    if ((r == REL_OBL || r == REL_NMOD) && cs >= 0 && !in_list(k, k->w.genitive, cs) && told_by(k, l, c)) return true;
  }
  return false;
}

static bool coarse(str mode) { return str_eq(mode, S("explosives")) || str_eq(mode, S("heavy-weapons")); }
static bool telling(str mode) { return str_eq(mode, S("drone")) || str_eq(mode, S("aerial")) || str_eq(mode, S("crowd-control")); }

static void means_mode(const coder *k, const means *v, candidate *c) {
  bool open = !c->modes || has_mode(c, S("destroy")) || has_mode(c, S("targeted")) || coarse(c->mode[0]);
  if (!open) return;
  for (int32_t i = 0; i < MEANS; i++) {
    bool coarsely = c->modes == 1 && coarse(c->mode[0]);
    if ((coarsely && !telling(v[i].mode)) || !hangs(k, v[i].words, c->word)) continue;
    if (coarsely) c->modes = 0;
    put_mode(c, v[i].mode);
    if (str_eq(v[i].mode, S("crowd-control"))) return;
  }
}

/* Roads that farmers close are closed in protest; those that soldiers close are not. */
static void hinder_mode(candidate *c) {
  if (!c->actors.n || c->modes != 1 || !str_eq(c->mode[0], S("restrict")) || c->nominal) return;
  for (int32_t i = 0; i < c->actors.n; i++)
    if (!strstr("CVL NGO LAB EDU", c->actors.v[i].who.sector)) return;
  c->type = EV_PROTEST;
  c->mode[0] = S("obstruct");
}

void mode_candidates(coder *k) {
  const lists *l = &k->lang->lists;
  const lexis x = {lists_get(l, S("asked-change")), lists_get(l, S("asked-yield")), lists_get(l, S("asked-meet")), lists_get(l, S("asked-assist")), lists_get(l, S("asked-leave")),
                   lists_get(l, S("asked-form"))};
  const means v[MEANS] = {{S_INIT("crowd-control"), lists_get(l, S("means-crowd-control"))},
                          {S_INIT("drone"), lists_get(l, S("means-drone"))},
                          {S_INIT("aerial"), lists_get(l, S("means-aerial"))},
                          {S_INIT("heavy-weapons"), lists_get(l, S("means-heavy-weapons"))},
                          {S_INIT("explosives"), lists_get(l, S("means-explosives"))},
                          {S_INIT("firearms"), lists_get(l, S("means-firearms"))},
                          {S_INIT("primitive"), lists_get(l, S("means-primitive"))},
                          {S_INIT("unconventional"), lists_get(l, S("means-unconventional"))}};
  for (int32_t i = 0; i < k->cand.n; i++) {
    candidate *c = &k->cand.v[i];
    if (!candidate_alive(c)) continue;
    if (c->type == EV_ASSAULT) means_mode(k, v, c);
    else if (c->type == EV_COERCE) hinder_mode(c);
    else if (!c->modes && (c->type == EV_REQUEST || c->type == EV_REJECT)) ask_mode(k, &x, c);
    else if (!c->modes && c->type == EV_THREATEN) threat_mode(k, c);
  }
}
