#include "desk/url.h"

#include "base/utf8.h"

static int hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  if (c >= 'A' && c <= 'F') return c - 'A' + 10;
  return -1;
}

static str decode(str s, arena *keep) {
  char *p = arena_new(keep, char, (ptrdiff_t)s.n + 1);
  int32_t n = 0;
  for (int32_t i = 0; i < s.n; i++) {
    int high = s.p[i] == '%' && i + 2 < s.n ? hex(s.p[i + 1]) : -1;
    int low = high >= 0 ? hex(s.p[i + 2]) : -1;
    if (low >= 0) p[n++] = (char)(high << 4 | low), i += 2;
    else p[n++] = s.p[i] == '+' ? ' ' : s.p[i];
  }
  return (str){p, n};
}

bool url_read(str s, url_fields *out, arena *keep) {
  out->n = 0;
  for (str rest = s, one; one = str_cut(&rest, '&'), one.p;) {
    if (!one.n) continue;
    if (out->n == URL_MAX_FIELDS) return false;
    str value = one, name = str_cut(&value, '=');
    url_field f = {decode(name, keep), value.p ? decode(value, keep) : S("")};
    if (utf8_fault(f.name) >= 0 || utf8_fault(f.value) >= 0) return false;
    out->v[out->n++] = f;
  }
  return true;
}

str url_get(const url_fields *f, str name) {
  for (int32_t i = 0; i < f->n; i++) {
    if (!str_eq(f->v[i].name, name)) continue;
    str v = str_trim(f->v[i].value);
    return v.n ? v : (str){0};
  }
  return (str){0};
}

int64_t url_number(const url_fields *f, str name, int64_t max, int64_t none) {
  str s = url_get(f, name);
  int64_t v = 0;
  if (!s.n || s.n > 18) return none;
  for (int32_t i = 0; i < s.n; i++) {
    if (s.p[i] < '0' || s.p[i] > '9') return none;
    v = v * 10 + (s.p[i] - '0');
  }
  return v <= max ? v : none;
}
