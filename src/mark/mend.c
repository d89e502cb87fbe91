#include "mark/mend.h"

#include "mark/mark_work.h"
#include "mark/mend_said.h"
#include "mark/mend_subject.h"

enum { LEMMA_MAX = 64, CLIMB_MAX = 16 };

/* Does the lexicon have the verb, by itself or with the particle joined in front ("op" + "roepen")? */
static bool listed(const patterns *p, const doc *d, int32_t particle, int32_t w) {
  char buf[LEMMA_MAX];
  int32_t n = 0, found;
  str form = particle < 0 ? S("") : doc_form(d, particle), lemma = d->word[w].lemma;
  if (form.n + lemma.n > LEMMA_MAX) return false;
  for (int32_t i = 0; i < form.n; i++) buf[n++] = form.p[i];
  for (int32_t i = 0; i < lemma.n; i++)
    if (lemma.p[i] != '_') buf[n++] = lemma.p[i];
  patterns_find(p, (str){buf, n}, PATTERN_VERB, &found);
  return found > 0;
}

static bool reports(const language *l, const doc *d, int32_t w) { return listed(&l->cues.match, d, -1, w); }

/* The same, without any other word. */
static bool reports_alone(const language *l, const doc *d, int32_t w) {
  const patterns *p = &l->cues.match;
  int32_t found, at = patterns_find(p, d->word[w].lemma, PATTERN_VERB, &found);
  for (int32_t i = at; i < at + found; i++)
    if (p->v[i].need == 0) return true;
  return false;
}

static bool passive(const doc *d, int32_t w) {
  for (int32_t x = d->word[w].child; x >= 0; x = d->word[x].next)
    if (d->word[x].rel == REL_AUX_PASS) return true;
  return false;
}

/* "said it had stripped the envoy of his rank and ordered him to leave", "said that Chile had promised help and pledged more": the
 * second verb goes on with the first of its clause, told by a pronoun in the perfect, or reporting itself. */
static bool goes_on(const language *l, const doc *d, int32_t c) {
  int32_t s = child_find(d, c, REL_NSUBJ), aux = child_find(d, c, REL_AUX);
  if (passive(d, c)) return false;
  return reports_alone(l, d, c) || (s >= 0 && d->word[s].upos == UPOS_PRON && aux >= 0);
}

/* The reporting verb whose content c is, -1 none: above it, or above the noun that a that-clause was hung on ("denied in a
 * letter that …"). */
static int32_t reported_by(const language *l, const doc *d, int32_t c) {
  int32_t v = d->word[c].head;
  if (v >= 0 && word_rel(d, c) == REL_ACL && d->word[v].upos != UPOS_VERB) {
    deprel r = word_rel(d, v);
    v = r == REL_OBL || r == REL_OBJ || r == REL_IOBJ ? d->word[v].head : -1;
  } else if (word_rel(d, c) != REL_CCOMP) {
    return -1;
  }
  return v >= 0 && d->word[v].upos == UPOS_VERB && reports(l, d, v) ? v : -1;
}

/* The reporting verb that w should be a conjunct of, -1 when it stands where it belongs. */
static int32_t raised(const language *l, bool verb_final, const doc *d, int32_t w) {
  int32_t c = d->word[w].head;
  bool joined = w > 0 && d->word[w - 1].upos == UPOS_CCONJ && d->word[w - 1].sent == d->word[w].sent;
  if (c < 0 || d->word[w].rel != REL_CONJ || d->word[w].upos != UPOS_VERB || !joined) return -1;
  if (child_find(d, w, REL_NSUBJ) >= 0 || child_find(d, w, REL_MARK) >= 0 || child_find(d, w, REL_AUX) >= 0) return -1;
  int32_t v = reported_by(l, d, c);
  if (v < 0 || v > w) return -1;
  if (v > c) return v;  // “…,” he told them, and threatened to leave
  if (verb_final) return word_finite(d, w) && child_find(d, c, REL_MARK) >= 0 ? v : -1;
  return reports(l, d, w) && !goes_on(l, d, c) ? v : -1;
}

