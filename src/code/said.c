#include "code/said.h"

#include "code/background.h"
#include "code/said_aside.h"
#include "code/said_clause.h"
#include "code/said_object.h"

/* "admitted “limited damage” at four stations": the quotation is a part of the object and no sentence. */
static bool quoted_object(const job *j) {
  const doc *d = j->d;
  int32_t o = clause_child_base(d, j->h->head, REL_OBJ), first, last;
  if (o < j->h->head || !(j->h->c->frames & FRAME_NOUN)) return false;
  doc_subtree(d, o, &first, &last);
  for (int32_t q = 0; q < j->m->Q; q++) {
    const quote_mark *k = &j->m->quote[q];
    bool part = k->open >= first && k->last <= last && k->first <= o && o < k->last;
    for (int32_t w = k->first; part && w < k->last; w++) part = !str_eq(word_feat(&d->word[w], S("VerbForm")), S("Fin"));
    if (part) return true;
  }
  return false;
}

static bool from_verb(job *j) {
  uint32_t f = j->h->c->frames;
  if ((f & (FRAME_CLAUSE | FRAME_QUOTE)) && said_from_trailer(j)) return true;
  if ((f & FRAME_CLAUSE) && said_from_clause(j)) return true;
  if ((f & FRAME_THAT) && said_from_that(j)) return true;
  if ((f & FRAME_INF) && said_from_infinitive(j)) return true;
  if ((f & FRAME_BACK) && said_from_before(j)) return true;
  if ((f & (FRAME_CLAUSE | FRAME_QUOTE)) && said_from_aside(j)) return true;
  if ((f & FRAME_QUOTE) && !quoted_object(j) && said_from_quote(j)) return true;
  if ((f & FRAME_REST) && said_from_rest(j)) return true;
  if ((f & (FRAME_NOUN | FRAME_PREDICATE)) && said_from_object(j)) return true;
  return j->h->c->adpositions && said_put_adpositions(j) && job_done(j, SPEECH_NARRATIVE, false);
}

/* Words of a quotation report nothing outside it. */
static void keep_inside(job *j) {
  said *s = j->out;
  if (said_quote(j->m, j->h->head) < 0 || j->h->phrase) return;
  int32_t n = 0;
  for (int32_t i = 0; i < s->n; i++)
    if (s->run[i].first >= j->seg.first && s->run[i].first < j->seg.last) s->run[n++] = s->run[i];
  s->n = n;
}

bool said_make(const cue_room *room, const cue_hit *hit, int32_t source, said *out) {
  *out = (said){0};
  job j = {.r = room, .d = room->d, .m = room->m, .h = hit, .source = source, .seg = job_segment(room->m, hit->head), .out = out};
  bool got;
  if (hit->phrase)
    got = said_from_phrase(&j);
  else if (hit->c->frames & FRAME_COMPLEMENT)
    got = said_from_noun(&j);
  else
    got = from_verb(&j);
  keep_inside(&j);
  if (!got || !out->n) return false;
  if ((hit->c->frames & FRAME_ACCORDING) && out->speech == SPEECH_INDIRECT) out->speech = SPEECH_ACCORDING;
  if (hit->c->speech >= 0) out->speech = (uint8_t)hit->c->speech;
  background_cut(&j);
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

/* "“limited damage” | at four bases": the marks around one run, where another follows right behind them. */
static bool marks_around(const marks *m, word_run r, word_run next) {
  for (int32_t q = 0; q < m->Q; q++)
    if (m->quote[q].open == r.first - 1 && m->quote[q].close == r.last && next.first == r.last + 1) return true;
  return false;
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
    if (i + 1 < s->n && marks_around(m, r, s->run[i + 1])) r = (word_run){r.first - 1, r.last + 1};
    span x = {m->d->word[r.first].beg, m->d->word[r.last - 1].end};
    if (n && joins(m->d, out[n - 1], x.beg))
      out[n - 1].end = x.end;
    else
      out[n++] = x;
  }
  return n;
}
