#include "mark/mark_quote.h"

typedef enum quote_style { Q_STRAIGHT, Q_CURLY, Q_LOW, Q_SINGLE, Q_APOS, Q_ANGLE, Q_TICKS, Q_STYLES } quote_style;
enum { CAN_OPEN = 1, CAN_CLOSE = 2 };

/* Which styles a mark may open (at most one) and close. */
typedef struct sign {
  const char *form;
  int8_t opens;        // enum quote_style, -1 none
  int8_t closes[3];    // ended by -1
} sign;

static const sign signs[] = {
    {"\"", Q_STRAIGHT, {Q_STRAIGHT, Q_LOW, -1}},
    {"“", Q_CURLY, {Q_LOW, -1, -1}},
    {"”", -1, {Q_CURLY, Q_LOW, -1}},
    {"„", Q_LOW, {-1, -1, -1}},
    {",,", Q_LOW, {-1, -1, -1}},
    {"‘", Q_SINGLE, {-1, -1, -1}},
    {"‚", Q_SINGLE, {-1, -1, -1}},
    {"’", -1, {Q_SINGLE, -1, -1}},
    {"'", Q_APOS, {Q_APOS, Q_SINGLE, -1}},
    {"«", Q_ANGLE, {-1, -1, -1}},
    {"»", -1, {Q_ANGLE, -1, -1}},
    {"``", Q_TICKS, {-1, -1, -1}},
    {"''", -1, {Q_TICKS, Q_LOW, -1}},
};

typedef struct open_mark {
  int32_t word, quote;  // where, and its index in the list
  int8_t style;
} open_mark;

typedef struct pairing {
  work *k;
  struct { quote_mark *v; int32_t n, cap; } out;
  struct { open_mark *v; int32_t n, cap; } stack;
  int32_t count[Q_STYLES];  // of each style on the stack
} pairing;

static const sign *sign_of(str form) {
  if (form.n > 3) return NULL;
  for (size_t i = 0; i < sizeof signs / sizeof *signs; i++)
    if (str_eq(form, str_of(signs[i].form))) return &signs[i];
  return NULL;
}

static bool space_before(const doc *d, int32_t w) { return w == 0 || (d->word[w - 1].flags & WORD_SPACE_AFTER); }

// Marks that look alike on both sides tell by the blanks around them which side they are.
static int sides(const doc *d, int32_t w, const sign *s) {
  int can = (s->opens >= 0 ? CAN_OPEN : 0) | (s->closes[0] >= 0 ? CAN_CLOSE : 0);
  if (can != (CAN_OPEN | CAN_CLOSE)) return can;
  bool before = space_before(d, w), after = d->word[w].flags & WORD_SPACE_AFTER;
  if (before && !after) return CAN_OPEN;
  if (after && !before) return CAN_CLOSE;
  return can;
}

static void push(pairing *p, int32_t w, int8_t style) {
  *VEC_PUSH(p->k->scratch, &p->stack) = (open_mark){w, p->out.n, style};
  *VEC_PUSH(p->k->keep, &p->out) = (quote_mark){.first = w + 1, .last = w + 1, .open = w, .close = -1};
  p->count[style]++;
}

// Marks above the matching one were never marks: they go, with what they seemed to enclose.
static bool close_mark(pairing *p, int32_t w, const sign *s) {
  int8_t style = -1;
  for (int i = 0; i < 3 && s->closes[i] >= 0 && style < 0; i++)
    if (p->count[s->closes[i]]) style = s->closes[i];
  if (style < 0) return false;
  for (;;) {
    open_mark top = p->stack.v[--p->stack.n];
    p->count[top.style]--;
    quote_mark *q = &p->out.v[top.quote];
    if (top.style == style) {
      q->last = w;
      q->close = w;
      return true;
    }
    q->open = -1;
  }
}

// Of what is still open, the outermost double mark holds to the end of the paragraph; the rest were no marks.
static void end_paragraph(pairing *p, int32_t w) {
  bool held = false;
  for (int32_t i = 0; i < p->stack.n; i++) {
    const open_mark *o = &p->stack.v[i];
    bool single = o->style == Q_APOS || o->style == Q_SINGLE;
    if (held || single || o->word + 1 >= w) p->out.v[o->quote].open = -1;
    else {
      p->out.v[o->quote].last = w;
      held = true;
    }
  }
  p->stack.n = 0;
  memset(p->count, 0, sizeof p->count);
}

static void take_word(pairing *p, int32_t w) {
  const doc *d = p->k->d;
  const sign *s = sign_of(doc_form(d, w));
  if (!s) return;
  int can = sides(d, w, s);
  if ((can & CAN_CLOSE) && close_mark(p, w, s)) return;
  if (can & CAN_OPEN && s->opens >= 0) push(p, w, s->opens);
}

