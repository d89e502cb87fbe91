#include "code/find.h"

enum { MAX_MATCHES = 24 };

static deprel base_of(const doc *d, int32_t w) { return ud_rel_base((deprel)d->word[w].rel); }

static bool in_list(const coder *k, const list *l, int32_t w) {
  char buf[64];
  return w >= 0 && list_has(l, args_lemma(k->d, w, buf, (int32_t)sizeof buf), NULL);
}


/* Nouns that the pattern names: a light verb's object, "in hechtenis". */
static bool is_named_noun(const coder *k, const pattern *p, const match *m, int32_t i) {
  if (m->item[i] < 0 || p->item[i].kind == ITEM_PARTICLE) return false;
  if (p->item[i].kind == ITEM_OBLIQUE) return true;
  int32_t cs = args_case(k->d, m->item[i]), mark = args_child(k->d, m->item[i], REL_MARK);
  for (str rest = p->item[i].word, w; w = str_cut(&rest, ','), w.p;)
    if ((cs >= 0 && args_form_is(k->d, cs, w)) || (mark >= 0 && args_form_is(k->d, mark, w))) return false;
  return k->d->word[m->item[i]].upos != UPOS_ADV;
}

/* Does the word name somebody? Then it fills a role though the pattern names it ("de president afzetten"). */
static bool acts(const coder *k, int32_t w) {
  int32_t at = k->m->of_word[w];
  return at >= 0 && k->m->mention[at].actor;
}

static void add_words(fillers *to, fillers from, const coder *k, const pattern *p, const match *m) {
  for (int32_t i = 0; i < from.n; i++) {
    bool named = false;
    for (int32_t j = 0; j < p->items; j++) named |= m->item[j] == from.word[i] && is_named_noun(k, p, m, j);
    if (named && acts(k, from.word[i])) named = false;
    if (!named && to->n < ARGS_MAX) to->word[to->n++] = from.word[i];
  }
}

/* With a noun, also what the parser hung on the noun behind it: "de aanval van het leger [op de stad]". */
static fillers adp_of(const doc *d, int32_t w, str adp, bool noun) {
  fillers f = args_adp(d, w, adp);
  if (f.n || !noun) return f;
  for (int32_t c = d->word[w].child; c >= 0 && !f.n; c = d->word[c].next)
    if (c > w && base_of(d, c) == REL_NMOD) f = args_adp(d, c, adp);
  return f;
}

static fillers adp_fillers(const coder *k, const pattern *p, const match *m, str adp) {
  fillers f = {0};
  add_words(&f, adp_of(k->d, m->head, adp, p->pos == PATTERN_NOUN), k, p, m);
  for (int32_t i = 0; i < p->items; i++)
    if (is_named_noun(k, p, m, i)) add_words(&f, adp_of(k->d, m->item[i], adp, true), k, p, m);
  return f;
}

/* The subject of a light verb that a noun trigger is the object of ("hielden een demonstratie"). */
static fillers light_subject(const coder *k, int32_t noun) {
  const doc *d = k->d;
  int32_t h = d->word[noun].head;
  deprel r = base_of(d, noun);
  bool obj = r == REL_OBJ || d->word[noun].rel == REL_NSUBJ_PASS;
  if (h >= 0 && obj && d->word[h].upos == UPOS_VERB && in_list(k, k->w.light, h)) return args_subj(d, h);
  return (fillers){0};
}

/* "by"-phrases of a noun. */
static fillers agents_of(const coder *k, int32_t noun) {
  fillers f = {0};
  for (int32_t c = k->d->word[noun].child; c >= 0; c = k->d->word[c].next)
    if (base_of(k->d, c) == REL_NMOD && in_list(k, k->w.agent, args_case(k->d, c)) && f.n < ARGS_MAX) f.word[f.n++] = c;
  return f;
}

/* "The council passed a [resolution] condemning …": who speaks through what is issued, where it tells no owner. */
static void through_document(const coder *k, fillers *f) {
  const doc *d = k->d;
  bool found;
  if (f->n != 1 || !in_list(k, k->w.document, f->word[0]) || acts(k, f->word[0])) return;
  int32_t h = d->word[f->word[0]].head;
  party_owner(k, f->word[0], &found);
  if (found || h < 0 || base_of(d, f->word[0]) != REL_OBJ || d->word[h].upos != UPOS_VERB) return;
  fillers of = args_subj(d, h);
  if (of.n) *f = of;
}

