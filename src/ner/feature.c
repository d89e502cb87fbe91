#include "ner/feature.h"

#include <utf8proc.h>

#include "base/hash.h"
#include "base/utf8.h"

enum { FORM_MAX = 256, ENDS = 4 };

/* What namesakes show. */
enum {
  SEEN_SMALL = 1, SEEN_AFTER_FIRST = 2, SEEN_LAST_OF_NAME = 4, SEEN_BEFORE = 8 /* 8, 16, 32 */, SEEN_BEHIND = 64 /* 64, 128, 256 */,
  SEEN_IN_PLACE = 512, SEEN_IN_BODY = 1024, SEEN_OFTEN = 2048
};

static uint64_t mix(uint64_t a, uint64_t b) {
  uint64_t h = (a ^ (b + 0x9E3779B97F4A7C15U)) * 0xBF58476D1CE4E5B9U;
  return h ^ h >> 29;
}

uint64_t ner_word_key(str form) { return hash_bytes(form, 1); }
uint64_t ner_phrase_key(uint64_t before, uint64_t low) { return mix(before * 0x94D049BB133111EBU, low); }

/* Lower case and digits as 0, into out[FORM_MAX]; longer forms are cut. *capitals, *small: letters of each kind. */
static str fold(str form, char *out, int32_t *capitals, int32_t *small) {
  int32_t n = 0, len;
  *capitals = *small = 0;
  for (int32_t i = 0; i < form.n && n < FORM_MAX - 8; i += len) {
    uint32_t c = utf8_at(form, i, &len), low = c;
    if (c < 0x80) low = c >= 'A' && c <= 'Z' ? c + 32 : c >= '0' && c <= '9' ? '0' : c;
    else low = (uint32_t)utf8proc_tolower((utf8proc_int32_t)c);
    if (c < 0x80 ? low != c && low >= 'a' : low != c) ++*capitals;
    else if (c < 0x80 ? c >= 'a' && c <= 'z' : utf8proc_toupper((utf8proc_int32_t)c) != (utf8proc_int32_t)c) ++*small;
    n += (int32_t)utf8proc_encode_char((utf8proc_int32_t)low, (utf8proc_uint8_t *)out + n);
  }
  return (str){out, n};
}

uint64_t ner_low_key(str form) {
  char buffer[FORM_MAX];
  int32_t capitals, small;
  return hash_bytes(fold(form, buffer, &capitals, &small), 2);
}

/* The last n code points. */
static str tail_of(str s, int32_t n) {
  int32_t at = s.n;
  while (n > 0 && at > 0)
    if (((uint8_t)s.p[--at] & 0xC0) != 0x80) n--;
  return str_sub(s, at, s.n);
}

static str head_of(str s, int32_t n) {
  int32_t at = 0;
  while (at < s.n && (n > 0 || ((uint8_t)s.p[at] & 0xC0) == 0x80)) n -= ((uint8_t)s.p[at++] & 0xC0) != 0x80;
  return str_sub(s, 0, at);
}

/* Case of the letters, and what else stands in the form. */
static uint8_t shape_of(str form, str low, int32_t capitals, int32_t small) {
  bool first = form.n && (form.p[0] != low.p[0] || ((uint8_t)form.p[0] >= 0x80 && capitals > 0));
  bool digit = false, dash = false, point = false, other = false;
  for (int32_t i = 0; i < low.n; i++) {
    digit |= low.p[i] == '0';
    dash |= low.p[i] == '-';
    point |= low.p[i] == '.';
    other |= low.p[i] == '\'' || low.p[i] == '&' || low.p[i] == '/' || low.p[i] == '@';
  }
  int kase = !capitals ? (small ? 1 : 0) : !small ? (capitals == 1 ? 2 : capitals < 5 ? 3 : 4) : capitals == 1 && first ? 5 : first ? 6 : 7;
  return (uint8_t)(kase | digit << 3 | dash << 4 | point << 5 | other << 6);
}

