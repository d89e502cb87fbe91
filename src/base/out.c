#include "base/out.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { STATUS_IO = 74 };

void out_close(out *o) {
  free(o->p);
  *o = (out){0};
}

static bool make_room(out *o, size_t more) {
  if (o->lost) return false;
  if (o->cap - o->n >= more) return true;
  size_t cap = o->cap ? o->cap * 2 : 4096;
  while (cap - o->n < more) cap *= 2;
  char *p = realloc(o->p, cap);
  if (!p) {
    o->lost = true;
    return false;
  }
  o->p = p;
  o->cap = cap;
  return true;
}

void out_put(out *o, str s) {
  if (s.n <= 0 || !make_room(o, (size_t)s.n)) return;
  memcpy(o->p + o->n, s.p, (size_t)s.n);
  o->n += (size_t)s.n;
}

void out_byte(out *o, char c) { out_put(o, (str){&c, 1}); }
void out_text(out *o, const char *c) { out_put(o, str_of(c)); }

void out_printf(out *o, const char *fmt, ...) {
  va_list ap, again;
  va_start(ap, fmt);
  va_copy(again, ap);
  int n = vsnprintf(NULL, 0, fmt, ap);
  va_end(ap);
  if (n > 0 && make_room(o, (size_t)n + 1)) {
    vsnprintf(o->p + o->n, (size_t)n + 1, fmt, again);
    o->n += (size_t)n;
  }
  va_end(again);
}

void out_int(out *o, int64_t v) {
  char digits[24];
  out_put(o, (str){digits, snprintf(digits, sizeof digits, "%lld", (long long)v)});
}

void out_fixed(out *o, double v, int decimals) {
  int64_t scale = 1;
  for (int i = 0; i < decimals; i++) scale *= 10;
  if (v < 0) out_byte(o, '-');
  int64_t whole = (int64_t)((v < 0 ? -v : v) * (double)scale + 0.5);
  out_int(o, whole / scale);
  if (!decimals) return;
  char digits[24];
  snprintf(digits, sizeof digits, ".%0*lld", decimals, (long long)(whole % scale));
  out_text(o, digits);
}

void out_json(out *o, str s) {
  if (!s.p) {
    out_put(o, S("null"));
    return;
  }
  out_byte(o, '"');
  int32_t from = 0;
  for (int32_t i = 0; i < s.n; i++) {
    unsigned char c = (unsigned char)s.p[i];
    if (c >= 0x20 && c != '"' && c != '\\') continue;
    out_put(o, str_sub(s, from, i));
    from = i + 1;
    if (c == '"' || c == '\\') out_printf(o, "\\%c", c);
    else if (c == '\n') out_text(o, "\\n");
    else if (c == '\t') out_text(o, "\\t");
    else if (c == '\r') out_text(o, "\\r");
    else out_printf(o, "\\u%04x", c);
  }
  out_put(o, str_sub(s, from, s.n));
  out_byte(o, '"');
}

void out_csv(out *o, str s) {
  bool quote = false;
  for (int32_t i = 0; i < s.n && !quote; i++) quote = s.p[i] == '"' || s.p[i] == ',' || s.p[i] == '\n' || s.p[i] == '\r';
  if (!quote) {
    out_put(o, s);
    return;
  }
  out_byte(o, '"');
  for (int32_t i = 0; i < s.n; i++) {
    if (s.p[i] == '"') out_byte(o, '"');
    out_byte(o, s.p[i]);
  }
  out_byte(o, '"');
}

void out_tsv(out *o, str s) {
  for (int32_t i = 0; i < s.n; i++) {
    switch (s.p[i]) {
      case '\t': out_text(o, "\\t"); break;
      case '\n': out_text(o, "\\n"); break;
      case '\r': out_text(o, "\\r"); break;
      case '\\': out_text(o, "\\\\"); break;
      default: out_byte(o, s.p[i]);
    }
  }
}

bool out_send(out *o, int fd, const char *what, err *e) {
  if (o->lost) return err_set(e, 71, "%s: out of memory for the output", what);
  for (size_t at = 0; at < o->n;) {
    ssize_t n = write(fd, o->p + at, o->n - at);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return err_set(e, STATUS_IO, "%s: %s", what, strerror(errno));
    at += (size_t)n;
  }
  out_clear(o);
  return true;
}
