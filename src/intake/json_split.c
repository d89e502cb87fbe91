#include "intake/json_split.h"

#include "intake/ascii.h"

/* Behind the string that begins at `at`. */
static int32_t string_end(str s, int32_t at) {
  for (int32_t i = at + 1; i < s.n; i++) {
    if (s.p[i] == '\\') i++;
    else if (s.p[i] == '"') return i + 1;
  }
  return s.n;
}

static int32_t object_end(str s, int32_t at) {
  int32_t depth = 0;
  for (int32_t i = at; i < s.n;) {
    char c = s.p[i];
    if (c == '"') {
      i = string_end(s, i);
      continue;
    }
    depth += c == '{' || c == '[';
    depth -= c == '}' || c == ']';
    i++;
    if (depth <= 0) return i;
  }
  return s.n;
}

str json_split_next(str text, int32_t *at, bool *strange) {
  *strange = false;
  int32_t i = *at;
  for (; i < text.n && text.p[i] != '{'; i++) {
    char c = text.p[i];
    *strange |= !ascii_space(c) && c != ',' && c != '[' && c != ']';
  }
  *at = object_end(text, i);
  return i < text.n ? str_sub(text, i, *at) : (str){0};
}
