#include "base/err.h"

#include <stdarg.h>
#include <stdio.h>

static void put(err *e, int status, const char *place, const char *fmt, va_list ap) {
  if (!e || e->status) return;
  e->status = status;
  int n = snprintf(e->text, sizeof e->text, "%s", place);
  if (n < 0 || n >= ERR_MAX) return;
  vsnprintf(e->text + n, sizeof e->text - (size_t)n, fmt, ap);
}

bool err_set(err *e, int status, const char *fmt, ...) {
  va_list ap;
  va_start(ap, fmt);
  put(e, status, "", fmt, ap);
  va_end(ap);
  return false;
}

bool err_at(err *e, int status, str file, long line, long column, const char *fmt, ...) {
  char place[256];
  if (line && column) snprintf(place, sizeof place, "%.*s:%ld:%ld: ", file.n, file.p, line, column);
  else if (line) snprintf(place, sizeof place, "%.*s:%ld: ", file.n, file.p, line);
  else snprintf(place, sizeof place, "%.*s: ", file.n, file.p);
  va_list ap;
  va_start(ap, fmt);
  put(e, status, place, fmt, ap);
  va_end(ap);
  return false;
}
