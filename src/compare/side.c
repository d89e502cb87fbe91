#include "compare/side.h"

#include "base/utf8.h"

static span words_span(const doc *d, int32_t first, int32_t last) { return (span){d->word[first].beg, d->word[last - 1].end}; }

static void take_words(side *s, const marks *m, arena *keep) {
  const doc *d = m->d;
  s->W = d->W;
  s->S = d->S;
  s->word = arena_new(keep, side_word, d->W);
  s->sent = arena_new(keep, side_sentence, d->S);
  for (int32_t i = 0; i < d->S; i++) {
    const sentence *x = &d->sent[i];
    s->sent[i] = (side_sentence){{x->beg, x->end}, x->first, x->n, x->kind == SENT_HEADLINE};
  }
  for (int32_t w = 0; w < d->W; w++) {
    const word *x = &d->word[w];
    uint8_t starts = w == d->sent[x->sent].first ? SIDE_STARTS : 0;
    s->word[w] = (side_word){{x->beg, x->end}, x->lemma, x->sent, x->upos, starts};
  }
  for (int32_t q = 0; q < m->Q; q++)
    for (int32_t w = m->quote[q].first; w < m->quote[q].last; w++)
      s->word[w].flags |= m->quote[q].kind == QUOTE_SCARE ? SIDE_SCARE | SIDE_QUOTED : SIDE_QUOTED;
}

static void take_dates(side *s, const marks *m, arena *keep) {
  s->date = arena_new(keep, side_date, m->T);
  for (int32_t t = 0; t < m->T; t++) {
    const time_mark *x = &m->time[t];
    for (int32_t w = x->first; w < x->last; w++) s->word[w].flags |= SIDE_TIME;
    if (x->edtf.n && x->instant) s->date[s->T++] = (side_date){words_span(m->d, x->first, x->last), x->edtf};
  }
}

static void take_places(side *s, const marks *m, arena *keep) {
  s->place = arena_new(keep, side_place, m->P);
  for (int32_t p = 0; p < m->P; p++) {
    const place_mark *x = &m->place[p];
    side_place *y = &s->place[s->P++];
    *y = (side_place){.at = words_span(m->d, x->first, x->last), .name = x->name, .geonameid = x->geonameid};
    memcpy(y->country, x->country, sizeof y->country);
  }
}

side *side_make(const marks *m, const record *r, arena *keep) {
  side *s = arena_new(keep, side, 1);
  const report *rep = r->d->rep;
  *s = (side){.id = rep->id, .lang = r->d->lang, .title = rep->title, .published = rep->published, .outlet = r->outlet,
              .outlets = r->outlets, .text = r->d->text, .said = r->attributions, .event = r->events, .A = r->A, .E = r->E};
  take_words(s, m, keep);
  take_dates(s, m, keep);
  take_places(s, m, keep);
  s->event_id = record_event_ids(r, keep);
  s->said_id = arena_new(keep, str, r->A);
  for (int32_t a = 0; a < r->A; a++) s->said_id[a] = arena_printf(keep, "a%d", a + 1);
  return s;
}

typedef enum glyph { GLYPH_BLANK, GLYPH_LINE, GLYPH_STOP, GLYPH_OTHER, GLYPH_WORD } glyph;

static glyph glyph_of(str text, int32_t at, int32_t *len) {
  uint32_t c = utf8_at(text, at, len);
  if (c == '\n') return GLYPH_LINE;
  if (c == ' ' || c == '\t' || c == '\r' || c == 0xA0) return GLYPH_BLANK;
  if (c == '.' || c == '!' || c == '?') return GLYPH_STOP;
  bool letter = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xC0 && c != 0xD7 && c != 0xF7 && (c < 0x2000 || c > 0x206F));
  return letter ? GLYPH_WORD : GLYPH_OTHER;
}

typedef struct walk {
  side *s;
  arena *keep;
  struct { side_word *v; int32_t n, cap; } word;
  struct { side_sentence *v; int32_t n, cap; } sent;
  int32_t first;  // first word of the sentence in work
} walk;

static void end_sentence(walk *k, bool headline) {
  int32_t n = k->word.n - k->first;
  if (!n) return;
  span at = {k->word.v[k->first].at.beg, k->word.v[k->word.n - 1].at.end};
  *VEC_PUSH(k->keep, &k->sent) = (side_sentence){at, k->first, n, headline};
  k->first = k->word.n;
}

/* Does the word that begins at `at` go on after a hyphen, point or comma between letters or digits ("pro-European", "3.500")? */
static int32_t word_end(str text, int32_t at) {
  for (int32_t len = 0; at < text.n;) {
    glyph g = glyph_of(text, at, &len);
    int32_t more = 0;
    bool joins = g == GLYPH_STOP || (g == GLYPH_OTHER && (text.p[at] == '-' || text.p[at] == ',' || text.p[at] == '\''));
    if (g != GLYPH_WORD && !(joins && at + len < text.n && glyph_of(text, at + len, &more) == GLYPH_WORD)) break;
    at += len;
  }
  return at;
}

/* Is the stop that of an abbreviation: "U.N.", "J."? */
static bool abbreviates(const walk *k, int32_t at) {
  if (k->word.n == k->first || k->word.v[k->word.n - 1].at.end != at) return false;
  span last = k->word.v[k->word.n - 1].at;
  return last.end - last.beg == 1 || str_find_byte(str_sub(k->s->text, last.beg, last.end), '.', 0) >= 0;
}

void side_words(side *s, arena *keep) {
  walk k = {.s = s, .keep = keep};
  bool stopped = false;  // a stop stood before; a blank ends the sentence
  for (int32_t at = 0, len = 0; at < s->text.n; at += len) {
    glyph g = glyph_of(s->text, at, &len);
    if (g == GLYPH_LINE || (g == GLYPH_BLANK && stopped)) end_sentence(&k, g == GLYPH_LINE && !stopped);
    stopped = (g == GLYPH_STOP && !abbreviates(&k, at)) || (stopped && g == GLYPH_OTHER);
    if (g != GLYPH_WORD) continue;
    len = word_end(s->text, at) - at;
    uint8_t starts = k.word.n == k.first ? SIDE_STARTS : 0;
    *VEC_PUSH(keep, &k.word) = (side_word){{at, at + len}, {0}, k.sent.n, UPOS_NONE, starts};
  }
  end_sentence(&k, false);
  s->word = k.word.v;
  s->W = k.word.n;
  s->sent = k.sent.v;
  s->S = k.sent.n;
}
