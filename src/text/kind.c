#include "text/kind.h"

#include "text/glyph.h"

enum { DATELINE_TOKENS = 24, CREDIT_TOKENS = 60, CREDIT_WORDS = 3, CITY_TOKENS = 3 };

static str form(const splitter *s, int32_t t) { return str_sub(s->text, s->out.v[t].beg, s->out.v[t].end); }
static bool is(const splitter *s, int32_t t, char c) { return form(s, t).n == 1 && form(s, t).p[0] == c; }
static uint32_t kind_at(const splitter *s, int32_t t) { return glyph_at(form(s, t), 0).kind; }

static bool spaced(const splitter *s, int32_t t) {
  return t + 1 >= s->out.n || s->out.v[t].end < s->out.v[t + 1].beg;
}

/* A dash with white space behind it: "-", "--", "–", "—". */
static bool is_dash(const splitter *s, int32_t t) {
  str f = form(s, t);
  return (glyph_at(f, 0).kind & GLYPH_DASH || str_eq(f, S("-")) || str_eq(f, S("--"))) && spaced(s, t);
}

/* Letters, all of them capitals, at least two. */
static bool is_capitals(str f) {
  int32_t n = 0;
  for (int32_t i = 0; i < f.n;) {
    glyph g = glyph_at(f, i);
    if (g.kind & (GLYPH_LOWER | GLYPH_DIGIT) && g.cp != 0xAD) return false;
    n += (g.kind & GLYPH_UPPER) != 0;
    i += g.n;
  }
  return n > 1;
}

/* The longest name of an agency that begins at t: the token behind it, t when there is none. */
static int32_t agency_end(const splitter *s, int32_t t, int32_t last) {
  int32_t best = t;
  for (int32_t to = t + 1; to <= last && to <= t + 5; to++)
    if (orth_has(s->o->agency, str_sub(s->text, s->out.v[t].beg, s->out.v[to - 1].end), NULL)) best = to;
  return best;
}

/* "(Reuters)", "(ANP/AFP)": the token behind the closing bracket, t when there is none. */
static int32_t agencies_end(const splitter *s, int32_t t, int32_t last) {
  if (!is(s, t, '(')) return t;
  int32_t at = t + 1;
  while (at < last) {
    int32_t to = agency_end(s, at, last);
    if (to == at) return t;
    at = to;
    if (at < last && is(s, at, ')')) return at + 1;
    if (at >= last || !(is(s, at, '/') || is(s, at, ',') || is(s, at, '-') || kind_at(s, at) & GLYPH_LETTER)) return t;
    if (!(kind_at(s, at) & GLYPH_LETTER)) at++;
  }
  return t;
}

/* "/TASS/" as one token. */
static bool is_slashed_agency(const splitter *s, int32_t t) {
  str f = form(s, t);
  return f.n > 2 && f.p[0] == '/' && f.p[f.n - 1] == '/' && orth_has(s->o->agency, str_sub(f, 1, f.n - 1), NULL);
}

/* What is known of the words before a dash. */
typedef struct place_line {
  bool capitals, agency, date, other;
  int32_t names;
} place_line;

