#include "code/scene.h"

#include "code/charge.h"
#include "code/force_make.h"
#include "mark/mark_scene.h"

static bool has_mode(const candidate *c, const char *mode) {
  for (int32_t i = 0; i < c->modes; i++)
    if (str_eq(c->mode[i], str_of(mode))) return true;
  return false;
}

/* Who does it where nobody is named: the sector that such acts belong to; "" where nobody can be guessed. */
static const char *usual_doer(const coder *k, const candidate *c) {
  switch ((plover)c->type) {
    case EV_COERCE:
      if (has_mode(c, "cyber")) return "";
      return has_mode(c, "arrest") || has_mode(c, "seize") ? "COP" : "GOV";
    case EV_SANCTION:
      return has_mode(c, "convict") ? "JUD" : "GOV";
    case EV_ACCUSE:
      return c->nominal || has_mode(c, "investigate") || args_passive(k->d, c->word) ? "JUD" : "";
    case EV_RETREAT:
      return has_mode(c, "release") ? "GOV" : "";
    case EV_PROTEST:
      return has_mode(c, "strike") ? "LAB" : "CVL";
    default:
      return "";
  }
}

static bool is_state_code(const char *c) { return code_known(c) && !strstr("UNO IGO NGO EUR MNC IMG", c); }

static const char *country_of(const parties *p) {
  for (int32_t i = 0; i < p->n; i++)
    if (code_known(p->v[i].who.country) && !strstr("UNO IGO NGO EUR MNC IMG", p->v[i].who.country)) return p->v[i].who.country;
  return "";
}

static void guess_doer(const coder *k, candidate *c, const char *home) {
  if (c->actors.n) return;
  const char *sector = usual_doer(k, c), *country = c->where.country[0] ? c->where.country : home;
  if (!code_known(country)) country = country_of(&c->recipients);
  if (sector[0] && code_known(country)) parties_put(&c->actors, party_bare(country, sector, true));
  else parties_put(&c->actors, party_bare("UNK", "UNK", false));
  c->doubts++;
}

/* Was its country only taken from the report at large? */
static bool by_report(const coder *k, const party *p) { return p->entity >= 0 && k->m->entity[p->entity].from >= FROM_SCENE; }

/* "the police", "protesters": people of the place where it happens, else of the country the report is about. */
static void guess_countries(const coder *k, const candidate *c, parties *p, const char *home) {
  for (int32_t i = 0; i < p->n; i++) {
    actor *a = &p->v[i].who;
    // visitors are not from where they meet
    bool moves = c->type != EV_CONSULT && code_known(a->country) && code_known(c->where.country);
    if (moves && by_report(k, &p->v[i]) && k->m->entity[p->v[i].entity].name.n == 0) memcpy(a->country, c->where.country, 4);
    if (code_known(a->country) || (!code_known(a->sector) && p->v[i].entity < 0) || (code_known(a->sector) && strstr("UAF REB CRM REF", a->sector))) continue;
    const char *to = code_known(c->where.country) ? c->where.country : home;
    if (code_known(to)) memcpy(a->country, to, 4);
  }
}

/* The act that a noun names, as merged with the others that tell it; NULL none. */
static const candidate *act_at(const coder *k, int32_t w) {
  for (int32_t i = 0; i < k->cand.n; i++) {
    if (k->cand.v[i].word != w || (k->cand.v[i].rule && k->cand.v[i].rule->nonevent)) continue;
    while (k->cand.v[i].into >= 0) i = k->cand.v[i].into;
    return &k->cand.v[i];
  }
  return NULL;
}

