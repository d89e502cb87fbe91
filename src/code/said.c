#include "code/said.h"

/* Whatever is being built: the room, the cue, and where the result goes. */
typedef struct job {
  const cue_room *r;
  const doc *d;
  const marks *m;
  const cue_hit *h;
  int32_t source;   // never content
  word_run seg;     // the part of the sentence between semicolons that the cue stands in
  said *out;
} job;

enum { MAX_SKIP = 24 };

typedef struct skips {
  int32_t v[MAX_SKIP], n;
} skips;

static void skip(skips *s, int32_t w) {
  if (w >= 0 && s->n < MAX_SKIP) s->v[s->n++] = w;
}

static void put_run(said *s, word_run r) {
  if (r.first >= r.last) return;
  int32_t at = s->n;
  while (at > 0 && s->run[at - 1].first > r.first) at--;
  if (at > 0 && r.first < s->run[at - 1].last) {  // overlaps what is there
    if (r.last > s->run[at - 1].last) s->run[at - 1].last = r.last;
    return;
  }
  if (s->n == SAID_MAX) return;
  for (int32_t i = s->n++; i > at; i--) s->run[i] = s->run[i - 1];
  s->run[at] = r;
}

static void put_subtree(job *j, int32_t w, const skips *s) {
  word_run runs[CLAUSE_MAX_RUNS];
  int32_t n = clause_runs(j->d, w, s->v, s->n, runs);
  for (int32_t i = 0; i < n; i++) put_run(j->out, runs[i]);
}

static bool done(job *j, speech kind, bool whole) {
  if (!j->out->n) return false;
  j->out->speech = (uint8_t)kind;
  j->out->whole = whole;
  return true;
}

/* --- Quotations ------------------------------------------------------------------------------------------------- */

int32_t said_quote(const marks *m, int32_t w) {
  for (int32_t q = 0; q < m->Q; q++)
    if (m->quote[q].kind == QUOTE_SPEECH && w >= m->quote[q].first && w < m->quote[q].last) return q;
  return -1;
}

static bool comma(const doc *d, int32_t w) { return str_eq(doc_form(d, w), S(",")); }

word_run said_inner(const marks *m, int32_t quote) {
  word_run r = {m->quote[quote].first, m->quote[quote].last};
  while (r.last > r.first && comma(m->d, r.last - 1)) r.last--;
  return r;
}

/* Does the word stand in a speech quotation that the cue does not stand in? */
static bool quoted_apart(const job *j, int32_t w) {
  for (int32_t q = 0; q < j->m->Q; q++) {
    const quote_mark *k = &j->m->quote[q];
    bool around = j->h->head >= k->first && j->h->head < k->last;
    if (k->kind == QUOTE_SPEECH && !around && w >= k->first && w < k->last) return true;
  }
  return false;
}

/* Letters of [first, last) and how many of them are quoted. */
static void quoted_share(const job *j, word_run r, int32_t *all, int32_t *quoted) {
  for (int32_t w = r.first; w < r.last; w++) {
    if (j->d->word[w].upos == UPOS_PUNCT) continue;
    int32_t n = j->d->word[w].end - j->d->word[w].beg;
    *all += n;
    if (quoted_apart(j, w)) *quoted += n;
  }
}

static bool mostly_quoted(const job *j, int32_t percent) {
  int32_t all = 0, quoted = 0;
  for (int32_t i = 0; i < j->out->n; i++) quoted_share(j, j->out->run[i], &all, &quoted);
  return all > 0 && quoted * 100 >= all * percent;
}

/* Put the speech quotations that touch words [r.first, r.last), whole, but not those that the cue stands in. */
static void put_quotes(job *j, word_run r) {
  for (int32_t q = 0; q < j->m->Q; q++) {
    const quote_mark *k = &j->m->quote[q];
    if (k->kind != QUOTE_SPEECH || k->last <= r.first || k->first >= r.last) continue;
    if (j->h->head >= k->first && j->h->head < k->last) continue;
    put_run(j->out, said_inner(j->m, q));
  }
}

