#include "code/said_aside.h"

#include "code/said_clause.h"

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

/* May the cue's clause be an aside in or behind its content: cut off by punctuation, no clause of another kind? */
static bool aside(const job *j, word_run own) {
  const doc *d = j->d;
  const word *v = &d->word[j->h->head];
  char buf[CLAUSE_MAX_LEMMA];
  if (v->head < 0) return false;
  deprel r = ud_rel_base((deprel)v->rel);
  int32_t begun = clause_child_base(d, j->h->head, REL_XCOMP);  // "…, hours after Tokyo began to release water"
  if (begun > j->h->head && d->word[begun].upos == UPOS_VERB && !cue_binds(j->h, begun)) return false;
  if (v->rel == REL_ACL_RELCL || r == REL_AMOD || r == REL_XCOMP || r == REL_CSUBJ) return false;
  int32_t cc = clause_child(d, j->h->head, REL_CC), mark = clause_child(d, j->h->head, REL_MARK);
  if (cc >= 0 && cc < j->h->head) return false;
  if (mark >= 0 && !list_has(j->r->like, clause_lemma(d, mark, false, buf), NULL)) return false;
  bool before = own.first > j->seg.first && job_punctuation(d, own.first - 1);
  bool after = own.last < j->seg.last && job_punctuation(d, own.last);
  return (before || own.first == j->seg.first || job_punctuation(d, own.first)) && (before || after || job_punctuation(d, own.first));
}

/* What stands around words `own` that belong to the clause of `top`: all that precedes when nothing follows, else the
 * clause. */
static void put_surroundings(job *j, word_run own, int32_t top, int32_t skipped) {
  if (job_only_punctuation(j->d, own.last, j->seg.last) || j->d->word[top].head < 0) {
    job_put_around(j, own);
    return;
  }
  skips s = {0};
  job_skip(&s, skipped);
  if (j->d->word[top].rel == REL_CONJ) job_skip(&s, clause_child(j->d, top, REL_CC));
  job_put_subtree(j, top, &s);
}

/* Does a quotation end right before word w, punctuation aside? */
static bool quote_ends_at(const job *j, int32_t w) {
  while (w > j->seg.first && job_punctuation(j->d, w - 1)) w--;
  return w > j->seg.first && said_quote(j->m, w - 1) >= 0;
}

/* Note that the cue's words close the sentence behind their content. */
static void closes(job *j, word_run own) {
  if (own.first > j->seg.first && job_punctuation(j->d, own.first - 1) && job_only_punctuation(j->d, own.last, j->seg.last)) j->out->aside = own;
}

static bool finite(const doc *d, int32_t w) { return str_eq(word_feat(&d->word[w], S("VerbForm")), S("Fin")); }

static bool asks_or_relates(const doc *d, int32_t w) {
  str type = word_feat(&d->word[w], S("PronType"));
  return str_find(type, S("Rel"), 0) >= 0 || str_find(type, S("Int"), 0) >= 0;
}

/* Does w begin or carry another clause? */
static bool clausal(const doc *d, int32_t w) {
  upos u = (upos)d->word[w].upos;
  return u == UPOS_VERB || u == UPOS_AUX || u == UPOS_SCONJ || asks_or_relates(d, w);
}

/* May a noun phrase begin with w: no adposition, conjunction, adverb, relative pronoun? */
static bool opens_phrase(const doc *d, int32_t w) {
  switch ((upos)d->word[w].upos) {
    case UPOS_DET: case UPOS_NOUN: case UPOS_PROPN: case UPOS_ADJ: case UPOS_NUM:
      return true;
    case UPOS_PRON:
      return !asks_or_relates(d, w);
    default:
      return false;
  }
}

/* A participle that stands for people, as subject or object of the cue: "vertelden overlevenden". */
static bool stands_for_people(const doc *d, const cue_hit *hit, int32_t w) {
  deprel r = ud_rel_base((deprel)d->word[w].rel);
  return d->word[w].upos == UPOS_VERB && d->word[w].head == hit->head && (r == REL_OBJ || r == REL_NSUBJ) && !finite(d, w);
}