/* What is condemned or praised is an act: it is aimed at whoever did it, not at whom it was done to. */
static void aim_at_doer(const coder *k, candidate *c) {
  if (c->type != EV_ACCUSE && c->type != EV_SUPPORT) return;
  fillers o = args_obj(k->d, c->word);
  for (int32_t i = 0; i < o.n; i++) {
    const candidate *x = act_at(k, o.word[i]);
    if (!x || x == c || !x->nominal || k->eaten_by[o.word[i]] >= 0) continue;
    c->recipients.n = 0;
    for (int32_t j = 0; j < x->actors.n; j++)
      if (code_known(x->actors.v[j].who.country)) parties_put(&c->recipients, x->actors.v[j]);
  }
}

static int32_t mentions_of(const coder *k, const char *country) {
  int32_t n = 0;
  for (int32_t e = 0; e < k->m->E; e++)
    if (!strcmp(k->m->entity[e].country, country)) n += k->m->entity[e].count;
  return n;
}

enum { STRANGER = 4 };

/* A country that the report speaks of in passing is nobody's opponent outside the paragraph that tells of it. */
static bool stranger(const coder *k, const candidate *c, const candidate *x) {
  const char *country = x->actors.v[0].who.country;
  if (!strcmp(country, c->actors.v[0].who.country) || !code_known(k->m->country) || !strcmp(country, k->m->country)) return false;
  if (k->d->sent[k->d->word[c->word].sent].paragraph == k->d->sent[k->d->word[x->word].sent].paragraph) return false;
  return STRANGER * mentions_of(k, country) < mentions_of(k, k->m->country);
}

/* The other side of this doer, and whether they dealt with each other: whom it last dealt with, or who last dealt with it; else the last one on the other side. */
static const parties *opponent(const coder *k, int32_t at, bool *dealt) {
  const candidate *c = &k->cand.v[at];
  const party *who = &c->actors.v[0];
  for (int32_t i = at - 1; i >= 0; i--) {
    const candidate *x = &k->cand.v[i];
    if (!candidate_alive(x) || !x->actors.n) continue;
    *dealt = true;
    if (x->recipients.n && parties_have(&x->recipients, who) && !parties_have(&x->actors, who)) return &x->actors;
    if (x->recipients.n && parties_have(&x->actors, who) && !parties_have(&x->recipients, who)) return &x->recipients;
    *dealt = false;
    if (force_opposed(&x->actors.v[0].who, &who->who) && !stranger(k, c, x)) return &x->actors;
  }
  return NULL;
}

/* The state most spoken of beside this one, when the report is about two. */
static bool counterpart(const coder *k, const char *country, char out[4]) {
  int32_t best = 0, rest = 0;
  for (int32_t e = 0; e < k->m->E; e++) {
    const entity *x = &k->m->entity[e];
    if (!code_known(x->country) || strstr("UNO IGO NGO EUR MNC IMG", x->country) || !strcmp(x->country, country)) continue;
    int32_t n = 0;
    for (int32_t f = 0; f < k->m->E; f++)
      if (!strcmp(k->m->entity[f].country, x->country)) n += k->m->entity[f].count;
    if (best && !strcmp(out, x->country)) continue;
    if (n > best) {
      if (best > rest) rest = best;
      best = n;
      memcpy(out, x->country, 4);
    } else if (n > rest) {
      rest = n;
    }
  }
  return best >= 2 && best >= 3 * rest;
}

/* Acts that have somebody they are done to, even where the clause names nobody. */
static bool has_sufferer(uint8_t t) {
  return t == EV_ACCUSE || t == EV_COERCE || t == EV_SANCTION || t == EV_ASSAULT || t == EV_THREATEN || t == EV_REQUEST ||
         t == EV_REJECT || t == EV_CONCEDE || t == EV_AGREE;
}

/* Several states agree with each other. */
static bool mutual(const candidate *c) {
  if (c->type != EV_AGREE && c->type != EV_CONCEDE) return false;
  for (int32_t i = 1; i < c->actors.n; i++)
    if (strcmp(c->actors.v[i].who.country, c->actors.v[0].who.country) != 0) return true;
  return false;
}

