#include "code/job.h"

void job_skip(skips *s, int32_t w) {
  if (w >= 0 && s->n < JOB_MAX_SKIP) s->v[s->n++] = w;
}

void job_put_run(said *s, word_run r) {
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

void job_put_subtree(job *j, int32_t w, const skips *s) {
  word_run runs[CLAUSE_MAX_RUNS];
  int32_t n = clause_runs(j->d, w, s->v, s->n, runs);
  for (int32_t i = 0; i < n; i++) job_put_run(j->out, runs[i]);
}

bool job_done(job *j, speech kind, bool whole) {
  if (!j->out->n) return false;
  j->out->speech = (uint8_t)kind;
  j->out->whole = whole;
  return true;
}

static bool comma(const doc *d, int32_t w) { return str_eq(doc_form(d, w), S(",")); }

int32_t said_quote(const marks *m, int32_t w) {
  for (int32_t q = 0; q < m->Q; q++)
    if (m->quote[q].kind == QUOTE_SPEECH && w >= m->quote[q].first && w < m->quote[q].last) return q;
  return -1;
}

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
void job_put_quotes(job *j, word_run r) {
  for (int32_t q = 0; q < j->m->Q; q++) {
    const quote_mark *k = &j->m->quote[q];
    if (k->kind != QUOTE_SPEECH || k->last <= r.first || k->first >= r.last) continue;
    if (j->h->head >= k->first && j->h->head < k->last) continue;
    job_put_run(j->out, said_inner(j->m, q));
  }
}

/* Content that is mostly quoted becomes the quotations themselves. */
bool job_settle(job *j, bool free_standing) {
  if (!j->out->n) return false;
  if (!mostly_quoted(j, free_standing ? 60 : 97)) return job_done(j, SPEECH_INDIRECT, true);
  said before = *j->out;
  j->out->n = 0;
  for (int32_t i = 0; i < before.n; i++) job_put_quotes(j, before.run[i]);
  return job_done(j, SPEECH_DIRECT, true);
}

bool job_in_source(const job *j, int32_t w) {
  if (j->source < 0 || (j->h->c->frames & FRAME_COMPLEMENT) || j->h->c->source == CUE_ADPOSITION) return w == j->source;
  if (clause_under(j->d, j->source, w)) return true;
  return clause_under(j->d, w, j->source) && !clause_under(j->d, j->h->head, j->source);
}

bool job_punctuation(const doc *d, int32_t w) { return d->word[w].upos == UPOS_PUNCT; }

/* Do only punctuation marks stand in [first, last)? */
bool job_only_punctuation(const doc *d, int32_t first, int32_t last) {
  for (int32_t w = first; w < last; w++)
    if (!job_punctuation(d, w)) return false;
  return true;
}

static void trim(const doc *d, word_run *r) {
  while (r->first < r->last && job_punctuation(d, r->first)) r->first++;
  while (r->last > r->first && job_punctuation(d, r->last - 1)) r->last--;
}

void job_put_trimmed(job *j, word_run r) {
  trim(j->d, &r);
  job_put_run(j->out, r);
}

/* All of the segment but `own`. */
void job_put_around(job *j, word_run own) {
  job_put_trimmed(j, (word_run){j->seg.first, own.first});
  job_put_trimmed(j, (word_run){own.last, j->seg.last});
}

bool job_says_nothing(const job *j, int32_t w) {
  char buf[CLAUSE_MAX_LEMMA];
  return list_has(j->r->no_content, clause_lemma(j->d, w, false, buf), NULL);
}

word_run job_segment(const marks *m, int32_t w) {
  const doc *d = m->d;
  const sentence *s = &d->sent[d->word[w].sent];
  word_run r = {w, w + 1};
  while (r.first > s->first && !str_eq(doc_form(d, r.first - 1), S(";"))) r.first--;
  while (r.last < s->first + s->n && !str_eq(doc_form(d, r.last), S(";"))) r.last++;
  for (int32_t q = 0; q < m->Q; q++) {
    const quote_mark *k = &m->quote[q];
    if (k->kind != QUOTE_SPEECH || w < k->first || w >= k->last) continue;
    if (k->first > r.first) r.first = k->first;
    if (k->last < r.last) r.last = k->last;
  }
  return r;
}
