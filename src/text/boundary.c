#include "text/boundary.h"

#include "text/glyph.h"

/* What follows a chunk. */
typedef struct next {
  uint32_t kind;   // of the first glyph that is no opening sign; 0 at the end of the line
  int32_t beg;     // where the first glyph stands
  bool opened;     // opening signs stand before it
  bool sign_only;  // the next chunk only closes what stands here
  str word;        // its letters
} next;

enum { WORD_LOOK = 40, CHUNK_LOOK = 8 };

/* End of the chunk at i, at most CHUNK_LOOK bytes on. */
static int32_t chunk_end(const splitter *s, int32_t i) {
  int32_t to = i;
  for (glyph g; to < s->line_end && to - i < CHUNK_LOOK && !((g = glyph_at(s->text, to)).kind & GLYPH_SPACE);) to += g.n;
  return to;
}

/* Does the chunk at i belong to the sentence before it: a closing sign that stands apart, a smiley? */
static bool closes_here(const splitter *s, int32_t i, glyph g) {
  int32_t to = chunk_end(s, i);
  if (g.kind & GLYPH_CLOSE && !(g.kind & GLYPH_OPEN)) return !(glyph_at(s->text, i + g.n).kind & GLYPH_WORD);
  if (!(g.kind & GLYPH_WORD) && orth_has(s->o->keep, str_sub(s->text, i, to), NULL)) return true;
  bool quote = g.kind & GLYPH_QUOTE && (to == i + g.n || (to == i + 2 * g.n && glyph_at(s->text, i + g.n).cp == g.cp));
  return quote && s->double_open && to < s->line_end;
}

static next look(const splitter *s, int32_t i) {
  glyph g;
  while (i < s->line_end && (g = glyph_at(s->text, i)).kind & GLYPH_SPACE) i += g.n;
  next n = {.beg = i};
  if (i >= s->line_end) return n;
  g = glyph_at(s->text, i);
  n.sign_only = closes_here(s, i, g);
  for (int32_t k = 0; k < 8 && i < s->line_end && (g.kind & (GLYPH_OPEN | GLYPH_QUOTE) || g.cp == ','); k++) {
    n.opened = true;
    i += g.n;
    g = glyph_at(s->text, i);
  }
  if (i >= s->line_end) return n;
  n.kind = g.kind;
  int32_t to = i;
  while (to < s->line_end && to - i < WORD_LOOK && (g = glyph_at(s->text, to)).kind & GLYPH_LETTER) to += g.n;
  n.word = str_sub(s->text, i, to);
  return n;
}

static bool begins_sentence(const splitter *s, const next *n) {
  return n->kind & GLYPH_UPPER && orth_has(s->o->starter, n->word, NULL);
}

/* U.S, a.s, Ph.D: short groups of letters with dots between. */
static bool is_acronym(str w) {
  int32_t groups = 1, letters = 0;
  for (int32_t i = 0; i < w.n;) {
    glyph g = glyph_at(w, i);
    if (g.cp == '.') {
      if (!letters) return false;
      groups++;
      letters = 0;
    } else if (!(g.kind & GLYPH_LETTER) || ++letters > 3) {
      if (g.cp != '-') return false;
    }
    i += g.n;
  }
  return groups > 1 && letters > 0;
}

/* One to three digits: "1. vrede, 2. veiligheid". */
static bool is_number(str w) {
  if (w.n > 3) return false;
  for (int32_t i = 0; i < w.n; i++)
    if (w.p[i] < '0' || w.p[i] > '9') return false;
  return true;
}

/* "12" or "a" at the begin of a line: the number of an item. */
static bool is_item(str w, bool line_start) { return line_start && (is_number(w) || w.n == 1); }

/* The last part of the core that letters and dots make: "Ged" of "Stationsstraat-Ged", "U.S" of "(U.S". */
static str last_part(str text, int32_t beg, int32_t end) {
  int32_t i = end;
  for (glyph g; i > beg && (g = glyph_before(text, i), g.kind & GLYPH_WORD || g.cp == '.' || g.kind & GLYPH_SINGLE);) i -= g.n;
  return str_sub(text, i, end);
}

static bool says(str value, str what) { return str_find(value, what, 0) >= 0; }

/* All capitals, and more than one: VS, SEC, DR. Such a word is shortened only in a text of capitals. */
static bool is_capitals(str w) {
  int32_t n = 0;
  for (int32_t i = 0; i < w.n; n++) {
    glyph g = glyph_at(w, i);
    if (!(g.kind & GLYPH_UPPER)) return false;
    i += g.n;
  }
  return n > 1;
}

/* The last glyph before the chunk that begins at beg, white space left out; kind 0 at the begin of the sentence. */
static glyph before_chunk(const splitter *s, int32_t beg) {
  int32_t t = s->out.n - 1;
  while (t >= s->sentence && s->out.v[t].end > beg) t--;
  return t >= s->sentence ? glyph_before(s->text, s->out.v[t].end) : (glyph){0};
}

/* Does the word before the chunk at beg begin with a small letter? */
static bool after_small(const splitter *s, int32_t beg) {
  int32_t t = s->out.n - 1;
  while (t >= s->sentence && s->out.v[t].end > beg) t--;
  return t >= s->sentence && glyph_at(s->text, s->out.v[t].beg).kind & GLYPH_LOWER;
}