static const char powers[] = "GOV MIL COP SPY JUD PRM", commons[] = "OPP NGO CVL LAB JRN EDU MED REL PTY BUS ELI";

/* Somebody of the same country who only stands on the other side: the state deals with its people, the people with the government. */
static void at_home(const candidate *c, party *x) {
  const actor *a = &c->actors.v[0].who;
  if (strcmp(a->country, x->who.country) != 0 || strstr("REB SEP UAF CRM", x->who.sector)) return;
  if (strstr(powers, a->sector) && strstr("JRN MED REL BUS GOV JUD LEG", x->who.sector) && (c->type == EV_COERCE || c->type == EV_ASSAULT)) *x = party_bare(a->country, "CVL", true);
  if (strstr(commons, a->sector) && plover_spoken(c->type) && c->type != EV_REJECT) *x = party_bare(a->country, "GOV", true);
}

/* Within one country: the state acts on its people, the people speak to their government. */
static void guess_at_home(const coder *k, candidate *c) {
  const actor *a = &c->actors.v[0].who;
  if (strcmp(a->country, k->m->country) != 0) return;
  bool power = strstr(powers, a->sector) != NULL, people = strstr(commons, a->sector) != NULL;
  if (power && (c->type == EV_COERCE || c->type == EV_ASSAULT)) parties_put(&c->recipients, party_bare(a->country, "CVL", true));
  if (people && (c->type == EV_REQUEST || c->type == EV_ACCUSE || c->type == EV_THREATEN)) parties_put(&c->recipients, party_bare(a->country, "GOV", true));
}

enum { CLAIM_SENTENCES = 2 };

/* Who denies answers whoever spoke last before, within a few sentences: -1 nobody. */
static int32_t claimant(const coder *k, const candidate *c) {
  const doc *d = k->d;
  const actor *who = &c->actors.v[0].who;
  int32_t best = -1;
  if (c->type != EV_REJECT || c->cue_of < 0) return -1;
  for (int32_t i = 0; i < k->out->A; i++) {
    const attribution *a = &k->out->attributions[i];
    int32_t w = a->cue_word >= 0 ? a->cue_word : a->source_word;
    if (i == c->cue_of || w < 0 || w >= c->word || d->word[c->word].sent - d->word[w].sent > CLAIM_SENTENCES) continue;
    if (!code_known(a->who.country) || (!strcmp(a->who.country, who->country) && !strcmp(a->who.sector, who->sector))) continue;
    if (best < 0 || w > k->out->attributions[best].cue_word) best = i;
  }
  return best;
}

/* The party that an attribution's speaker is, taken from context. */
static party speaker_party(const coder *k, int32_t i) {
  const attribution *a = &k->out->attributions[i];
  party p = {.who = a->who, .entity = -1};
  if (a->source_word >= 0 && k->m->of_word[a->source_word] >= 0) p.entity = k->m->mention[k->m->of_word[a->source_word]].entity;
  p.who.at = SPAN_NONE;
  p.who.implicit = true;
  return p;
}

/* Who denies answers whoever charged; where nobody did, there is nobody to answer. */
static bool denies(const candidate *c) { return c->type == EV_REJECT && c->rule && c->rule->inner == INNER_DENIED; }

/* "Condemned the attacks": aimed at whoever did what is judged, and nobody else. */
static bool judges_act(const coder *k, const candidate *c) {
  if (c->type != EV_ACCUSE || c->nominal) return false;
  fillers o = args_obj(k->d, c->word);
  for (int32_t i = 0; i < o.n; i++) {
    const candidate *x = act_at(k, o.word[i]);
    if (x && x != c && x->nominal && charge_hostile(x->type)) return true;
  }
  return false;
}