static fillers subj_fillers(const coder *k, const pattern *p, const match *m) {
  fillers f = {0};
  add_words(&f, args_subj(k->d, m->head), k, p, m);
  if (p->pos == PATTERN_VERB) through_document(k, &f);
  if (p->pos != PATTERN_NOUN) return f;
  if (!f.n) f = agents_of(k, m->head);
  for (int32_t c = k->d->word[m->head].child; c >= 0 && !f.n; c = k->d->word[c].next)
    if (c > m->head && base_of(k->d, c) == REL_NMOD) f = agents_of(k, c);
  if (!f.n) f = light_subject(k, m->head);
  return f;
}

static bool one_of(const char *sector, const char *all) {
  return sector[0] && strstr(all, sector) != NULL;
}

/* A weapon or ship acts for those whose it is: "Iranian drones hit a depot", "the army's tanks". */
static party party_doer(const coder *k, int32_t w, bool *found) {
  party p = party_of(k, w, found);
  if (*found || !in_list(k, k->w.arms, w)) return p;
  int32_t poss = args_child(k->d, w, REL_NMOD_POSS);
  if (poss >= 0) p = party_of(k, poss, found);
  if (!*found) p = party_demonym(k, w, found);
  if (*found && !one_of(p.who.sector, "MIL REB PRM SEP UAF COP")) memcpy(p.who.sector, "MIL", 4);
  return p;
}

static void put_party(const coder *k, parties *to, int32_t w, bool owner) {
  bool found;
  party p = owner ? party_of(k, w, &found) : party_doer(k, w, &found);
  if (!found && owner) p = party_owner(k, w, &found);
  if (found) parties_put_word(k, to, w, p);
}

/* Nouns in front of a noun trigger: "government attack", the first part of "boerenprotest". */
static void put_compound(const coder *k, parties *to, int32_t w) {
  for (int32_t c = k->d->word[w].child; c >= 0; c = k->d->word[c].next)
    if (k->d->word[c].rel == REL_COMPOUND) put_party(k, to, c, false);
  str lemma = k->d->word[w].lemma;
  int32_t joint = str_find_byte(lemma, '_', 1);
  if (joint <= 0) return;
  const agent *a = agents_find(&k->lang->agents, str_sub(lemma, 0, joint));
  if (a && a->sector[0]) parties_put(to, party_bare(a->country, a->sector, true));
}

/* Words whose actors a rule's own slots claim are left to them. */
static bool claims(const rule *r, rule_key key) {
  for (int32_t i = 0; i < r->slots; i++)
    if (r->slot[i].key == key) return true;
  return false;
}

/* Whoever harms or moves troops by what is only called by its state is that state's forces. */
static void arm(const rule *r, party *p) {
  if ((r->type != EV_ASSAULT && r->type != EV_MOBILIZE) || strcmp(p->who.sector, "GOV") != 0) return;
  memcpy(p->who.sector, "MIL", 4);
  p->entity = -1;
}

static void put_demonym(const coder *k, const rule *r, bool does, parties *to, int32_t w) {
  bool found;
  party p = party_demonym(k, w, &found);
  if (does) arm(r, &p);
  if (found) parties_put(to, p);
}

/* What does it is a thing of somebody's: "Russian missiles", "an intelligence memo". Arms stand for the forces. */
static void put_wielder(const coder *k, const rule *r, parties *to, int32_t w) {
  const doc *d = k->d;
  bool found = false;
  party p = party_demonym(k, w, &found);
  for (int32_t c = d->word[w].child; c >= 0 && !found; c = d->word[c].next) {
    deprel rel = base_of(d, c);
    bool beside = (rel == REL_COMPOUND || d->word[c].rel == REL_NMOD_POSS || (rel == REL_NMOD && in_list(k, k->w.genitive, args_case(d, c))));
    if (beside) p = party_of(k, c, &found);
  }
  arm(r, &p);
  if (found) parties_put_word(k, to, w, p);
}

typedef struct filled {
  parties by_role[3];  // actor, recipient, both
  int32_t place;
  fillers subj, obj;
} filled;