/* Content that is mostly quoted becomes the quotations themselves. */
static bool settle(job *j, bool free_standing) {
  if (!j->out->n) return false;
  if (!mostly_quoted(j, free_standing ? 50 : 90)) return done(j, SPEECH_INDIRECT, true);
  said before = *j->out;
  j->out->n = 0;
  for (int32_t i = 0; i < before.n; i++) put_quotes(j, before.run[i]);
  return done(j, SPEECH_DIRECT, true);
}

/* --- Complement clauses ----------------------------------------------------------------------------------------- */

static bool infinitive(const doc *d, int32_t w) {
  if (str_eq(word_feat(&d->word[w], S("VerbForm")), S("Inf"))) return !clause_finite(d, w);
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel r = ud_rel_base((deprel)d->word[c].rel);
    if ((r == REL_AUX || r == REL_COP) && str_eq(word_feat(&d->word[c], S("VerbForm")), S("Inf"))) return !clause_finite(d, w);
  }
  return false;
}

/* The complementiser of clause w: a mark of the list, or such a word at its very start whatever the parser made of it, as
 * long as it is not the subject. */
static int32_t complementiser(const job *j, int32_t w) {
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
static bool false_relative(const job *j, int32_t c) {
  const doc *d = j->d;
  if (d->word[c].rel != REL_ACL_RELCL) return false;
  int32_t that = complementiser(j, c), s = clause_child_base(d, c, REL_NSUBJ);
  if (that < 0 || s == that) return false;
  if (d->word[that].upos == UPOS_SCONJ || d->word[that].rel == REL_MARK) return true;
  if (s < 0) return false;
  for (int32_t k = d->word[c].child; k >= 0; k = d->word[k].next) {
    deprel r = ud_rel_base((deprel)d->word[k].rel);
    if (k != that && (r == REL_OBJ || r == REL_CCOMP || r == REL_XCOMP || r == REL_COP || d->word[k].rel == REL_AUX_PASS)) return true;
  }
  return false;
}

static bool in_source(const job *j, int32_t w) {
  if (j->source < 0 || (j->h->c->frames & FRAME_COMPLEMENT) || j->h->c->source == CUE_ADPOSITION) return w == j->source;
  if (clause_under(j->d, j->source, w)) return true;
  return clause_under(j->d, w, j->source) && !clause_under(j->d, j->h->head, j->source);
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
  if (cue_binds(j->h, c) || in_source(j, c) || !clausal(d, c)) return false;
  switch (ud_rel_base((deprel)d->word[c].rel)) {
    case REL_CCOMP:
      return !infinitive(d, c);
    case REL_XCOMP:
      return complementiser(j, c) >= 0 && !infinitive(d, c);
    case REL_ADVCL:
    case REL_ACL:
      return complementiser(j, c) >= 0 && clause_finite(d, c) && (d->word[c].rel != REL_ACL_RELCL || false_relative(j, c));
    case REL_CSUBJ:
      return direct_child && (complementiser(j, c) >= 0 || clause_passive(d, v));
    case REL_PARATAXIS:
    case REL_DISLOCATED:
    case REL_DEP:
      return direct_child && clause_finite(d, c) && separated(d, c, v) && clause_child(d, c, REL_MARK) < 0;
    default:
      return false;
  }
}

static bool reported_infinitive(const job *j, int32_t c, bool direct_child) {
  const doc *d = j->d;
  if (cue_binds(j->h, c) || in_source(j, c) || !infinitive(d, c) || c < j->h->head) return false;
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
      if (c > w && c > j->h->head && false_relative(j, c)) return c;
      deprel r = ud_rel_base((deprel)j->d->word[c].rel);
      if (c > w && (r == REL_NMOD || r == REL_APPOS || r == REL_FLAT || r == REL_OBL)) last = c;
    }
    w = last;
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
    if (!host || in_source(j, c)) continue;
    for (int32_t g = d->word[c].child; g >= 0; g = d->word[g].next)
      if (g > c && test(j, g, false)) return g;
    int32_t deep = deep_clause(j, c);
    if (deep >= 0 && test == complement) return deep;
  }
  return -1;
}

