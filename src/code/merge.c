#include "code/merge.h"

static int32_t known_countries(const parties *p) {
  int32_t n = 0;
  for (int32_t i = 0; i < p->n; i++) n += code_known(p->v[i].who.country);
  return n;
}

/* Neither tells something else than the other: one is silent, or they have a country in common. */
static bool agree(const parties *a, const parties *b) {
  return !known_countries(a) || !known_countries(b) || parties_share(a, b);
}

static bool sectors_agree(const parties *a, const parties *b) {
  for (int32_t i = 0; i < a->n; i++)
    for (int32_t j = 0; j < b->n; j++)
      if (!strcmp(a->v[i].who.sector, b->v[j].who.sector) || !code_known(a->v[i].who.sector) || !code_known(b->v[j].who.sector)) return true;
  return !a->n || !b->n;
}

/* A consultation has no sides: one set. */
static bool sides_agree(const candidate *a, const candidate *b) {
  if (a->type != EV_CONSULT) return agree(&a->actors, &b->actors) && agree(&a->recipients, &b->recipients);
  parties x = a->actors, y = b->actors;
  for (int32_t i = 0; i < a->recipients.n; i++) parties_put(&x, a->recipients.v[i]);
  for (int32_t i = 0; i < b->recipients.n; i++) parties_put(&y, b->recipients.v[i]);
  for (int32_t i = 0; i < y.n; i++)
    if (code_known(y.v[i].who.country) && known_countries(&x) && !parties_have_country(&x, y.v[i].who.country)) return false;
  return true;
}

/* In talks within one country it is not the country that tells who takes part. */
static bool partners_agree(const candidate *a, const candidate *b) {
  parties x = a->actors, y = b->actors;
  for (int32_t i = 0; i < a->recipients.n; i++) parties_put(&x, a->recipients.v[i]);
  for (int32_t i = 0; i < b->recipients.n; i++) parties_put(&y, b->recipients.v[i]);
  for (int32_t i = 0; i < y.n; i++) {
    bool met = !code_known(y.v[i].who.sector);
    for (int32_t j = 0; j < x.n && !met; j++) met = !code_known(x.v[j].who.sector) || party_same(&x.v[j], &y.v[i]) || strcmp(x.v[j].who.country, y.v[i].who.country) != 0;
    if (!met) return false;
  }
  return true;
}

/* The same countries in both, none of them unknown. */
static bool same_set(const candidate *a, const candidate *b) {
  return known_countries(&a->actors) == a->actors.n && known_countries(&b->actors) == b->actors.n && sides_agree(a, b) && sides_agree(b, a);
}

static bool modes_agree(const candidate *a, const candidate *b) {
  if (!a->modes || !b->modes) return true;
  for (int32_t i = 0; i < a->modes; i++)
    for (int32_t j = 0; j < b->modes; j++)
      if (str_eq(a->mode[i], b->mode[j])) return true;
  return false;
}

static bool times_agree(const candidate *a, const candidate *b) {
  return !a->date.n || !b->date.n || str_eq(a->date, b->date);
}

/* An act told without a day, and later one of a day in another month than the report's: an earlier one of its kind. */
static bool earlier_one(const doc *d, const candidate *a, const candidate *b) {
  str now = d->rep->published;
  if (a->date.n || (b->nominal && b->type != EV_ASSAULT) || b->date.n < 7 || now.n < 7 || str_starts(b->date, S("..")) || str_starts(b->date, S("X"))) return false;
  return !str_eq(str_sub(b->date, 0, 7), str_sub(now, 0, 7));
}

static bool places_agree(const candidate *a, const candidate *b) {
  return !a->where.name.n || !b->where.name.n || str_eq(a->where.name, b->where.name) || !strcmp(a->where.country, b->where.country);
}

static bool definite(const doc *d, int32_t w) {
  int32_t det = args_child(d, w, REL_DET);
  if (det < 0) return args_child(d, w, REL_NMOD_POSS) >= 0;
  return str_eq(word_feat(&d->word[det], S("Definite")), S("Def")) || str_eq(word_feat(&d->word[det], S("PronType")), S("Dem"));
}

static bool same_words(const doc *d, const candidate *a, const candidate *b) {
  char x[64], y[64];
  return str_eq(args_lemma(d, a->word, x, (int32_t)sizeof x), args_lemma(d, b->word, y, (int32_t)sizeof y));
}

/* Does b stand below a in the same clause: "drove them apart with tear gas"? */
static bool below(const doc *d, int32_t a, int32_t b) {
  for (int i = 0; i < 24 && b >= 0; i++, b = d->word[b].head) {
    if (b == a) return true;
    deprel r = ud_rel_base((deprel)d->word[b].rel);
    if (d->word[b].rel == REL_ACL_RELCL || r == REL_CCOMP || r == REL_ADVCL || r == REL_PARATAXIS) return false;
  }
  return false;
}