/* The verb goes under v, and takes the conjunction before it and the noun right behind it along where the parser hung them elsewhere. */
static void put_under(doc *d, int32_t w, int32_t v) {
  int32_t old = d->word[w].head;
  for (int32_t c = d->word[old].child; c >= 0; c = d->word[c].next)  // what follows the verb is its own
    if (c > w && old < w && d->word[c].upos != UPOS_PUNCT && word_rel(d, c) != REL_CONJ) d->word[c].head = w;
  d->word[w].head = v;
  if (d->word[w - 1].rel == REL_CC) d->word[w - 1].head = w;
  int32_t x = w + 1;
  while (x < d->W && d->word[x].sent == d->word[w].sent && d->word[x].head > x && d->word[x].upos != UPOS_VERB && d->word[x].upos != UPOS_ADP) x++;
  bool noun = x < d->W && d->word[x].sent == d->word[w].sent &&
              (d->word[x].upos == UPOS_NOUN || d->word[x].upos == UPOS_PROPN || d->word[x].upos == UPOS_PRON);
  if (!noun || d->word[x].head < 0 || d->word[x].head >= w) return;
  d->word[x].head = w;
  d->word[x].rel = REL_OBJ;
}

/* An infinitive clause behind w that w governs, -1 none. */
static int32_t infinitive_of(const doc *d, int32_t w) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel r = word_rel(d, c);
    bool clause = r == REL_XCOMP || r == REL_CCOMP || r == REL_ADVCL;
    if (c > w && clause && d->word[c].upos == UPOS_VERB && str_eq(word_feat(&d->word[c], S("VerbForm")), S("Inf"))) return c;
  }
  return -1;
}

static bool under(const doc *d, int32_t w, int32_t top) {
  for (int i = 0; i < CLIMB_MAX && w >= 0; i++, w = d->word[w].head)
    if (w == top) return true;
  return false;
}

/* The particle of w that stands as the case mark of a noun in its infinitive: -1 none. */
static int32_t lost_particle(const language *l, const doc *d, int32_t w, int32_t inf) {
  for (int32_t a = w + 1; a < inf; a++) {
    bool own = a + 1 < inf && d->word[a + 1].head == inf && d->word[a + 1].rel == REL_MARK && str_starts(d->word[inf].lemma, doc_form(d, a));
    if (own) continue;  // "vroeg hen … aan te vallen"
    if (d->word[a].upos != UPOS_ADP || (word_rel(d, a) != REL_CASE && d->word[a].rel != REL_COMPOUND_PRT) || d->word[a].head < a || !under(d, d->word[a].head, inf)) continue;
    if (listed(&l->cues.match, d, a, w) || listed(&l->rules.match, d, a, w)) return a;
  }
  return -1;
}

/* Does a word between verb and particle hang on the infinitive behind them? */
static bool stands_between(const doc *d, int32_t w, int32_t particle, int32_t inf) {
  for (int32_t x = w + 1; x < particle; x++)
    if (d->word[x].head > particle && under(d, x, inf)) return true;
  return false;
}

/* Give w its particle back, and what stands before the particle. */
static void give_back(doc *d, int32_t w, int32_t inf, int32_t a) {
  int32_t noun = d->word[a].head;
  if (noun != w && word_rel(d, noun) == REL_OBL && d->word[noun].head == inf) d->word[noun].rel = REL_OBJ;
  d->word[a].head = w;
  d->word[a].rel = REL_COMPOUND_PRT;
  for (int32_t x = w + 1; x < a; x++)
    if (d->word[x].head >= a && under(d, x, inf)) d->word[x].head = w;
}

/* "is afgetreden" is no passive: the verb makes its perfect with "be". Returns its auxiliary, -1 when all is well. */
static int32_t false_passive(const list *perfect, const list *be, const doc *d, int32_t w) {
  char buf[LEMMA_MAX];
  int32_t aux = -1, n = 0;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (d->word[c].rel == REL_AUX_PASS && list_has(be, d->word[c].lemma, NULL)) aux = c;
  str lemma = d->word[w].lemma;
  for (int32_t i = 0; i < lemma.n && i < LEMMA_MAX; i++)
    if (lemma.p[i] != '_') buf[n++] = lemma.p[i];
  return aux >= 0 && list_has(perfect, (str){buf, n}, NULL) ? aux : -1;
}