static bool shape_capital(uint8_t shape) { return (shape & 7) >= 2; }

/* Flags and classes; a form all in capitals is looked up with only its first as a capital, one at the begin of a
 * sentence in small letters when it is not there as it stands. */
static void look_up(const ner_tables *t, ner_word *w, str form) {
  int32_t at = ner_find(&t->word, w->form);
  if ((w->shape & 7) == 4 || ((w->shape & 7) == 3 && w->loud)) {
    char title[FORM_MAX], buffer[FORM_MAX];
    int32_t capitals, small;
    str low = fold(form, buffer, &capitals, &small), head = head_of(form, 1), rest = str_sub(low, head_of(low, 1).n, low.n);
    memcpy(title, head.p, (size_t)head.n);
    memcpy(title + head.n, rest.p, (size_t)rest.n);
    int32_t plain = ner_find(&t->word, ner_word_key((str){title, head.n + rest.n}));
    if (at < 0) at = plain;
    else if (plain >= 0) w->flags = t->flags[plain];
  }
  if (at >= 0) {
    w->flags |= t->flags[at];
    w->fine = t->fine[at];
    w->coarse = t->coarse[at];
  }
  if (w->fine || !shape_capital(w->shape)) return;
  char buffer[FORM_MAX];
  int32_t capitals, small;
  at = ner_find(&t->word, ner_word_key(fold(form, buffer, &capitals, &small)));
  if (at < 0) return;
  w->fine = t->fine[at];
  w->coarse = t->coarse[at];
}

/* Everything of the word itself but what the tables say. */
static void read_word(const doc *d, int32_t i, ner_word *w) {
  char buffer[FORM_MAX];
  int32_t capitals, small;
  str form = doc_form(d, i), low = fold(form, buffer, &capitals, &small);
  w->form = ner_word_key(form);
  w->low = hash_bytes(low, 2);
  w->prefix = hash_bytes(head_of(low, 3), 3);
  w->tail2 = hash_bytes(tail_of(low, 2), 4);
  w->tail3 = hash_bytes(tail_of(low, 3), 5);
  w->tail4 = hash_bytes(tail_of(low, 4), 6);
  w->shape = shape_of(form, low, capitals, small);
  w->upos = d->word[i].upos;
  w->maybe = capitals > 0 || w->upos == UPOS_PROPN;
}

/* More than half of the words with letters are in capitals. */
static bool is_loud(const ner_word *w, int32_t n) {
  int32_t loud = 0, letters = 0;
  for (int32_t i = 0; i < n; i++) {
    int kase = w[i].shape & 7;
    letters += kase != 0 && kase != 2;
    loud += kase == 3 || kase == 4;
  }
  return letters > 2 && 2 * loud > letters;
}

static void read_sentence(const ner_tables *t, const doc *d, const sentence *s, ner_word *w) {
  for (int32_t i = 0; i < s->n; i++) read_word(d, s->first + i, &w[i]);
  bool loud = is_loud(w, s->n);
  for (int32_t i = 0; i < s->n; i++) {
    w[i].loud = loud;
    w[i].opens = i == 0;
    look_up(t, &w[i], doc_form(d, s->first + i));
    w[i].maybe |= (w[i].flags & NER_SMALL) != 0;
  }
}

/* Small words between two that may be part of a name. */
static void bridge(ner_word *w, int32_t n) {
  int32_t last = -1;
  for (int32_t i = 0; i < n; i++) {
    if (!w[i].maybe) continue;
    if (last >= 0 && i - last <= NER_GAP + 1)
      for (int32_t k = last + 1; k < i; k++) w[k].maybe = true;
    last = i;
  }
}

