#include "text/token.h"

#include "text/boundary.h"
#include "text/glyph.h"
#include "text/word.h"

enum { PARTNER = 40 };  // how far inside a chunk the partner of an opening sign is looked for

/* A chunk between white space while it is taken apart. */
typedef struct chunk {
  int32_t beg, end;   // its bytes that are not yet tokens
  int32_t core_end;   // from here on closing signs
  bool line_start;    // the first chunk of a line
} chunk;

static glyph at(const splitter *s, int32_t i, int32_t end) { return i < end ? glyph_at(s->text, i) : (glyph){0}; }

/* ",,", "''", "``" and the like are one quotation mark, "<<" and ">>" too; in ",,," the first is a comma. */
static bool is_doubled(const splitter *s, int32_t i, int32_t end) {
  glyph one = at(s, i, end), two = at(s, i + one.n, end);
  if (one.cp == ',' || one.cp == '<' || one.cp == '>') return two.cp == one.cp && (one.cp != ',' || at(s, i + 2, end).cp != ',');
  return one.kind & GLYPH_SINGLE && (two.cp == one.cp || (one.cp == 0x2018 && two.cp == 0x2019));
}

/* Is the sign one that runs of which make one token: "...", "?!", "--", "***"? */
static bool runs_on(glyph first, glyph next) {
  if (first.kind & GLYPH_STOP) return next.kind & GLYPH_STOP;
  return first.kind & GLYPH_SIGN && next.kind & GLYPH_SIGN && !((first.kind | next.kind) & GLYPH_MONEY);
}

/* End of the sign token that begins at i. */
static int32_t sign_end(const splitter *s, int32_t i, int32_t end) {
  glyph first = at(s, i, end);
  if (is_doubled(s, i, end)) return i + 2 * first.n;
  int32_t to = i + first.n;
  for (glyph g; (g = at(s, to, end)).n && runs_on(first, g);) to += g.n;
  return to;
}

/* Note what the sign [beg, to) opens or closes. A quotation mark that can do both does what `opens` says. */
static void note_sign(splitter *s, int32_t beg, int32_t to, bool opens) {
  glyph g = glyph_at(s->text, beg);
  if (g.cp == '(' || g.cp == '[') s->bracket = s->out.n;
  bool both = g.kind & GLYPH_OPEN && g.kind & GLYPH_CLOSE, comma = g.cp == ',' && to - beg == 2;
  bool open = comma || (both ? opens : (g.kind & GLYPH_OPEN) != 0);
  if (g.kind & GLYPH_SINGLE && to - beg == g.n) s->single_open = open;
  else if (comma || g.kind & GLYPH_QUOTE) s->double_open = open;
}

static void put_sign(splitter *s, int32_t beg, int32_t to, bool opens) {
  note_sign(s, beg, to, opens);
  token_put(s, beg, to, 0);
}

/* Signs behind a core, or a chunk of signs alone: there a quotation mark opens when none is open. */
static void put_signs(splitter *s, int32_t beg, int32_t end, bool alone) {
  for (int32_t to; beg < end; beg = to) {
    to = sign_end(s, beg, end);
    put_sign(s, beg, to, alone && !s->double_open);
  }
}

/* Does a word begin with the apostrophe at i: 's, 't, '69, '90s, 's-Hertogenbosch? */
static bool is_apostrophe_word(const splitter *s, int32_t i, int32_t end) {
  int32_t to = i + at(s, i, end).n, from = to;
  while (to - i < 16 && at(s, to, end).kind & GLYPH_LETTER) to += at(s, to, end).n;
  if (to > from) return orth_has(s->o->apostrophe, str_sub(s->text, i, to), NULL);
  while (to - from < 3 && to < end && s->text.p[to] >= '0' && s->text.p[to] <= '9') to++;
  return to - from == 2;
}