/* Speech or not. */

static bool finite(const word *x) {
  if (x->upos != UPOS_VERB && x->upos != UPOS_AUX) return false;
  return str_eq(word_feat(x, S("VerbForm")), S("Fin")) || str_eq(word_feat(x, S("Mood")), S("Imp"));
}

static bool sentence_end(str form) { return form.n == 1 && strchr(".!?", form.p[0]); }

typedef struct inside {
  int32_t words, verbs, finites;  // words without punctuation, verbs, finite verbs
  int32_t top;                    // first word whose head lies outside
  bool ended;                     // ends with . ! or ? inside, or right after the mark
} inside;

static inside look_inside(const doc *d, const quote_mark *q) {
  inside in = {.top = -1};
  for (int32_t w = q->first; w < q->last; w++) {
    const word *x = &d->word[w];
    if (x->upos == UPOS_PUNCT) continue;
    in.words++;
    in.verbs += x->upos == UPOS_VERB || x->upos == UPOS_AUX;
    in.finites += finite(x);
    if ((x->head < q->first || x->head >= q->last) && in.top < 0) in.top = w;
  }
  in.ended = q->last > q->first && sentence_end(doc_form(d, q->last - 1));
  return in;
}

// Words that stand as a sentence of their own: nothing of the same sentence outside but marks.
static bool whole_sentence(const doc *d, const quote_mark *q) {
  const sentence *s = &d->sent[d->word[q->open].sent];
  for (int32_t w = s->first; w < q->open; w++)
    if (d->word[w].upos != UPOS_PUNCT) return false;
  if (q->close < 0) return true;
  const sentence *e = &d->sent[d->word[q->close].sent];
  for (int32_t w = q->close + 1; w < e->first + e->n; w++)
    if (d->word[w].upos != UPOS_PUNCT) return false;
  return true;
}

static bool after_colon(const doc *d, const quote_mark *q) {
  return q->open > 0 && str_eq(doc_form(d, q->open - 1), S(":")) && d->word[q->open - 1].sent == d->word[q->open].sent;
}

static bool comma_beside(const doc *d, const quote_mark *q) {
  if (q->close >= 0 && q->close + 1 < d->W && str_eq(doc_form(d, q->close + 1), S(","))) return true;
  return q->last > q->first && str_eq(doc_form(d, q->last - 1), S(","));
}

static uint8_t quote_kind_of(const doc *d, const quote_mark *q) {
  inside in = look_inside(d, q);
  if (!in.words) return QUOTE_SCARE;
  if (whole_sentence(d, q)) return in.finites || in.words > 3 || in.ended ? QUOTE_SPEECH : QUOTE_SCARE;
  if (in.ended && in.words > 1) return QUOTE_SPEECH;
  if (after_colon(d, q) && (in.verbs || in.words > 3)) return QUOTE_SPEECH;
  if (comma_beside(d, q) && in.finites) return QUOTE_SPEECH;
  if (d->word[q->first].sent != d->word[q->last - 1].sent) return QUOTE_SPEECH;
  bool named = d->word[q->first].upos == UPOS_PROPN && in.words <= 4;
  if (named) return QUOTE_SCARE;
  if (in.finites && in.words >= 3) return QUOTE_SPEECH;
  if (comma_beside(d, q) && in.words >= 3 && q->open == d->sent[d->word[q->open].sent].first) return QUOTE_SPEECH;
  if (in.top < 0) return QUOTE_SCARE;
  switch (word_rel(d, in.top)) {
    case REL_CCOMP: case REL_PARATAXIS: case REL_ROOT: return in.words > 2 ? QUOTE_SPEECH : QUOTE_SCARE;
    default: return in.words >= 6 ? QUOTE_SPEECH : QUOTE_SCARE;
  }
}

void mark_quotes(work *k) {
  const doc *d = k->d;
  pairing p = {.k = k};
  int32_t paragraph = d->S ? d->sent[0].paragraph : 0;
  for (int32_t w = 0; w < d->W; w++) {
    int32_t now = d->sent[d->word[w].sent].paragraph;
    if (now != paragraph) end_paragraph(&p, w);
    paragraph = now;
    take_word(&p, w);
  }
  end_paragraph(&p, d->W);
  marks *m = k->m;
  m->quote = p.out.v;
  for (int32_t i = 0; i < p.out.n; i++) {
    quote_mark q = p.out.v[i];
    if (q.open < 0) continue;
    q.kind = quote_kind_of(d, &q);
    m->quote[m->Q++] = q;
  }
}
