#include "code/draft.h"

#include "code/speaker.h"

int32_t draft_last_sentence(const doc *d, const said *s, int32_t sent) {
  for (int32_t i = 0; i < s->n; i++) {
    int32_t x = d->word[s->run[i].last - 1].sent;
    if (x > sent) sent = x;
  }
  return sent;
}

bool draft_holds(const draft *x, int32_t w) {
  for (int32_t i = 0; i < x->what.n; i++)
    if (w >= x->what.run[i].first && w < x->what.run[i].last) return true;
  return false;
}

bool draft_told(const drafting *w, int32_t at) {
  for (int32_t i = 0; i < w->list.n; i++)
    if (draft_holds(&w->list.v[i], at)) return true;
  return false;
}

void draft_add_run(draft *x, word_run r) {
  if (x->what.n < SAID_MAX && r.first < r.last) x->what.run[x->what.n++] = r;
}

draft draft_free(const drafting *w, int32_t source, int32_t sent, str id) {
  draft x = {.sent = sent, .end_sent = sent, .entity = -1};
  x.a.cue = SPAN_NONE;
  x.a.cue_word = -1;
  x.a.source_word = source;
  x.a.who = speaker_make(w->m, source, &x.a.source);
  x.a.speech = SPEECH_FREE;
  x.a.stance = STANCE_NEUTRAL;
  x.a.rule = id;
  x.what.whole = true;
  x.what.speech = SPEECH_DIRECT;
  int32_t k = speaker_mention(w->m, source);
  if (k >= 0) x.entity = w->m->mention[k].entity;
  return x;
}