/* "sent [rescuers] to Greece": whom the pattern itself sends is not whom it is done to, where an adposition names that one. */
static bool only_sent(const coder *k, const rule *r, const pattern *p, const match *m, const rule_slot *s, int32_t w) {
  bool named = false;
  for (int32_t j = 0; j < p->items; j++) named |= m->item[j] == w && is_named_noun(k, p, m, j);
  if (!named || s->role != ROLE_RECIPIENT) return false;
  for (int32_t i = 0; i < r->slots; i++) {
    fillers f = {0};
    str how = {0};
    bool aim = r->slot[i].key == KEY_ADP && list_has(lists_get(&k->lang->lists, S("locative")), r->slot[i].adp, &how) && str_eq(how, S("p"));
    if (aim && r->slot[i].role == ROLE_RECIPIENT) f = adp_fillers(k, p, m, r->slot[i].adp);
    for (int32_t j = 0; j < f.n; j++)
      if (acts(k, f.word[j])) return true;
  }
  return false;
}

static void put_slot(const coder *k, const rule *r, const pattern *p, const match *m, const rule_slot *s, filled *out) {
  fillers f = {0};
  const doc *d = k->d;
  parties *to = s->role <= ROLE_BOTH ? &out->by_role[s->role] : NULL;
  switch ((rule_key)s->key) {
    case KEY_SUBJ: f = subj_fillers(k, p, m); break;
    case KEY_OBJ: add_words(&f, args_obj(d, m->head), k, p, m); break;
    case KEY_IOBJ: add_words(&f, args_iobj(d, m->head), k, p, m); break;
    case KEY_POSS: {
      int32_t w = args_child(d, m->head, REL_NMOD_POSS);
      for (int32_t i = 0; i < p->items && w < 0; i++)
        if (is_named_noun(k, p, m, i)) w = args_child(d, m->item[i], REL_NMOD_POSS);
      if (w >= 0) f.word[f.n++] = w;
      break;
    }
    case KEY_ADJ:
      if (to) put_demonym(k, r, s->role == ROLE_ACTOR, to, m->head);
      break;
    case KEY_COMP:
      if (to) put_compound(k, to, m->head);
      break;
    case KEY_ADP: f = adp_fillers(k, p, m, s->adp); break;
  }
  if (s->role == ROLE_PLACE && f.n) out->place = f.word[0];
  if (!to) return;
  for (int32_t i = 0; i < f.n; i++)
    if (s->key != KEY_OBJ || !only_sent(k, r, p, m, s, f.word[i])) put_party(k, to, f.word[i], s->role == ROLE_RECIPIENT);
  if (s->key == KEY_SUBJ && s->role == ROLE_ACTOR && p->pos == PATTERN_VERB && f.n && !to->n) put_wielder(k, r, to, f.word[0]);
  if (s->key == KEY_SUBJ && p->pos == PATTERN_NOUN && !to->n) put_demonym(k, r, s->role == ROLE_ACTOR, to, m->head);
  if (s->key == KEY_SUBJ && p->pos == PATTERN_NOUN && !to->n) put_compound(k, to, m->head);
}

static const rule_slot verb_slots[] = {
    {.key = KEY_SUBJ, .role = ROLE_ACTOR}, {.key = KEY_OBJ, .role = ROLE_RECIPIENT}, {.key = KEY_IOBJ, .role = ROLE_RECIPIENT}};

static filled fill(const coder *k, const rule *r, const pattern *p, const match *m) {
  filled out = {.place = -1};
  for (int32_t i = 0; i < r->slots; i++) put_slot(k, r, p, m, &r->slot[i], &out);
  if (!r->slots && p->pos != PATTERN_NOUN)
    for (size_t i = 0; i < sizeof verb_slots / sizeof *verb_slots; i++) put_slot(k, r, p, m, &verb_slots[i], &out);
  if (!r->slots && p->pos == PATTERN_NOUN) {
    put_slot(k, r, p, m, &verb_slots[0], &out);
    for (int32_t i = 0; i < list_count(k->w.genitive); i++) {
      rule_slot s = {.key = KEY_ADP, .role = ROLE_RECIPIENT, .adp = list_word(k->w.genitive, i, NULL)};
      put_slot(k, r, p, m, &s, &out);
    }
  }
  add_words(&out.subj, subj_fillers(k, p, m), k, p, m);
  add_words(&out.obj, args_obj(k->d, m->head), k, p, m);
  return out;
}