static void make_active(doc *d, int32_t w) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    if (d->word[c].rel == REL_AUX_PASS) d->word[c].rel = REL_AUX;
    if (d->word[c].rel == REL_NSUBJ_PASS) d->word[c].rel = REL_NSUBJ;
  }
}

/* The phrase behind w that has no adposition of its own and hangs where `beside` does: -1 none. */
static int32_t bare_behind(const doc *d, int32_t w, int32_t beside) {
  for (int32_t c = w + 1; c < d->W && c < w + 6; c++)
    if (d->word[c].head == d->word[beside].head && (word_rel(d, c) == REL_OBL || word_rel(d, c) == REL_NMOD))
      return child_find(d, c, REL_CASE) < 0 ? c : -1;
  return -1;
}

/* "in handen van de rebellen", "op verzoek van Parijs": a noun that may carry an act, hidden in an adposition of several
 * words that w opens. Returns what follows it, -1 when there is none. */
static int32_t behind_phrase(const list *nouns, const doc *d, int32_t w) {
  int32_t n = w + 1, h = d->word[w].head;
  if (d->word[w].upos != UPOS_ADP || word_rel(d, w) != REL_CASE || n + 2 >= d->W || !list_has(nouns, d->word[n].lemma, NULL)) return -1;
  if (d->word[n + 1].rel != REL_FIXED || d->word[n + 1].head != w || d->word[n + 1].upos != UPOS_ADP) return -1;
  if (d->word[n].rel == REL_FIXED && d->word[n].head == w && h > n + 1) return h;
  return h == n ? bare_behind(d, n + 1, n) : -1;
}

/* Make the noun behind w a phrase of its own, with x as its attribute. */
static void set_free(doc *d, int32_t w, int32_t x) {
  int32_t n = w + 1;
  if (d->word[w].head == x) {
    d->word[n].head = d->word[x].head;
    d->word[n].rel = d->word[x].rel;
  }
  d->word[x].head = n;
  d->word[x].rel = REL_NMOD;
  d->word[w].head = n;
  d->word[n + 1].head = x;
  d->word[n + 1].rel = REL_CASE;
}

static doc *copy_of(const doc *d, arena *keep) {
  doc *out = arena_new(keep, doc, 1);
  *out = *d;
  out->word = arena_new(keep, word, d->W);
  memcpy(out->word, d->word, (size_t)d->W * sizeof *d->word);
  return out;
}

/* The that-clause of reporting verb v that the reason a right behind it belongs to, -1 none. */
static int32_t reasoned(const language *l, const list *reason, const doc *d, int32_t v, int32_t a) {
  int32_t mark = word_rel(d, a) == REL_ADVCL ? child_find(d, a, REL_MARK) : -1;
  if (mark < v || !list_has(reason, d->word[mark].lemma, NULL) || !reports(l, d, v)) return -1;
  int32_t best = -1;
  for (int32_t c = d->word[v].child; c >= 0 && c < a; c = d->word[c].next)
    if (c > v && word_rel(d, c) == REL_CCOMP) best = c;
  return best;
}

typedef struct mends {
  const language *l;
  const list *perfect, *be, *have, *nouns, *reason;
  bool verb_final;
  arena *keep;
  doc *out;  // a copy, once something is mended
} mends;

static doc *change(mends *m, const doc *d) {
  if (!m->out) m->out = copy_of(d, m->keep);
  return m->out;
}

/* "Its guards accused two units of …": a sentence whose verb the parser took for a participle behind its subject. The participle
 * of a noun has no object, so one that has is the verb; the noun it hangs on, -1 when it is none. */
static int32_t taken_for_participle(const doc *d, int32_t w) {
  int32_t n = d->word[w].head, o = child_find(d, w, REL_OBJ);
  bool past = str_eq(word_feat(&d->word[w], S("VerbForm")), S("Part")) && !word_lasting(&d->word[w]);
  if (n < 0 || n >= w || d->word[w].rel != REL_ACL || !past || o < w || d->word[n].head >= 0) return -1;
  if (d->word[n].upos != UPOS_NOUN && d->word[n].upos != UPOS_PROPN) return -1;
  if (child_find(d, n, REL_COP) >= 0 || child_find(d, n, REL_NSUBJ) >= 0 || child_find(d, w, REL_AUX) >= 0 || passive(d, w)) return -1;
  return d->word[w - 1].upos == UPOS_PUNCT ? -1 : n;
}