/* From w to the next punctuation mark before `end`, -1 when a verb that is no part of the cue, or a subordinator, stands on the way. */
static int32_t stretch(const doc *d, const cue_hit *hit, int32_t w, int32_t end) {
  for (; w < end && !job_punctuation(d, w); w++)
    if (clausal(d, w) && !cue_binds(hit, w) && !stands_for_people(d, hit, w)) return -1;
  return w;
}

/* Does [first, last) tell something by itself: a finite verb (in a headline any verb), and no subordinate clause in front? */
static bool tells(const doc *d, int32_t first, int32_t last) {
  bool verb = false, headline = d->sent[d->word[first].sent].kind == SENT_HEADLINE;
  for (int32_t w = first; w < last; w++) verb |= finite(d, w) || (headline && d->word[w].upos == UPOS_VERB);
  return verb && last - first > 2 && d->word[first].upos != UPOS_SCONJ;
}

/* Words that tell something though the parser saw no clause in them: "Troops burned homes, raped women and looted shops, survivors
 * said". Nothing but a noun phrase with a verb form in it. */
static bool names_act(const doc *d, int32_t first, int32_t last) {
  bool verb = false;
  for (int32_t w = first; w < last; w++) verb |= d->word[w].upos == UPOS_VERB;
  return verb && last - first > 2 && opens_phrase(d, first);
}

/* An object that is what is said, not who is told. */
static bool has_object(const cue_room *r, int32_t v) {
  int32_t o = clause_child_base(r->d, v, REL_OBJ);
  return o > v && r->m->of_word[o] < 0;
}

bool said_trailer(const cue_room *room, const cue_hit *hit, word_run *own) {
  const doc *d = room->d;
  int32_t v = hit->head;
  word_run seg = job_segment(room->m, v);
  int32_t aux = clause_child_base(d, v, REL_AUX);
  bool perfect = aux >= 0 && aux == v - 1 && d->word[aux].rel == REL_AUX && finite(d, aux);  // "…, officials have said"
  if (hit->phrase || !(hit->c->frames & (FRAME_CLAUSE | FRAME_QUOTE)) || (!perfect && (!finite(d, v) || aux >= 0))) return false;
  int32_t a = perfect ? aux : v, e = stretch(d, hit, v + 1, seg.last);
  while (a > seg.first && !job_punctuation(d, a - 1) && !clausal(d, a - 1)) a--;
  if (e < 0 || a <= seg.first || !str_eq(doc_form(d, a - 1), S(","))) return false;
  bool first = a == v && !perfect;  // "zei een woordvoerder"
  int32_t s = clause_child_base(d, v, REL_NSUBJ);
  if (first ? e == v + 1 || !(opens_phrase(d, v + 1) || stands_for_people(d, hit, v + 1)) || (s >= 0 && s < v) : !opens_phrase(d, a) || has_object(room, v)) return false;
  bool closing = job_only_punctuation(d, e, seg.last);
  if (!(tells(d, seg.first, a - 1) || (closing && names_act(d, seg.first, a - 1))) || (e + 1 < seg.last && finite(d, e + 1))) return false;
  *own = (word_run){a, e};
  return true;
}

/* Do the words from w on go on with what was said before the trailer: "…, police said, after he refused", "…, they said, killing
 * four"? Another report does not, nor what the outlet sets against it. */
static bool continues(const job *j, int32_t w) {
  const doc *d = j->d;
  if (w + 1 >= j->seg.last) return false;
  const word *x = &d->word[w];
  if (x->upos == UPOS_SCONJ) return !list_has(j->r->contrast, x->lemma, NULL);
  int32_t found, verb = x->upos == UPOS_CCONJ ? w + 1 : w;
  if (d->word[verb].upos != UPOS_VERB || clause_child_base(d, verb, REL_NSUBJ) >= 0) return false;
  if (verb == w && !word_lasting(&d->word[verb])) return false;
  if (verb > w && list_has(j->r->contrast, x->lemma, NULL)) return false;
  patterns_find(&j->r->lang->cues.match, d->word[verb].lemma, PATTERN_VERB, &found);
  return found == 0;
}

