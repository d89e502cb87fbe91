#include "code/turn.h"

#include "code/speaker.h"

enum { LABEL_WORDS = 4, AGE_MIN = 10, AGE_MAX = 99 };

/* One paragraph of plain sentences. */
typedef struct para {
  int32_t first, last;   // words
  int32_t sent;          // its first sentence
  int32_t label;         // words [first, label) are a label, [label] its colon; -1 none
  int32_t quote;         // the quotation that it is from end to end, -1 none
  bool asks;             // ends with "?" or has a question label
  bool asker;            // its label asks
  bool answerer;         // its label is one for answers: no name
  bool dash;
} para;

typedef struct talk {
  drafting *w;
  const doc *d;
  struct { para *v; int32_t n, cap; } p;
  const list *question, *answer, *pronoun;
} talk;

static bool is(const doc *d, int32_t w, str form) { return str_eq(doc_form(d, w), form); }

static bool dash(str f) { return str_eq(f, S("-")) || str_eq(f, S("–")) || str_eq(f, S("—")); }

static str small(str f, char buf[CLAUSE_MAX_LEMMA]) {
  if (f.n > CLAUSE_MAX_LEMMA) return S("");
  for (int32_t i = 0; i < f.n; i++) buf[i] = f.p[i] >= 'A' && f.p[i] <= 'Z' ? (char)(f.p[i] + 32) : f.p[i];
  return (str){buf, f.n};
}

static bool name_word(const doc *d, int32_t w) {
  char c = doc_form(d, w).p[0];
  return d->word[w].upos != UPOS_PUNCT && ((c >= 'A' && c <= 'Z') || (c & 0x80));
}

/* "Rueda:", "Q:", "A.": names of at most LABEL_WORDS words, or a label of the lists, before a colon with something behind it. */
static void find_label(const talk *k, para *p) {
  char buf[CLAUSE_MAX_LEMMA];
  p->label = -1;
  str first = small(doc_form(k->d, p->first), buf);
  bool asks = list_has(k->question, first, NULL), answers = list_has(k->answer, first, NULL);
  int32_t w = p->first;
  while (w < p->last && w < p->first + LABEL_WORDS && name_word(k->d, w) && !is(k->d, w, S(":"))) w++;
  bool mark = w + 1 < p->last && (is(k->d, w, S(":")) || (w == p->first + 1 && (asks || answers) && is(k->d, w, S("."))));
  if (w == p->first || !mark) return;
  p->label = w;
  p->asker = asks && w == p->first + 1;
  p->answerer = answers && w == p->first + 1;
}

static int32_t whole_quote(const talk *k, const para *p) {
  int32_t last = p->last;
  while (last > p->first && k->d->word[last - 1].upos == UPOS_PUNCT) last--;
  for (int32_t q = 0; q < k->w->m->Q; q++) {
    const quote_mark *x = &k->w->m->quote[q];
    if (x->open == p->first && x->last >= last) return q;
  }
  return -1;
}

static void take_paragraph(talk *k, int32_t from, int32_t to) {
  const doc *d = k->d;
  para p = {.first = d->sent[from].first, .last = d->sent[to - 1].first + d->sent[to - 1].n, .sent = from};
  if (p.last <= p.first) return;
  find_label(k, &p);
  p.quote = whole_quote(k, &p);
  p.dash = dash(doc_form(d, p.first)) && p.last > p.first + 1;
  p.asks = p.asker || (p.quote < 0 && is(d, p.last - 1, S("?")));
  *VEC_PUSH(k->w->scratch, &k->p) = p;
}

static void take_paragraphs(talk *k) {
  const doc *d = k->d;
  for (int32_t s = 0, to; s < d->S; s = to) {
    to = s;
    bool plain = true;
    while (to < d->S && d->sent[to].paragraph == d->sent[s].paragraph) plain &= d->sent[to++].kind == SENT_PLAIN;
    if (plain) take_paragraph(k, s, to);
  }
}

