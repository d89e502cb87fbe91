#include "code/background.h"

static bool comma(const doc *d, int32_t w) { return str_eq(doc_form(d, w), S(",")); }

static bool capital(const doc *d, int32_t w) {
  char c = doc_form(d, w).p[0];
  return (c >= 'A' && c <= 'Z') || (c & 0x80);
}

/* Is the phrase of h, which ends before word `end`, a name, one that ends with a name, or one with a demonym? */
static bool named(const doc *d, int32_t h, int32_t end) {
  if (d->word[h].upos == UPOS_PROPN || d->word[end - 1].upos == UPOS_PROPN) return true;
  for (int32_t c = d->word[h].child; h == end - 1 && c >= 0; c = d->word[c].next)
    if (d->word[c].upos == UPOS_ADJ && c < h && capital(d, c) && c > d->sent[d->word[c].sent].first) return true;
  return false;
}

/* "who", "in which", "waarmee": not "that". */
static bool opens_relative(const job *j, int32_t w, int32_t top) {
  const doc *d = j->d;
  if (d->word[w].upos == UPOS_ADP && w + 1 < top) w++;
  if (d->word[w].upos != UPOS_PRON && d->word[w].upos != UPOS_DET && d->word[w].upos != UPOS_ADV) return false;
  return !list_has(j->r->restrictive, d->word[w].lemma, NULL);
}

/* Does word w explain a name, cut off by a comma? */
static bool explains(const job *j, int32_t w, int32_t first) {
  const doc *d = j->d;
  int32_t h = d->word[w].head;
  if (h < 0 || h >= first || first < 2 || !comma(d, first - 1) || !named(d, h, first - 1)) return false;
  if (d->word[w].rel == REL_ACL_RELCL) return clause_finite(d, w) && opens_relative(j, first, w);
  return d->word[w].rel == REL_APPOS && d->word[h].upos == UPOS_PROPN && d->word[w].upos != UPOS_PROPN && d->word[first].upos == UPOS_DET;
}

/* Take words [r.first, r.last) out of the content. */
static void take_out(said *s, word_run r) {
  said out = *s;
  out.n = 0;
  for (int32_t i = 0; i < s->n; i++) {
    word_run a = {s->run[i].first, s->run[i].last < r.first ? s->run[i].last : r.first};
    word_run b = {s->run[i].first > r.last ? s->run[i].first : r.last, s->run[i].last};
    if (a.first < a.last && out.n < SAID_MAX) out.run[out.n++] = a;
    if (b.first < b.last && out.n < SAID_MAX) out.run[out.n++] = b;
  }
  *s = out;
}

/* The run that holds the word. */
static int32_t run_of(const said *s, int32_t w) {
  for (int32_t i = 0; i < s->n; i++)
    if (w >= s->run[i].first && w < s->run[i].last) return i;
  return -1;
}

void background_cut(job *j) {
  const doc *d = j->d;
  said *s = j->out;
  if (s->speech == SPEECH_DIRECT || s->speech == SPEECH_FREE) return;
  for (int32_t w = j->seg.first; w < j->seg.last; w++) {
    int32_t i = run_of(s, w), first, last;
    if (i < 0 || s->n >= SAID_MAX || (d->word[w].rel != REL_ACL_RELCL && d->word[w].rel != REL_APPOS)) continue;
    doc_subtree(d, w, &first, &last);
    while (first < w && job_punctuation(d, first)) first++;
    while (last > w + 1 && job_punctuation(d, last - 1)) last--;
    if (first <= s->run[i].first || last > s->run[i].last || !explains(j, w, first) || said_quote(j->m, w) != said_quote(j->m, j->h->head)) continue;
    bool closed = last == s->run[i].last || job_punctuation(d, last);
    if (!closed && d->word[w].rel == REL_APPOS) continue;
    if (last < s->run[i].last && comma(d, last)) last++;
    if (j->h->head >= first && j->h->head < last) continue;
    take_out(s, (word_run){first - 1, last});
  }
}
