#include "intake/html_tame.h"

#include "intake/ascii.h"

/* How an end tag of this name is read: what it closes, and what stands in its way. */
typedef enum tag_kind {
  TAG_FLAT,    // does not nest, or is closed by others: <p>, <br>, <td>
  TAG_TABLE,   // nothing outside is closed from within
  TAG_BLOCK,   // closes all in it
  TAG_FORMAT,  // closes itself alone, what is in it stays open
  TAG_OTHER    // closes what is in it unless that is a block: then it closes nothing
} tag_kind;

typedef struct open_tag {
  str name;
  tag_kind kind;
} open_tag;

/* A page on its way through. */
typedef struct taming {
  str s;
  int32_t at;      // the next byte to look at
  char *p;         // what is kept
  int32_t n;
  open_tag open[HTML_MAX_DEPTH];  // [depth] tags that are open
  int depth, over;   // over: open tags behind them that were left out
  bool no_svg_end;   // from here on no "</svg" stands
  bool html, body;   // there was one
} taming;

static void keep_to(taming *t, int32_t end) {
  memcpy(t->p + t->n, t->s.p + t->at, (size_t)(end - t->at));
  t->n += end - t->at;
  t->at = end;
}

/* Position behind the '>' of the tag that begins at `at`; the end of the page when there is none. *parts: about how many
 * attributes it has. */
static int32_t tag_end(str s, int32_t at, int *parts) {
  *parts = 0;
  for (int32_t i = at + 1; i < s.n; i++) {
    char c = s.p[i];
    if (c == '>') return i + 1;
    *parts += c == '=' || ((ascii_space(c) || c == '/') && i + 1 < s.n && !ascii_space(s.p[i + 1]) && s.p[i + 1] != '=');
    if (c != '=') continue;
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
  int parts;
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
    t->at = tag_end(t->s, close, &parts);
    t->p[t->n++] = ' ';
  } else {
    keep_to(t, close < t->s.n ? tag_end(t->s, close, &parts) : close);
  }
  return true;
}

static tag_kind kind_of(str name) {
  static const char *const flat[] = {"p",     "br",  "img",  "tr",   "td",   "th", "tbody", "thead",  "tfoot", "input", "meta",     "link", "hr",   "area",   "base",
                                     "col",   "rp",  "rt",   "option", "embed", "param", "track", "colgroup", "wbr", "html", "head", "body", "source", "optgroup", NULL};
  static const char *const table[] = {"table", "object", "template", "marquee", "applet", "select", "math", "caption", NULL};
  static const char *const block[] = {"div",     "li",     "ul",     "ol",     "section", "article", "header", "footer",     "main",    "nav",      "aside", "dl", "dt", "dd",
                                      "h1",      "h2",     "h3",     "h4",     "h5",      "h6",      "figure", "figcaption", "address", "blockquote", "center",
                                      "details", "summary", "dialog", "dir",   "fieldset", "hgroup", "menu",   "pre",        "listing", "button",   NULL};
  static const char *const format[] = {"a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u", "form", NULL};
  if (!name.n || is_one_of(name, flat)) return TAG_FLAT;
  if (is_one_of(name, block)) return TAG_BLOCK;
  if (is_one_of(name, format)) return TAG_FORMAT;
  return is_one_of(name, table) ? TAG_TABLE : TAG_OTHER;
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
  str last = t->open[t->depth - 1].name;
  return (ascii_same(name, S("li")) && ascii_same(last, S("li"))) || (is_one_of(name, terms) && is_one_of(last, terms));
}

static void put(taming *t, str s) {
  memcpy(t->p + t->n, s.p, (size_t)s.n);
  t->n += s.n;
}

/* Keep a tag, but not more attributes than anybody writes. */
static void keep_tag(taming *t, str name, int32_t end, int parts) {
  if (parts <= HTML_MAX_ATTRIBUTES) {
    keep_to(t, end);
    return;
  }
  put(t, S("<"));
  put(t, name);
  put(t, S(">"));
  t->at = end;
}

/* A second <html> or <body> would only bring more attributes. */
static bool is_second(taming *t, str name) {
  bool *was = ascii_same(name, S("html")) ? &t->html : ascii_same(name, S("body")) ? &t->body : NULL;
  bool second = was && *was;
  if (was) *was = true;
  return second;
}

static void take_open(taming *t) {
  str name = tag_name(t->s, t->at + 1);
  int parts;
  int32_t end = tag_end(t->s, t->at, &parts);
  if (take_raw(t, name, end)) return;
  tag_kind kind = kind_of(name);
  if (is_second(t, name) || (kind != TAG_FLAT && !ends_last(t, name) && t->depth == HTML_MAX_DEPTH)) {
    t->over += kind != TAG_FLAT;
    t->at = end;
    return;
  }
  if (kind != TAG_FLAT) {
    if (ends_last(t, name)) t->depth--;
    t->open[t->depth++] = (open_tag){name, kind};
  }
  keep_tag(t, name, end, parts);
}

/* Does this open tag stand in the way of an end tag for one outside of it? */
static bool stands_in_way(const open_tag *o, str name, tag_kind kind) {
  static const char *const lists[] = {"ul", "ol", NULL};
  if (o->kind == TAG_TABLE) return true;
  if (kind == TAG_OTHER) return o->kind == TAG_BLOCK;
  return ascii_same(name, S("li")) && is_one_of(o->name, lists);
}

/* The tag that an end tag of this name closes; -1 when there is none. */
static int closed_by(const taming *t, str name, tag_kind kind) {
  for (int i = t->depth - 1; i >= 0; i--) {
    if (same_name(t->open[i].name, name)) return i;
    if (stands_in_way(&t->open[i], name, kind)) return -1;
  }
  return -1;
}

/* Close all that is open in tag `at`, in so many words: a parser would keep track of what was never closed. */
static void close_inner(taming *t, int at) {
  for (int i = t->depth - 1; i > at; i--) {
    put(t, S("</"));
    put(t, t->open[i].name);
    put(t, S(">"));
  }
  t->depth = at;
}

static void take_close(taming *t) {
  str name = tag_name(t->s, t->at + 2);
  int parts;
  int32_t end = tag_end(t->s, t->at, &parts);
  tag_kind kind = kind_of(name);
  int at = kind == TAG_FLAT || t->over ? -1 : closed_by(t, name, kind);
  if (kind != TAG_FLAT && at < 0) {  // nothing to close, or one that was left out
    t->over -= t->over > 0;
    t->at = end;
    return;
  }
  bool blocks = false;
  for (int i = at + 1; at >= 0 && i < t->depth; i++) blocks |= t->open[i].kind != TAG_FORMAT;
  if (at >= 0 && kind == TAG_FORMAT && blocks) {
    memmove(t->open + at, t->open + at + 1, (size_t)(t->depth - at - 1) * sizeof *t->open);
    t->depth--;
  } else if (at >= 0) {
    close_inner(t, at);
  }
  keep_to(t, end);
}

static void take_comment(taming *t) {
  int32_t end = str_find(t->s, S("-->"), t->at + 2);  // "<!-->" is one too
  t->at = end < 0 ? t->s.n : end + 3;
}

str html_tame(str page, arena *keep) {
  taming t = {.s = page, .p = arena_raw(keep, char, 3 * (ptrdiff_t)page.n + 64)};
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