/* The clause without its complementiser; each conjunct with one of its own becomes a run of its own. */
static void put_clause(job *j, int32_t c) {
  skips s = {0};
  const doc *d = j->d;
  skip(&s, j->h->head);
  skip(&s, complementiser(j, c));
  for (int32_t k = d->word[c].child; k >= 0; k = d->word[k].next) {
    if (d->word[k].rel == REL_CASE && d->word[k].upos == UPOS_ADV) skip(&s, k);
    if (cue_binds(j->h, k)) skip(&s, k);
    if (d->word[k].rel == REL_CONJ && infinitive(d, c) && clause_finite(d, k) && clause_child_base(d, k, REL_NSUBJ) < 0) {
      skip(&s, k);
      continue;
    }
    if (d->word[k].rel != REL_CONJ || complementiser(j, k) < 0) continue;
    skip(&s, complementiser(j, k));
    skip(&s, clause_child(d, k, REL_CC));
  }
  put_subtree(j, c, &s);
  for (int32_t i = 0; i < j->out->n; i++) {  // a complementiser that hangs elsewhere
    word_run *r = &j->out->run[i];
    char buf[CLAUSE_MAX_LEMMA];
    bool opens = r->last - r->first > 2 && (d->word[r->first].upos == UPOS_SCONJ || d->word[r->first].rel == REL_MARK);
    if (opens && list_has(j->r->complementiser, clause_lemma(d, r->first, false, buf), NULL)) r->first++;
  }
  if (c > j->h->head)  // strays of the clause before the cue
    while (j->out->n > 1 && j->out->run[0].last <= j->h->head) {
      for (int32_t i = 1; i < j->out->n; i++) j->out->run[i - 1] = j->out->run[i];
      j->out->n--;
    }
}

static bool from_clause(job *j) {
  int32_t c = find_complement(j, complement);
  if (c < 0) return false;
  put_clause(j, c);
  return settle(j, complementiser(j, c) < 0);
}

static bool from_infinitive(job *j) {
  if (clause_passive(j->d, j->h->head) && clause_doer(j->d, j->h->head) < 0) return false;
  int32_t c = find_complement(j, reported_infinitive);
  if (c < 0) return false;
  put_clause(j, c);
  j->out->infinitive = true;
  return done(j, SPEECH_INDIRECT, true);
}

/* --- Cues inside or behind what they report ---------------------------------------------------------------------- */

/* The cue's clause without what it may report: [first, last) around the head, only its own words. */
static word_run own_words(const job *j) {
  word_run r;
  doc_subtree(j->d, j->h->head, &r.first, &r.last);
  if (r.first < j->seg.first) r.first = j->seg.first;
  if (r.last > j->seg.last) r.last = j->seg.last;
  int32_t s = j->source;  // a subject that the parser left outside: back to the comma before it
  if (s >= j->seg.first && s < r.first && !clause_under(j->d, s, j->h->head))
    for (r.first = s; r.first > j->seg.first && j->d->word[r.first - 1].upos != UPOS_PUNCT; r.first--) {}
  return r;
}

static bool punctuation(const doc *d, int32_t w) { return d->word[w].upos == UPOS_PUNCT; }

