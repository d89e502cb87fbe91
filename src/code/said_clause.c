#include "code/said_clause.h"

bool said_infinitive(const doc *d, int32_t w) {
  if (str_eq(word_feat(&d->word[w], S("VerbForm")), S("Inf"))) return !clause_finite(d, w);
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel r = ud_rel_base((deprel)d->word[c].rel);
    if ((r == REL_AUX || r == REL_COP) && str_eq(word_feat(&d->word[c], S("VerbForm")), S("Inf"))) return !clause_finite(d, w);
  }
  return false;
}

/* The complementiser of clause w: a mark of the list, or such a word at its very start whatever the parser made of it, as
 * long as it is not the subject. */
int32_t said_complementiser(const job *j, int32_t w) {
  char buf[CLAUSE_MAX_LEMMA];
  int32_t first, last;
  for (int32_t c = j->d->word[w].child; c >= 0; c = j->d->word[c].next)
    if (j->d->word[c].rel == REL_MARK && c < w && list_has(j->r->complementiser, clause_lemma(j->d, c, false, buf), NULL)) return c;
  doc_subtree(j->d, w, &first, &last);
  while (first < w && j->d->word[first].upos == UPOS_PUNCT) first++;
  const word *x = &j->d->word[first];
  bool may = first < w && x->head == w && x->rel != REL_PUNCT && ud_rel_base((deprel)x->rel) != REL_NSUBJ;
  return may && list_has(j->r->complementiser, clause_lemma(j->d, first, false, buf), NULL) ? first : -1;
}

/* Relative by the parser, but with nothing missing: "told reporters that the talks had failed". */
bool said_false_relative(const job *j, int32_t c) {
  const doc *d = j->d;
  if (d->word[c].rel != REL_ACL_RELCL) return false;
  int32_t that = said_complementiser(j, c), s = clause_child_base(d, c, REL_NSUBJ);
  if (that < 0 || s == that) return false;
  if (d->word[that].upos == UPOS_SCONJ || d->word[that].rel == REL_MARK) return true;
  if (s < 0) return false;
  for (int32_t k = d->word[c].child; k >= 0; k = d->word[k].next) {
    deprel r = ud_rel_base((deprel)d->word[k].rel);
    bool verb = r == REL_XCOMP && d->word[k].upos == UPOS_VERB;  // not "that he called absurd"
    if (k != that && (r == REL_OBJ || r == REL_CCOMP || verb || r == REL_COP || d->word[k].rel == REL_AUX_PASS)) return true;
  }
  return false;
}

/* A clause, not a stray adverb: a verb, or something with a subject or copula. */
static bool clausal(const doc *d, int32_t w) {
  const word *x = &d->word[w];
  if (x->upos == UPOS_VERB || x->upos == UPOS_AUX) return true;
  return clause_child_base(d, w, REL_NSUBJ) >= 0 || clause_child(d, w, REL_COP) >= 0;
}

static bool separated(const doc *d, int32_t a, int32_t b) {
  for (int32_t w = a < b ? a : b; w < (a < b ? b : a); w++)
    if (d->word[w].upos == UPOS_PUNCT) return true;
  return false;
}

/* Is child c of the cue (or of its object or pronominal adverb) a clause it reports? */
static bool complement(const job *j, int32_t c, bool direct_child) {
  const doc *d = j->d;
  int32_t v = j->h->head;
  if (cue_binds(j->h, c) || job_in_source(j, c) || !clausal(d, c)) return false;
  switch (ud_rel_base((deprel)d->word[c].rel)) {
    case REL_CCOMP:
      return !said_infinitive(d, c);
    case REL_XCOMP:
      return said_complementiser(j, c) >= 0 && !said_infinitive(d, c);
    case REL_ADVCL:
    case REL_ACL:
      return said_complementiser(j, c) >= 0 && clause_finite(d, c) && (d->word[c].rel != REL_ACL_RELCL || said_false_relative(j, c));
    case REL_CSUBJ:
      return direct_child && (said_complementiser(j, c) >= 0 || clause_passive(d, v));
    case REL_PARATAXIS:
    case REL_DISLOCATED:
    case REL_DEP:
      if (c < j->seg.first || c >= j->seg.last) return false;  // behind a semicolon somebody else may speak
      return direct_child && clause_finite(d, c) && separated(d, c, v) && clause_child(d, c, REL_MARK) < 0;
    default:
      return false;
  }
}

