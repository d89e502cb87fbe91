#include "intake/date.h"

/* A date being read: what is left of the text, and what was found. */
typedef struct dating {
  str rest;
  int year, month, day, hour, minute, second;
  bool timed, exact, zoned;  // exact: with seconds
  int zone;  // minutes east of Greenwich
} dating;

static bool digit(char c) { return c >= '0' && c <= '9'; }

static char ahead(const dating *d) { return d->rest.n ? *d->rest.p : '\0'; }

static void step(dating *d, int32_t n) { d->rest = str_sub(d->rest, n, d->rest.n); }

static bool take(dating *d, char c) {
  if (ahead(d) != c) return false;
  step(d, 1);
  return true;
}

static void blanks(dating *d) {
  while (ahead(d) == ' ' || ahead(d) == '\t') step(d, 1);
}

/* A number of at least `least` and at most `most` digits; -1 when it is not there. */
static int number(dating *d, int least, int most) {
  int n = 0, v = 0;
  while (n < most && n < d->rest.n && digit(d->rest.p[n])) v = v * 10 + d->rest.p[n++] - '0';
  if (n < least) return -1;
  step(d, n);
  return v;
}

/* A row of letters. */
static str word(dating *d) {
  int32_t n = 0;
  while (n < d->rest.n && ((d->rest.p[n] | 32) >= 'a' && (d->rest.p[n] | 32) <= 'z')) n++;
  str w = str_sub(d->rest, 0, n);
  step(d, n);
  return w;
}

static bool same_word(str a, const char *b) {
  int32_t i = 0;
  for (; i < a.n && b[i]; i++)
    if ((a.p[i] | 32) != (b[i] | 32)) return false;
  return i == a.n && !b[i];
}

static const struct zone {
  const char *name;
  int minutes;
} zones[] = {
    {"Z", 0},      {"UT", 0},     {"UTC", 0},    {"GMT", 0},    {"WET", 0},    {"CET", 60},   {"CEST", 120}, {"EET", 120}, {"EEST", 180},
    {"MSK", 180},  {"EST", -300}, {"EDT", -240}, {"CST", -360}, {"CDT", -300}, {"MST", -420}, {"MDT", -360}, {"PST", -480}, {"PDT", -420},
};

/* A zone by name or offset; one that is not known is left untold. False: something that is no zone. */
static bool read_zone(dating *d) {
  blanks(d);
  if (!d->rest.n) return true;
  if (ahead(d) != '+' && ahead(d) != '-') {
    str w = word(d);
    for (size_t i = 0; i < sizeof zones / sizeof *zones; i++)
      if (same_word(w, zones[i].name)) {
        d->zoned = true;
        d->zone = zones[i].minutes;
      }
    return w.n > 0;
  }
  int sign = ahead(d) == '-' ? -1 : 1;
  step(d, 1);
  int hours = number(d, 2, 2), minutes = 0;
  if (take(d, ':') || digit(ahead(d))) minutes = number(d, 2, 2);
  d->zoned = true;
  d->zone = sign * (hours * 60 + minutes);
  return hours >= 0 && hours <= 14 && minutes >= 0 && minutes < 60;
}

/* Hours, minutes, seconds, with colons or without, then the zone. */
static bool read_time(dating *d) {
  d->timed = true;
  d->hour = number(d, 1, 2);
  take(d, ':');
  d->minute = number(d, 2, 2);
  d->exact = take(d, ':') || digit(ahead(d));
  if (d->exact) d->second = number(d, 2, 2);
  if (take(d, '.') || take(d, ',')) number(d, 1, 12);
  return d->hour >= 0 && d->hour < 24 && d->minute >= 0 && d->minute < 60 && d->second >= 0 && d->second <= 60 && read_zone(d);
}

static bool read_iso(dating *d) {
  d->year = number(d, 4, 4);
  bool dash = take(d, '-');
  d->month = number(d, 2, 2);
  if (dash && !take(d, '-')) return false;
  d->day = number(d, 2, 2);
  if (!d->rest.n) return true;
  if (!take(d, 'T') && !take(d, 't')) {
    if (ahead(d) != ' ') return read_zone(d);  // a day with a zone: "2024-02-29Z", "20240229+0100"
    blanks(d);
  }
  return read_time(d);
}

static int month_of(str w) {
  static const char *const names[] = {"January", "February", "March",     "April",   "May",      "June",
                                      "July",    "August",   "September", "October", "November", "December"};
  for (int m = 0; m < 12; m++)
    if (same_word(w, names[m]) || (w.n == 3 && same_word(w, (char[]){names[m][0], names[m][1], names[m][2], 0}))) return m + 1;
  return same_word(w, "Sept") ? 9 : 0;
}

static bool read_mail(dating *d) {
  word(d);
  take(d, ',');
  blanks(d);
  d->day = number(d, 1, 2);
  take(d, '-');
  blanks(d);
  d->month = month_of(word(d));
  take(d, '-');
  blanks(d);
  int32_t before = d->rest.n;
  d->year = number(d, 2, 4);
  if (before - d->rest.n == 2) d->year += d->year < 50 ? 2000 : 1900;  // RFC 2822, 4.3
  blanks(d);
  return !d->rest.n || read_time(d);
}

static bool valid(const dating *d) {
  static const int days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (d->year < 1000 || d->month < 1 || d->month > 12 || d->day < 1 || d->day > days[d->month - 1]) return false;
  bool leap = (d->year % 4 == 0 && d->year % 100 != 0) || d->year % 400 == 0;
  return d->month != 2 || d->day < 29 || leap;
}

str date_iso(str s, arena *keep) {
  dating d = {.rest = str_trim(s)};
  bool iso = d.rest.n >= 8 && digit(d.rest.p[0]) && digit(d.rest.p[1]) && digit(d.rest.p[2]) && digit(d.rest.p[3]);
  if (!(iso ? read_iso(&d) : read_mail(&d)) || !valid(&d)) return (str){0};
  if (!d.timed) return arena_printf(keep, "%04d-%02d-%02d", d.year, d.month, d.day);
  str at = arena_printf(keep, "%04d-%02d-%02dT%02d:%02d", d.year, d.month, d.day, d.hour, d.minute);
  if (d.exact) at = arena_printf(keep, "%.*s:%02d", at.n, at.p, d.second);
  if (!d.zoned) return at;
  if (!d.zone) return arena_printf(keep, "%.*sZ", at.n, at.p);
  int off = d.zone < 0 ? -d.zone : d.zone;
  return arena_printf(keep, "%.*s%c%02d:%02d", at.n, at.p, d.zone < 0 ? '-' : '+', off / 60, off % 60);
}
