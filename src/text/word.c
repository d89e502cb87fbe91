#include "text/word.h"

#include "text/glyph.h"

enum { LOOK = 24, SUSPENDED = 4 };  // bytes looked at on each side for a prefix, suffix or unit; of a word cut off at a hyphen

/* What holds for the core as a whole, found once. */
typedef struct core {
  str s;         // its bytes
  int32_t at;    // where it lies in the text
  int32_t dots;  // "." in it
  bool digits;   // a telephone number, date or the like: digits in groups
} core;

static bool is_word(str s, int32_t i) { return glyph_at(s, i).kind & GLYPH_WORD; }
static bool is_kind(str s, int32_t i, uint32_t kind) { return glyph_at(s, i).kind & kind; }

/* ".az", ".doc", ".COM" at the end behind a word. */
static bool has_extension(str s) {
  int32_t dot = s.n - 1;
  while (dot > 0 && s.n - dot <= 5 && s.p[dot] != '.') dot--;
  int32_t n = s.n - dot - 1;
  if (dot < 2 || s.p[dot] != '.' || n < 2 || n > 4 || !(glyph_before(s, dot).kind & GLYPH_WORD)) return false;
  uint32_t seen = 0;
  for (int32_t i = dot + 1; i < s.n; i++) seen |= (unsigned char)s.p[i] < 128 ? glyph_at(s, i).kind : GLYPH_SIGN;
  return seen == GLYPH_LOWER || seen == GLYPH_UPPER;
}

static bool has_path(str s) {
  int32_t slash = str_find_byte(s, '/', 0);
  return slash > 3 && has_extension(str_sub(s, 0, slash));
}

bool word_is_address(str s) {
  if (str_find(s, S("://"), 0) > 0 || str_starts(s, S("www."))) return true;
  int32_t mail = str_find_byte(s, '@', 0);
  if (mail > 0 && mail + 1 < s.n) return true;
  return has_path(s) || (has_extension(s) && str_find_byte(s, '/', 0) < 0);
}

/* Digits in three or more groups, or a short telephone number: 713-853-3989, 345-9945, 3-5213, 04/30/2001. */
static bool is_digit_groups(str s) {
  int32_t groups = 1, first = 0, run = 0;
  for (int32_t i = 0; i < s.n; i++) {
    char c = s.p[i];
    if (c >= '0' && c <= '9') run++;
    else if (c == '-' || c == '/') {
      if (groups == 1) first = run;
      groups++;
      run = 0;
    } else return false;
  }
  return groups > 2 || (groups == 2 && (first == 3 || first == 1) && run == 4);
}

static core core_of(str text, int32_t beg, int32_t end) {
  core c = {.s = str_sub(text, beg, end), .at = beg};
  for (int32_t i = 0; i < c.s.n; i++) c.dots += c.s.p[i] == '.';
  int32_t area = str_find_byte(c.s, ')', 0);  // "(989)755-1109"
  c.digits = is_digit_groups(str_sub(c.s, area + 1, c.s.n));
  return c;
}

/* From i on to the next sign, at most LOOK bytes. */
static str part_after(str s, int32_t i) {
  int32_t end = i;
  while (end < s.n && end - i < LOOK && is_word(s, end)) end += glyph_at(s, end).n;
  return str_sub(s, i, end);
}

static str part_before(str s, int32_t i) {
  int32_t beg = i;
  for (glyph g; beg > 0 && i - beg < LOOK && (g = glyph_before(s, beg), g.kind & GLYPH_WORD);) beg -= g.n;
  return str_sub(s, beg, i);
}

static int32_t run_of(str s, int32_t i, char c) {
  int32_t n = 0;
  while (i + n < s.n && s.p[i + n] == c) n++;
  return n;
}

static int32_t cut_hyphen(const orth *o, const core *c, int32_t i) {
  int32_t run = run_of(c->s, i, '-');
  if (run > 1) return run;
  if (!o->split_hyphen || c->digits) return 0;
  glyph left = glyph_before(c->s, i), right = glyph_at(c->s, i + 1);
  if (!right.n) return part_before(c->s, i).n >= SUSPENDED ? 1 : 0;  // "troop- and police-"
  if (!(right.kind & GLYPH_WORD) || !(left.kind & GLYPH_WORD || left.cp == '.')) return 0;
  if (orth_has(o->prefix, part_before(c->s, i), NULL) || orth_has(o->suffix, part_after(c->s, i + 1), NULL)) return 0;
  return 1;
}

static int32_t cut_slash(const orth *o, const core *c, int32_t i) {
  if (!o->split_slash || c->digits) return 0;
  str left = part_before(c->s, i), right = part_after(c->s, i + 1);
  if (left.n < 2 || right.n < 2) return 0;
  return is_kind(c->s, i + 1, GLYPH_LETTER) && glyph_before(c->s, i).kind & GLYPH_LETTER ? 1 : 0;
}