/* "both": the roles are one set; all go to the actors. */
static void settle(filled *f, parties *actors, parties *recipients) {
  *actors = f->by_role[ROLE_ACTOR];
  *recipients = f->by_role[ROLE_RECIPIENT];
  for (int32_t i = 0; i < f->by_role[ROLE_BOTH].n; i++) parties_put(actors, f->by_role[ROLE_BOTH].v[i]);
  for (int32_t i = 0; i < recipients->n; i++)
    for (int32_t j = 0; j < actors->n; j++)
      if (recipients->v[i].entity >= 0 && recipients->v[i].entity == actors->v[j].entity) {
        memmove(&recipients->v[i], &recipients->v[i + 1], (size_t)(recipients->n - i - 1) * sizeof *recipients->v);
        recipients->n--;
        i--;
        break;
      }
}

static void put_other(const coder *k, const parties *actors, parties *to, int32_t w, bool owner) {
  bool found;
  party p = party_of(k, w, &found);
  bool owned = !found && owner;
  if (owned) p = party_owner(k, w, &found);
  for (int32_t i = 0; found && i < actors->n; i++) {
    const actor *a = &actors->v[i].who;
    if (actors->v[i].entity >= 0 && actors->v[i].entity == p.entity) return;
    // "voiced the support of the United States": the doer's own thing is not whom it is done to
    if (owned && !strcmp(a->country, p.who.country) && !strcmp(a->sector, p.who.sector)) return;
  }
  if (found) parties_put_word(k, to, w, p);
}

/* Whom the content of a demand or charge is about: the subject of the clause it governs. */
static void put_complement_subject(const coder *k, const parties *actors, parties *to, int32_t w) {
  for (int32_t c = k->d->word[w].child; c >= 0; c = k->d->word[c].next) {
    deprel r = base_of(k->d, c);
    if (r != REL_CCOMP && r != REL_XCOMP && r != REL_CSUBJ) continue;
    fillers f = args_passive(k->d, c) ? args_obj(k->d, c) : args_subj(k->d, c);
    for (int32_t i = 0; i < f.n; i++) put_other(k, actors, to, f.word[i], true);
  }
}

/* "Is ready to talk with Tehran": with whom something is to be done, told by the infinitive. */
static void put_partner(const coder *k, const parties *actors, parties *to, int32_t w) {
  const list *with = lists_get(&k->lang->lists, S("comitative"));
  for (int32_t c = k->d->word[w].child; c >= 0 && !to->n; c = k->d->word[c].next) {
    deprel r = base_of(k->d, c);
    if (r != REL_XCOMP && r != REL_ADVCL && r != REL_CCOMP && r != REL_ACL) continue;
    for (int32_t i = 0; i < list_count(with); i++) {
      fillers f = args_adp(k->d, c, list_word(with, i, NULL));
      for (int32_t x = 0; x < f.n; x++) put_other(k, actors, to, f.word[x], false);
    }
  }
}

/* "Bij de aanval raakten zes agenten gewond": whom an attack told by a noun hit, from the verb that it hangs on. */
static void put_casualties(const coder *k, const parties *actors, parties *to, int32_t noun) {
  int32_t h = k->d->word[noun].head;
  if (h < 0 || base_of(k->d, noun) != REL_OBL || !in_list(k, k->w.casualty, h)) return;
  fillers f = args_subj(k->d, h);
  for (int32_t x = 0; x < f.n; x++) put_other(k, actors, to, f.word[x], false);
}

/* "In a telephone call with the premier, the minister said …": who the talks are with, and who takes part in them besides. */
static void put_talker(const coder *k, const rule *r, const match *m, parties *actors) {
  int32_t w = m->head, h = k->d->word[w].head;
  if (r->type != EV_CONSULT || actors->n != 1 || h < w || base_of(k->d, w) != REL_OBL || args_passive(k->d, h)) return;
  fillers f = args_subj(k->d, h);
  for (int32_t x = 0; x < f.n; x++) put_other(k, actors, actors, f.word[x], false);
}

