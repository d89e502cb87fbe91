#include "syntax/lemma.h"

#include <utf8proc.h>

#include "base/utf8.h"
#include "syntax/wordform.h"

bool lemma_open(lemmas *l, const tensors *t, err *e) {
  tensor slot, text, mark;
  if (!tensors_find(t, "dict.slot", TENSOR_U32, 1, 0, &slot, e) || !tensors_find(t, "dict.text", TENSOR_U8, 1, 0, &text, e) ||
      !tensors_find(t, "known.mark", TENSOR_U16, 1, 0, &mark, e))
    return false;
  *l = (lemmas){slot.p, text.p, mark.p, slot.cols, text.cols, mark.cols};
  if ((l->slots & (l->slots - 1)) != 0 || (l->marks & (l->marks - 1)) != 0 || l->text[0] != 0 || l->text[l->text_n - 1] != 0)
    return err_set(e, 65, "%s: not a usable model: its dictionary is malformed", t->name);
  return true;
}

/* The terminated string at `at`; empty past the end. */
static str text_at(const lemmas *l, int64_t at) {
  return at < l->text_n ? str_of(l->text + at) : (str){"", 0};
}

bool lemma_find(const lemmas *l, int kind, str key, str *value) {
  uint32_t i = (uint32_t)wordform_hash(key, 100 + (uint64_t)kind);
  for (int32_t tries = 0; tries < l->slots; tries++, i++) {
    uint32_t at = l->slot[i & (uint32_t)(l->slots - 1)];
    if (at == 0 || at >= (uint32_t)l->text_n) return false;
    if ((uint8_t)l->text[at] != kind) continue;
    str have = text_at(l, (int64_t)at + 1);
    if (!str_eq(have, key)) continue;
    *value = text_at(l, (int64_t)at + 2 + have.n);
    return utf8_fault(*value) < 0;
  }
  return false;
}

bool lemma_known(const lemmas *l, str word) {
  uint64_t h = wordform_hash(word, 300);
  uint16_t mark = (uint16_t)(h >> 48);
  if (mark == 0) mark = 1;
  for (int32_t tries = 0; tries < l->marks; tries++, h++) {
    uint16_t have = l->mark[h & (uint64_t)(l->marks - 1)];
    if (have == mark || have == 0) return have == mark;
  }
  return false;
}

/* Text being put together: code points behind each other in a buffer of the arena. */
typedef struct draft {
  char *p;
  int32_t n;
} draft;

static void draft_put(draft *d, uint32_t c) {
  d->n += (int32_t)utf8proc_encode_char((utf8proc_int32_t)c, (utf8proc_uint8_t *)d->p + d->n);
}

static void draft_add(draft *d, str s) {
  if (s.n) memcpy(d->p + d->n, s.p, (size_t)s.n);
  d->n += s.n;
}

static uint32_t lower(uint32_t c) { return (uint32_t)utf8proc_tolower((utf8proc_int32_t)c); }

/* The form in the case a script asks for. A changed letter takes at most 3 bytes for 2. */
static str cased(str form, char kase, arena *keep) {
  if (kase == 'k') return form;
  draft d = {arena_new(keep, char, 2 * form.n + 4), 0};
  for (int32_t i = 0, len; i < form.n; i += len) {
    uint32_t c = utf8_at(form, i, &len);
    draft_put(&d, i == 0 && kase == 'c' ? (uint32_t)utf8proc_toupper((utf8proc_int32_t)c) : lower(c));
  }
  return (str){d.p, d.n};
}

str lemma_lower(str s, arena *keep) { return cased(s, 'l', keep); }

/* Bytes of the first code point of s. */
static int32_t first_point(str s) {
  int32_t n = s.n > 0;
  while (n < s.n && ((uint8_t)s.p[n] & 0xC0) == 0x80) n++;
  return n;
}

/* Carry out the front edit: takes code points from *rest. False when they run out. */
static bool front_edit(str edit, str *rest, draft *d) {
  while (edit.n > 0) {
    char op = edit.p[0];
    edit = str_sub(edit, 1, edit.n);
    str *from = op == '+' ? &edit : rest;
    int32_t n = first_point(*from);
    if (n == 0) return false;
    if (op != '-') draft_add(d, str_sub(*from, 0, n));
    *from = str_sub(*from, n, from->n);
  }
  return true;
}

/* s without its last n code points; absent when it has fewer. */
static str cut_points(str s, int32_t n) {
  for (; n > 0 && s.n > 0; n--)
    do s.n--;
    while (s.n > 0 && ((uint8_t)s.p[s.n] & 0xC0) == 0x80);
  return n > 0 ? (str){0} : s;
}

/* The digits before ':' as a number up to 999, and what follows it. */
static int32_t back_count(str *back) {
  int32_t n = 0;
  str digits = str_cut(back, ':');
  for (int32_t i = 0; i < digits.n && i < 3; i++)
    if (digits.p[i] >= '0' && digits.p[i] <= '9') n = n * 10 + (digits.p[i] - '0');
  return n;
}

char lemma_kind(str script) { return script.n > 2 ? script.p[2] : '-'; }

str lemma_apply(str script, str form, arena *keep) {
  if (form.n > LEMMA_MAX_FORM) return form;
  str kase = str_cut(&script, '|');
  str_cut(&script, '|');
  str front = str_cut(&script, '|'), back = script;
  if (kase.n != 1 || !back.p) return (str){0};
  str rest = cased(form, kase.p[0], keep);
  int32_t drop = back_count(&back);
  draft d = {arena_new(keep, char, rest.n + front.n + back.n + 1), 0};
  if (!front_edit(front, &rest, &d)) return (str){0};
  rest = cut_points(rest, drop);
  if (!rest.p) return rest;
  draft_add(&d, rest);
  draft_add(&d, back);
  return (str){d.p, d.n};
}