/* A dot with a sentence's end and the next one's begin glued to it: "gezegd.De". */
static int32_t cut_dot(const core *c, int32_t i) {
  int32_t run = run_of(c->s, i, '.');
  if (run > 1) return is_kind(c->s, i + run, GLYPH_LETTER) && i > 0 ? run : 0;
  if (c->dots > 1 || i < 2 || !(glyph_before(c->s, i).kind & GLYPH_LOWER)) return 0;
  glyph up = glyph_at(c->s, i + 1);
  return up.kind & GLYPH_UPPER && is_kind(c->s, i + 1 + up.n, GLYPH_LOWER) ? 1 : 0;
}

static int32_t cut_pause(const core *c, int32_t i) {
  int32_t commas = run_of(c->s, i, ',');
  if (commas > 1) return commas > 2 ? 1 : 2;  // ",," is a quotation mark
  if (c->s.p[i] != ',' && (run_of(c->s, i + 1, ',') > 1 || glyph_at(c->s, i + 1).kind & GLYPH_QUOTE)) return 1;
  uint32_t left = glyph_before(c->s, i).kind, right = glyph_at(c->s, i + 1).kind;
  if (c->s.p[i] == ',') return (left | right) & GLYPH_LETTER && right & GLYPH_WORD ? 1 : 0;
  return left & GLYPH_LETTER && right & GLYPH_LETTER ? 1 : 0;
}

static int32_t cut_dash(const core *c, int32_t i, int32_t n) {
  bool range = glyph_before(c->s, i).kind & GLYPH_DIGIT && is_kind(c->s, i + n, GLYPH_DIGIT);
  return range ? 0 : n;
}

/* The marks of a quoted first part, where the language leaves such a compound whole: "engineering"-industrie. */
static bool is_quoted_part(const orth *o, const core *c, int32_t i, glyph g) {
  return !o->split_bracket && (i == 0 || glyph_at(c->s, i + g.n).cp == '-');
}

/* The plus signs at the end of a mark or number: "A++", "18+". */
static int32_t cut_plus(const core *c, int32_t i) {
  int32_t run = run_of(c->s, i, '+');
  if (i == 0 || i + run < c->s.n) return 0;
  for (int32_t k = 0; k < i; k++)
    if (c->s.p[k] < '0' || c->s.p[k] > '9') return i == 1 && glyph_before(c->s, i).kind & GLYPH_LETTER ? run : 0;
  return run;
}

/* Bytes of the sign at i that is a token of its own; 0 when it belongs to the word. */
static int32_t cut_at(const orth *o, const core *c, int32_t i, glyph g) {
  if (g.kind & GLYPH_WORD) return 0;
  if (g.cp == '-') return cut_hyphen(o, c, i);
  if (g.cp == '/') return cut_slash(o, c, i);
  if (g.cp == '+') return o->split_unit ? cut_plus(c, i) : 0;
  if (g.cp == '.') return cut_dot(c, i);
  if (g.kind & GLYPH_STOP) return is_kind(c->s, i + g.n, GLYPH_LETTER | GLYPH_QUOTE) && i > 0 ? g.n : 0;
  if (g.kind & GLYPH_PAUSE) return i > 0 ? cut_pause(c, i) : 0;
  if (g.kind & GLYPH_DASH) return o->split_hyphen ? g.n : cut_dash(c, i, g.n);
  if (g.kind & GLYPH_QUOTE) return g.kind & GLYPH_SINGLE || is_quoted_part(o, c, i, g) ? 0 : g.n;
  if (g.kind & (GLYPH_OPEN | GLYPH_CLOSE)) return o->split_bracket ? g.n : 0;
  return 0;
}

/* "nr.5", "vol.14": an abbreviation that wants a number, and the number. */
static bool is_numbered(const orth *o, const core *c, int32_t i) {
  str value = {0};
  return orth_has(o->abbreviation, part_before(c->s, i - 1), &value) && str_find(value, S("number"), 0) >= 0;
}

/* Do the words part between the glyph before i and the one at i, without a sign? $|200, 100|%, #|1. */
static bool parts_at(const orth *o, const core *c, int32_t i, glyph g) {
  if (i == 0) return false;
  glyph before = glyph_before(c->s, i);
  if (before.kind & GLYPH_MONEY) return g.kind & GLYPH_DIGIT;
  if (g.kind & GLYPH_MONEY) return before.kind & GLYPH_DIGIT;
  if (before.cp == '.' && g.kind & GLYPH_DIGIT && i > 1 && is_numbered(o, c, i)) return true;
  if (!o->split_unit) return false;
  return (before.cp == '#' && i == 1 && g.kind & GLYPH_DIGIT) || (g.cp == '%' && before.kind & GLYPH_DIGIT);
}

/* The word behind a blank at i; none if it is the first part of one with a hyphen ("its in-house"). */
static str next_word(str text, int32_t i) {
  if (i >= text.n || text.p[i] != ' ') return (str){"", 0};
  str w = part_after(text, i + 1);
  return glyph_at(text, i + 1 + w.n).cp == '-' ? (str){"", 0} : w;
}

