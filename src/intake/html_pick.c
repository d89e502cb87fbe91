#include "intake/html_pick.h"

#include "base/hash.h"
#include "intake/ascii.h"

enum { RUNNING = 10, BYLINE = 30, REPEATED = 8, ORIGIN = 12, LAST = 30, LEAD_GAP = 12 };  // words; LEAD_GAP: blocks

/* Share of words in links, in thousandths. */
static int density(const html_block *b) { return b->words ? (int)((int64_t)b->linked * 1000 / b->words) : 0; }

/* Running text: long enough, and not of links. */
static bool runs(const html_block *b) { return b->words >= RUNNING && density(b) <= 333 && !b->heading; }

/* Figure 2 of the paper. */
static bool is_text(const html_block *prev, const html_block *b, const html_block *next) {
  if (density(b) > 333) return false;
  if (density(prev) > 555) return b->words > 40 || next->words > 17;
  return b->words > 16 || next->words > 15 || prev->words > 4;
}

static bool in_aside(const html_blocks *b, int32_t i) { return b->box.v[b->v[i].box].aside; }

/* Words of running text in every box; `all`: in asides too. */
static void weigh(html_blocks *b, bool all) {
  for (int32_t k = 0; k < b->box.n; k++) b->box.v[k].weight = 0;
  for (int32_t i = 0; i < b->n; i++)
    if (runs(&b->v[i]) && (all || !in_aside(b, i))) b->box.v[b->v[i].box].weight += b->v[i].words;
  for (int32_t k = b->box.n - 1; k > 0; k--) b->box.v[b->box.v[k].parent].weight += b->box.v[k].weight;
}

/* Is there in box k what only an article has: its headline, or a box that is marked as its text? */
static bool holds_article(const html_blocks *b, int32_t k) {
  for (int32_t i = b->box.v[k].first; i < b->box.v[k].end; i++)
    if (b->v[i].heading == 1) return true;
  for (int32_t j = k + 1; j < b->box.n && b->box.v[j].parent >= k; j++)
    if (b->box.v[j].kind == BOX_BODY || b->box.v[j].kind == BOX_MAIN) return true;
  return false;
}

/* An aside that holds half of the page's text is none, unless it surely is one; boxes come before those in them. */
static void lift_asides(html_blocks *b) {
  weigh(b, true);
  for (int32_t k = 0; k < b->box.n; k++) {
    html_box *x = &b->box.v[k];
    bool most = x->aside_here && x->weight && 2 * x->weight >= b->box.v[0].weight;
    if (most && (x->aside_here == ASIDE_MAYBE || holds_article(b, k))) x->aside_here = ASIDE_NOT;
    x->aside = x->aside_here != ASIDE_NOT || (k && b->box.v[x->parent].aside);
  }
  weigh(b, false);
}

/* The heaviest box of a kind that is no aside; -1 when there is none with a third of the page. */
static int32_t heaviest(const html_blocks *b, box_kind kind) {
  int32_t best = -1;
  for (int32_t k = 0; k < b->box.n; k++) {
    const html_box *x = &b->box.v[k];
    if (x->kind == kind && !x->aside && x->weight && 3 * x->weight >= b->box.v[0].weight && (best < 0 || x->weight > b->box.v[best].weight)) best = k;
  }
  return best;
}

/* From the page down, as long as a box in it holds three quarters of it. Boxes in a box come behind it. */
static int32_t narrow(const html_blocks *b) {
  int32_t at = 0;
  for (int32_t k = 1; k < b->box.n; k++) {
    const html_box *x = &b->box.v[k];
    if (x->parent == at && x->weight && 4 * (int64_t)x->weight >= 3 * (int64_t)b->box.v[at].weight) at = k;
  }
  return at;
}

/* Articles side by side that weigh as much together as the heaviest, as in a live blog, are one: what holds them. */
static int32_t with_siblings(const html_blocks *b, int32_t k) {
  int32_t others = 0;
  for (int32_t i = 0; i < b->box.n; i++)
    if (i != k && b->box.v[i].kind == BOX_ARTICLE && b->box.v[i].parent == b->box.v[k].parent) others += b->box.v[i].weight;
  return others >= b->box.v[k].weight && b->box.v[k].parent >= 0 ? b->box.v[k].parent : k;
}

static int32_t article_box(const html_blocks *b) {
  static const box_kind order[] = {BOX_BODY, BOX_ARTICLE, BOX_MAIN};
  for (size_t i = 0; i < sizeof order / sizeof *order; i++) {
    int32_t k = heaviest(b, order[i]);
    if (k >= 0) return order[i] == BOX_ARTICLE ? with_siblings(b, k) : k;
  }
  return narrow(b);
}

/* Next letter or digit of s in lower case, anything not ASCII as it is; 0 at the end. */
static char next_letter(str s, int32_t *at) {
  while (*at < s.n) {
    char c = ascii_lower(s.p[(*at)++]);
    if (ascii_letter(c) || ascii_digit(c) || (unsigned char)c >= 0x80) return c;
  }
  return '\0';
}

bool html_same_letters(str a, str b) {
  for (int32_t i = 0, j = 0;;) {
    char x = next_letter(a, &i), y = next_letter(b, &j);
    if (x != y) return false;
    if (!x) return true;
  }
}