static void mark_phrases(const ner_tables *t, ner_word *w, int32_t n) {
  for (int32_t i = 0; i < n; i++) {
    if (!w[i].maybe) continue;
    uint64_t key = 0;
    for (int32_t k = i; k < n && k < i + NER_PHRASE_MAX && w[k].maybe; k++) {
      key = ner_phrase_key(key, w[k].low);
      int32_t at = ner_find(&t->phrase, key);
      if (at < 0) continue;
      w[i].begins |= t->list[at];
      for (int32_t v = i + 1; v <= k; v++) w[v].inside |= t->list[at];
    }
  }
}

/* What one occurrence shows of its word. */
static uint16_t shows(const ner_word *w, int32_t i, int32_t n) {
  unsigned s = 0;
  const ner_word *before = i > 0 ? &w[i - 1] : NULL, *behind = i + 1 < n ? &w[i + 1] : NULL;
  if (!shape_capital(w[i].shape)) return w[i].maybe ? 0 : SEEN_SMALL;
  bool capital = before && shape_capital(before->shape);
  if (capital && before->flags & NER_FIRST) s |= SEEN_AFTER_FIRST;
  if (capital && !(behind && shape_capital(behind->shape))) s |= SEEN_LAST_OF_NAME;
  if (before) s |= (before->flags / NER_BEFORE & 7U) * SEEN_BEFORE;
  if (behind) s |= (behind->flags / NER_BEHIND & 7U) * SEEN_BEHIND;
  if (w[i].inside & (NER_COUNTRY | NER_CITY | NER_TOWN)) s |= SEEN_IN_PLACE;
  if (w[i].inside & NER_BODY) s |= SEEN_IN_BODY;
  return (uint16_t)s;
}

/* Namesakes share what they show. The key is the form in lower case. */
static void share(const doc *d, ner_word *w, arena scratch) {
  int32_t slots = 16;
  while (slots < 2 * d->W) slots *= 2;
  int32_t *slot = arena_new(&scratch, int32_t, slots);  // word + 1: the first of its name
  int32_t *of = arena_new(&scratch, int32_t, d->W);
  for (int32_t s = 0; s < d->S; s++)
    for (int32_t k = 0; k < d->sent[s].n; k++) {
      int32_t i = d->sent[s].first + k;
      uint64_t at = w[i].low;
      int32_t v;
      while ((v = slot[at & (uint64_t)(slots - 1)]) > 0 && w[v - 1].low != w[i].low) at++;
      if (v == 0) slot[at & (uint64_t)(slots - 1)] = v = i + 1;
      of[i] = v - 1;
      if (v - 1 != i && shape_capital(w[i].shape)) w[v - 1].report |= SEEN_OFTEN;
      w[v - 1].report |= shows(w + d->sent[s].first, k, d->sent[s].n);
    }
  for (int32_t i = 0; i < d->W; i++) w[i].report = w[of[i]].report;
}

ner_word *ner_words(const ner_tables *t, const doc *d, arena *a) {
  ner_word *w = arena_new(a, ner_word, d->W);
  for (int32_t s = 0; s < d->S; s++) {
    const sentence *x = &d->sent[s];
    read_sentence(t, d, x, w + x->first);
    bridge(w + x->first, x->n);
    mark_phrases(t, w + x->first, x->n);
  }
  share(d, w, *a);
  return w;
}

typedef struct list {
  uint64_t *v;
  int32_t n;
  uint64_t kind;  // of the next feature
} list;

/* Every place of the program that puts a feature counts the kind on, so kinds never meet. */
static void put(list *l, uint64_t value) { l->v[l->n++] = mix(value, ++l->kind); }
static void put2(list *l, uint64_t a, uint64_t b) { put(l, mix(a, b)); }
static void put3(list *l, uint64_t a, uint64_t b, uint64_t c) { put(l, mix(mix(a, b), c)); }

static void put_bits(list *l, unsigned bits, int n, uint64_t with) {
  for (int i = 0; i < n; i++, l->kind++)
    if (bits >> i & 1) l->v[l->n++] = mix(with, l->kind + 1);
}