static bool reported_infinitive(const job *j, int32_t c, bool direct_child) {
  const doc *d = j->d;
  bool bound = cue_binds(j->h, c) && clause_child(d, c, REL_MARK) < 0;  // "vroeg om te …" binds by the mark
  if (bound || job_in_source(j, c) || !said_infinitive(d, c) || c < j->h->head) return false;
  switch (ud_rel_base((deprel)d->word[c].rel)) {
    case REL_XCOMP:
    case REL_CCOMP:
    case REL_CSUBJ:
      return true;
    case REL_ADVCL:
      return direct_child && clause_child(d, c, REL_MARK) >= 0;
    case REL_ACL:
      return !direct_child;
    default:
      return false;
  }
}

/* A that-clause that the parser hung on the last noun of a phrase: "berichtten met een beroep op bronnen … dat". */
static int32_t deep_clause(const job *j, int32_t w) {
  for (int i = 0; i < CLAUSE_MAX_CLIMB && w >= 0; i++) {
    int32_t last = -1;
    for (int32_t c = j->d->word[w].child; c >= 0; c = j->d->word[c].next) {
      if (c > w && c > j->h->head && said_false_relative(j, c)) return c;
      deprel r = ud_rel_base((deprel)j->d->word[c].rel);
      if (c > w && (r == REL_NMOD || r == REL_APPOS || r == REL_FLAT || r == REL_OBL)) last = c;
    }
    w = last;
  }
  return -1;
}

/* "rejected the claim that …" says no to the claim: a noun of speech that the cue has for its object keeps its clause. */
static bool speech_noun(const job *j, int32_t w) {
  int32_t found;
  if (!(j->h->c->frames & (FRAME_NOUN | FRAME_THAT)) || ud_rel_base((deprel)j->d->word[w].rel) != REL_OBJ || j->d->word[w].upos != UPOS_NOUN) return false;
  patterns_find(&j->r->lang->cues.match, lemma_head(j->d->word[w].lemma), PATTERN_NOUN, &found);
  return found > 0 && !cue_binds(j->h, w);
}

/* "meldde weekblad Semana dat …", "erkende pas vijf dagen later dat …": a that-clause behind the cue with no verb in between, wherever
 * the parser hung it. */
static int32_t clause_behind(const job *j) {
  const doc *d = j->d;
  char buf[CLAUSE_MAX_LEMMA];
  for (int32_t w = j->h->head + 1; w < j->seg.last; w++) {
    const word *x = &d->word[w];
    bool that = list_has(j->r->complementiser, clause_lemma(d, w, false, buf), NULL) && x->head > w;
    if (that && clausal(d, x->head) && clause_finite(d, x->head) && (x->rel == REL_MARK || said_false_relative(j, x->head))) {
      int32_t up = d->word[x->head].head;
      return up >= 0 && speech_noun(j, up) ? -1 : x->head;
    }
    if (x->upos == UPOS_VERB || x->upos == UPOS_AUX || x->upos == UPOS_SCONJ || str_eq(doc_form(d, w), S(":"))) return -1;
  }
  return -1;
}

/* The first dependent that `test` takes: of the cue, else of its object, of the one addressed, of what the pattern bound. */
static int32_t find_complement(const job *j, bool (*test)(const job *, int32_t, bool)) {
  const doc *d = j->d;
  int32_t v = j->h->head;
  for (int32_t c = d->word[v].child; c >= 0; c = d->word[c].next)
    if (test(j, c, true)) return c;
  for (int32_t c = d->word[v].child; c >= 0; c = d->word[c].next) {
    deprel r = ud_rel_base((deprel)d->word[c].rel);
    bool host = r == REL_OBJ || r == REL_IOBJ || r == REL_OBL || r == REL_XCOMP || cue_binds(j->h, c);
    if (!host || job_in_source(j, c) || speech_noun(j, c)) continue;
    for (int32_t g = d->word[c].child; g >= 0; g = d->word[g].next)
      if (g > c && test(j, g, false)) return g;
    int32_t deep = deep_clause(j, c);
    if (deep >= 0 && test == complement) return deep;
  }
  return -1;
}

/* The clause without its complementiser; each conjunct with one of its own becomes a run of its own. */
/* A complementiser opens its clause: what the parser hung on it from before is none of it ("er … op | dat"). */
static void cut_before(job *j, int32_t that) {
  said *s = j->out;
  if (that < j->h->head) return;
  int32_t n = 0;
  for (int32_t i = 0; i < s->n; i++) {
    if (s->run[i].first < that && s->run[i].last > that) s->run[i].first = that + 1;
    if (s->run[i].first > that) s->run[n++] = s->run[i];
  }
  if (n) s->n = n;
}