static bool same_label(const doc *d, const para *a, const para *b) {
  if (a->label < 0 || b->label < 0 || a->label - a->first != b->label - b->first) return false;
  for (int32_t i = 0; i < a->label - a->first; i++)
    if (!str_eq(doc_form(d, a->first + i), doc_form(d, b->first + i))) return false;
  return true;
}

/* Labels that stand over more questions than answers ask. */
static void find_askers(talk *k) {
  for (int32_t i = 0; i < k->p.n; i++) {
    para *p = &k->p.v[i];
    int32_t asks = 0, all = 0;
    for (int32_t j = 0; j < k->p.n && p->label >= 0 && !p->answerer; j++) {
      if (!same_label(k->d, p, &k->p.v[j])) continue;
      all++;
      asks += k->p.v[j].asks;
    }
    p->asker |= asks > 0 && 2 * asks >= all;
  }
}

/* --- Kinds of talk: the answers of each ---------------------------------------------------------------------------- */

static bool labelled(const talk *k, int32_t i) {
  const para *p = &k->p.v[i];
  if (p->label < 0 || p->asker) return false;
  if (p->answerer) return true;
  for (int32_t j = 0; j < k->p.n; j++)
    if (j != i && same_label(k->d, p, &k->p.v[j])) return true;
  return false;
}

static bool quoted(const talk *k, int32_t i) {
  int32_t q = k->p.v[i].quote;
  return q >= 0 && i > 0 && k->p.v[i - 1].quote < 0 && !draft_told(k->w, k->w->m->quote[q].first);
}

static bool dashed(const talk *k, int32_t i) {
  return i > 0 && k->p.v[i].dash && !k->p.v[i].asks && k->p.v[i - 1].dash && k->p.v[i - 1].asks;
}

/* Does it hold a pronoun of that person outside quotations? */
static bool speaks(const talk *k, const para *p, char person) {
  char buf[CLAUSE_MAX_LEMMA];
  for (int32_t w = p->first; w < p->last; w++) {
    str told;
    bool pronoun = k->d->word[w].upos == UPOS_PRON || k->d->word[w].upos == UPOS_DET;
    if (pronoun && list_has(k->pronoun, small(doc_form(k->d, w), buf), &told) && told.n && told.p[0] == person && said_quote(k->w->m, w) < 0) return true;
  }
  return false;
}

/* Behind a question that is a paragraph, up to the next one. */
static bool bare(const talk *k, int32_t i) {
  const para *p = &k->p.v[i];
  if (p->asks || p->quote >= 0 || p->label >= 0) return false;
  for (int32_t j = i - 1; j >= 0; j--)
    if (k->p.v[j].asks) return true;
  return false;
}

typedef bool (*answers)(const talk *k, int32_t i);

/* How many answers stand right behind a question. */
static int32_t exchanges(const talk *k, answers is_answer) {
  int32_t n = 0;
  for (int32_t i = 1; i < k->p.n; i++) n += is_answer(k, i) && k->p.v[i - 1].asks;
  return n;
}

static bool first_person(const talk *k) {
  int32_t own = 0, all = 0, asked = 0;
  for (int32_t i = 1; i < k->p.n; i++) {
    if (k->p.v[i].asks) asked += speaks(k, &k->p.v[i], '2');
    if (!bare(k, i)) continue;
    all++;
    own += speaks(k, &k->p.v[i], '1');
  }
  return asked > 0 && own >= 2 && 2 * own >= all;
}

static answers kind_of_talk(const talk *k) {
  if (exchanges(k, labelled) >= 2) return labelled;
  int32_t n = 0;
  for (int32_t i = 0; i < k->p.n; i++) n += quoted(k, i);
  if (n >= 2 && exchanges(k, quoted) >= 1) return quoted;
  if (exchanges(k, dashed) >= 2) return dashed;
  if (exchanges(k, bare) >= 2 && first_person(k)) return bare;
  return NULL;
}

/* --- Who answers ---------------------------------------------------------------------------------------------------- */

