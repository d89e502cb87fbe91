#include "intake/html_block.h"

#include "intake/ascii.h"
#include "intake/html_role.h"

/* The block being gathered, and where the walk stands. */
typedef struct walk {
  html_blocks *out;
  arena *keep;
  struct {
    char *v;
    int32_t n, cap;
  } text;
  int32_t words, linked, by;  // by: words in what tells author or date
  int32_t box;
  int in_link, in_paragraph, in_pre, in_byline;
  int heading;
  int breaks;     // <br> since the last letter
  bool in_word, blank;
} walk;

static void put(walk *w, char c) { *VEC_PUSH(w->keep, &w->text) = c; }

/* Does this end as a sentence does: a stop, perhaps behind quotation marks or brackets. */
static bool ends_as_sentence(str s) {
  static const str closing[] = {S_INIT("\""), S_INIT("'"), S_INIT(")"), S_INIT("]"), S_INIT("\u201D"), S_INIT("\u2019"), S_INIT("\u00BB")};
  static const str stops[] = {S_INIT("."), S_INIT("!"), S_INIT("?"), S_INIT("\u2026"), S_INIT(":")};
  for (bool again = true; again;) {
    again = false;
    s = str_trim(s);
    for (size_t i = 0; i < sizeof closing / sizeof *closing; i++)
      if (str_ends(s, closing[i])) {
        s.n -= closing[i].n;
        again = true;
      }
  }
  for (size_t i = 0; i < sizeof stops / sizeof *stops; i++)
    if (str_ends(s, stops[i])) return true;
  return false;
}

static void end_block(walk *w) {
  str text = str_trim((str){w->text.v, w->text.n});
  if (text.n) {
    *VEC_PUSH(w->keep, w->out) = (html_block){.text = arena_copy(w->keep, text),
                                              .words = w->words,
                                              .linked = w->linked,
                                              .box = w->box,
                                              .heading = (uint8_t)w->heading,
                                              .paragraph = w->in_paragraph > 0,
                                              .byline = w->by * 2 > w->words,
                                              .ends = ends_as_sentence(text)};
  }
  w->text.n = 0;
  w->words = w->linked = w->by = w->breaks = 0;
  w->in_word = w->blank = false;
}

/* What holds a word together: letters, digits, anything that is not ASCII. Close enough to count words. */
static bool word_byte(char c) { return ascii_letter(c) || ascii_digit(c) || (unsigned char)c >= 0x80; }

static void put_byte(walk *w, char c) {
  if (ascii_space(c) && !(w->in_pre && c == '\n')) {
    w->blank = true;
    w->in_word = false;
    return;
  }
  if (w->blank && w->text.n) put(w, ' ');
  w->blank = false;
  w->breaks = 0;
  put(w, c);
  bool word = word_byte(c);
  if (word && !w->in_word) {
    w->words++;
    w->linked += w->in_link > 0;
    w->by += w->in_byline > 0;
  }
  w->in_word = word;
}

static void put_break(walk *w) {
  w->in_word = false;
  if (++w->breaks > 1) end_block(w);
  else if (w->text.n) put(w, '\n');
  w->blank = false;
}

static void visit(walk *w, const GumboNode *n, int depth);

static void visit_children(walk *w, const GumboNode *n, int depth) {
  const GumboVector *v = html_children(n);
  for (unsigned i = 0; i < v->length && depth < HTML_WALK_DEPTH; i++) visit(w, html_child(v, i), depth + 1);
}

static void visit_line(walk *w, const GumboNode *n, int depth) {
  bool cell = html_is(n, GUMBO_TAG_TD) || html_is(n, GUMBO_TAG_TH), link = html_is(n, GUMBO_TAG_A);
  bool byline = html_is_byline(n) || html_is(n, GUMBO_TAG_TIME);
  if (html_is_hidden(n)) return;
  if (cell) put_byte(w, ' ');
  w->in_link += link;
  w->in_byline += byline;
  visit_children(w, n, depth);
  w->in_link -= link;
  w->in_byline -= byline;
  if (cell) put_byte(w, ' ');
}

static int32_t open_box(walk *w, const GumboNode *n) {
  html_aside here = html_aside_of(n);
  int32_t parent = w->box, at = w->out->box.n;
  bool above = parent >= 0 && w->out->box.v[parent].aside;
  *VEC_PUSH(w->keep, &w->out->box) =
      (html_box){.parent = parent, .first = w->out->n, .kind = (uint8_t)html_kind_of(n), .aside = here != ASIDE_NOT || above, .aside_here = (uint8_t)here};
  return at;
}

static void visit_block(walk *w, const GumboNode *n, int depth) {
  end_block(w);
  walk before = *w;
  w->box = open_box(w, n);
  w->in_pre += html_is(n, GUMBO_TAG_PRE);
  w->in_paragraph += html_is(n, GUMBO_TAG_P) || html_is(n, GUMBO_TAG_BLOCKQUOTE) || html_is(n, GUMBO_TAG_LI);
  w->in_byline += html_is_byline(n) || html_is(n, GUMBO_TAG_ADDRESS);
  if (html_heading(n)) w->heading = html_heading(n);
  visit_children(w, n, depth);
  end_block(w);
  w->out->box.v[w->box].end = w->out->n;
  w->box = before.box;
  w->in_pre = before.in_pre;
  w->in_paragraph = before.in_paragraph;
  w->in_byline = before.in_byline;
  w->heading = before.heading;
}

static void visit(walk *w, const GumboNode *n, int depth) {
  if (n->type == GUMBO_NODE_TEXT || n->type == GUMBO_NODE_CDATA || n->type == GUMBO_NODE_WHITESPACE) {
    for (const char *c = n->v.text.text; *c; c++) put_byte(w, *c);
    return;
  }
  if (html_is(n, GUMBO_TAG_BR)) {
    put_break(w);
    return;
  }
  switch (html_flow_of(n)) {
    case FLOW_NONE: return;
    case FLOW_INLINE: visit_line(w, n, depth); return;
    case FLOW_BLOCK: visit_block(w, n, depth); return;
  }
}

void html_blocks_make(const GumboNode *root, html_blocks *out, arena *keep) {
  *out = (html_blocks){0};
  walk w = {.out = out, .keep = keep, .box = -1};
  visit_block(&w, root, 0);
}