static void see(const splitter *s, int32_t t, int32_t first, place_line *p) {
  str f = form(s, t);
  uint32_t k = kind_at(s, t);
  str bare = str_ends(f, S(".")) ? str_sub(f, 0, f.n - 1) : f;
  if (orth_has(s->o->month, bare, NULL)) p->date = true;
  else if (k & GLYPH_UPPER) p->names++, p->capitals |= t == first && is_capitals(f) && f.n > 2;
  else if (k & GLYPH_DIGIT || is(s, t, ',') || is(s, t, '/') || is(s, t, '.') || is(s, t, ')') || is(s, t, '(')) return;
  else if (k & GLYPH_LOWER && t > first && f.n <= 3) return;  // "de", "am"
  else p->other = true;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* "20.29", "9:05". */
static bool is_clock(str f) {
  int32_t i = 0;
  while (i < f.n && is_digit(f.p[i])) i++;
  if (i < 1 || i > 2 || i + 3 != f.n || (f.p[i] != '.' && f.p[i] != ':')) return false;
  return is_digit(f.p[i + 1]) && is_digit(f.p[i + 2]);
}

/* Two blanks or more before a token part it from what stands in front. */
static bool set_apart(const splitter *s, int32_t t) { return s->out.v[t].beg - s->out.v[t - 1].end > 1; }

/* "20.29 uur –", "14:05 -", "09:15 BST  ", an hour alone in its line. */
static int32_t clock_end(const splitter *s, int32_t first, int32_t last) {
  if (!is_clock(form(s, first))) return first;
  int32_t t = first + 1;
  if (t < last && orth_has(s->o->clock, form(s, t), NULL)) t++;
  if (t == last || set_apart(s, t)) return t;
  return is_dash(s, t) || is(s, t, ':') ? t + 1 : first;
}

static int32_t place_end(const splitter *s, int32_t first, int32_t last) {
  place_line p = {0};
  int32_t credit = agencies_end(s, first, last);
  if (credit > first && credit < last) return credit + is_dash(s, credit);
  if (!(kind_at(s, first) & GLYPH_UPPER)) return first;
  for (int32_t t = first; t < last && t < first + DATELINE_TOKENS; t++) {
    int32_t to = agencies_end(s, t, last);
    if (to > t) {
      p.agency = true;
      t = to - 1;
      if (p.capitals && !p.other && to < last && !is_dash(s, to)) return to;
      continue;
    }
    if (is_slashed_agency(s, t) && !p.other && p.names) return t + 1 + (t + 1 < last && is(s, t + 1, '.'));
    if (is_dash(s, t)) {
      bool city = t - first <= CITY_TOKENS && !is(s, t - 1, ')') && kind_at(s, t + 1 < last ? t + 1 : t) & (GLYPH_UPPER | GLYPH_OPEN);
      return !p.other && t > first && (p.capitals || p.agency || (p.date && p.names) || city) ? t + 1 : first;
    }
    see(s, t, first, &p);
  }
  return first;
}

static bool ends_with_stop(const splitter *s, int32_t first, int32_t last) {
  int32_t t = last - 1;
  while (t > first && kind_at(s, t) & GLYPH_CLOSE && !(kind_at(s, t) & GLYPH_STOP)) t--;
  return kind_at(s, t) & GLYPH_STOP || str_ends(form(s, t), S("."));
}

int32_t kind_dateline(splitter *s, int32_t first) {
  int32_t last = s->out.n;
  if (first >= last) return first;
  int32_t to = clock_end(s, first, last);
  if (to == first && ends_with_stop(s, first, last)) to = place_end(s, first, last);
  if (to == first || to >= last) return first;
  for (int32_t t = first; t < to; t++) s->out.v[t].flags &= ~(uint32_t)TOKEN_BREAK;
  s->out.v[to - 1].flags |= TOKEN_BREAK;
  return to;
}

void kind_part_credit(splitter *s, int32_t first) {
  int32_t t = s->out.n - 1;
  if (t - first < 3 || !is(s, t, ')')) return;
  while (t > first && !is(s, t, '(')) t--;
  if (t > first && agencies_end(s, t, s->out.n) == s->out.n && ends_with_stop(s, first, t)) s->out.v[t - 1].flags |= TOKEN_BREAK;
}

/* Do the first words from t on open a credit: "Bron :", "Reporting by"? A value ":" asks for a colon behind. */
static bool opens_credit(const splitter *s, int32_t t, int32_t last) {
  for (int32_t to = t + 1; to <= last && to <= t + CREDIT_WORDS; to++) {
    str value = {0};
    if (!orth_has(s->o->credit, str_sub(s->text, s->out.v[t].beg, s->out.v[to - 1].end), &value)) continue;
    if (!str_eq(value, S(":")) || (to < last && is(s, to, ':')) || to == last) return true;
  }
  return false;
}

/* "bme/ds/jh", "(JDW/BHO)", "(edv)": initials of those who wrote it, in brackets or with slashes between. */
static bool is_initials(const splitter *s, int32_t first, int32_t last) {
  bool bracketed = is(s, first, '(') && is(s, last - 1, ')') && last - first > 2;
  str f = str_sub(s->text, s->out.v[first + bracketed].beg, s->out.v[last - 1 - bracketed].end);
  int32_t groups = 1, n = 0;
  uint32_t seen = 0;
  for (int32_t i = 0; i < f.n;) {
    glyph g = glyph_at(f, i);
    if (g.cp == '/') groups++, n = 0;
    else if (!(g.kind & GLYPH_LETTER) || ++n > 4) return false;
    seen |= g.kind & GLYPH_LETTER;
    i += g.n;
  }
  return n > 0 && seen != GLYPH_LETTER && (groups > 1 || (bracketed && f.n > 1));
}

/* "Baku, 19 September, AZERTAC" as a line of its own. */
static bool is_place_line(const splitter *s, int32_t first, int32_t last) {
  place_line p = {0};
  if (last - first > CREDIT_TOKENS / 4 || !(kind_at(s, first) & GLYPH_UPPER)) return false;
  for (int32_t t = first; t < last; t++) {
    int32_t to = is(s, t, '(') ? agencies_end(s, t, last) : agency_end(s, t, last);
    if (to > t) p.agency = true, t = to - 1;
    else if (is_slashed_agency(s, t)) p.agency = true;
    else see(s, t, first, &p);
  }
  return p.agency && p.date && p.names && !p.other;
}

static bool is_byline(const splitter *s, int32_t first, int32_t last) {
  if (!orth_has(s->o->byline, form(s, first), NULL) || last - first < 2 || !(kind_at(s, first) & GLYPH_UPPER)) return false;
  return kind_at(s, first + 1) & GLYPH_UPPER || orth_has(s->o->byline, form(s, first + 1), NULL);
}

static bool is_credit(const splitter *s, int32_t first, int32_t last) {
  if (last - first > CREDIT_TOKENS) return false;
  if (kind_at(s, first) & GLYPH_DASH && first + 1 < last) first++;  // "—AFP"
  bool bracketed = is(s, first, '(') && is(s, last - 1, ')');
  if (bracketed && agencies_end(s, first, last) == last) return true;
  if (agency_end(s, first, last) == last) return true;
  if (opens_credit(s, bracketed ? first + 1 : first, last)) return true;
  return is_initials(s, first, last) || (!ends_with_stop(s, first, last) && is_byline(s, first, last));
}

/* What stands in a list is told, not a heading. */
static bool is_bullet(const splitter *s, int32_t t) {
  static const char *const marks[] = {"•", "·", "*", "▪", "‣", "◦", "●"};
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
    if (str_eq(form(s, t), str_of(marks[i]))) return true;
  return is_dash(s, t);
}

static bool is_title(const splitter *s, int32_t first, int32_t last, str title) {
  return title.p && str_eq(str_trim(title), str_sub(s->text, s->out.v[first].beg, s->out.v[last - 1].end));
}

sentence_kind kind_of(const splitter *s, int32_t first, int32_t last, int32_t line_first, int32_t line_last, str title, bool opening) {
  bool whole = first == line_first && last == line_last;
  if (whole && opening && is_title(s, first, last, title)) return SENT_HEADLINE;
  if (last == line_last && is_credit(s, first, last)) return SENT_CREDIT;
  if (!whole || ends_with_stop(s, first, last)) return SENT_PLAIN;
  if (is_place_line(s, first, last) || clock_end(s, first, last) == last) return SENT_DATELINE;
  if (is_bullet(s, first)) return SENT_PLAIN;
  return is(s, last - 1, ':') || is(s, last - 1, ',') || is(s, last - 1, ';') ? SENT_PLAIN : SENT_HEADLINE;
}
