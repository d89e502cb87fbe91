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

/* Days since 1970 of the civil calendar (H. Hinnant, chrono-compatible low-level date algorithms, 2013). */
static int64_t days_since_1970(int year, int month, int day) {
  int y = month <= 2 ? year - 1 : year, era = y / 400, of_era = y % 400;
  int of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
  return (int64_t)era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

/* What "+02:00" or "-0330" at the end of a time takes off, in minutes. */
static int offset_of(str iso) {
  for (int32_t i = 16; i < iso.n; i++) {
    if (iso.p[i] != '+' && iso.p[i] != '-') continue;
    int hours = digits(iso, i + 1, 2), minutes = digits(iso, i + 3 + (i + 3 < iso.n && iso.p[i + 3] == ':'), 2);
    int m = 60 * (hours > 0 ? hours : 0) + (minutes > 0 ? minutes : 0);
    return iso.p[i] == '+' ? m : -m;
  }
  return 0;
}

int64_t day_instant(str iso) {
  char day[11];
  if (!day_iso(iso, day)) return INT64_MAX;
  str d = str_of(day);
  int64_t minutes = 1440 * days_since_1970(digits(d, 0, 4), digits(d, 5, 2), digits(d, 8, 2));
  int hour = digits(iso, 11, 2), minute = digits(iso, 14, 2);
  return hour < 0 || minute < 0 ? minutes : minutes + 60 * hour + minute - offset_of(iso);
}
