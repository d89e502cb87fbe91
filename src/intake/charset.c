#include "intake/charset.h"

#include <iconv.h>

#include "base/utf8.h"
#include "intake/ascii.h"

enum { PRESCAN = 4096 };
static const char REPLACEMENT[] = "\xEF\xBF\xBD";

/* Labels that are another set than they say, or that iconv knows by another name. */
static const char *const alias[][2] = {
    {"utf8", "utf-8"},           {"unicode-1-1-utf-8", "utf-8"}, {"iso-8859-1", "windows-1252"}, {"iso8859-1", "windows-1252"},
    {"iso_8859-1", "windows-1252"}, {"latin1", "windows-1252"},   {"latin-1", "windows-1252"},    {"us-ascii", "windows-1252"},
    {"ascii", "windows-1252"},   {"cp1252", "windows-1252"},     {"x-cp1252", "windows-1252"},   {"iso-8859-9", "windows-1254"},
    {"gb2312", "gb18030"},       {"gbk", "gb18030"},             {"shift_jis", "cp932"},         {"x-sjis", "cp932"},
    {"euc-kr", "cp949"},         {"ks_c_5601-1987", "cp949"},    {"x-mac-roman", "macintosh"},
};

static bool label_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == ':';
}

/* Take a label; false when it is no label of a set that can be read. */
static bool take_label(charset *c, str label) {
  label = str_trim(label);
  if (!label.n || label.n >= CHARSET_NAME) return false;
  char low[CHARSET_NAME] = {0};
  for (int32_t i = 0; i < label.n; i++) {
    low[i] = ascii_lower(label.p[i]);
    if (!label_byte(low[i])) return false;
  }
  for (size_t i = 0; i < sizeof alias / sizeof *alias; i++)
    if (strcmp(low, alias[i][0]) == 0) strcpy(low, alias[i][1]);
  if (strcmp(low, "utf-8") != 0 && strcmp(low, "windows-1252") != 0) {
    iconv_t known = iconv_open("UTF-8", low);
    if (known == (iconv_t)-1) return false;
    iconv_close(known);
  }
  memcpy(c->name, low, sizeof low);
  return true;
}

static bool mark_of(str s, charset *c) {
  static const struct {
    const char *mark;
    int32_t n;
    const char *name;
  } marks[] = {{"\xEF\xBB\xBF", 3, "utf-8"},
               {"\xFF\xFE\0\0", 4, "utf-32le"},
               {"\0\0\xFE\xFF", 4, "utf-32be"},
               {"\xFE\xFF", 2, "utf-16be"},
               {"\xFF\xFE", 2, "utf-16le"}};
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
    if (str_starts(s, (str){marks[i].mark, marks[i].n})) {
      strcpy(c->name, marks[i].name);
      c->mark = marks[i].n;
      return true;
    }
  return false;
}

/* How much of s is not ASCII: sequences of UTF-8, and bytes that are in none. */
static void count_high(str s, int64_t *good, int64_t *bad) {
  *good = *bad = 0;
  for (int32_t i = 0; i < s.n;) {
    if ((unsigned char)s.p[i] < 0x80) {
      int32_t far = utf8_plain(s, i);
      i = far > i ? far : i + 1;
      continue;
    }
    int32_t len = utf8_sequence(s, i);
    *(len ? good : bad) += 1;
    i += len ? len : 1;
  }
}

/* What stands behind "charset=" or "encoding=" in s, quoted or not. */
static str value_behind(str s, str key) {
  int32_t at = ascii_find(s, key, 0);
  if (at < 0) return (str){0};
  s = str_trim(str_sub(s, at + key.n, s.n));
  if (!s.n || *s.p != '=') return (str){0};
  s = str_trim(str_sub(s, 1, s.n));
  if (s.n && (*s.p == '"' || *s.p == '\'')) s = str_sub(s, 1, s.n);
  int32_t n = 0;
  while (n < s.n && label_byte(ascii_lower(s.p[n]))) n++;
  return str_sub(s, 0, n);
}