/* A set of hashes of blocks. */
typedef struct seen {
  uint64_t *v;  // [cap] 0: free
  int32_t cap;
} seen;

static seen seen_make(int32_t n, arena *keep) {
  seen s = {.cap = 16};
  while (s.cap < 2 * n) s.cap *= 2;
  s.v = arena_new(keep, uint64_t, s.cap);
  return s;
}

static bool seen_before(seen *s, str text) {
  uint64_t h = hash_bytes(text, 0) | 1;
  int32_t i = (int32_t)(h >> 1 & (uint64_t)(s->cap - 1));
  while (s->v[i] && s->v[i] != h) i = (i + 1) & (s->cap - 1);
  bool was = s->v[i] == h;
  s->v[i] = h;
  return was;
}

/* Blocks chosen out of [first, end). */
typedef struct choice {
  int32_t *v;  // [n] indices
  int32_t n;
} choice;

static bool is_byline(const html_block *b) { return b->byline && b->words <= BYLINE; }

static bool plausible(const html_blocks *b, int32_t i) {
  static const html_block nothing = {0};
  const html_block *x = &b->v[i], *prev = i ? x - 1 : &nothing, *next = i + 1 < b->n ? x + 1 : &nothing;
  if (in_aside(b, i) || is_byline(x)) return false;
  if (x->heading) return density(x) <= 333;  // what has nothing behind it goes later
  if (x->paragraph && x->ends && density(x) <= 600 && x->words > x->linked + 1) return true;
  return is_text(prev, x, next);
}

/* A line of author or date in front of the text, by what it holds: the author's name, a year, a time of the day. */
static bool tells_origin(const html_block *x, str author) {
  if (x->words > ORIGIN || x->heading) return false;
  str t = x->text, first = str_sub(author, 0, str_find_byte(author, ',', 0) < 0 ? author.n : str_find_byte(author, ',', 0));
  if (first.n && str_find(t, first, 0) >= 0) return true;
  int digits = 0;
  for (int32_t i = 0; i < t.n; i++) {
    bool digit = ascii_digit(t.p[i]), clock = digits == 2 && (t.p[i] == ':' || t.p[i] == '.') && i + 2 < t.n &&
                                              ascii_digit(t.p[i + 1]) && ascii_digit(t.p[i + 2]);
    if (clock || (digits == 4 && !digit)) return true;
    digits = digit ? digits + 1 : 0;
  }
  return digits == 4;
}

static choice choose(const html_blocks *b, int32_t first, int32_t end, str title, str author, arena *keep) {
  bool begun = false;
  choice c = {.v = arena_raw(keep, int32_t, end - first)};
  seen s = seen_make(end - first, keep);
  for (int32_t i = first; i < end; i++) {
    if (html_same_letters(b->v[i].text, title)) continue;
    if (!plausible(b, i)) {
      bool bare = c.n && c.v[c.n - 1] == i - 1 && b->v[i - 1].heading && !is_byline(&b->v[i]);
      c.n -= bare;  // a heading of what is left out
      continue;
    }
    if (!begun && !b->v[i].ends && tells_origin(&b->v[i], author)) continue;
    begun |= b->v[i].ends;
    if (b->v[i].words >= REPEATED && seen_before(&s, b->v[i].text)) continue;
    c.v[c.n++] = i;
  }
  while (c.n && b->v[c.v[c.n - 1]].heading) c.n--;
  return c;
}

static str join(const html_blocks *b, choice c, arena *keep) {
  if (!c.n) return (str){0};
  ptrdiff_t room = 0;
  for (int32_t i = 0; i < c.n; i++) room += b->v[c.v[i]].text.n + 2;
  char *p = arena_raw(keep, char, room + 1), *to = p;
  for (int32_t i = 0; i < c.n; i++) {
    str t = b->v[c.v[i]].text;
    if (i) *to++ = '\n', *to++ = '\n';
    memcpy(to, t.p, (size_t)t.n);
    to += t.n;
  }
  return (str){p, (int32_t)(to - p)};
}

/* Where the lead may begin: behind the headline when that stands shortly before the box. */
static int32_t lead(const html_blocks *b, int32_t first, str title) {
  for (int32_t i = first - 1; i >= 0 && i >= first - LEAD_GAP; i--)
    if (b->v[i].heading == 1 || (title.n && html_same_letters(b->v[i].text, title))) return i + 1;
  return first;
}

str html_pick(html_blocks *b, str title, str author, arena *keep) {
  if (!b->n) return (str){0};
  lift_asides(b);
  const html_box *x = &b->box.v[article_box(b)];
  return join(b, choose(b, lead(b, x->first, title), x->end, title, author, keep), keep);
}

str html_pick_all(html_blocks *b, str title, arena *keep) {
  choice c = {.v = arena_raw(keep, int32_t, b->n)};
  for (int32_t i = 0; i < b->n; i++)
    if (!(c.n == 0 && html_same_letters(b->v[i].text, title))) c.v[c.n++] = i;
  for (const html_block *last; c.n > 1; c.n--) {
    last = &b->v[c.v[c.n - 1]];
    if (density(last) < 500 || last->words > LAST) break;
  }
  return join(b, c, keep);
}
