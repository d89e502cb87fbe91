/* mark_date.h - days of the calendar as numbers, and dates written in EDTF.
 *
 * A day is the count of days since 0000-03-01 of the proleptic Gregorian calendar, so that weeks and
 * intervals are sums. DAY_NONE stands for "no date".
 * Source  Howard Hinnant, "chrono-compatible low-level date algorithms", 2013; EDTF: ISO 8601-2:2019. */
#ifndef VOLGENS_MARK_DATE_H
#define VOLGENS_MARK_DATE_H

#include "base/arena.h"

enum { DAY_NONE = INT32_MIN };

typedef struct ymd {
  int32_t y, m, d;  // m 1..12, d 1..31; y < 0: no year known
} ymd;

/* The day of a date; months and days out of range are not checked. */
int32_t day_of(ymd date);
ymd day_ymd(int32_t day);
/* 1 Monday … 7 Sunday. */
int32_t day_weekday(int32_t day);
/* Days of that month; y < 0 gives February 29. */
int32_t month_days(int32_t y, int32_t m);
/* Is d a day that month m (of any year when y < 0) can have? */
bool date_fits(ymd date);

/* "2023-07-29T10:00" or "2023-07-29…" to a day; DAY_NONE when it does not start with a date. */
int32_t day_read(str iso);

/* EDTF texts in the arena: "2023-07-29", "XXXX-07-29" (y < 0), "2023-07" (d = 0), "2023" (m = 0). */
str edtf_date(arena *a, ymd date);
str edtf_day(arena *a, int32_t day);
/* "A/B"; an absent end is written "..". */
str edtf_interval(arena *a, str from, str to);

#endif