/* To whom, where the rule's own slots give nobody: object, addressee, sure adpositions, the subject of what is demanded, the
 * owner of the thing acted on. */
static void fall_back(const coder *k, const rule *r, const pattern *p, const match *m, const parties *actors, parties *to) {
  const doc *d = k->d;
  if (r->type == EV_ASSAULT && p->pos == PATTERN_NOUN) put_casualties(k, actors, to, m->head);
  if (to->n || r->type == EV_CONSULT || r->type == EV_PROTEST || r->type == EV_COOPERATE || r->type < 0) return;
  fillers o = args_obj(d, m->head), i = args_iobj(d, m->head);
  bool verb = p->pos == PATTERN_VERB && !args_nominal(d, m->head);
  if (verb && !claims(r, KEY_OBJ))
    for (int32_t x = 0; x < o.n; x++) put_other(k, actors, to, o.word[x], false);
  if (verb && !to->n && !claims(r, KEY_IOBJ))
    for (int32_t x = 0; x < i.n; x++) put_other(k, actors, to, i.word[x], false);
  if (r->type == EV_AGREE) put_partner(k, actors, to, m->head);
  for (int32_t a = 0; a < list_count(k->w.toward) && !to->n; a++) {
    fillers f = adp_fillers(k, p, m, list_word(k->w.toward, a, NULL));
    for (int32_t x = 0; x < f.n; x++) put_other(k, actors, to, f.word[x], false);
  }
  if (verb && !to->n && (r->type == EV_REQUEST || r->type == EV_ACCUSE || r->type == EV_THREATEN))
    put_complement_subject(k, actors, to, m->head);
  if (verb && !to->n)
    for (int32_t x = 0; x < o.n; x++) put_other(k, actors, to, o.word[x], true);
}

typedef enum filler_kind { IS_ACTOR, IS_PLACE, IS_STATE, IS_ARMED } filler_kind;

static bool filler_is(const coder *k, const fillers *f, filler_kind kind) {
  for (int32_t i = 0; i < f->n; i++) {
    bool found;
    party p = party_doer(k, f->word[i], &found);
    switch (kind) {
      case IS_ACTOR:
        if (found) return true;
        break;
      case IS_PLACE:
        if (k->m->place_of_word[f->word[i]] >= 0) return true;
        break;
      case IS_STATE:
        if (found && one_of(p.who.sector, "GOV IGO LEG JUD MIL")) return true;
        break;
      case IS_ARMED:
        if (found && one_of(p.who.sector, "MIL COP REB PRM UAF SPY SEP")) return true;
        break;
    }
  }
  return false;
}

/* A noun that means one occurrence: a definite determiner, a possessor, a demonym. */
static bool definite(const coder *k, int32_t w) {
  bool found;
  const doc *d = k->d;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    if (d->word[c].rel == REL_NMOD_POSS) return true;
    if (base_of(d, c) != REL_DET) continue;
    str def = word_feat(&d->word[c], S("Definite")), type = word_feat(&d->word[c], S("PronType"));
    if (str_eq(def, S("Def")) || str_eq(type, S("Dem"))) return true;
  }
  party_demonym(k, w, &found);
  return found;
}

/* Is it something that flies and hits: a shell, a drone? */
static bool missile(const coder *k, const fillers *f) {
  for (int32_t i = 0; i < f->n; i++)
    if (in_list(k, k->w.missile, f->word[i])) return true;
  return false;
}

/* Somebody, a weapon, or an act told by its noun ("the raid killed two"): not a flood, not a virus. A name or pronoun that is
 * nobody known may be somebody. */
static bool doer(const coder *k, const fillers *f) {
  if (!f->n || missile(k, f) || filler_is(k, f, IS_ACTOR)) return true;
  for (int32_t i = 0; i < f->n; i++) {
    upos u = (upos)k->d->word[f->word[i]].upos;
    if (u != UPOS_NOUN || in_list(k, k->w.arms, f->word[i]) || k->cand_of[f->word[i]] >= 0) return true;
  }
  return false;
}

