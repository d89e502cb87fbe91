#include "intake/clean.h"

#include <libxml/HTMLparser.h>
#include <utf8proc.h>

#include "base/utf8.h"

typedef enum glyph { GLYPH_KEPT, GLYPH_BLANK, GLYPH_BREAK, GLYPH_GONE } glyph;

static glyph kind_of(uint32_t c) {
  if (c == '\n') return GLYPH_BREAK;
  if (c <= ' ' || (c >= 0x7F && c <= 0xA0)) return GLYPH_BLANK;
  if (c == 0xAD) return GLYPH_GONE;
  if (c < 0x1680) return GLYPH_KEPT;
  if (c == 0x200B || c == 0x2060 || c == 0xFEFF) return GLYPH_GONE;
  if (c == 0x2028 || c == 0x2029) return GLYPH_BREAK;
  bool blank = c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F || c == 0x3000;
  return blank ? GLYPH_BLANK : GLYPH_KEPT;
}

/* A writer that holds blanks back until something follows. */
typedef struct writer {
  char *p;
  int32_t n;
  bool blank, one_line, high;  // high: something above U+02FF was written
  int breaks;
} writer;

static void put_gap(writer *w) {
  if (w->n && w->breaks && !w->one_line) {
    for (int i = 0; i < w->breaks && i < 2; i++) w->p[w->n++] = '\n';
  } else if (w->n && (w->blank || w->breaks)) {
    w->p[w->n++] = ' ';
  }
  w->blank = false;
  w->breaks = 0;
}

static void put(writer *w, str s, int32_t at, int32_t len, uint32_t c) {
  switch (kind_of(c)) {
    case GLYPH_BLANK: w->blank = true; return;
    case GLYPH_BREAK: w->breaks++; return;
    case GLYPH_GONE: return;
    case GLYPH_KEPT: break;
  }
  put_gap(w);
  memcpy(w->p + w->n, s.p + at, (size_t)len);
  w->n += len;
  w->high |= c >= 0x300;
}

static str compose(str s, arena *keep) {
  const utf8proc_option_t how = (utf8proc_option_t)(UTF8PROC_STABLE | UTF8PROC_COMPOSE);
  const utf8proc_uint8_t *from = (const utf8proc_uint8_t *)s.p;
  utf8proc_ssize_t n = utf8proc_decompose(from, s.n, NULL, 0, how);
  if (n < 0) return s;
  utf8proc_int32_t *points = arena_raw(keep, utf8proc_int32_t, n + 1);
  utf8proc_decompose(from, s.n, points, n, how);
  n = utf8proc_reencode(points, n, how);
  return n < 0 ? s : (str){(const char *)points, (int32_t)n};
}

static str clean(str s, bool one_line, arena *keep) {
  writer w = {.p = arena_raw(keep, char, (ptrdiff_t)s.n + 1), .one_line = one_line};
  for (int32_t i = 0, len; i < s.n; i += len) {
    uint32_t c = utf8_at(s, i, &len);
    put(&w, s, i, len, c);
  }
  if (!w.n) return (str){0};
  return w.high ? compose((str){w.p, w.n}, keep) : (str){w.p, w.n};
}

str clean_line(str s, arena *keep) { return clean(s, true, keep); }
str clean_text(str s, arena *keep) { return clean(s, false, keep); }

static bool letter(char c) { return ((c | 32) >= 'a' && (c | 32) <= 'z') || (c >= '0' && c <= '9'); }

/* The number behind "&#". */
static uint32_t number_of(str s) {
  bool hex = s.n > 1 && (s.p[0] | 32) == 'x';
  uint32_t v = 0;
  for (int32_t i = hex; i < s.n; i++) {
    char c = s.p[i];
    int digit = c >= '0' && c <= '9' ? c - '0' : hex && (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
    if (digit < 0 || v > 0x10FFFF) return 0;
    v = v * (hex ? 16 : 10) + (uint32_t)digit;
  }
  return v;
}

uint32_t clean_reference(str s, int32_t *len) {
  enum { LONGEST = 10 };
  bool number = s.n > 1 && s.p[1] == '#';
  int32_t end = number ? 2 : 1;
  while (end < s.n && end < LONGEST && letter(s.p[end])) end++;
  if (end == s.n || s.p[end] != ';') return 0;
  *len = end + 1;
  uint32_t c;
  if (number) {
    c = number_of(str_sub(s, 2, end));
  } else {
    char name[LONGEST + 1] = {0};
    memcpy(name, s.p + 1, (size_t)end - 1);
    const htmlEntityDesc *found = strcmp(name, "apos") == 0 ? NULL : htmlEntityLookup((const xmlChar *)name);
    c = found ? found->value : strcmp(name, "apos") == 0 ? '\'' : 0;
  }
  return utf8proc_codepoint_valid((utf8proc_int32_t)c) ? c : 0;
}

str clean_references(str s, arena *keep) {
  if (str_find_byte(s, '&', 0) < 0) return s;
  char *p = arena_raw(keep, char, (ptrdiff_t)s.n + 1);
  int32_t n = 0;
  for (int32_t i = 0, len = 0; i < s.n;) {
    uint32_t c = s.p[i] == '&' ? clean_reference(str_sub(s, i, s.n), &len) : 0;
    if (c) n += (int32_t)utf8proc_encode_char((utf8proc_int32_t)c, (utf8proc_uint8_t *)p + n);
    else p[n++] = s.p[i];
    i += c ? len : 1;
  }
  return (str){p, n};
}