/* Two told in one sentence: the means of the act, or verdict and sentence in a row. */
static bool same_in_sentence(const doc *d, const candidate *a, const candidate *b) {
  if (!a->modes || !b->modes) return false;
  if (b->nominal && below(d, a->word, b->word)) return true;
  if (a->nominal && below(d, b->word, a->word)) return true;
  bool row = d->word[b->word].head == a->word && d->word[b->word].rel == REL_CONJ;
  return row && agree(&a->recipients, &b->recipients);
}

/* Deaths and injuries belong to the attack that caused them. */
static bool outcome(const doc *d, const candidate *a, const candidate *b) {
  bool by = a->nominal && d->word[a->word].head == b->word && ud_rel_base((deprel)d->word[a->word].rel) == REL_NSUBJ;
  if (by && b->type == EV_ASSAULT && !b->modes) return true;
  return b->type == EV_ASSAULT && !b->actors.n && !b->modes && d->word[b->word].sent - d->word[a->word].sent <= 2 &&
         (!b->nominal || definite(d, b->word));
}

/* "Set fire to a church, [injuring] two": what the act brings about, told by a participle without a doer of its own. */
static bool result(const doc *d, const candidate *a, const candidate *b) {
  if (a->type != EV_ASSAULT || a->nominal || b->nominal || a->headline || b->headline || d->word[a->word].sent != d->word[b->word].sent) return false;
  int32_t w = b->word;
  while (d->word[w].rel == REL_CONJ && d->word[w].head > a->word) w = d->word[w].head;
  bool told = args_child(d, b->word, REL_NSUBJ) >= 0 || args_child(d, b->word, REL_MARK) >= 0 || args_child(d, b->word, REL_OBL_AGENT) >= 0;
  return !told && ud_rel_base((deprel)d->word[w].rel) == REL_ADVCL && d->word[w].head == a->word && str_eq(word_feat(&d->word[w], S("Tense")), S("Pres")) &&
         !str_eq(word_feat(&d->word[w], S("VerbForm")), S("Fin"));
}

/* Does a source name the doer of what the outlet tells without one? */
static bool names_doer(const candidate *said, const candidate *own) {
  return own->author == IS_YES && said->author == IS_OPEN && said->attribution >= 0 && !own->actors.n && said->actors.n > 0;
}

/* The outlet's own version, told in full, stands beside the source's; "the attack" only takes up what the source said. */
static bool beside(const candidate *own, const candidate *said) {
  return names_doer(said, own) && (!own->nominal || own->recipients.n > 0);
}

/* One person told by name: 1; several who are not: 2; else 0. */
static int who_it_is(const coder *k, const parties *p) {
  if (p->n != 1 || p->v[0].entity < 0) return 0;
  const entity *e = &k->m->entity[p->v[0].entity];
  const mention *m = &k->m->mention[e->first];
  if (m->kind == MENTION_NOMINAL && m->plural) return 2;
  return m->kind == MENTION_NAME && !m->plural && e->name.n && p->v[0].who.at.beg >= 0 ? 1 : 0;
}

/* "The union leader Ann Lee was held" and "dozens of workers were held" are two acts. */
static bool one_and_many(const coder *k, const candidate *a, const candidate *b) {
  if (a->type != EV_COERCE && a->type != EV_ASSAULT && a->type != EV_SANCTION) return false;
  return who_it_is(k, &a->recipients) + who_it_is(k, &b->recipients) == 3;
}

static bool same(const coder *k, const candidate *a, const candidate *b) {
  const doc *d = k->d;
  if (a->type != b->type || !sides_agree(a, b) || !modes_agree(a, b) || !times_agree(a, b) || !places_agree(a, b)) return false;
  if (a->speaker == IS_NO || b->speaker == IS_NO || a->negated != b->negated) return a->headline != b->headline && a->negated == b->negated;
  if (result(d, a, b)) return true;
  if (!sectors_agree(&a->recipients, &b->recipients) || one_and_many(k, a, b)) return false;
  if (a->type == EV_CONSULT && !a->headline && !b->headline && !partners_agree(a, b) && !partners_agree(b, a)) return false;
  if (a->headline || b->headline) return true;
  if (beside(a, b) || beside(b, a)) return false;
  if ((a->author == IS_NO) != (b->author == IS_NO) || earlier_one(d, a, b)) return false;
  if (!plover_spoken(a->type) && outcome(d, a, b)) return true;
  if (d->word[a->word].sent == d->word[b->word].sent && !same_words(d, a, b)) return !plover_spoken(a->type) && same_in_sentence(d, a, b);
  bool takes_up = b->nominal && d->word[b->word].upos == UPOS_NOUN && definite(d, b->word);
  if (takes_up) return true;
  if (plover_spoken(a->type)) return false;
  if (a->type == EV_CONSULT) return known_countries(&b->actors) > 0 && (!b->date.n || same_set(a, b));
  bool doer = parties_share(&a->actors, &b->actors), done = parties_share(&a->recipients, &b->recipients);
  if (same_words(d, a, b)) return doer || done;
  return (doer || !a->actors.n || !b->actors.n) && done && a->modes && b->modes;
}