static void put_forms(list *l, const ner_word *w) {
  put(l, w[0].form);
  put(l, w[0].low);
  put(l, w[-1].low);
  put(l, w[1].low);
  put(l, w[-2].low);
  put(l, w[2].low);
  put2(l, w[-1].low, w[0].low);
  put2(l, w[0].low, w[1].low);
  put2(l, w[-1].low, w[1].low);
  put(l, w[0].prefix);
  put(l, w[0].tail2);
  put(l, w[0].tail3);
  put(l, w[0].tail4);
  put(l, w[-1].tail3);
  put(l, w[1].tail3);
}

static void put_kinds(list *l, const ner_word *w) {
  uint64_t begin = w[0].opens | (uint64_t)w[0].loud << 1;
  put2(l, w[0].shape, begin);
  put2(l, w[-1].shape, w[0].shape);
  put2(l, w[0].shape, w[1].shape);
  put3(l, w[-1].shape, w[0].shape, w[1].shape);
  put2(l, w[0].upos, begin);
  put2(l, w[-1].upos, w[0].upos);
  put2(l, w[0].upos, w[1].upos);
  put3(l, w[-1].upos, w[0].upos, w[1].upos);
  put3(l, w[0].upos, w[0].shape, w[0].flags & (NER_COMMON | NER_PROPER));
  put2(l, w[-1].upos, w[-2].upos);
  put2(l, w[1].upos, w[2].upos);
}

static void put_classes(list *l, const ner_word *w) {
  put(l, w[0].fine);
  put(l, w[-1].fine);
  put(l, w[1].fine);
  put(l, w[-2].fine);
  put(l, w[2].fine);
  put2(l, w[-1].fine, w[0].fine);
  put2(l, w[0].fine, w[1].fine);
  put(l, w[0].coarse);
  put(l, w[-1].coarse);
  put(l, w[1].coarse);
  put3(l, w[-1].coarse, w[0].coarse, w[1].coarse);
  put3(l, w[-2].coarse, w[-1].coarse, w[0].shape);
  put3(l, w[1].coarse, w[2].coarse, w[0].shape);
  put2(l, w[-1].fine, w[0].shape);
  put2(l, w[1].fine, w[0].shape);
}

static uint64_t lists_of(const ner_word *w) {
  return w->begins | (uint64_t)w->inside << 8 | (uint64_t)(w->flags & 31) << 16 | (uint64_t)((w->shape & 7) >= 2) << 24;
}

static void put_lists(list *l, const ner_word *w) {
  put(l, lists_of(&w[0]));
  put2(l, lists_of(&w[-1]), lists_of(&w[0]));
  put2(l, lists_of(&w[0]), lists_of(&w[1]));
  put2(l, lists_of(&w[0]), w[-1].fine);
  put2(l, lists_of(&w[0]), w[-1].low);
  put2(l, lists_of(&w[0]), w[1].low);
  put(l, lists_of(&w[-1]));
  put(l, lists_of(&w[1]));
  put_bits(l, w[0].flags & 31, 5, w[0].shape & 7);
  put_bits(l, w[0].begins, 7, 0);
  put_bits(l, w[0].inside, 7, 0);
  put_bits(l, w[0].report, 12, w[0].flags & 31);
  put(l, w[0].report);
  put2(l, w[0].report, lists_of(&w[0]));
}

int32_t ner_features(const ner_word *words, const doc *d, int32_t w, uint64_t *out) {
  const sentence *s = &d->sent[d->word[w].sent];
  ner_word window[5] = {{0}};  // beyond the sentence: nothing
  for (int32_t k = -2; k <= 2; k++) {
    if (w + k >= s->first && w + k < s->first + s->n) window[k + 2] = words[w + k];
    else window[k + 2].low = k < 0 ? 1 : 2;
  }
  list l = {out, 0, 0};
  put(&l, 0);
  put_forms(&l, window + 2);
  put_kinds(&l, window + 2);
  put_classes(&l, window + 2);
  put_lists(&l, window + 2);
  return l.n;
}