/* May the cue's clause be an aside in or behind its content: cut off by punctuation, no clause of another kind? */
static bool aside(const job *j, word_run own) {
  const doc *d = j->d;
  const word *v = &d->word[j->h->head];
  char buf[CLAUSE_MAX_LEMMA];
  if (v->head < 0) return false;
  deprel r = ud_rel_base((deprel)v->rel);
  if (v->rel == REL_ACL_RELCL || r == REL_AMOD || r == REL_XCOMP || r == REL_CSUBJ) return false;
  int32_t cc = clause_child(d, j->h->head, REL_CC), mark = clause_child(d, j->h->head, REL_MARK);
  if (cc >= 0 && cc < j->h->head) return false;
  if (mark >= 0 && !list_has(j->r->like, clause_lemma(d, mark, false, buf), NULL)) return false;
  bool before = own.first > j->seg.first && punctuation(d, own.first - 1);
  bool after = own.last < j->seg.last && punctuation(d, own.last);
  return (before || own.first == j->seg.first || punctuation(d, own.first)) && (before || after || punctuation(d, own.first));
}

/* Do only punctuation marks stand in [first, last)? */
static bool only_punctuation(const doc *d, int32_t first, int32_t last) {
  for (int32_t w = first; w < last; w++)
    if (!punctuation(d, w)) return false;
  return true;
}

static void trim(const doc *d, word_run *r) {
  while (r->first < r->last && punctuation(d, r->first)) r->first++;
  while (r->last > r->first && punctuation(d, r->last - 1)) r->last--;
}

static void put_trimmed(job *j, word_run r) {
  trim(j->d, &r);
  put_run(j->out, r);
}

/* All of the segment but `own`. */
static void put_around(job *j, word_run own) {
  put_trimmed(j, (word_run){j->seg.first, own.first});
  put_trimmed(j, (word_run){own.last, j->seg.last});
}

/* What stands around words `own` that belong to the clause of `top`: all that precedes when nothing follows, else the
 * clause. */
static void put_surroundings(job *j, word_run own, int32_t top, int32_t skipped) {
  if (only_punctuation(j->d, own.last, j->seg.last) || j->d->word[top].head < 0) {
    put_around(j, own);
    return;
  }
  skips s = {0};
  skip(&s, skipped);
  if (j->d->word[top].rel == REL_CONJ) skip(&s, clause_child(j->d, top, REL_CC));
  put_subtree(j, top, &s);
}

/* Does a quotation end right before word w, punctuation aside? */
static bool quote_ends_at(const job *j, int32_t w) {
  while (w > j->seg.first && punctuation(j->d, w - 1)) w--;
  return w > j->seg.first && said_quote(j->m, w - 1) >= 0;
}

/* Note that the cue's words close the sentence behind their content. */
static void closes(job *j, word_run own) {
  if (own.first > j->seg.first && punctuation(j->d, own.first - 1) && only_punctuation(j->d, own.last, j->seg.last)) j->out->aside = own;
}

static bool from_aside(job *j) {
  const doc *d = j->d;
  int32_t v = j->h->head;
  word_run own = own_words(j);
  if (!aside(j, own)) return false;
  int32_t top = clause_of(d, d->word[v].head);
  if (clause_under(d, top, v)) return false;
  if (quote_ends_at(j, own.first)) {
    put_quotes(j, j->seg);
    if (done(j, SPEECH_DIRECT, true)) return true;
  }
  put_surroundings(j, own, top, v);
  closes(j, own);
  return settle(j, true);
}

/* Quotations in the sentence of the cue, or closing right before it; of quoted words, those next to the cue. */
static bool from_quote(job *j) {
  const sentence *s = &j->d->sent[j->d->word[j->h->head].sent];
  put_quotes(j, (word_run){s->first, s->first + s->n});
  for (int32_t q = 0; q < j->m->Q && !j->out->n; q++) {
    int32_t before = j->m->quote[q].close, after = j->m->quote[q].open, v = j->h->head;
    if ((before >= s->first && before < v && only_punctuation(j->d, before, v)) ||
        (after > v && after < s->first + s->n && only_punctuation(j->d, v + 1, after)))
      put_run(j->out, said_inner(j->m, q));
  }
  if (!j->out->n && s->first > 0 && j->h->head < s->first + 3) put_quotes(j, (word_run){s->first - 2, s->first});
  return done(j, SPEECH_DIRECT, true);
}