/* The mention whose phrase ends at word `end` or stands around the word before it, -1 none. */
static int32_t mention_before(const marks *m, int32_t end) {
  int32_t best = -1;
  for (int32_t i = 0; i < m->M; i++)
    if (m->mention[i].kind != MENTION_PRONOUN && m->mention[i].first < end && m->mention[i].last >= end && m->mention[i].head < end) best = i;
  return best;
}

/* "Lien Verhaeghe (41)", "Jairo Rueda, 58, …": a name with an age. */
static bool age_at(const doc *d, int32_t w) {
  if (w < 2 || w + 1 >= d->W || d->word[w - 2].upos != UPOS_PROPN) return false;
  bool brackets = is(d, w - 1, S("(")) && is(d, w + 1, S(")")), commas = is(d, w - 1, S(",")) && is(d, w + 1, S(","));
  str f = doc_form(d, w);
  if ((!brackets && !commas) || f.n != 2 || f.p[0] < '1' || f.p[0] > '9' || f.p[1] < '0' || f.p[1] > '9') return false;
  return true;
}

/* The mention of the one asked before word `end`: named with an age, else the last full name that the lexicon does not know. */
static int32_t asked(const talk *k, int32_t end) {
  const marks *m = k->w->m;
  for (int32_t w = 2; w + 1 < end; w++)
    if (age_at(k->d, w) && mention_before(m, w - 1) >= 0) return mention_before(m, w - 1);
  int32_t best = -1;
  for (int32_t i = 0; i < m->M; i++) {
    const mention *x = &m->mention[i];
    if (x->head >= end || k->d->sent[k->d->word[x->head].sent].kind != SENT_PLAIN) continue;
    const entity *e = &m->entity[x->entity];
    bool full = x->kind == MENTION_NAME && x->actor && !x->plural && !e->id.n && str_find(e->name, S(" "), 0) >= 0;
    if (full && str_eq(k->w->m->outlets ? k->w->m->outlet[0] : S(""), e->name)) continue;
    if (full) best = i;
  }
  return best;
}

/* The head of the nearest phrase before word `end` that names the same, -1 none. */
static int32_t naming(const talk *k, int32_t who, int32_t end) {
  const marks *m = k->w->m;
  int32_t best = who < 0 ? -1 : m->mention[who].head;
  for (int32_t i = 0; who >= 0 && i < m->M; i++) {
    const mention *x = &m->mention[i];
    if (x->entity == m->mention[who].entity && x->kind == MENTION_NAME && x->head < end && x->head > best && said_quote(m, x->head) < 0) best = x->head;
  }
  return best;
}

static void put_answer(talk *k, const para *p, int32_t who, bool by_label) {
  int32_t source = naming(k, who, p->first);
  if (by_label && !p->answerer) source = p->first;
  for (int32_t w = p->first; by_label && !p->answerer && w < p->label; w++)
    if (k->w->m->of_word[w] >= 0) source = w;
  draft x = draft_free(k->w, source, p->sent, S("free.answer"));
  word_run r = {by_label ? p->label + 1 : p->first + p->dash, p->last};
  if (p->quote >= 0) r = said_inner(k->w->m, p->quote);
  draft_add_run(&x, r);
  if (!x.what.n) return;
  x.end_sent = draft_last_sentence(k->d, &x.what, x.sent);
  *VEC_PUSH(k->w->scratch, &k->w->list) = x;
}

void turn_find(drafting *w) {
  const lists *l = &w->room.lang->lists;
  talk k = {.w = w, .d = w->d, .question = lists_get(l, S("question-label")), .answer = lists_get(l, S("answer-label")), .pronoun = lists_get(l, S("pronoun"))};
  take_paragraphs(&k);
  find_askers(&k);
  answers is_answer = kind_of_talk(&k);
  if (!is_answer) return;
  int32_t first = 0;
  while (first < k.p.n && !is_answer(&k, first)) first++;
  int32_t who = asked(&k, k.p.v[first].first);
  for (int32_t i = first; i < k.p.n; i++)
    if (is_answer(&k, i)) put_answer(&k, &k.p.v[i], who, is_answer == labelled);
}