/* Is what an attack hits where people live: "struck a block of flats"? */
static bool hits_homes(const coder *k, const candidate *c) {
  if (c->type != EV_ASSAULT || c->nominal) return false;
  char buf[64];
  for (int32_t x = k->d->word[c->word].child; x >= 0; x = k->d->word[x].next) {
    deprel r = ud_rel_base((deprel)k->d->word[x].rel);
    bool target = r == REL_OBJ || (r == REL_OBL && x > c->word) || k->d->word[x].rel == REL_NSUBJ_PASS;
    if (target && list_has(k->w.settlement, args_lemma(k->d, x, buf, (int32_t)sizeof buf), NULL)) return true;
  }
  return false;
}

/* "Went into appeal": turns down what a court has ruled. */
static bool appeals(const coder *k, const candidate *c) {
  if (c->type != EV_REJECT || !c->rule) return false;
  char buf[64];
  for (int32_t w = c->first; w < c->last; w++)
    if (list_has(k->w.appeal, args_lemma(k->d, w, buf, (int32_t)sizeof buf), NULL)) return true;
  return false;
}

static void aim_at_court(const coder *k, candidate *c) {
  if (!appeals(k, c) || !c->actors.n || !strcmp(c->actors.v[0].who.sector, "JUD") || !code_known(c->actors.v[0].who.country)) return;
  if (c->recipients.n && !strcmp(c->recipients.v[0].who.sector, "JUD")) return;
  const char *country = is_state_code(c->actors.v[0].who.country) ? c->actors.v[0].who.country : k->m->country;
  c->recipients.n = 0;
  parties_put(&c->recipients, party_bare(country, "JUD", true));
}

static void guess_recipient(coder *k, int32_t at) {
  candidate *c = &k->cand.v[at];
  aim_at_court(k, c);
  bool homes = hits_homes(k, c);
  if (homes && !c->recipients.n && is_state_code(c->where.country)) parties_put(&c->recipients, party_bare(c->where.country, "CVL", true));
  char other[4];
  if (c->recipients.n || !c->actors.n || !has_sufferer(c->type) || !code_known(c->actors.v[0].who.country)) return;
  if (mutual(c)) return;
  bool dealt = false;
  const parties *p = opponent(k, at, &dealt);
  int32_t said = claimant(k, c);
  if (said >= 0) {
    parties_put(&c->recipients, speaker_party(k, said));
  } else if (p && !denies(c) && !judges_act(k, c)) {
    for (int32_t i = 0; i < p->n; i++) {
      party x = p->v[i];
      x.who.implicit = true;
      // What is said to another state is said to its government, whoever of it was spoken of before.
      if (plover_spoken(c->type) && code_known(x.who.country) && strcmp(x.who.country, c->actors.v[0].who.country) != 0 &&
          !strstr("UNO IGO NGO EUR MNC IMG", x.who.country) && strcmp(x.who.sector, "REB") != 0)
        x = party_bare(x.who.country, "GOV", true);
      if (!dealt || c->type == EV_COERCE) at_home(c, &x);
      // measures of states against a state are against its government
      bool abroad = code_known(x.who.country) && strcmp(x.who.country, c->actors.v[0].who.country) != 0;
      if ((c->type == EV_SANCTION || c->type == EV_COERCE) && abroad && !strcmp(x.who.sector, "MIL")) x = party_bare(x.who.country, "GOV", true);
      if (c->type == EV_ASSAULT && (homes || !strcmp(x.who.sector, "GOV"))) x = party_bare(x.who.country, "CVL", true);
      if (code_known(x.who.country)) parties_put(&c->recipients, x);
    }
  } else if (!denies(c) && !judges_act(k, c) && !strcmp(c->actors.v[0].who.sector, "GOV") && counterpart(k, c->actors.v[0].who.country, other)) {
    parties_put(&c->recipients, party_bare(other, "GOV", true));
  }
  if (!c->recipients.n) guess_at_home(k, c);
  if (c->recipients.n) c->doubts++;
}