/* "Dat meldt Reuters": the sentence before. */
static bool from_before(job *j) {
  const doc *d = j->d;
  char buf[CLAUSE_MAX_LEMMA];
  int32_t s = d->word[j->h->head].sent, w = d->sent[s].first;
  while (w < j->h->head && punctuation(d, w)) w++;
  if (s == 0 || d->sent[s - 1].kind != SENT_PLAIN || !list_has(j->r->back, clause_lemma(d, w, false, buf), NULL)) return false;
  if (d->word[w].upos != UPOS_PRON && d->word[w].upos != UPOS_DET && d->word[w].upos != UPOS_SCONJ) return false;
  if (clause_of(d, w) != clause_of(d, j->h->head) || w == j->source) return false;
  put_trimmed(j, (word_run){d->sent[s - 1].first, d->sent[s - 1].first + d->sent[s - 1].n});
  return settle(j, true);
}

/* --- Noun phrases ----------------------------------------------------------------------------------------------- */

static bool says_nothing(const job *j, int32_t w) {
  char buf[CLAUSE_MAX_LEMMA];
  return list_has(j->r->no_content, clause_lemma(j->d, w, false, buf), NULL);
}

static bool reflexive(const doc *d, int32_t w) { return str_eq(word_feat(&d->word[w], S("Reflex")), S("Yes")); }

/* Put what stands with the adposition, each conjunct that repeats it as a run of its own. */
static bool put_adposition(job *j, int32_t host, str adp) {
  const doc *d = j->d;
  bool found = false;
  for (int32_t c = d->word[host].child; c >= 0; c = d->word[c].next) {
    int32_t a = clause_case(d, c, adp);
    if (a < 0 || a > c || in_source(j, c) || says_nothing(j, c)) continue;
    skips s = {0};
    skip(&s, a);
    for (int32_t k = d->word[c].child; k >= 0; k = d->word[k].next) {
      int32_t again = d->word[k].rel == REL_CONJ ? clause_case(d, k, adp) : -1;
      if (again < 0) continue;
      skip(&s, again);
      skip(&s, clause_child(d, k, REL_CC));
    }
    put_subtree(j, c, &s);
    found = true;
  }
  return found;
}

static bool put_adpositions(job *j) {
  int32_t obj = clause_child_base(j->d, j->h->head, REL_OBJ);
  for (int32_t i = 0; i < j->h->c->adpositions; i++) {
    str adp = j->h->c->adposition[i];
    if (put_adposition(j, j->h->head, adp)) continue;
    if (obj >= 0 && put_adposition(j, obj, adp)) continue;
    for (int k = 0; k < PATTERN_MAX_ITEMS; k++)  // "betuigde steun aan"
      if (j->h->bound[k] >= 0 && put_adposition(j, j->h->bound[k], adp)) break;
  }
  return j->out->n > 0;
}

/* Does c stand with a case or mark of the list? */
static bool marked_by(const doc *d, int32_t c, const list *l) {
  char buf[CLAUSE_MAX_LEMMA];
  for (int32_t k = d->word[c].child; k >= 0; k = d->word[k].next)
    if ((d->word[k].rel == REL_CASE || d->word[k].rel == REL_MARK) && k < c && list_has(l, clause_lemma(d, k, false, buf), NULL))
      return true;
  return false;
}

static bool is_relative(const doc *d, int32_t w) { return clause_antecedent(d, w) != w; }

/* Does the phrase of c begin at word `end`, with a case, and tell no time? */
static bool next_to(const job *j, int32_t c, int32_t end) {
  int32_t first, last;
  doc_subtree(j->d, c, &first, &last);
  if (first != end || args_case(j->d, c) < 0) return false;
  for (int32_t t = 0; t < j->m->T; t++)
    if (j->m->time[t].first < last && j->m->time[t].last > first) return false;
  return true;
}