static bool needs_hold(const coder *k, const rule *r, const pattern *p, const match *m, const filled *f, const parties *a,
                       const parties *rc) {
  uint32_t n = r->need;
  if ((n & NEED_ACTOR) && !a->n) return false;
  if ((n & NEED_RECIPIENT) && !rc->n) return false;
  if ((n & NEED_WHO) && !a->n && !rc->n) return false;
  // "de aanhoudende steun van Zweden": who a participle is about is the noun that it stands before, not who that noun is of
  if ((n & NEED_WHO) && base_of(k->d, m->head) == REL_AMOD && !acts(k, k->d->word[m->head].head)) return false;
  if ((n & NEED_DEFINITE) && p->pos == PATTERN_NOUN && !definite(k, m->head)) return false;
  if ((n & NEED_SUBJ_ACTOR) && !filler_is(k, &f->subj, IS_ACTOR)) return false;
  if ((n & NEED_OBJ_ACTOR) && !filler_is(k, &f->obj, IS_ACTOR)) return false;
  if ((n & NEED_OBJ_PLACE) && !filler_is(k, &f->obj, IS_PLACE)) return false;
  if ((n & NEED_SUBJ_PLACE) && !filler_is(k, &f->subj, IS_PLACE)) return false;
  if ((n & NEED_SUBJ_STATE) && !filler_is(k, &f->subj, IS_STATE)) return false;
  if ((n & NEED_SUBJ_ARMED) && !filler_is(k, &f->subj, IS_ARMED)) return false;
  if ((n & NEED_SUBJ_MISSILE) && !missile(k, &f->subj)) return false;
  if ((n & NEED_SUBJ_DOER_IF) && !doer(k, &f->subj)) return false;
  if ((n & NEED_SUBJ_STATE_IF) && f->subj.n && !filler_is(k, &f->subj, IS_STATE)) return false;
  if ((n & NEED_SUBJ_ACTOR_IF) && f->subj.n && !filler_is(k, &f->subj, IS_ACTOR)) return false;
  if ((n & NEED_OBJ_STATE) && !filler_is(k, &f->obj, IS_STATE)) return false;
  if ((n & NEED_OBJ_ARMED) && !filler_is(k, &f->obj, IS_ARMED)) return false;
  return true;
}

/* Ends where a clause of its own begins: conjunct clauses, asides, and adverbial clauses behind. */
static bool cut_off(const doc *d, int32_t top, int32_t c) {
  deprel r = base_of(d, c);
  if (r == REL_CONJ) return d->word[c].upos == UPOS_VERB || d->word[c].upos == UPOS_AUX || args_child(d, c, REL_NSUBJ) >= 0;
  if (r == REL_ADVCL) return args_child(d, c, REL_MARK) >= 0 && args_child(d, c, REL_NSUBJ) >= 0;
  return r == REL_PARATAXIS || r == REL_CC || r == REL_MARK || r == REL_PUNCT || r == REL_DISCOURSE ||
         (r == REL_ACL && d->word[c].rel == REL_ACL_RELCL && c > top && d->word[top].upos == UPOS_NOUN);
}

void find_evidence(const doc *d, int32_t top, bool nominal, int32_t *from, int32_t *to) {
  *from = top;
  *to = top + 1;
  for (int32_t c = d->word[top].child; c >= 0; c = d->word[c].next) {
    int32_t lo, hi;
    if (cut_off(d, top, c) || (nominal && base_of(d, c) == REL_CASE)) continue;
    doc_subtree(d, c, &lo, &hi);
    if (lo < *from) *from = lo;
    if (hi > *to) *to = hi;
  }
  while (*to - 1 > top && d->word[*to - 1].upos == UPOS_PUNCT) (*to)--;
  while (*from < top && d->word[*from].upos == UPOS_PUNCT) (*from)++;
}

/* The words that evoke the event: without somebody whom the pattern names ("arresteren @persoon"). */
static void put_trigger(const coder *k, const pattern *p, const match *m, candidate *c) {
  match shown = *m;
  for (int32_t i = 0; i < p->items; i++)
    if (shown.item[i] >= 0 && is_named_noun(k, p, m, i) && acts(k, shown.item[i])) shown.item[i] = -1;
  match_trigger(&k->rules->match, &shown, k->d, &c->first, &c->last);
}

