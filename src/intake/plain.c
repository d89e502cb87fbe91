#include "intake/plain.h"

#include "base/utf8.h"
#include "intake/charset.h"
#include "intake/check.h"

enum { STATUS_DATA = 65 };

/* Where in the file line and column of a byte offset are. */
static bool fault_at(str file, str bytes, int32_t at, long line, const char *what, err *e) {
  long column = 1;
  for (int32_t i = 0; i < at; i++) {
    column++;
    if (bytes.p[i] != '\n') continue;
    line++;
    column = 1;
  }
  return err_at(e, STATUS_DATA, file, line, column, "%s", what);
}

/* Bytes that stand for nothing in windows-1252. */
static bool in_windows(str s) {
  for (int32_t i = 0; i < s.n; i++)
    if (memchr("\x81\x8D\x8F\x90\x9D", s.p[i], 5)) return false;
  return true;
}

/* Is this a text in another set than UTF-8? If not, tell why. */
static bool other_set(str file, str bytes, int32_t bad, long line, const charset *set, err *e) {
  bool marked = strncmp(set->name, "utf-16", 6) == 0 || strncmp(set->name, "utf-32", 6) == 0;
  int32_t nul = marked ? -1 : str_find_byte(bytes, '\0', 0);
  if (nul >= 0) return fault_at(file, bytes, nul, line, "a NUL byte", e);
  if (marked || (strcmp(set->name, "windows-1252") == 0 && in_windows(bytes))) return true;
  return fault_at(file, bytes, bad, line, "not UTF-8", e);
}

bool plain_read(str file, str bytes, long line, report *out, arena *keep, err *e) {
  if (!check_text(file, bytes, line, e)) return false;
  int32_t bad = utf8_fault(bytes);
  charset set;
  if (bad >= 0) set = charset_find(bytes, (str){0}, false);
  if (bad >= 0 && !other_set(file, bytes, bad, line, &set, e)) return false;
  str text = arena_copy(keep, bad < 0 ? bytes : charset_text(bytes, &set, keep));
  if (!check_text(file, text, line, e)) return false;
  *out = (report){.text = text, .format = S("text"), .id = check_id(text, keep)};
  return true;
}