void said_put_clause(job *j, int32_t c) {
  skips s = {0};
  const doc *d = j->d;
  job_skip(&s, j->h->head);
  job_skip(&s, said_complementiser(j, c));
  for (int32_t k = d->word[c].child; k >= 0; k = d->word[k].next) {
    if (d->word[k].rel == REL_CASE && d->word[k].upos == UPOS_ADV) job_skip(&s, k);
    if (cue_binds(j->h, k)) job_skip(&s, k);
    if (d->word[k].rel == REL_CONJ && said_infinitive(d, c) && clause_finite(d, k) && clause_child_base(d, k, REL_NSUBJ) < 0) {
      job_skip(&s, k);
      continue;
    }
    if (d->word[k].rel != REL_CONJ || said_complementiser(j, k) < 0) continue;
    job_skip(&s, said_complementiser(j, k));
    job_skip(&s, clause_child(d, k, REL_CC));
  }
  job_put_subtree(j, c, &s);
  for (int32_t i = 0; i < j->out->n; i++) {  // a complementiser that hangs elsewhere
    word_run *r = &j->out->run[i];
    char buf[CLAUSE_MAX_LEMMA];
    bool opens = r->last - r->first > 2 && (d->word[r->first].upos == UPOS_SCONJ || d->word[r->first].rel == REL_MARK);
    if (opens && list_has(j->r->complementiser, clause_lemma(d, r->first, false, buf), NULL)) r->first++;
  }
  cut_before(j, said_complementiser(j, c));
  if (c > j->h->head)  // strays of the clause before the cue
    while (j->out->n > 1 && j->out->run[0].last <= j->h->head) {
      for (int32_t i = 1; i < j->out->n; i++) j->out->run[i - 1] = j->out->run[i];
      j->out->n--;
    }
}

/* "that it was Chile | that had fired": a second clause of the cue right behind the first. */
static void put_cleft(job *j, int32_t c) {
  const doc *d = j->d;
  int32_t first, last, beg, end;
  doc_subtree(d, c, &first, &last);
  if (c < j->h->head || clause_child(d, c, REL_COP) < 0 || !j->out->n) return;
  for (int32_t k = d->word[c].next; k >= 0; k = d->word[k].next) {
    doc_subtree(d, k, &beg, &end);
    if (d->word[k].rel == REL_CCOMP && beg == last) job_put_run(j->out, (word_run){last, end});
  }
  said *s = j->out;
  if (s->n > 1 && s->run[s->n - 2].last == s->run[s->n - 1].first) {
    s->run[s->n - 2].last = s->run[s->n - 1].last;
    s->n--;
  }
}

/* "says there were no talks: the two ministers spoke by phone": a sentence behind the colon goes on with what is said. */
static void put_behind_colon(job *j, int32_t c) {
  const doc *d = j->d;
  if (!j->out->n || c < j->h->head || said_complementiser(j, c) >= 0) return;
  int32_t w = j->out->run[j->out->n - 1].last, first = w + 1;
  if (w + 1 >= j->seg.last || !str_eq(doc_form(d, w), S(":"))) return;
  bool verb = false;
  for (int32_t i = first; i < j->seg.last; i++) verb |= str_eq(word_feat(&d->word[i], S("VerbForm")), S("Fin")) && said_quote(j->m, i) < 0;
  if (verb) job_put_trimmed(j, (word_run){first, j->seg.last});
}

bool said_from_clause(job *j) {
  int32_t c = find_complement(j, complement);
  if (c < 0) c = clause_behind(j);
  if (c < 0) return false;
  said_put_clause(j, c);
  put_cleft(j, c);
  put_behind_colon(j, c);
  return job_settle(j, said_complementiser(j, c) < 0);
}

bool said_from_that(job *j) {
  int32_t c = find_complement(j, complement);
  if (c < 0 || said_complementiser(j, c) < 0) return false;
  said_put_clause(j, c);
  return job_settle(j, false);
}

bool said_from_infinitive(job *j) {
  if (clause_passive(j->d, j->h->head) && clause_doer(j->d, j->h->head) < 0) return false;
  int32_t c = find_complement(j, reported_infinitive);
  if (c < 0) return false;
  said_put_clause(j, c);
  j->out->infinitive = true;
  return job_done(j, SPEECH_INDIRECT, true);
}
