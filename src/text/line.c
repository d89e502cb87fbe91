#include "text/line.h"

#include "text/glyph.h"

enum { WRAP_MIN = 50, WRAP_MAX = 100, WRAP_BREAKS = 3 };

/* End of the line that begins at `at`: where its line feed stands, or the end of the text. */
static int32_t line_end(str text, int32_t at) {
  int32_t nl = str_find_byte(text, '\n', at);
  return nl < 0 ? text.n : nl;
}

static bool is_blank(str s) { return str_trim(s).n == 0; }

/* Does the line begin an item of a list, so that it stands alone in wrapped text too? */
static bool is_item(str line) {
  glyph g = glyph_at(line, 0);
  return g.cp == '*' || g.cp == '-' || g.cp == '>' || g.kind & GLYPH_DASH || g.cp == 0x2022 || g.kind & GLYPH_SPACE;
}

static int32_t points(str s) {
  int32_t n = 0;
  for (int32_t i = 0; i < s.n; i++) n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
  return n;
}

static str first_word(str line) {
  int32_t i = 0;
  while (i < line.n && line.p[i] != ' ') i++;
  return str_sub(line, 0, i);
}

/* Columns of the widest line; more than WRAP_MAX as soon as one is. */
static int32_t widest(str text) {
  int32_t most = 0;
  for (int32_t at = 0, end; at < text.n && most <= WRAP_MAX; at = end + 1) {
    end = line_end(text, at);
    int32_t n = end - at > 4 * WRAP_MAX ? WRAP_MAX + 1 : points(str_trim(str_sub(text, at, end)));
    if (n > most) most = n;
  }
  return most;
}

static bool is_wrapped(str text) {
  int32_t width = widest(text), breaks = 0, full = 0;
  if (width < WRAP_MIN || width > WRAP_MAX) return false;
  for (int32_t at = 0, end; (end = line_end(text, at)) < text.n; at = end + 1) {
    str line = str_trim(str_sub(text, at, end)), next = str_sub(text, end + 1, line_end(text, end + 1));
    if (!line.n || is_blank(next) || is_item(next)) continue;
    breaks++;
    full += points(line) + 1 + points(first_word(str_trim(next))) > width;
  }
  return breaks >= WRAP_BREAKS && full * 20 >= breaks * 19;
}

lines_of line_begin(str text) { return (lines_of){.text = text, .wrapped = is_wrapped(text)}; }

/* In wrapped text: go on over lines that continue this one. */
static int32_t join(const lines_of *l, int32_t end) {
  while (end < l->text.n) {
    int32_t to = line_end(l->text, end + 1);
    str next = str_sub(l->text, end + 1, to);
    if (is_blank(next) || is_item(next)) break;
    end = to;
  }
  return end;
}

bool line_next(lines_of *l, int32_t *beg, int32_t *end) {
  while (l->at < l->text.n) {
    int32_t from = l->at, to = line_end(l->text, from);
    bool blank = is_blank(str_sub(l->text, from, to));
    if (!blank && l->wrapped) to = join(l, to);
    l->at = to + 1;
    if (blank) continue;
    str body = str_trim(str_sub(l->text, from, to));
    *beg = (int32_t)(body.p - l->text.p);
    *end = *beg + body.n;
    return true;
  }
  return false;
}