/* "what it calls a war" */
static bool what_clause(const doc *d, int32_t v) {
  int32_t h = d->word[v].head;
  if (h < 0 || d->word[v].rel != REL_ACL_RELCL || d->word[h].upos != UPOS_PRON) return false;
  str type = word_feat(&d->word[h], S("PronType"));
  return str_find(type, S("Rel"), 0) >= 0 || str_find(type, S("Int"), 0) >= 0;
}

/* Object and what is said of it. Returns bits: 1 an object, 2 something said of it. */
static int32_t put_objects(job *j, bool keep_relative) {
  const doc *d = j->d;
  int32_t v = j->h->head, got = 0, objects = 0, end = -1;
  bool passive = clause_passive(d, v), noun_only = !(j->h->c->frames & FRAME_PREDICATE);
  skips s = {0};
  skip(&s, j->source);
  for (int32_t c = d->word[v].child; c >= 0; c = d->word[c].next) {
    deprel r = ud_rel_base((deprel)d->word[c].rel);
    bool object = r == REL_OBJ || (r == REL_NSUBJ && !passive && !is_relative(d, c)) || (passive && d->word[c].rel == REL_NSUBJ_PASS) || r == REL_CCOMP || r == REL_CSUBJ || r == REL_EXPL;
    bool said_of = r == REL_XCOMP || (r == REL_ADVMOD && d->word[c].upos == UPOS_ADJ && c > v && !noun_only) || ((r == REL_OBL || r == REL_ADVCL || r == REL_NMOD) && marked_by(d, c, j->r->as));
    bool goes_on = r == REL_OBL && end >= 0 && next_to(j, c, end);  // "his plan for the border", hung on the verb
    if ((!object && !said_of && !goes_on) || in_source(j, c) || reflexive(d, c)) continue;
    if (cue_binds(j->h, c) && !marked_by(d, c, j->r->as)) continue;
    if (object && says_nothing(j, c)) continue;
    if (!goes_on) got |= object ? 1 : 2;
    objects += r == REL_OBJ;
    int32_t first;
    doc_subtree(d, c, &first, &end);
    if (object && !keep_relative && is_relative(d, c)) continue;
    put_subtree(j, c, &s);
  }
  if (!got && d->word[v].rel == REL_ACL_RELCL && d->word[v].head >= 0) {
    skip(&s, v);
    put_subtree(j, d->word[v].head, &s);
    got |= 1;
  }
  if (objects > 1 || (objects && what_clause(d, v))) got |= 2;
  return got;
}

static bool from_object(job *j) {
  bool noun = (j->h->c->frames & FRAME_NOUN) != 0;
  if (clause_passive(j->d, j->h->head) && clause_doer(j->d, j->h->head) < 0) return false;
  int32_t got = put_objects(j, noun);
  bool enough = noun ? got != 0 : (got & 3) == 3 || ((got & 2) && j->d->word[j->h->head].rel == REL_ACL_RELCL);
  if (!enough) {
    j->out->n = 0;
    return false;
  }
  put_adpositions(j);
  return done(j, SPEECH_NARRATIVE, false);
}

/* "said the attacks amount to war crimes", where the parser saw no clause: all behind the cue. */
static bool from_rest(job *j) {
  int32_t obj = clause_child_base(j->d, j->h->head, REL_OBJ), first, last;
  if (obj < j->h->head || says_nothing(j, obj) || in_source(j, obj)) return false;
  doc_subtree(j->d, obj, &first, &last);
  if (last - first < 4) return false;
  put_trimmed(j, (word_run){first, j->seg.last});
  return settle(j, true);
}

/* --- Phrases and nouns ------------------------------------------------------------------------------------------ */