/* Put a word as the parts that a contraction names: "can+not"; "it+s next": only in front of certain words. */
static bool put_contraction(splitter *s, int32_t beg, int32_t end) {
  str rest, value;
  if (!orth_has(s->o->contraction, str_sub(s->text, beg, end), &rest)) return false;
  value = str_cut(&rest, ' ');
  if (rest.n > 0 && !orth_has(s->o->contraction_next, next_word(s->text, end), NULL)) return false;
  uint32_t flag = TOKEN_MWT_FIRST;
  for (str part; part = str_cut(&value, '+'), part.p; flag = TOKEN_MWT_NEXT) {
    int32_t to = value.p ? beg + part.n : end;
    if (to > end) to = end;
    token_put(s, beg, to, flag);
    beg = to;
  }
  return true;
}

/* Digits, an apostrophe, s. */
static bool is_decade(str w) {
  int32_t i = 0;
  while (i < w.n && is_kind(w, i, GLYPH_DIGIT)) i++;
  return i > 0 && is_kind(w, i, GLYPH_SINGLE) && i + glyph_at(w, i).n + 1 == w.n && w.p[w.n - 1] == 's';
}

/* Where the last clitic of [beg, end) begins; end when it has none. "70's" is one word. */
static int32_t clitic_find(const splitter *s, int32_t beg, int32_t end) {
  str w = str_sub(s->text, beg, end);
  if (is_decade(w)) return end;
  for (int32_t i = w.n, back = 0; i > 1 && back < 4; back++) {
    glyph g = glyph_before(w, i);
    i -= g.n;
    if (!(g.kind & GLYPH_SINGLE) || i == 0) continue;
    glyph n = glyph_before(w, i);
    if (i > n.n && orth_has(s->o->clitic, str_sub(w, i - n.n, w.n), NULL)) return beg + i - n.n;
    if (orth_has(s->o->clitic, str_sub(w, i, w.n), NULL)) return beg + i;
  }
  return end;
}

/* Put a word with up to three clitics at its end. */
static void put_clitics(splitter *s, int32_t beg, int32_t end) {
  int32_t cut[4] = {end}, n = 0;
  while (n < 3) {
    int32_t at = clitic_find(s, beg, cut[n]);
    if (at == cut[n]) break;
    cut[++n] = at;
  }
  token_put(s, beg, cut[n], n ? TOKEN_MWT_FIRST : 0);
  for (; n > 0; n--) token_put(s, cut[n], cut[n - 1], TOKEN_MWT_NEXT);
}

/* Where the unit behind the digits of [beg, end) begins ("7pm"); end when there is none. */
static int32_t unit_find(const splitter *s, int32_t beg, int32_t end) {
  if (!s->o->split_unit || !is_kind(s->text, beg, GLYPH_DIGIT)) return end;
  str w = str_sub(s->text, beg, end);
  str unit = part_before(w, w.n);
  int32_t i = 0;
  while (i < unit.n && is_kind(unit, i, GLYPH_DIGIT)) i += glyph_at(unit, i).n;
  if (i == unit.n || (i == 0 && unit.n == w.n)) return end;
  return orth_has(s->o->unit, str_sub(unit, i, unit.n), NULL) ? end - (unit.n - i) : end;
}

/* A piece between cuts. */
static void put_piece(splitter *s, int32_t beg, int32_t end) {
  if (beg >= end) return;
  int32_t unit = unit_find(s, beg, end);
  if (unit < end) {
    token_put(s, beg, unit, 0);
    token_put(s, unit, end, 0);
    return;
  }
  if (!put_contraction(s, beg, end)) put_clitics(s, beg, end);
}

/* The sign between two words; a stop with a capital glued to it ends a sentence. */
static void put_cut(splitter *s, const core *c, int32_t i, int32_t cut, glyph g) {
  bool stop = cut == 1 && g.kind & GLYPH_STOP && is_kind(c->s, i + cut, GLYPH_UPPER);
  token_put(s, c->at + i, c->at + i + cut, stop ? TOKEN_BREAK : 0);
  if (stop) s->sentence = s->out.n;
}

/* A word between blanks and outer signs, or one part of it. */
static void put_core(splitter *s, int32_t beg, int32_t end) {
  core c = core_of(s->text, beg, end);
  if (word_is_address(c.s) || orth_has(s->o->keep, c.s, NULL)) {
    put_clitics(s, beg, end);
    return;
  }
  int32_t from = 0;
  for (int32_t i = 0; i < c.s.n;) {
    glyph g = glyph_at(c.s, i);
    int32_t cut = cut_at(s->o, &c, i, g);
    if (cut || parts_at(s->o, &c, i, g)) {
      put_piece(s, beg + from, beg + i);
      put_cut(s, &c, i, cut, g);
      from = i + cut;
    }
    i += cut ? cut : g.n;
  }
  put_piece(s, beg + from, end);
}

void word_put(splitter *s, int32_t beg, int32_t end) {
  int32_t angle = str_find_byte(str_sub(s->text, beg, end), '<', 0), at = beg + angle;
  if (angle <= 0 || !word_is_address(str_sub(s->text, at + 1, end))) {
    put_core(s, beg, end);
    return;
  }
  put_core(s, beg, at);  // "Jansen"<jansen@example.org
  token_put(s, at, at + 1, 0);
  put_core(s, at + 1, end);
}