/* Candidate from a match whose needs hold. */
static void add(coder *k, const match *m, const rule *r, const pattern *p, const parties *a, const parties *rc, int32_t spot) {
  candidate c = {.rule = r, .id = r->id, .m = *m, .word = m->head, .actors = *a, .recipients = *rc, .place_word = spot,
                 .attribution = -1, .cue_of = -1, .type = (uint8_t)(r->type < 0 ? 0 : r->type), .author = IS_YES, .speaker = IS_NONE,
                 .hedged = r->hedge, .into = -1, .modes = r->modes, .date_at = SPAN_NONE, .where = {.at = SPAN_NONE}};
  for (int32_t i = 0; i < r->modes; i++) c.mode[i] = r->mode[i];
  put_trigger(k, p, m, &c);
  c.nominal = p->pos == PATTERN_NOUN || args_nominal(k->d, m->head);
  find_evidence(k->d, m->head, c.nominal, &c.from, &c.to);
  if (c.first < c.from) c.from = c.first;
  if (c.last > c.to) c.to = c.last;
  c.headline = k->d->sent[k->d->word[m->head].sent].kind == SENT_HEADLINE;
  if (r->nonevent) candidate_refuse(&c, S("the words mean no event"));
  int32_t at = k->cand.n;
  *VEC_PUSH(k->scratch, &k->cand) = c;
  k->cand_of[m->head] = at;
  for (int32_t i = 0; i < p->items; i++)
    if (is_named_noun(k, p, m, i) && k->eaten_by[m->item[i]] < 0) k->eaten_by[m->item[i]] = at;
}

static void at_word(coder *k, int32_t w) {
  match m[MAX_MATCHES];
  int32_t n = match_at(&k->rules->match, k->d, k->w.negation, w, m, MAX_MATCHES);
  for (int32_t i = 0; i < n; i++) {
    const pattern *p = &k->rules->match.v[m[i].pattern];
    const rule *r = &k->rules->v[p->owner];
    parties a, rc;
    filled f = fill(k, r, p, &m[i]);
    settle(&f, &a, &rc);
    if (!needs_hold(k, r, p, &m[i], &f, &a, &rc)) continue;
    fall_back(k, r, p, &m[i], &a, &rc);
    if (p->pos == PATTERN_NOUN) put_talker(k, r, &m[i], &a);
    add(k, &m[i], r, p, &a, &rc, f.place);
    return;
  }
}

/* A noun without anything that makes it one occurrence: no determiner, number, role, and no verb that carries it. */
static bool bare(const coder *k, const candidate *c) {
  const doc *d = k->d;
  if (!c->nominal || d->word[c->word].upos != UPOS_NOUN || c->actors.n || c->recipients.n || c->headline) return false;
  for (int32_t x = d->word[c->word].child; x >= 0; x = d->word[x].next) {
    deprel r = base_of(d, x);
    if (r == REL_DET || r == REL_NUMMOD || d->word[x].rel == REL_NMOD_POSS || r == REL_AMOD || r == REL_NMOD) return false;
  }
  int32_t h = d->word[c->word].head;
  return h < 0 || d->word[h].upos != UPOS_VERB || !in_list(k, k->w.light, h);
}

/* "Condemned the raid", "welcomed the release", "investigates the killing": what is judged took place, besides the judging. */
static bool spares(const candidate *by, const candidate *c) {
  bool judges = by->rule && !by->rule->nonevent && (by->type == EV_ACCUSE || by->type == EV_SUPPORT);
  return judges && c->type != by->type && c->type != EV_AGREE && c->type != EV_REQUEST && c->type != EV_REJECT;
}

void find_candidates(coder *k) {
  const doc *d = k->d;
  for (int32_t w = 0; w < d->W; w++) k->cand_of[w] = k->eaten_by[w] = -1;
  for (int32_t s = 0; s < d->S; s++) {
    if (d->sent[s].kind == SENT_DATELINE || d->sent[s].kind == SENT_CREDIT) continue;
    for (int32_t w = d->sent[s].first; w < d->sent[s].first + d->sent[s].n; w++) at_word(k, w);
  }
  for (int32_t i = 0; i < k->cand.n; i++) {
    candidate *c = &k->cand.v[i];
    int32_t by = k->eaten_by[c->word];
    if (by >= 0 && by != i && !spares(&k->cand.v[by], c)) candidate_refuse(c, S("its word is part of a longer trigger"));
    if (bare(k, c)) candidate_refuse(c, S("a bare noun means no one occurrence"));
  }
}