/* Does the opening sign at i have its partner inside the same word: (werk)dag, "engineering"-industrie? */
static bool is_inside_word(const splitter *s, int32_t i, int32_t end) {
  glyph open = at(s, i, end);
  int32_t stop = end - i > PARTNER ? i + PARTNER : end;
  for (int32_t j = i + open.n; j < stop;) {
    glyph g = at(s, j, end);
    j += g.n;
    if (!(g.kind & GLYPH_CLOSE)) continue;
    glyph next = at(s, j, end), after = at(s, j + next.n, end);
    if (g.kind & GLYPH_QUOTE) return next.cp == '-' && after.kind & GLYPH_WORD;
    return next.kind & GLYPH_LETTER || (next.cp == '-' && after.kind & GLYPH_LETTER);
  }
  return false;
}

/* Is the glyph at the begin of a chunk a sign of its own, and not part of the word behind it? */
static bool opens(const splitter *s, int32_t i, int32_t end, glyph g) {
  glyph next = at(s, i + g.n, end);
  if (g.kind & GLYPH_WORD || g.kind & GLYPH_MONEY || !g.n) return false;
  if (g.kind & GLYPH_SINGLE && next.cp != g.cp && is_apostrophe_word(s, i, end)) return false;
  if (g.kind & GLYPH_OPEN && !s->o->split_bracket && is_inside_word(s, i, end)) return false;
  if (g.kind & (GLYPH_OPEN | GLYPH_CLOSE | GLYPH_QUOTE | GLYPH_DASH)) return true;
  if (g.kind & GLYPH_STOP) return g.cp != '.' || !(next.kind & GLYPH_WORD);
  if (g.kind & GLYPH_PAUSE) return !(next.kind & GLYPH_DIGIT);
  if (g.cp == '-') return next.cp == '-' || (s->o->split_hyphen && next.kind & GLYPH_LETTER);
  return g.cp >= 128 || g.cp == '*' || g.cp == '<' || g.cp == '>' || g.cp == '|';
}

/* End of the opening sign at i: a doubled mark, a row of stops, a row of one sign, or one glyph. */
static int32_t opening_end(const splitter *s, int32_t i, int32_t end, glyph g) {
  if (g.kind & GLYPH_STOP || is_doubled(s, i, end)) return sign_end(s, i, end);
  int32_t to = i + g.n;
  while (g.kind & GLYPH_SIGN && at(s, to, end).cp == g.cp) to += g.n;
  return to;
}

static void take_opening(splitter *s, chunk *c) {
  for (glyph g; (g = at(s, c->beg, c->end)).n && opens(s, c->beg, c->end, g);) {
    int32_t to = opening_end(s, c->beg, c->end, g);
    put_sign(s, c->beg, to, c->core_end > to || !s->double_open);
    c->beg = to;
  }
}

/* An opening bracket inside the core whose partner may end it: zuurstoftent(je). */
static bool has_inner_bracket(const splitter *s, const chunk *c) {
  if (s->o->split_bracket) return false;
  str w = str_sub(s->text, c->beg, c->end);
  return str_find_byte(w, '(', 0) >= 0;
}

static bool closes(glyph g) {
  return g.kind & (GLYPH_OPEN | GLYPH_CLOSE | GLYPH_STOP | GLYPH_PAUSE | GLYPH_DASH) || g.cp == '>' || g.cp == '|';
}

/* Find where the closing signs of the chunk begin. */
static void find_closing(const splitter *s, chunk *c) {
  bool inner = has_inner_bracket(s, c);
  c->core_end = c->end;
  for (glyph g; c->core_end > c->beg && (g = glyph_before(s->text, c->core_end), closes(g)); c->core_end -= g.n)
    if (inner && g.cp == ')') break;
}

static bool has_word(const splitter *s, int32_t beg, int32_t end) {
  for (int32_t i = beg; i < end;) {
    glyph g = glyph_at(s->text, i);
    if (g.kind & (GLYPH_WORD | GLYPH_MONEY)) return true;
    i += g.n;
  }
  return false;
}

