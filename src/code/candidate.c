#include "code/candidate.h"

#include "code/attribution.h"

void candidate_refuse(candidate *c, str reason) {
  if (!c->refused.p) c->refused = reason;
}

static bool same_party(const party *a, const party *b) {
  if (a->entity >= 0 && b->entity >= 0) return a->entity == b->entity;
  if (a->who.at.beg >= 0 && a->who.at.beg == b->who.at.beg && a->who.at.end == b->who.at.end) return !strcmp(a->who.country, b->who.country);
  return !a->who.name.n && !b->who.name.n && a->who.at.beg < 0 && b->who.at.beg < 0 && !strcmp(a->who.country, b->who.country) &&
         !strcmp(a->who.sector, b->who.sector);
}

void parties_put(parties *p, party who) {
  for (int32_t i = 0; i < p->n; i++)
    if (same_party(&p->v[i], &who)) return;
  if (p->n < PARTIES_MAX) p->v[p->n++] = who;
}

bool party_same(const party *a, const party *b) {
  if (a->entity >= 0 && a->entity == b->entity) return true;
  return code_known(a->who.country) && !strcmp(a->who.country, b->who.country) && !strcmp(a->who.sector, b->who.sector);
}

bool parties_have(const parties *p, const party *who) {
  for (int32_t i = 0; i < p->n; i++)
    if (party_same(&p->v[i], who)) return true;
  return false;
}

bool parties_have_country(const parties *p, const char *country) {
  for (int32_t i = 0; i < p->n; i++)
    if (!strcmp(p->v[i].who.country, country)) return true;
  return false;
}

bool parties_share(const parties *a, const parties *b) {
  for (int32_t i = 0; i < a->n; i++)
    if (strcmp(a->v[i].who.country, "UNK") && parties_have_country(b, a->v[i].who.country)) return true;
  return false;
}

static void code(char to[4], const char *from) {
  memcpy(to, from[0] ? from : "UNK", 4);
  to[3] = 0;
}

party party_bare(const char *country, const char *sector, bool implicit) {
  party p = {.entity = -1, .who = {.at = SPAN_NONE, .implicit = implicit, .name = S("")}};
  code(p.who.country, country);
  code(p.who.sector, sector);
  return p;
}

static party of_mention(const coder *k, const mention *mn) {
  const entity *en = &k->m->entity[mn->entity];
  const char *country = code_known(mn->country) ? mn->country : en->country;
  const char *sector = code_known(mn->sector) ? mn->sector : en->sector;
  party p = party_bare(country, sector, false);
  p.entity = mn->entity;
  p.who.name = en->name;
  p.who.id = en->id;
  p.who.at = (span){k->d->word[mn->first].beg, k->d->word[mn->last - 1].end};
  return p;
}

static const mention *mention_at(const coder *k, int32_t w) {
  int32_t i = k->m->of_word[w];
  return i >= 0 && k->m->mention[i].actor ? &k->m->mention[i] : NULL;
}

/* "thousands of people", "een groep demonstranten": the members. */
static int32_t member_of(const coder *k, int32_t w) {
  char buf[64];
  const doc *d = k->d;
  bool quantity = d->word[w].upos == UPOS_NUM || list_has(k->w.quantity, args_lemma(d, w, buf, (int32_t)sizeof buf), NULL);
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel r = ud_rel_base((deprel)d->word[c].rel);
    if (r != REL_NMOD && r != REL_APPOS && r != REL_FLAT) continue;
    if ((quantity || args_case(d, c) < 0) && mention_at(k, c)) return c;
  }
  return -1;
}

/* "Thousands marched", "dozens were arrested": a quantity by itself is of people where it does something or suffers it. */
static bool people(const coder *k, int32_t w) {
  char buf[64];
  const doc *d = k->d;
  deprel r = ud_rel_base((deprel)d->word[w].rel);
  bool many = d->word[w].upos == UPOS_NOUN && str_eq(word_feat(&d->word[w], S("Number")), S("Plur")) &&
              list_has(k->w.quantity, args_lemma(d, w, buf, (int32_t)sizeof buf), NULL);
  return many && (r == REL_NSUBJ || r == REL_OBJ) && args_child(d, w, REL_NMOD) < 0;
}

/* The innermost quoted speech that holds the word, NULL none. */
static const attribution *quoted_speech(const coder *k, int32_t w) {
  int32_t at = attribution_at(k->out, k->d->word[w].beg, -1);
  for (int i = 0; at >= 0 && i < ARGS_MAX_CLIMB; i++, at = k->out->attributions[at].parent) {
    const attribution *a = &k->out->attributions[at];
    if (a->speech == SPEECH_DIRECT || a->speech == SPEECH_FREE) return a;
  }
  return NULL;
}

/* "I" in quoted words is the speaker, "we" and "our" the speaker's side. */
static bool first_person(const coder *k, int32_t w, party *p) {
  const word *x = &k->d->word[w];
  if ((x->upos != UPOS_PRON && x->upos != UPOS_DET) || !str_eq(word_feat(x, S("Person")), S("1"))) return false;
  const attribution *a = quoted_speech(k, w);
  if (!a || (!code_known(a->who.country) && !code_known(a->who.sector))) return false;
  *p = party_bare(a->who.country, a->who.sector, false);
  p->who.at = (span){x->beg, x->end};
  bool many = str_eq(word_feat(x, S("Number")), S("Plur"));
  if (many) return true;
  const mention *mn = a->source_word >= 0 ? mention_at(k, a->source_word) : NULL;
  p->entity = mn ? mn->entity : -1;
  p->who.name = a->who.name;
  p->who.id = a->who.id;
  return true;
}