static str declared(str s) {
  s = str_sub(s, 0, s.n < PRESCAN ? s.n : PRESCAN);
  if (str_starts(s, S("<?xml"))) {
    int32_t end = str_find(s, S("?>"), 0);
    str label = value_behind(str_sub(s, 0, end < 0 ? s.n : end), S("encoding"));
    if (label.n) return label;
  }
  for (int32_t at = 0; (at = ascii_find(s, S("<meta"), at)) >= 0; at++) {
    int32_t end = str_find_byte(s, '>', at);
    str label = value_behind(str_sub(s, at, end < 0 ? s.n : end), S("charset"));
    if (label.n) return label;
  }
  return (str){0};
}

/* A set of more than a byte for a letter of ASCII: declared in bytes that are none. */
static bool wide(const charset *c) { return strncmp(c->name, "utf-16", 6) == 0 || strncmp(c->name, "utf-32", 6) == 0; }

charset charset_find(str bytes, str type, bool declares) {
  charset c = {.name = "utf-8"};
  int64_t good, bad;
  count_high(bytes, &good, &bad);
  if (mark_of(bytes, &c)) {
    c.faulty = bad && strcmp(c.name, "utf-8") == 0;
    return c;
  }
  if (!bad && good) return c;
  bool told = take_label(&c, value_behind(type, S("charset"))) || (declares && take_label(&c, declared(bytes)));
  if (told && wide(&c) && declares) told = false;  // a declaration that could be read
  if (told && strcmp(c.name, "utf-8") != 0) return c;
  c.faulty = bad > 0;
  strcpy(c.name, bad > good ? "windows-1252" : "utf-8");
  return c;
}

static char *put_point(char *p, uint32_t c) {
  if (c < 0x80) return *p++ = (char)c, p;
  if (c < 0x800) return *p++ = (char)(0xC0 | c >> 6), *p++ = (char)(0x80 | (c & 63)), p;
  return *p++ = (char)(0xE0 | c >> 12), *p++ = (char)(0x80 | (c >> 6 & 63)), *p++ = (char)(0x80 | (c & 63)), p;
}

static str from_windows(str s, arena *keep) {
  static const uint16_t high[32] = {0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
                                    0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
                                    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178};
  char *p = arena_raw(keep, char, 3 * (ptrdiff_t)s.n + 1), *to = p;
  for (int32_t i = 0; i < s.n; i++) {
    uint32_t c = (unsigned char)s.p[i];
    to = put_point(to, !c ? 0xFFFD : c >= 0x80 && c < 0xA0 ? high[c - 0x80] : c);
  }
  return (str){p, (int32_t)(to - p)};
}

static str from_utf8(str s, arena *keep) {
  if (utf8_fault(s) < 0) return s;
  char *p = arena_raw(keep, char, 3 * (ptrdiff_t)s.n + 1), *to = p;
  for (int32_t i = 0, len; i < s.n; i += len ? len : 1) {
    len = s.p[i] ? utf8_sequence(s, i) : 0;
    memcpy(to, len ? s.p + i : REPLACEMENT, (size_t)(len ? len : 3));
    to += len ? len : 3;
  }
  return (str){p, (int32_t)(to - p)};
}

static str from_iconv(str s, const char *name, arena *keep) {
  size_t room = 4 * (size_t)s.n + 16, left = (size_t)s.n;
  char *p = arena_raw(keep, char, (ptrdiff_t)room), *to = p;
  iconv_t cd = iconv_open("UTF-8", name);
  if (cd == (iconv_t)-1) return from_utf8(s, keep);
  char *from = (char *)(uintptr_t)s.p;
  while (left && room > 8) {
    if (iconv(cd, &from, &left, &to, &room) != (size_t)-1) break;
    memcpy(to, REPLACEMENT, 3);
    to += 3;
    room -= 3;
    from++;
    left--;
  }
  iconv_close(cd);
  return from_utf8((str){p, (int32_t)(to - p)}, keep);
}

str charset_text(str bytes, const charset *c, arena *keep) {
  str s = str_sub(bytes, c->mark, bytes.n);
  if (strcmp(c->name, "utf-8") == 0) return from_utf8(s, keep);
  return strcmp(c->name, "windows-1252") == 0 ? from_windows(s, keep) : from_iconv(s, c->name, keep);
}