/* "Gunmen", "masked men": who attacks without a name is not known to be from here, nor to be a civilian. */
static void unname(const coder *k, candidate *c) {
  for (int32_t i = 0; c->type == EV_ASSAULT && i < c->actors.n; i++) {
    party *p = &c->actors.v[i];
    if (!by_report(k, p) || p->who.name.n) continue;
    const mention *m = &k->m->mention[k->m->entity[p->entity].first];
    char buf[64];
    bool men = list_has(k->w.anyone, args_lemma(k->d, m->head, buf, (int32_t)sizeof buf), NULL) && !strcmp(p->who.sector, "CVL");
    if (men) memcpy(p->who.sector, "UAF", 4);
    if (men || !strcmp(p->who.sector, "UAF")) memcpy(p->who.country, "UNK", 4);
  }
}

static void take_out(parties *p, int32_t at) {
  memmove(&p->v[at], &p->v[at + 1], (size_t)(p->n - at - 1) * sizeof *p->v);
  p->n--;
}

/* Troops that are moved or drawn back are the mover's own, not whom it is done to; where nobody moves them, they are who moves. */
static void own_troops(candidate *c) {
  bool moves = c->type == EV_MOBILIZE || (c->type == EV_RETREAT && (has_mode(c, "withdraw") || has_mode(c, "ceasefire") || has_mode(c, "disarm")));
  for (int32_t i = 0; moves && i < c->recipients.n; i++) {
    const actor *r = &c->recipients.v[i].who;
    bool own = !c->actors.n || (code_known(r->country) && !strcmp(r->country, c->actors.v[0].who.country));
    if (!own || !strstr("MIL COP PRM SPY", r->sector)) continue;
    if (!c->actors.n) parties_put(&c->actors, c->recipients.v[i]);
    take_out(&c->recipients, i--);
  }
  bool rule_of_all = c->type == EV_COERCE && (has_mode(c, "martial-law") || has_mode(c, "curfew"));
  for (int32_t i = 0; rule_of_all && i < c->recipients.n; i++)
    if (!strcmp(c->recipients.v[i].who.sector, "GOV")) take_out(&c->recipients, i--);
}

/* Beside those whose kind is told, one of whom nothing is told but a guessed country is seldom anybody: a road, a day, half a name. */
static void drop_unknown(const coder *k, parties *p) {
  int32_t told = 0;
  for (int32_t i = 0; i < p->n; i++) told += code_known(p->v[i].who.sector);
  for (int32_t i = 0; told && i < p->n; i++)
    if (!code_known(p->v[i].who.sector) && (p->v[i].entity < 0 || by_report(k, &p->v[i]) || !code_known(p->v[i].who.country))) take_out(p, i--);
}

/* Another state's embassy or base, in front of which people gather. */
static void aim_by_place(const coder *k, candidate *c) {
  const doc *d = k->d;
  for (int32_t x = d->word[c->word].child; x >= 0 && !c->recipients.n; x = d->word[x].next) {
    deprel r = ud_rel_base((deprel)d->word[x].rel);
    bool found = false;
    if (r != REL_OBL && r != REL_NMOD && r != REL_OBJ) continue;
    party p = party_of(k, x, &found);
    if (!found) p = party_demonym(k, x, &found);
    if (!found || !code_known(p.who.country) || strstr("CVL REF UNK", p.who.sector)) continue;
    if (!strcmp(p.who.country, c->actors.v[0].who.country) || by_report(k, &p) || k->m->place_of_word[x] >= 0) continue;
    parties_put(&c->recipients, p);
  }
}

/* Whom the protesters ask or charge in the same breath: "took to the streets to demand …". */
static void aim_by_demand(const coder *k, candidate *c) {
  for (int32_t i = 0; i < k->cand.n; i++) {
    const candidate *x = &k->cand.v[i];
    if ((x->type != EV_REQUEST && x->type != EV_ACCUSE) || !x->recipients.n || x->word < c->from || x->word >= c->to) continue;
    if (k->d->word[x->word].head != c->word) continue;
    for (int32_t j = 0; j < x->recipients.n; j++) parties_put(&c->recipients, x->recipients.v[j]);
  }
}

