#include "intake/html_tame.h"

#include "intake/ascii.h"

/* A page on its way through. */
typedef struct taming {
  str s;
  int32_t at;      // the next byte to look at
  char *p;         // what is kept
  int32_t n;
  str open[HTML_MAX_DEPTH];  // [depth] names of the tags that are open
  int depth, over;           // over: open tags behind them that were left out
  bool no_svg_end;  // from here on no "</svg" stands
} taming;

static void keep_to(taming *t, int32_t end) {
  memcpy(t->p + t->n, t->s.p + t->at, (size_t)(end - t->at));
  t->n += end - t->at;
  t->at = end;
}

/* Position behind the '>' of the tag that begins at `at`; the end of the page when there is none. */
static int32_t tag_end(str s, int32_t at) {
  for (int32_t i = at + 1; i < s.n; i++) {
    if (s.p[i] == '>') return i + 1;
    if (s.p[i] != '=') continue;
    while (i + 1 < s.n && ascii_space(s.p[i + 1])) i++;
    if (i + 1 == s.n || (s.p[i + 1] != '"' && s.p[i + 1] != '\'')) continue;
    i = str_find_byte(s, s.p[i + 1], i + 2);
    if (i < 0) return s.n;
  }
  return s.n;
}

static str tag_name(str s, int32_t at) {
  int32_t end = at;
  while (end < s.n && (ascii_letter(s.p[end]) || ascii_digit(s.p[end]))) end++;
  return str_sub(s, at, end);
}

static bool is_one_of(str name, const char *const *list) {
  for (; *list; list++)
    if (ascii_same(name, str_of(*list))) return true;
  return false;
}

/* Position of "</name", or the end of the page. */
static int32_t close_of(str s, str name, int32_t from) {
  for (int32_t i = from; (i = str_find(s, S("</"), i)) >= 0; i += 2) {
    str rest = str_sub(s, i + 2, s.n);
    int32_t k = 0;
    while (k < name.n && k < rest.n && ascii_lower(rest.p[k]) == ascii_lower(name.p[k])) k++;
    if (k == name.n && (k == rest.n || !ascii_letter(rest.p[k]))) return i;
  }
  return s.n;
}

/* Elements whose contents are no markup; what is left out of them. */
static bool take_raw(taming *t, str name, int32_t end) {
  static const char *const dropped[] = {"script", "style", "svg", NULL}, *const raw[] = {"title", "textarea", "xmp", NULL};
  bool drop = is_one_of(name, dropped);
  if (!drop && !is_one_of(name, raw)) return false;
  str tag = str_sub(t->s, t->at, end);
  bool svg = ascii_same(name, S("svg")), empty = svg && (t->no_svg_end || (tag.n > 2 && tag.p[tag.n - 2] == '/'));
  int32_t close = empty ? t->s.n : close_of(t->s, name, end);
  if (svg && close == t->s.n) {
    t->no_svg_end |= !empty;
    t->at = end;
    return true;
  }
  if (drop && ascii_find(tag, S("ld+json"), 0) < 0) {
    t->at = tag_end(t->s, close);
    t->p[t->n++] = ' ';
  } else {
    keep_to(t, close < t->s.n ? tag_end(t->s, close) : close);
  }
  return true;
}

/* Tags that the standard closes by itself, or that have no end, do not nest. */
static bool nests(str name) {
  static const char *const flat[] = {"p",     "br",    "img",   "tr",   "td",    "th", "tbody", "thead",
                                     "tfoot", "input", "meta",  "link",     "hr",      "area", "base", "col",   "rp", "rt",    "option",
                                     "embed", "param", "track", "colgroup", "wbr",     "html", "head", "body",  "source", "optgroup", NULL};
  return name.n && !is_one_of(name, flat);
}

static bool same_name(str a, str b) {
  if (a.n != b.n) return false;
  for (int32_t i = 0; i < a.n; i++)
    if (ascii_lower(a.p[i]) != ascii_lower(b.p[i])) return false;
  return true;
}

/* An item of a list ends the one before it. */
static bool ends_last(const taming *t, str name) {
  static const char *const terms[] = {"dt", "dd", NULL};
  if (!t->depth || t->over) return false;
  str last = t->open[t->depth - 1];
  return (ascii_same(name, S("li")) && ascii_same(last, S("li"))) || (is_one_of(name, terms) && is_one_of(last, terms));
}

static void take_open(taming *t) {
  str name = tag_name(t->s, t->at + 1);
  int32_t end = tag_end(t->s, t->at);
  if (take_raw(t, name, end)) return;
  if (!nests(name)) {
    keep_to(t, end);
    return;
  }
  if (ends_last(t, name)) t->depth--;
  if (t->depth == HTML_MAX_DEPTH) {
    t->over++;
    t->at = end;
    return;
  }
  t->open[t->depth++] = name;
  keep_to(t, end);
}

static void take_close(taming *t) {
  str name = tag_name(t->s, t->at + 2);
  int32_t end = tag_end(t->s, t->at);
  if (!nests(name)) {
    keep_to(t, end);
    return;
  }
  if (t->over) {
    t->over--;
    t->at = end;
    return;
  }
  int at = t->depth;
  while (at > 0 && !same_name(t->open[at - 1], name)) at--;
  if (at) t->depth = at - 1;
  keep_to(t, end);
}

static void take_comment(taming *t) {
  int32_t end = str_find(t->s, S("-->"), t->at + 2);  // "<!-->" is one too
  t->at = end < 0 ? t->s.n : end + 3;
}

str html_tame(str page, arena *keep) {
  taming t = {.s = page, .p = arena_raw(keep, char, (ptrdiff_t)page.n + 1)};
  while (t.at < page.n) {
    int32_t next = str_find_byte(page, '<', t.at);
    if (next < 0 || next + 1 == page.n) break;
    keep_to(&t, next);
    char c = page.p[next + 1];
    if (c == '!' && str_starts(str_sub(page, next, page.n), S("<!--"))) take_comment(&t);
    else if (c == '/') take_close(&t);
    else if (ascii_letter(c)) take_open(&t);
    else keep_to(&t, next + 1);
  }
  keep_to(&t, page.n);
  return (str){t.p, t.n};
}
