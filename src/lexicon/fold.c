#include "lexicon/fold.h"

#include <utf8proc.h>

#include "base/utf8.h"

enum { PARTS = 32 };  // more code points than any one decomposes into

/* Letters that stand for themselves in NFKD. */
static const struct letter {
  uint32_t from;
  const char *to;
} letters[] = {
    {0xE6, "ae"}, {0xF0, "d"}, {0xF8, "o"},  {0xFE, "th"}, {0x111, "d"}, {0x127, "h"},  {0x131, "i"}, {0x138, "k"},
    {0x142, "l"}, {0x14B, "n"}, {0x153, "oe"}, {0x167, "t"}, {0x180, "b"}, {0x19A, "l"}, {0x1DD, "e"}, {0x253, "b"},
    {0x254, "o"}, {0x257, "d"}, {0x259, "e"},  {0x25B, "e"}, {0x268, "i"}, {0x272, "n"}, {0x289, "u"},
};

static bool is_gap(uint32_t c) {
  return c <= ' ' || c == '-' || c == '\'' || c == '`' || c == 0xA0 || c == 0xAD || c == 0xB4 ||
         (c >= 0x2B9 && c <= 0x2BF) || (c >= 0x2000 && c <= 0x200B) || (c >= 0x2010 && c <= 0x2015) ||
         (c >= 0x2018 && c <= 0x201B) || c == 0x2032 || c == 0x202F || c == 0xFEFF;
}

static const char *plain_letters(uint32_t c) {
  for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
    if (letters[i].from == c) return letters[i].to;
  return NULL;
}

typedef struct sink {
  char *p;
  int32_t n, max;
  bool gap;  // a space is due before the next letter
} sink;

static void put_byte(sink *s, char c) {
  if (s->gap && s->n && s->n < s->max) s->p[s->n++] = ' ';
  s->gap = false;
  if (s->n < s->max) s->p[s->n++] = c;
}

static void put_point(sink *s, uint32_t c) {
  if (is_gap(c)) {
    s->gap = true;
    return;
  }
  const char *plain = c < 0x80 ? NULL : plain_letters(c);
  if (plain) {
    for (; *plain; plain++) put_byte(s, *plain);
    return;
  }
  char buf[4];
  utf8proc_ssize_t n = utf8proc_encode_char((utf8proc_int32_t)c, (utf8proc_uint8_t *)buf);
  for (utf8proc_ssize_t i = 0; i < n; i++) put_byte(s, buf[i]);
}

static void put_decomposed(sink *s, uint32_t c) {
  utf8proc_int32_t part[PARTS];
  int boundary = 0;
  utf8proc_ssize_t n = utf8proc_decompose_char(
      (utf8proc_int32_t)c, part, PARTS, UTF8PROC_COMPAT | UTF8PROC_DECOMPOSE | UTF8PROC_CASEFOLD | UTF8PROC_STRIPMARK, &boundary);
  for (utf8proc_ssize_t i = 0; i < n && i < PARTS; i++) put_point(s, (uint32_t)part[i]);
}

str name_fold(str s, arena *a) {
  int32_t room = s.n;
  for (int32_t i = 0; i < s.n; i++)
    if ((unsigned char)s.p[i] >= 0x80) room = s.n <= INT32_MAX / 20 ? s.n * 18 : s.n;  // the longest NFKD is 18 for 1
  char *beg = arena_new(a, char, room);
  sink out = {beg, 0, room, false};
  for (int32_t i = 0, len; i < s.n; i += len) {
    unsigned char c = (unsigned char)s.p[i];
    len = 1;
    if (c >= 'A' && c <= 'Z') put_byte(&out, (char)(c + ('a' - 'A')));
    else if (c < 0x80) put_point(&out, c);
    else {
      uint32_t point = utf8_at(s, i, &len);
      if (is_gap(point)) out.gap = true;
      else put_decomposed(&out, point);
    }
  }
  a->beg = beg + out.n;  // the rest was not needed
  return (str){beg, out.n};
}