/* "denied this", "verwierp dat": a pronoun for what was said or done, that nobody was found for. */
static bool stands_for_words(const coder *k, const mention *mn) {
  const entity *en = &k->m->entity[mn->entity];
  if (mn->kind != MENTION_PRONOUN || mn->plural || code_known(en->country) || code_known(en->sector)) return false;
  const word *x = &k->d->word[mn->head];
  return str_eq(word_feat(x, S("PronType")), S("Dem")) || str_eq(word_feat(x, S("Gender")), S("Neut"));
}

party party_of(const coder *k, int32_t w, bool *found) {
  party self;
  if ((*found = first_person(k, w, &self))) return self;
  const mention *mn = mention_at(k, w);
  if (!mn) {
    int32_t c = member_of(k, w);
    if (c >= 0) mn = mention_at(k, c);
  }
  *found = mn != NULL && !stands_for_words(k, mn);
  if (*found) return of_mention(k, mn);
  party p = party_bare("UNK", "UNK", false);
  if (!mn && people(k, w)) {
    *found = true;
    p = party_bare("UNK", "CVL", false);
    p.who.at = (span){k->d->word[w].beg, k->d->word[w].end};
  }
  return p;
}

void parties_put_word(const coder *k, parties *to, int32_t w, party p) {
  parties_put(to, p);
  const mention *mn = mention_at(k, w);
  for (int32_t i = 0; mn && i < mn->fellows; i++) {
    const fellow *f = &mn->fellow[i];
    party x = party_bare(f->country, f->sector, false);
    x.entity = f->entity;
    x.who.at = p.who.at;
    if (f->entity >= 0) {
      x.who.name = k->m->entity[f->entity].name;
      x.who.id = k->m->entity[f->entity].id;
      code(x.who.country, k->m->entity[f->entity].country);
      code(x.who.sector, k->m->entity[f->entity].sector);
    }
    parties_put(to, x);
  }
}

/* "Indian military sites" are of the forces, "three Tajik villages" of the people; else a state's thing is its government's. */
static const char *sector_beside(const coder *k, int32_t w) {
  const doc *d = k->d;
  char buf[64];
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel r = ud_rel_base((deprel)d->word[c].rel);
    if (r != REL_AMOD && r != REL_COMPOUND) continue;
    const agent *a = agents_find(&k->lang->agents, args_lemma(d, c, buf, (int32_t)sizeof buf));
    if (a && code_known(a->sector) && a->sector[0] != 'x' && !a->country[0]) return a->sector;
  }
  return list_has(k->w.settlement, args_lemma(d, w, buf, (int32_t)sizeof buf), NULL) ? "CVL" : "GOV";
}

party party_demonym(const coder *k, int32_t w, bool *found) {
  const doc *d = k->d;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel r = ud_rel_base((deprel)d->word[c].rel);
    if (r != REL_AMOD && r != REL_COMPOUND && r != REL_NMOD) continue;
    if (args_case(d, c) >= 0 && r == REL_NMOD) continue;
    arena a = *k->scratch;
    const name *hit[4];
    int32_t n = names_find(&k->lex->names, d->lang, name_fold(doc_form(d, c), &a), 0, hit, 4);
    for (int32_t i = 0; i < n && i < 4; i++) {
      bool fits = hit[i]->kind == NAME_ADJECTIVE || (hit[i]->kind == NAME_COUNTRY && c < w);
      if (!fits || !code_known(hit[i]->country)) continue;
      party p = party_bare(hit[i]->country, sector_beside(k, w), false);
      p.who.at = (span){d->word[c].beg, d->word[c].end};
      *found = true;
      return p;
    }
  }
  *found = false;
  return party_bare("UNK", "UNK", false);
}

party party_owner(const coder *k, int32_t w, bool *found) {
  const doc *d = k->d;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    bool poss = d->word[c].rel == REL_NMOD_POSS;
    int32_t cs = args_case(d, c);
    char buf[32];
    bool gen = ud_rel_base((deprel)d->word[c].rel) == REL_NMOD && cs >= 0 &&
               list_has(k->w.genitive, args_lemma(d, cs, buf, (int32_t)sizeof buf), NULL);
    if (!poss && !gen) continue;
    party p = party_of(k, c, found);
    if (*found) return p;
  }
  party p = party_demonym(k, w, found);
  if (*found) return p;
  int32_t at = k->m->place_of_word[w];
  if (at >= 0 && code_known(k->m->place[at].country)) {
    *found = true;
    p = party_bare(k->m->place[at].country, "CVL", false);
    p.who.at = (span){d->word[k->m->place[at].first].beg, d->word[k->m->place[at].last - 1].end};
    return p;
  }
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    at = k->m->place_of_word[c];
    if (ud_rel_base((deprel)d->word[c].rel) != REL_NMOD || at < 0 || !code_known(k->m->place[at].country)) continue;
    *found = true;
    return party_bare(k->m->place[at].country, "CVL", false);
  }
  *found = false;
  return party_bare("UNK", "UNK", false);
}