/* Give the core the closing signs that belong to it: "Yahoo!", "Jenkins'". */
static void widen_core(splitter *s, chunk *c) {
  glyph g = at(s, c->core_end, c->end);
  if (!g.n || c->core_end == c->beg) return;
  int32_t to = c->core_end + g.n;
  if (orth_has(s->o->keep, str_sub(s->text, c->beg, to), NULL)) c->core_end = to;
  if (g.kind & GLYPH_SINGLE && g.kind & GLYPH_CLOSE && !s->single_open && at(s, to, c->end).cp != g.cp) {
    glyph last = glyph_before(s->text, c->core_end);
    if (orth_has(s->o->bare_apostrophe, str_sub(s->text, c->core_end - last.n, c->core_end), NULL)) c->core_end = to;
  }
}

/* What stands at the end of the chunk, for the decision whether a sentence ends. */
static void note_closing(const splitter *s, int32_t beg, int32_t end, boundary *b) {
  for (int32_t i = beg; i < end;) {
    glyph g = glyph_at(s->text, i);
    if (g.kind & GLYPH_STOP) b->stop = true, b->pause = false, b->quoted = false, b->dots = g.cp == 0x2026 || (i > beg && s->text.p[i - 1] == '.');
    if (g.kind & GLYPH_PAUSE) b->pause = true;
    if (g.kind & GLYPH_QUOTE && b->stop) b->quoted = true;
    if ((g.cp == ')' || g.cp == ']') && b->stop) b->bracketed = true;
    i += g.n;
  }
}

/* The core with the dot behind it, if it keeps it; then the closing signs. */
static void put_core(splitter *s, chunk *c, boundary *b) {
  int32_t rest = c->core_end;
  bool lone = at(s, rest, c->end).cp == '.' && !(at(s, rest + 1, c->end).kind & GLYPH_STOP);
  if (lone) b->dot = boundary_dot(s, c->beg, rest, c->end, c->line_start);
  bool keeps = b->dot != DOT_STOP && (s->o->keep_final_dot || b->dot == DOT_INNER);
  if (lone && keeps) rest++;
  word_put(s, c->beg, rest);
  put_signs(s, rest, c->end, false);
  note_closing(s, c->core_end, c->end, b);
}

/* A chunk of text without white space: tokens, and whether the sentence ends with it. */
static void put_chunk(splitter *s, int32_t beg, int32_t end, bool line_start) {
  chunk c = {.beg = beg, .end = end, .line_start = line_start};
  boundary b = {.dot = DOT_STOP, .stop = s->pending};
  int32_t before = s->pending ? s->out.n : INT32_MAX;
  s->pending = false;
  if (orth_has(s->o->keep, str_sub(s->text, beg, end), NULL)) {
    token_put(s, beg, end, 0);
    return;
  }
  find_closing(s, &c);  // for take_opening: is there a core at all?
  take_opening(s, &c);
  find_closing(s, &c);
  widen_core(s, &c);
  if (c.core_end > c.beg && has_word(s, c.beg, c.core_end)) {
    put_core(s, &c, &b);
  } else {
    put_signs(s, c.beg, c.end, true);
    note_closing(s, beg, c.end, &b);
  }
  if (s->bracket >= before) b.bracketed = false;  // "[17]" behind a stop
  boundary_put(s, end, &b);
}

void token_line(splitter *s, int32_t beg, int32_t end) {
  s->line_end = end;
  s->sentence = s->out.n;
  s->bracket = -1;
  s->single_open = s->double_open = s->pending = false;
  bool first = true;
  for (int32_t i = beg; i < end && s->out.n <= s->most;) {
    glyph g = glyph_at(s->text, i);
    if (g.kind & GLYPH_SPACE) {
      i += g.n;
      continue;
    }
    int32_t to = i;
    while (to < end && to - i < TOKEN_MAX_BYTES - 4 && !((g = glyph_at(s->text, to)).kind & GLYPH_SPACE)) to += g.n;
    put_chunk(s, i, to, first);
    first = false;
    i = to;
  }
  if (s->out.n > s->sentence) s->out.v[s->out.n - 1].flags |= TOKEN_BREAK;
}
