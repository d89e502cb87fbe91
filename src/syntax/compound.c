#include "syntax/compound.h"

#include "base/utf8.h"
#include "syntax/tree.h"

enum { DEPTH = 2, PART_MIN = 3, NONE = -1 };

/* What a part is worth, in hundredths; one class more is twice as often. */
enum {
  LEFT_SEEN = 300, LEFT_CLASS = 69, LEFT_LEMMA = 200, LEFT_LINK = 250, LEFT_PLURAL = 150, LEFT_HYPHEN = 400, LEFT_LISTED = 50,
  LEFT_AGAIN = -500, RIGHT_SEEN = 200, RIGHT_CLASS = 35, RIGHT_LEMMA = 150, RIGHT_LISTED = 50,
  RIGHT_LETTER = 25, LEFT_LETTER = 15, LETTERS = 8,
};

/* A word cut into code points, as it stands and in lower case (same number of code points). */
typedef struct letters {
  str as_is, low;
  int32_t at[COMPOUND_MAX + 1], low_at[COMPOUND_MAX + 1];
} letters;

typedef struct part {
  str lemma;
  int32_t score;  // NONE: not usable
} part;

static str piece(const letters *w, int32_t from, int32_t to) { return str_sub(w->as_is, w->at[from], w->at[to]); }
static str low(const letters *w, int32_t from, int32_t to) { return str_sub(w->low, w->low_at[from], w->low_at[to]); }

static int32_t points(str s, int32_t *at) {
  int32_t n = 0;
  for (int32_t i = 0, len; i < s.n; i += len) {
    if (n == COMPOUND_MAX) return NONE;
    at[n++] = i;
    utf8_at(s, i, &len);
  }
  at[n] = s.n;
  return n;
}

/* The class (log2 of the count) that begins the value of a key, NONE when it is not there. */
static int32_t class_of(const lemmas *l, int kind, str key, str *rest) {
  str value;
  if (!lemma_find(l, kind, key, &value) || value.n == 0) return NONE;
  *rest = str_sub(value, 1, value.n);
  return value.p[0] - '0';
}

static part split_at_best(const lemmas *l, const letters *w, int32_t n, int depth, arena *keep);

static int32_t smaller(int32_t a, int32_t b) { return a < b ? a : b; }

/* Parts without looking inside: the first n letters. */
static part left_plain(const lemmas *l, const letters *w, int32_t n) {
  str s = low(w, 0, n), value, rest;
  int32_t c = class_of(l, LEMMA_LEFT, s, &value);
  if (c >= 0) return (part){str_eq(value, s) ? piece(w, 0, n) : value, LEFT_SEEN + c * LEFT_CLASS};
  c = class_of(l, LEMMA_WORD, s, &rest);
  if (c >= 0) return (part){piece(w, 0, n), LEFT_LEMMA + smaller(200, c * LEFT_CLASS)};
  if (lemma_find(l, UPOS_NOUN, s, &value) || lemma_find(l, UPOS_ADJ, s, &value)) return (part){value, LEFT_LEMMA};
  if (n > 4 && str_ends(s, S("s")) && class_of(l, LEMMA_WORD, low(w, 0, n - 1), &rest) >= 0)
    return (part){piece(w, 0, n - 1), LEFT_LINK};
  if (n > 5 && str_ends(s, S("en")) && lemma_known(l, s) && class_of(l, LEMMA_WORD, low(w, 0, n - 2), &rest) >= 0)
    return (part){piece(w, 0, n - 2), LEFT_PLURAL};
  return (part){{0}, NONE};
}

static part left_part(const lemmas *l, const letters *w, int32_t n, int depth, arena *keep) {
  part p = left_plain(l, w, n);
  if (p.score >= 0) return p;
  if (depth < DEPTH && n >= 2 * PART_MIN) {
    p = split_at_best(l, w, n, depth + 1, keep);
    if (p.score >= 0) {
      p.score = p.score + LEFT_AGAIN > 0 ? p.score + LEFT_AGAIN : 0;
      return p;
    }
  }
  if (n >= PART_MIN && lemma_known(l, low(w, 0, n))) return (part){piece(w, 0, n), LEFT_LISTED};
  if (n > 4 && w->low.p[w->low_at[n - 1]] == 's' && lemma_known(l, low(w, 0, n - 1)))
    return (part){piece(w, 0, n - 1), LEFT_LISTED};
  return (part){{0}, NONE};
}

static int32_t right_score(const lemmas *l, str s, int32_t letters_n) {
  str rest;
  int32_t c = class_of(l, LEMMA_RIGHT, s, &rest);
  if (c >= 0 && (letters_n > PART_MIN || c >= 1)) return RIGHT_SEEN + c * RIGHT_CLASS;
  if (class_of(l, LEMMA_WORD, s, &rest) >= 0) return RIGHT_LEMMA;
  return letters_n > PART_MIN && lemma_known(l, s) ? RIGHT_LISTED : NONE;
}

static str join(str left, str right, arena *keep) {
  return arena_printf(keep, "%.*s_%.*s", (int)left.n, left.p, (int)right.n, right.p);
}

/* A hyphen decides the place. */
static part at_hyphen(const lemmas *l, const letters *w, int32_t n, int32_t hyphen, int depth, arena *keep) {
  part p = hyphen >= PART_MIN ? left_part(l, w, hyphen, depth, keep) : (part){{0}, NONE};
  str left = p.score >= 0 ? p.lemma : piece(w, 0, hyphen);
  return (part){join(left, piece(w, hyphen + 1, n), keep), LEFT_HYPHEN};
}

/* The first n letters as a compound. */
static part split_at_best(const lemmas *l, const letters *w, int32_t n, int depth, arena *keep) {
  part best = {{0}, NONE};
  for (int32_t h = n - 3; h > 0; h--)
    if (w->low.p[w->low_at[h]] == '-') return at_hyphen(l, w, n, h, depth, keep);
  int32_t place = 0;
  for (int32_t p = 2; p <= n - PART_MIN; p++) {
    int32_t right = right_score(l, low(w, p, n), n - p);
    if (right < 0) continue;
    part left = left_part(l, w, p, depth, keep);
    if (left.score < 0) continue;
    int32_t score = left.score + right + RIGHT_LETTER * smaller(n - p, LETTERS) + LEFT_LETTER * smaller(p, LETTERS);
    if (score > best.score) best = (part){left.lemma, score}, place = p;
  }
  if (best.score >= 0) best.lemma = join(best.lemma, piece(w, place, n), keep);
  return best;
}

str compound_split(const lemmas *l, str lemma, arena *keep) {
  if (lemma.n > LEMMA_MAX_FORM || str_find_byte(lemma, '_', 0) >= 0) return lemma;
  letters w = {.as_is = lemma, .low = lemma_lower(lemma, keep)};
  int32_t n = points(w.as_is, w.at);
  if (n < 2 * PART_MIN - 1 || points(w.low, w.low_at) != n) return lemma;
  part p = split_at_best(l, &w, n, 0, keep);
  return p.score >= 0 ? p.lemma : lemma;
}