static void make_root(doc *d, int32_t w, int32_t n) {
  for (int32_t c = d->word[n].child; c >= 0; c = d->word[c].next)
    if (c > w) d->word[c].head = w;
  d->word[w].head = -1;
  d->word[w].rel = REL_ROOT;
  d->word[w].feats = S("Tense=Past|VerbForm=Fin");
  d->word[n].head = w;
  d->word[n].rel = REL_NSUBJ;
}

/* w becomes a verb joined to v, with the clause behind it as what it reports. */
static void join_report(doc *d, int32_t w, int32_t v) {
  d->word[w].head = v;
  d->word[w].upos = UPOS_VERB;
  d->word[w].feats = S("Tense=Pres|VerbForm=Fin");
  d->word[d->word[w + 1].head].rel = REL_CCOMP;
}

/* w becomes the auxiliary of participle p, which takes over what hung on w. */
static void join_perfect(doc *d, int32_t w, int32_t p) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) d->word[c].head = p;
  d->word[w].head = p;
  d->word[w].rel = REL_AUX;
  d->word[w].upos = UPOS_AUX;
}

static void mend_verb(mends *m, const doc *d, int32_t w) {
  int32_t lost = mend_lost_subject(d, w, m->verb_final), taken = m->verb_final ? mend_false_subject(d, w) : -1;
  if (lost >= 0) change(m, d)->word[lost].rel = REL_NSUBJ;
  if (taken >= 0) change(m, d)->word[taken].rel = REL_OBJ;
  int32_t v = raised(m->l, m->verb_final, d, w), inf = m->verb_final ? infinitive_of(d, w) : -1;
  int32_t a = inf >= 0 && child_find(d, w, REL_COMPOUND) < 0 ? lost_particle(m->l, d, w, inf) : -1;
  if (v >= 0) put_under(change(m, d), w, v);
  int32_t own = child_find(d, w, REL_COMPOUND);  // a particle where it should be: what stands before it is the verb's too
  if (a < 0 && inf >= 0 && own > w && own < inf && stands_between(d, w, own, inf)) a = own;
  if (a >= 0) give_back(change(m, d), w, inf, a);
  int32_t n = taken_for_participle(d, w);
  if (n >= 0) make_root(change(m, d), w, n);
  for (int32_t x = d->word[w].child; x >= 0; x = d->word[x].next) {
    int32_t c = x > w ? reasoned(m->l, m->reason, d, w, x) : -1;
    if (c >= 0) change(m, d)->word[x].head = c;
  }
  if (false_passive(m->perfect, m->be, d, w) >= 0) make_active(change(m, d), w);
}

const doc *mark_mend(const lexicon *lex, const doc *d, arena *keep) {
  const language *l = lexicon_language(lex, d->lang);
  if (!l) return d;
  const lists *ls = &l->lists;
  mends m = {.l = l, .keep = keep, .perfect = lists_get(ls, S("perfect-with-be")), .be = lists_get(ls, S("be")), .have = lists_get(ls, S("have")),
             .nouns = lists_get(ls, S("phrase-noun")), .reason = lists_get(ls, S("reason")), .verb_final = list_has(lists_get(ls, S("word-order")), S("verb-final"), NULL)};
  for (int32_t w = 0; w < d->W; w++) {
    if (d->word[w].upos == UPOS_VERB) mend_verb(&m, d, w);
    int32_t perfect = mend_perfect(m.have, d, w);
    int32_t first = mend_second_report(l, d, w);
    if (first >= 0) join_report(change(&m, d), w, first);
    if (!m.verb_final && mend_false_sufferer(d, w)) {
      make_active(change(&m, d), w);
      m.out->word[w].feats = S("Tense=Past|VerbForm=Fin");
    }
    if (perfect >= 0) join_perfect(change(&m, d), w, perfect);
    rehang h = mend_said(l, m.verb_final, d, w);
    if (h.w >= 0) {
      change(&m, d)->word[h.w].head = h.head;
      m.out->word[h.w].rel = (uint8_t)h.rel;
    }
    int32_t x = behind_phrase(m.nouns, d, w);
    if (x >= 0) set_free(change(&m, d), w, x);
  }
  if (!m.out) return d;
  doc_link(m.out);
  return m.out;
}