static void aim_protest(const coder *k, candidate *c) {
  if (c->type != EV_PROTEST || c->recipients.n || !c->actors.n) return;
  aim_by_demand(k, c);
  if (!c->recipients.n) aim_by_place(k, c);
}

/* Of whom only the country is told: whoever attacks another state is its forces, whoever is hurt or held its people. */
/* Help goes to the people where it is given, else to those the report is about. */
static void aim_aid(const coder *k, candidate *c) {
  if (c->type != EV_AID || c->recipients.n || !c->actors.n) return;
  const char *to = is_state_code(c->where.country) ? c->where.country : k->m->country;
  if (is_state_code(to)) parties_put(&c->recipients, party_bare(to, "CVL", true));
}

static void fill_sectors(candidate *c) {
  if (c->type != EV_ASSAULT && c->type != EV_COERCE) return;
  const char *by = c->actors.n ? c->actors.v[0].who.country : "", *on = c->recipients.n ? c->recipients.v[0].who.country : "";
  bool foreign = code_known(by) && code_known(on) && strcmp(by, on) != 0;
  for (int32_t i = 0; i < c->actors.n; i++)
    if (!code_known(c->actors.v[i].who.sector) && foreign && c->type == EV_ASSAULT) memcpy(c->actors.v[i].who.sector, "MIL", 4);
  for (int32_t i = 0; i < c->recipients.n; i++)
    if (!code_known(c->recipients.v[i].who.sector) && code_known(c->recipients.v[i].who.country)) memcpy(c->recipients.v[i].who.sector, "CVL", 4);
}

/* "The minister travelled to Cucuta": where somebody goes in his own country is nobody whom he visits. */
static bool trip_at_home(const coder *k, const candidate *c) {
  if (c->type != EV_CONSULT || !has_mode(c, "visit") || c->recipients.n != 1 || !c->actors.n || c->where.at.beg < 0) return false;
  const actor *r = &c->recipients.v[0].who;
  if (!code_known(r->country) || by_report(k, &c->actors.v[0])) return false;
  return r->at.beg == c->where.at.beg && !strcmp(r->country, c->actors.v[0].who.country) && !strcmp(r->sector, "CVL");
}

void scene_fill(coder *k) {
  const char *home = k->m->country;
  for (int32_t i = 0; i < k->cand.n; i++) {
    candidate *c = &k->cand.v[i];
    if (!candidate_alive(c)) continue;
    if (trip_at_home(k, c)) {
      candidate_refuse(c, S("a trip within one's own country"));
      continue;
    }
    own_troops(c);
    bool together = c->type == EV_AGREE || c->type == EV_CONSULT || c->type == EV_COOPERATE;
    if (!together) drop_unknown(k, &c->actors), drop_unknown(k, &c->recipients);
    if (!c->actors.n && c->cue_of >= 0 && code_known(k->out->attributions[c->cue_of].who.country))
      parties_put(&c->actors, (party){.who = k->out->attributions[c->cue_of].who, .entity = -1});
    guess_countries(k, c, &c->actors, home);
    unname(k, c);
    guess_countries(k, c, &c->recipients, home);
    guess_doer(k, c, home);
  }
  for (int32_t i = 0; i < k->cand.n; i++)
    if (candidate_alive(&k->cand.v[i])) aim_at_doer(k, &k->cand.v[i]);
  for (int32_t i = 0; i < k->cand.n; i++)
    if (candidate_alive(&k->cand.v[i])) guess_recipient(k, i);
  for (int32_t i = 0; i < k->cand.n; i++)
    if (candidate_alive(&k->cand.v[i])) aim_protest(k, &k->cand.v[i]), aim_aid(k, &k->cand.v[i]), fill_sectors(&k->cand.v[i]);
}