bool said_from_trailer(job *j) {
  const doc *d = j->d;
  word_run own;
  if (!said_trailer(j->r, j->h, &own) || quote_ends_at(j, own.first)) return false;
  job_put_trimmed(j, (word_run){j->seg.first, own.first});
  int32_t next = own.last + 1;
  bool joined = next < j->seg.last && d->word[next].upos == UPOS_CCONJ && tells(d, next + 1, j->seg.last);
  bool clause = next < j->seg.last && d->word[next].upos == UPOS_SCONJ && list_has(j->r->complementiser, d->word[next].lemma, NULL);
  if (joined || clause || continues(j, next)) job_put_trimmed(j, (word_run){next + joined, j->seg.last});
  closes(j, own);
  return job_settle(j, true);
}

bool said_from_aside(job *j) {
  const doc *d = j->d;
  int32_t v = j->h->head;
  word_run own = own_words(j);
  if (!aside(j, own)) return false;
  int32_t top = clause_of(d, d->word[v].head);
  if (clause_under(d, top, v)) return false;
  if (quote_ends_at(j, own.first)) {
    job_put_quotes(j, j->seg);
    if (job_done(j, SPEECH_DIRECT, true)) return true;
  }
  put_surroundings(j, own, top, v);
  closes(j, own);
  return job_settle(j, true);
}

/* Quotations in the sentence of the cue, or closing right before it; of quoted words, those next to the cue. */
bool said_from_quote(job *j) {
  if (clause_passive(j->d, j->h->head) && clause_doer(j->d, j->h->head) < 0) return false;  // "will be answered “in kind”"
  const sentence *s = &j->d->sent[j->d->word[j->h->head].sent];
  job_put_quotes(j, (word_run){s->first, s->first + s->n});
  for (int32_t q = 0; q < j->m->Q && !j->out->n; q++) {
    int32_t before = j->m->quote[q].close, after = j->m->quote[q].open, v = j->h->head;
    if ((before >= s->first && before < v && job_only_punctuation(j->d, before, v)) ||
        (after > v && after < s->first + s->n && job_only_punctuation(j->d, v + 1, after)))
      job_put_run(j->out, said_inner(j->m, q));
  }
  if (!j->out->n && s->first > 0 && j->h->head < s->first + 3) job_put_quotes(j, (word_run){s->first - 2, s->first});
  return job_done(j, SPEECH_DIRECT, true);
}

/* "Dat meldt Reuters": the sentence before. */
bool said_from_before(job *j) {
  const doc *d = j->d;
  char buf[CLAUSE_MAX_LEMMA];
  int32_t s = d->word[j->h->head].sent, w = d->sent[s].first;
  while (w < j->h->head && job_punctuation(d, w)) w++;
  if (s == 0 || d->sent[s - 1].kind != SENT_PLAIN || !list_has(j->r->back, clause_lemma(d, w, false, buf), NULL)) return false;
  if (d->word[w].upos != UPOS_PRON && d->word[w].upos != UPOS_DET && d->word[w].upos != UPOS_SCONJ) return false;
  if (clause_of(d, w) != clause_of(d, j->h->head) || w == j->source) return false;
  job_put_trimmed(j, (word_run){d->sent[s - 1].first, d->sent[s - 1].first + d->sent[s - 1].n});
  return job_settle(j, true);
}

/* "volgens X", "aldus X": the rest of the clause. */
bool said_from_phrase(job *j) {
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
  const sentence *all = &d->sent[d->word[anchor].sent];
  if (job_only_punctuation(d, own.last, all->first + all->n)) j->seg = (word_run){all->first, all->first + all->n};  // also before a ";"
  closes(j, own);
  if (job_only_punctuation(d, own.last, j->seg.last) || d->word[top].head < 0) {
    job_put_around(j, own);
    return job_settle(j, true);
  }
  job_skip(&s, anchor);
  job_skip(&s, d->word[top].rel == REL_CONJ ? clause_child(d, top, REL_CC) : -1);
  job_skip(&s, said_complementiser(j, top));
  for (int32_t w = j->h->first; w < j->h->last; w++) job_skip(&s, w);
  job_put_subtree(j, top, &s);
  return job_settle(j, true);
}