/* Does a word of the list text-single-lead stand before the chunk at beg: "wrote on | X."? */
static bool after_lead(const splitter *s, int32_t beg) {
  int32_t t = s->out.n - 1;
  while (t >= s->sentence && s->out.v[t].end > beg) t--;
  return t >= s->sentence && orth_has(s->o->single_lead, str_sub(s->text, s->out.v[t].beg, s->out.v[t].end), NULL);
}

/* A single capital with a dot: a name of one letter behind its word ("on X."), an initial, unless a word follows that no name goes on with ("sure"), or one that begins
 * sentences and no name ("name") where a small word stands before: "met vitamine C. Volgens". */
static dot_kind by_initial(const splitter *s, int32_t beg, str part, const next *n) {
  str value = {0};
  if (!n->kind) return DOT_STOP;
  if (orth_has(s->o->single, part, NULL) && after_lead(s, beg)) return DOT_STOP;
  if (!(n->kind & GLYPH_UPPER) || !orth_has(s->o->starter, n->word, &value)) return DOT_INNER;
  return says(value, S("sure")) || (!says(value, S("name")) && after_small(s, beg)) ? DOT_BOTH : DOT_INNER;
}

/* The short name of a month: with a day before or behind it, or inside a sentence. */
static dot_kind by_month(const splitter *s, int32_t beg, const next *n) {
  if (n->kind & (GLYPH_DIGIT | GLYPH_LOWER | GLYPH_PAUSE)) return DOT_INNER;
  if (!(before_chunk(s, beg).kind & GLYPH_DIGIT)) return DOT_STOP;
  return begins_sentence(s, n) || !n->kind ? DOT_BOTH : DOT_INNER;
}

/* A known abbreviation, by what the list says of it. */
static dot_kind by_value(const splitter *s, str part, str value, const next *n) {
  bool upper = glyph_at(part, 0).kind & GLYPH_UPPER;
  if (says(value, S("upper")) && !upper) return DOT_STOP;
  if (is_capitals(part) && !is_capitals(n->word)) return DOT_STOP;
  if (says(value, S("number")) && !(n->kind & GLYPH_DIGIT) && !orth_has(s->o->month, n->word, NULL)) return DOT_STOP;
  if (says(value, S("close")) && (n->kind & GLYPH_UPPER || !n->kind)) return DOT_BOTH;
  if (says(value, S("end")) && (begins_sentence(s, n) || !n->kind)) return DOT_BOTH;
  return DOT_INNER;
}

/* A word in no list: dots inside it, or nothing that tells. */
static dot_kind by_shape(const splitter *s, str part, const next *n) {
  if (!is_acronym(part)) return DOT_STOP;
  return begins_sentence(s, n) || !n->kind ? DOT_BOTH : DOT_INNER;
}

dot_kind boundary_dot(const splitter *s, int32_t beg, int32_t core_end, int32_t stop, bool line_start) {
  next n = look(s, stop);
  str part = last_part(s->text, beg, core_end), value = {0};
  if (!part.n) return DOT_STOP;
  if (is_item(part, line_start) && n.kind) return DOT_INNER;
  bool more = stop > core_end + 1 && glyph_at(s->text, core_end + 1).kind & GLYPH_PAUSE;
  if (more) n = (next){.kind = GLYPH_PAUSE};
  glyph first = glyph_at(part, 0);
  if (first.n == part.n && first.kind & GLYPH_UPPER) return by_initial(s, beg, part, &n);
  if (is_number(part)) return n.kind & GLYPH_LOWER ? DOT_INNER : DOT_STOP;
  if (!orth_has(s->o->abbreviation, part, &value)) return by_shape(s, part, &n);
  return orth_has(s->o->month, part, NULL) ? by_month(s, beg, &n) : by_value(s, part, value, &n);
}

/* "[17]" behind a stop belongs to the sentence before it. */
static bool is_reference(const splitter *s, const next *n) {
  return n->beg < s->line_end && s->text.p[n->beg] == '[' && n->kind & GLYPH_DIGIT;
}

/* The bracket that closes here was opened inside the sentence, behind other words. */
static bool inside_bracket(const splitter *s, const boundary *b) { return b->bracketed && s->bracket > s->sentence; }

/* ". . .": dots that stand apart. */
static bool is_spaced_dots(const splitter *s, const next *n) {
  int32_t t = s->out.n - 1;
  if (n->kind & GLYPH_STOP) return true;
  if (t <= s->sentence || s->out.v[t].end - s->out.v[t].beg != 1 || s->out.v[t].beg == s->out.v[t - 1].end) return false;
  return s->text.p[s->out.v[t].beg] == '.' && s->text.p[s->out.v[t - 1].beg] == '.';
}

static bool ends(const splitter *s, const boundary *b, const next *n) {
  if (is_spaced_dots(s, n)) return false;
  if (b->dot == DOT_INNER && !b->dots) return false;
  if (b->dot == DOT_BOTH) return true;
  if (inside_bracket(s, b)) return false;
  if (n->kind & GLYPH_LOWER && !n->opened) return !b->quoted && !b->bracketed && !b->dots;
  return true;
}

void boundary_put(splitter *s, int32_t end, const boundary *b) {
  if (!b->stop || b->pause || s->out.n == s->sentence) return;
  next n = look(s, end);
  if (n.sign_only || is_reference(s, &n)) {
    s->pending = ends(s, b, &n) || !n.kind;
    return;
  }
  if (!n.kind && !n.opened) return;
  if (!ends(s, b, &n)) return;
  s->out.v[s->out.n - 1].flags |= TOKEN_BREAK;
  s->sentence = s->out.n;
  s->bracket = -1;
}