/* How well a mention tells the occurrence. */
static int32_t telling(const candidate *c) {
  return (c->headline ? -100 : 0) + (c->author == IS_YES ? 20 : 0) + (c->actors.n ? 4 : 0) + (c->recipients.n ? 2 : 0) +
         (c->nominal ? 0 : 3) + (c->date.n ? 1 : 0);
}

static void fill_in(parties *to, const parties *from) {
  if (known_countries(to)) return;
  if (known_countries(from) || !to->n) *to = *from;
  for (int32_t i = 0; i < to->n; i++) to->v[i].who.implicit = true;
}

static bool any_in(const parties *a, const parties *b) {
  for (int32_t i = 0; i < a->n; i++)
    if (parties_have(b, &a->v[i])) return true;
  return false;
}

static void take(candidate *best, candidate *c, int32_t at) {
  c->into = at;
  if (!any_in(&c->actors, &best->recipients)) fill_in(&best->actors, &c->actors);
  if (!any_in(&c->recipients, &best->actors)) fill_in(&best->recipients, &c->recipients);
  if (!best->date.n) best->date = c->date, best->date_at = c->date_at;
  if (!best->where.name.n) best->where = c->where;
  for (int32_t i = 0; i < c->modes && best->modes == 0; i++) best->mode[best->modes++] = c->mode[i];
}

static int32_t root_of(const coder *k, int32_t i) {
  while (k->cand.v[i].into >= 0) i = k->cand.v[i].into;
  return i;
}

void merge_candidates(coder *k) {
  for (int32_t j = 0; j < k->cand.n; j++) {
    candidate *b = &k->cand.v[j];
    if (!candidate_alive(b) || b->headline) continue;
    int32_t found = -1;
    for (int32_t i = j - 1; i >= 0 && found < 0; i--)
      if (!k->cand.v[i].refused.p && !k->cand.v[i].headline && same(k, &k->cand.v[root_of(k, i)], b)) found = root_of(k, i);
    if (found < 0) continue;
    candidate *a = &k->cand.v[found];
    if (names_doer(b, a) || (telling(b) > telling(a) && !names_doer(a, b))) take(b, a, j);
    else take(a, b, found);
  }
  for (int32_t i = 0; i < k->cand.n; i++) {
    candidate *h = &k->cand.v[i];
    if (!candidate_alive(h) || !h->headline) continue;
    int32_t best = -1;
    for (int32_t j = 0; j < k->cand.n; j++) {
      candidate *b = &k->cand.v[j];
      if (b == h || !candidate_alive(b) || b->headline || !same(k, h, b)) continue;
      if (best < 0 || (same_words(k->d, h, b) && !same_words(k->d, h, &k->cand.v[best]))) best = j;
    }
    if (best >= 0) take(&k->cand.v[best], h, best);
    else if (k->d->S > 2) candidate_refuse(h, S("told by the headline alone"));
  }
}

/* All countries of both sides. */
static bool same_pair(const candidate *a, const candidate *b) {
  parties x = a->actors, y = b->actors;
  for (int32_t i = 0; i < a->recipients.n; i++) parties_put(&x, a->recipients.v[i]);
  for (int32_t i = 0; i < b->recipients.n; i++) parties_put(&y, b->recipients.v[i]);
  for (int32_t i = 0; i < x.n; i++)
    if (code_known(x.v[i].who.country) && !parties_have_country(&y, x.v[i].who.country)) return false;
  for (int32_t i = 0; i < y.n; i++)
    if (code_known(y.v[i].who.country) && !parties_have_country(&x, y.v[i].who.country)) return false;
  return known_countries(&x) > 0;
}

static bool same_occurrence(const coder *k, const candidate *a, const candidate *b) {
  const doc *d = k->d;
  if (a->type != b->type || plover_spoken(a->type) || !modes_agree(a, b) || !times_agree(a, b) || !places_agree(a, b)) return false;
  bool takes_up = b->nominal && d->word[b->word].upos == UPOS_NOUN && definite(d, b->word);
  if (!takes_up && !same_words(d, a, b)) return false;
  return same_pair(a, b) || (parties_share(&a->recipients, &b->recipients) && a->attribution != b->attribution);
}

void merge_occurrences(coder *k) {
  for (int32_t j = 0; j < k->cand.n; j++) {
    candidate *b = &k->cand.v[j];
    b->occurrence = j;
    for (int32_t i = 0; i < j && candidate_alive(b); i++)
      if (candidate_alive(&k->cand.v[i]) && same_occurrence(k, &k->cand.v[i], b)) {
        b->occurrence = k->cand.v[i].occurrence;
        break;
      }
  }
}
