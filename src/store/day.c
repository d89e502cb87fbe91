#include "store/day.h"

#include <stdio.h>

/* n digits at `at`, -1 when they are not there. */
static int digits(str s, int32_t at, int n) {
  if (at + n > s.n) return -1;
  int v = 0;
  for (int i = 0; i < n; i++) {
    if (s.p[at + i] < '0' || s.p[at + i] > '9') return -1;
    v = 10 * v + s.p[at + i] - '0';
  }
  return v;
}

static int part(str s, int32_t at) { return at < s.n && s.p[at] == '-' ? digits(s, at + 1, 2) : -1; }

static bool day_in(str s, char out[11]) {
  static const int season[] = {3, 6, 9, 12};  // first months of 21 spring .. 24 winter
  int year = digits(s, 0, 4), month = part(s, 4), day = part(s, 7);
  out[0] = 0;
  if (year < 0) return false;
  if (month >= 21 && month <= 24) month = season[month - 21], day = 1;
  if (month < 1 || month > 12) month = day = 1;
  if (day < 1 || day > 31) day = 1;
  snprintf(out, 11, "%04u-%02u-%02u", (unsigned)year % 10000, (unsigned)month % 100, (unsigned)day % 100);
  return true;
}

bool day_first(str edtf, char out[11]) {
  str first = str_cut(&edtf, '/');
  return day_in(first, out) || day_in(edtf, out);
}

bool day_iso(str iso, char out[11]) {
  bool whole = iso.n >= 10 && iso.p[4] == '-' && iso.p[7] == '-' && day_in(iso, out);
  if (!whole) out[0] = 0;
  return whole;
}