/* "volgens X", "aldus X": the rest of the clause. */
static bool from_phrase(job *j) {
  const doc *d = j->d;
  word_run own = {j->h->first, j->h->last};
  int32_t anchor = j->h->governed >= 0 ? j->h->governed : j->h->head;
  if (j->h->governed >= 0) {
    doc_subtree(d, j->h->governed, &own.first, &own.last);
    if (own.first > j->h->first) own.first = j->h->first;
    if (own.last < j->h->last) own.last = j->h->last;
  }
  if (own.first < j->seg.first) own.first = j->seg.first;
  if (own.last > j->seg.last) own.last = j->seg.last;
  int32_t up = d->word[anchor].head;
  while (up >= own.first && up < own.last) up = d->word[up].head;
  int32_t top = up < 0 ? anchor : clause_of(d, up);
  if (j->h->governed < 0) top = clause_of(d, anchor);
  skips s = {0};
  closes(j, own);
  if (only_punctuation(d, own.last, j->seg.last) || d->word[top].head < 0) {
    put_around(j, own);
    return settle(j, true);
  }
  skip(&s, anchor);
  skip(&s, d->word[top].rel == REL_CONJ ? clause_child(d, top, REL_CC) : -1);
  skip(&s, complementiser(j, top));
  for (int32_t w = j->h->first; w < j->h->last; w++) skip(&s, w);
  put_subtree(j, top, &s);
  return settle(j, true);
}

/* A clause that tells what the noun says. */
static bool own_clause(const job *j, int32_t c) {
  const doc *d = j->d;
  deprel r = ud_rel_base((deprel)d->word[c].rel);
  if (c < j->h->head || (r != REL_ACL && r != REL_CCOMP && r != REL_ADVCL)) return false;
  if (infinitive(d, c)) return (j->h->c->frames & FRAME_INF) != 0 && r != REL_ADVCL;
  if (d->word[c].rel == REL_ACL_RELCL) return false_relative(j, c);
  return complementiser(j, c) >= 0 && clause_finite(d, c);
}

/* The noun itself and the nouns that hang on it, down to two steps: clauses and phrases often go to the nearest one. */
static int32_t noun_hosts(const doc *d, int32_t n, int32_t host[8]) {
  int32_t count = 0;
  host[count++] = n;
  for (int32_t i = 0; i < count; i++)
    for (int32_t c = d->word[host[i]].child; c >= 0 && count < 8; c = d->word[c].next) {
      deprel r = ud_rel_base((deprel)d->word[c].rel);
      if (c > n && (r == REL_NMOD || r == REL_OBL || r == REL_FLAT || r == REL_APPOS)) host[count++] = c;
    }
  return count;
}

/* An infinitive right behind the noun's phrase that the parser hung on the verb: "het voorstel om te … werd aanvaard". */
static int32_t infinitive_behind(const job *j) {
  const doc *d = j->d;
  int32_t n = j->h->head, first, last, start, end;
  if (!(j->h->c->frames & FRAME_INF) || d->word[n].head < 0) return -1;
  doc_subtree(d, n, &first, &last);
  for (int32_t c = d->word[d->word[n].head].child; c >= 0; c = d->word[c].next) {
    if (ud_rel_base((deprel)d->word[c].rel) != REL_ADVCL || !infinitive(d, c)) continue;
    doc_subtree(d, c, &start, &end);
    if (start == last) return c;
  }
  return -1;
}

/* "the claim that …", "de bewering over …" */
static bool from_noun(job *j) {
  const doc *d = j->d;
  int32_t host[8], hosts = noun_hosts(d, j->h->head, host);
  for (int32_t i = 0; i < hosts; i++)
    for (int32_t c = d->word[host[i]].child; c >= 0; c = d->word[c].next) {
      if (!own_clause(j, c)) continue;
      put_clause(j, c);
      return done(j, SPEECH_INDIRECT, true);
    }
  int32_t next = infinitive_behind(j);
  if (next >= 0) {
    put_clause(j, next);
    return done(j, SPEECH_INDIRECT, true);
  }
  for (int32_t k = 0; k < j->h->c->adpositions; k++)
    for (int32_t i = 0; i < hosts; i++)
      if (put_adposition(j, host[i], j->h->c->adposition[k])) return done(j, SPEECH_NARRATIVE, false);
  return false;
}

