#include "mark/mark_date.h"

int32_t day_of(ymd date) {
  int32_t y = date.m <= 2 ? date.y - 1 : date.y;
  int32_t era = (y >= 0 ? y : y - 399) / 400;
  int32_t year_of_era = y - era * 400;
  int32_t day_of_year = (153 * (date.m + (date.m > 2 ? -3 : 9)) + 2) / 5 + date.d - 1;
  return era * 146097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
}

ymd day_ymd(int32_t day) {
  int32_t era = (day >= 0 ? day : day - 146096) / 146097;
  int32_t doe = day - era * 146097;
  int32_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  int32_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  int32_t mp = (5 * doy + 2) / 153;
  int32_t m = mp < 10 ? mp + 3 : mp - 9;
  return (ymd){yoe + era * 400 + (m <= 2), m, doy - (153 * mp + 2) / 5 + 1};
}

// 0000-03-01 was a Wednesday.
int32_t day_weekday(int32_t day) { return ((day + 2) % 7 + 7) % 7 + 1; }

int32_t month_days(int32_t y, int32_t m) {
  static const int8_t days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  bool leap = y < 0 || (y % 4 == 0 && (y % 100 != 0 || y % 400 == 0));
  return days[m - 1] + (m == 2 && leap);
}

bool date_fits(ymd date) { return date.m >= 1 && date.m <= 12 && date.d >= 1 && date.d <= month_days(date.y, date.m); }

static bool digits(str s, int32_t at, int32_t n, int32_t *out) {
  if (s.n < at + n) return false;
  *out = 0;
  for (int32_t i = at; i < at + n; i++) {
    if (s.p[i] < '0' || s.p[i] > '9') return false;
    *out = *out * 10 + (s.p[i] - '0');
  }
  return true;
}

int32_t day_read(str iso) {
  ymd date;
  if (!digits(iso, 0, 4, &date.y) || !digits(iso, 5, 2, &date.m) || !digits(iso, 8, 2, &date.d)) return DAY_NONE;
  return iso.p[4] == '-' && iso.p[7] == '-' && date_fits(date) ? day_of(date) : DAY_NONE;
}

str edtf_date(arena *a, ymd date) {
  str year = date.y < 0 ? S("XXXX") : arena_printf(a, "%04d", date.y);
  if (!date.m) return year;
  if (!date.d) return arena_printf(a, "%.*s-%02d", year.n, year.p, date.m);
  return arena_printf(a, "%.*s-%02d-%02d", year.n, year.p, date.m, date.d);
}

str edtf_day(arena *a, int32_t day) { return edtf_date(a, day_ymd(day)); }

str edtf_interval(arena *a, str from, str to) {
  if (!from.n) from = S("..");
  if (!to.n) to = S("..");
  return arena_printf(a, "%.*s/%.*s", from.n, from.p, to.n, to.p);
}