/* --- The whole -------------------------------------------------------------------------------------------------- */

static word_run segment(const doc *d, int32_t w) {
  const sentence *s = &d->sent[d->word[w].sent];
  word_run r = {w, w + 1};
  while (r.first > s->first && !str_eq(doc_form(d, r.first - 1), S(";"))) r.first--;
  while (r.last < s->first + s->n && !str_eq(doc_form(d, r.last), S(";"))) r.last++;
  return r;
}

static bool from_verb(job *j) {
  uint32_t f = j->h->c->frames;
  if ((f & FRAME_CLAUSE) && from_clause(j)) return true;
  if ((f & FRAME_INF) && from_infinitive(j)) return true;
  if ((f & FRAME_BACK) && from_before(j)) return true;
  if ((f & (FRAME_CLAUSE | FRAME_QUOTE)) && from_aside(j)) return true;
  if ((f & FRAME_QUOTE) && from_quote(j)) return true;
  if ((f & FRAME_REST) && from_rest(j)) return true;
  if ((f & (FRAME_NOUN | FRAME_PREDICATE)) && from_object(j)) return true;
  return j->h->c->adpositions && put_adpositions(j) && done(j, SPEECH_NARRATIVE, false);
}

bool said_make(const cue_room *room, const cue_hit *hit, int32_t source, said *out) {
  *out = (said){0};
  job j = {.r = room, .d = room->d, .m = room->m, .h = hit, .source = source, .seg = segment(room->d, hit->head), .out = out};
  bool got;
  if (hit->phrase)
    got = from_phrase(&j);
  else if (hit->c->frames & FRAME_COMPLEMENT)
    got = from_noun(&j);
  else
    got = from_verb(&j);
  if (!got || !out->n) return false;
  if ((hit->c->frames & FRAME_ACCORDING) && out->speech == SPEECH_INDIRECT) out->speech = SPEECH_ACCORDING;
  if (hit->c->speech >= 0) out->speech = (uint8_t)hit->c->speech;
  return true;
}

/* A quotation mark or bracket that belongs to the run stands right outside it: take it in. */
static word_run balance(const marks *m, word_run r) {
  const doc *d = m->d;
  for (int32_t q = 0; q < m->Q; q++) {
    const quote_mark *k = &m->quote[q];
    if (k->close == r.last && k->open >= r.first && k->open < r.last) r.last++;
    if (k->open == r.first - 1 && k->close > r.first && k->close < r.last) r.first--;
  }
  int32_t depth = 0;
  for (int32_t w = r.first; w < r.last; w++) {
    depth += str_eq(doc_form(d, w), S("("));
    depth -= str_eq(doc_form(d, w), S(")"));
  }
  if (depth > 0 && r.last < d->W && str_eq(doc_form(d, r.last), S(")"))) r.last++;
  return r;
}

static bool joins(const doc *d, span before, int32_t beg) {
  for (int32_t i = before.end; i < beg; i++)
    if (!strchr(" \n\t", d->text.p[i])) return false;
  return true;
}

int32_t said_spans(const marks *m, const said *s, span out[SAID_MAX]) {
  int32_t n = 0;
  for (int32_t i = 0; i < s->n; i++) {
    word_run r = balance(m, s->run[i]);
    span x = {m->d->word[r.first].beg, m->d->word[r.last - 1].end};
    if (n && joins(m->d, out[n - 1], x.beg))
      out[n - 1].end = x.end;
    else
      out[n++] = x;
  }
  return n;
}
