#include "mark/mark_time.h"

#include "mark/mark_date.h"

typedef enum grain { GRAIN_NONE, GRAIN_DAY, GRAIN_MONTH, GRAIN_YEAR } grain;

/* A stretch of days; GRAIN_NONE: a time that cannot be resolved, or a duration. */
typedef struct when {
  int32_t from, to;  // days, both included
  uint8_t grain;     // enum grain
  bool no_year;      // the year is made up for the arithmetic
  bool duration;     // no instant
  bool night;        // reaches into the next day
  bool clock;        // an hour of the report's day
} when;

typedef struct timer {
  work *k;
  int32_t end;  // of the sentence in work
  when last;    // the last one told with a place on the calendar
  struct { time_mark *v; int32_t n, cap; } out;
} timer;

enum {
  SOME_YEAR = 2000,  // a leap year, to reckon in when none is known
  MONTH_SHORT = 4,   // bytes of a month that may be a first name
};

static const when unknown = {.grain = GRAIN_NONE};

static when one_day(int32_t day) { return (when){.from = day, .to = day, .grain = GRAIN_DAY}; }

static when days(int32_t from, int32_t to) { return (when){.from = from, .to = to, .grain = GRAIN_DAY}; }

static when one_month(int32_t y, int32_t m) {
  bool none = y < 0;
  if (none) y = SOME_YEAR;
  return (when){.from = day_of((ymd){y, m, 1}), .to = day_of((ymd){y, m, month_days(y, m)}), .grain = GRAIN_MONTH, .no_year = none};
}

static when one_year(int32_t y) { return (when){.from = day_of((ymd){y, 1, 1}), .to = day_of((ymd){y, 12, 31}), .grain = GRAIN_YEAR}; }

static str end_text(arena *a, int32_t day, const when *t) {
  ymd date = day_ymd(day);
  if (t->no_year) date.y = -1;
  if (t->grain != GRAIN_DAY) date.d = 0;
  if (t->grain == GRAIN_YEAR) date.m = 0;
  return edtf_date(a, date);
}

static str when_text(arena *a, const when *t) {
  if (t->grain == GRAIN_NONE) return S("");
  str from = end_text(a, t->from, t), to = end_text(a, t->to, t);
  return str_eq(from, to) ? from : edtf_interval(a, from, to);
}

/* Words by class. Each answers for one word and says no past the end of the sentence. */

static bool in(const timer *t, const list *l, int32_t w) { return w < t->end && work_in(t->k, l, w, NULL); }

static int32_t value_number(str v) {
  bool minus = v.n && v.p[0] == '-';
  int32_t n = 0;
  for (int32_t i = minus; i < v.n && v.p[i] >= '0' && v.p[i] <= '9'; i++) n = n * 10 + (v.p[i] - '0');
  return minus ? -n : n;
}

// "16", "16th", "1e": a day of the month.
static int32_t at_day(const timer *t, int32_t w) {
  if (w >= t->end) return -1;
  str s = t->k->low[w];
  int32_t n = 0, i = 0;
  for (; i < s.n && i < 2 && s.p[i] >= '0' && s.p[i] <= '9'; i++) n = n * 10 + (s.p[i] - '0');
  if (i == 0 || s.n - i > 3) return -1;
  for (; i < s.n; i++)
    if (s.p[i] < 'a' || s.p[i] > 'z') return -1;
  return n >= 1 && n <= 31 ? n : -1;
}

static int32_t at_year(const timer *t, int32_t w) {
  if (w >= t->end) return -1;
  str s = t->k->low[w];
  if (s.n != 4) return -1;
  for (int32_t i = 0; i < 4; i++)
    if (s.p[i] < '0' || s.p[i] > '9') return -1;
  int32_t y = value_number(s);
  return y >= 1800 && y <= 2100 ? y : -1;
}

// "Jan van Zanen", "June Smith": a short month with a capital before another name.
static bool first_name(const timer *t, int32_t w) {
  const doc *d = t->k->d;
  if (w + 1 >= t->end || d->word[w + 1].upos != UPOS_PROPN || d->word[w].upos != UPOS_PROPN) return false;
  return word_capital(d, w) && (word_rel(d, w + 1) == REL_FLAT || word_rel(d, w) == REL_FLAT || d->word[w].head == w + 1 || d->word[w + 1].head == w);
}

// A month; *doubtful when the word is also another one ("may", "march").
static int32_t at_month(const timer *t, int32_t w, bool *doubtful) {
  *doubtful = false;
  if (w >= t->end) return -1;
  str s = t->k->low[w], value;
  if (s.n > 1 && s.p[s.n - 1] == '.') s.n--;
  if (!list_has(t->k->month, s, &value)) return -1;
  *doubtful = value.n && value.p[value.n - 1] == 'c';
  if (*doubtful && !word_capital(t->k->d, w)) return -1;
  if (s.n <= MONTH_SHORT && first_name(t, w)) return -1;
  return value_number(value);
}

// A weekday, perhaps with a part of the day written to it ("zaterdagavond").
static int32_t at_weekday(const timer *t, int32_t w, bool *night) {
  *night = false;
  if (w >= t->end) return -1;
  const work *k = t->k;
  str s = k->low[w], value, part;
  if (list_has(k->weekday, s, &value)) return value_number(value);
  for (int32_t i = 0, n = list_count(k->weekday); i < n && s.n > 6; i++) {
    str day = list_word(k->weekday, i, &value);
    if (day.n < s.n && str_starts(s, day) && list_has(k->day_part, str_sub(s, day.n, s.n), &part)) {
      *night = str_eq(part, S("night"));
      return value_number(value);
    }
  }
  return -1;
}

// A unit: 'd' day, 'w' week, 'm' month, 'y' year, 'e' weekend, 'h' anything shorter, 'q' anything else; 0 none.
static char at_unit(const timer *t, int32_t w) {
  str value;
  if (w >= t->end || !work_in(t->k, t->k->unit, w, &value)) return 0;
  return value.n ? value.p[0] : 'h';
}

static bool is_det(const timer *t, int32_t w) { return w < t->end && t->k->d->word[w].upos == UPOS_DET; }

/* Which year, which week. */

// The tense of the clause says nothing of a time inside a noun phrase: "preparations for the May 20 vote went well".
static bool on_verb(const timer *t, int32_t w) {
  const doc *d = t->k->d;
  bool ignored;
  for (int32_t n = 0, h = d->word[w].head; h >= 0 && n < 4; h = d->word[h].head, n++) {
    if (d->word[h].upos == UPOS_VERB || word_is_clause(d, h)) return true;
    if (d->word[h].upos == UPOS_NOUN && at_month(t, h, &ignored) < 0 && !at_unit(t, h)) return false;
  }
  return true;
}

// "since Friday", "sinds vrijdag": never still to come.
static bool since_before(const timer *t, int32_t w) {
  str kind = {0};
  return w > 0 && work_in(t->k, t->k->time_since, w - 1, &kind) && str_eq(kind, S("past"));
}

// "staken": as well the past of one verb as the present of another.
static bool two_tenses(const timer *t, int32_t w) {
  str s = t->k->low[w], how;
  for (int32_t i = 0, n = list_count(t->k->two_tenses); i < n; i++) {
    str x = list_word(t->k->two_tenses, i, &how);
    if (str_eq(x, s) || (str_eq(how, S("end")) && s.n > x.n && str_ends(s, x))) return true;
  }
  return false;
}

static bool looks_ahead(const timer *t, int32_t w) {
  if (!on_verb(t, w) || since_before(t, w)) return false;
  int32_t c = word_clause(t->k->d, w);
  return c >= 0 && clause_future(t->k, c) && !clause_past(t->k, c);
}

static bool looks_back(const timer *t, int32_t w) {
  if (!on_verb(t, w)) return false;
  int32_t c = word_clause(t->k->d, w);
  return c >= 0 && clause_past(t->k, c);
}

static bool goes_on(const timer *t, int32_t w) {
  if (!on_verb(t, w) || since_before(t, w)) return false;
  int32_t c = word_clause(t->k->d, w);
  return c >= 0 && !two_tenses(t, c) && t->k->d->sent[t->k->d->word[c].sent].kind == SENT_PLAIN && clause_present(t->k, c);
}

static when dated(const timer *t, int32_t w, int32_t y, int32_t m, int32_t d) {
  if (y >= 0) return date_fits((ymd){y, m, d}) ? one_day(day_of((ymd){y, m, d})) : unknown;
  if (!date_fits((ymd){-1, m, d})) return unknown;
  int32_t now = t->k->day;
  if (now == DAY_NONE) {
    when x = one_day(day_of((ymd){SOME_YEAR, m, d}));
    x.no_year = true;
    return x;
  }
  int32_t year = day_ymd(now).y, best = DAY_NONE;
  for (int32_t c = year + 1; c >= year - 1; c--) {
    if (!date_fits((ymd){c, m, d})) continue;
    int32_t day = day_of((ymd){c, m, d});
    if (day > now && looks_back(t, w)) continue;
    int32_t off = day > now ? day - now : now - day, old = best == DAY_NONE ? off : best > now ? best - now : now - best;
    if (off <= old) best = day;
  }
  return best == DAY_NONE ? unknown : one_day(best);
}

static when monthly(const timer *t, int32_t w, int32_t y, int32_t m) {
  if (y >= 0 || t->k->day == DAY_NONE) return one_month(y, m);
  ymd now = day_ymd(t->k->day);
  bool ahead = looks_ahead(t, w);
  if (m > now.m && !ahead && (looks_back(t, w) || m - now.m > 6)) return one_month(now.y - 1, m);
  if (m < now.m && ahead) return one_month(now.y + 1, m);
  if (m > now.m && !ahead) return one_month(m - now.m > 3 ? now.y - 1 : now.y, m);
  return one_month(now.y, m);
}

static when monday_week(int32_t day, int32_t weeks) {
  int32_t monday = day - day_weekday(day) + 1 + 7 * weeks;
  return days(monday, monday + 6);
}

// Steps: -1 last, 0 this or plain, 1 next; 2 the nearest by the clause.
static when weekday_near(const timer *t, int32_t w, int32_t weekday, int step) {
  int32_t now = t->k->day;
  if (now == DAY_NONE) return unknown;
  int32_t back = (day_weekday(now) - weekday + 7) % 7;
  bool planned = w > 0 && work_in(t->k, t->k->time_for, w - 1, NULL);  // "announced for Monday"
  if (step == 0 && (planned || looks_ahead(t, w) || goes_on(t, w))) step = back ? 1 : 0;
  if (step < 0) return one_day(now - (back ? back : 7));
  if (step > 0) return one_day(now + (back ? 7 - back : 7));
  return one_day(now - back);
}

static when shift(const when *base, char unit, int32_t n) {
  if (base->grain == GRAIN_NONE) return unknown;
  when x = *base;
  ymd at = day_ymd(base->from);
  switch (unit) {
    case 'd': x = base->grain == GRAIN_DAY ? one_day((n > 0 ? base->to : base->from) + n) : unknown; break;
    case 'w': x = base->grain == GRAIN_DAY ? monday_week(base->from, n) : unknown; break;
    case 'm': {
      int32_t months = at.y * 12 + at.m - 1 + n;
      x = months >= 0 ? one_month(months / 12, months % 12 + 1) : unknown;
      break;
    }
    case 'y': x = base->no_year || at.y + n < 0 ? unknown : one_year(at.y + n); break;
    case 'e': {
      int32_t to_saturday = 6 - day_weekday(base->from);
      if (day_weekday(base->from) == 7) to_saturday = -1;
      if (n < 0 && to_saturday > 0) n++;  // on a weekday, the last weekend lies before this week's Saturday
      if (n <= 0 && to_saturday > 0) to_saturday -= 7;
      if (n > 0 && to_saturday > 0) n--;
      x = days(base->from + to_saturday + 7 * n, base->from + to_saturday + 7 * n + 1);
      break;
    }
    default: return unknown;
  }
  if (x.grain != GRAIN_NONE) x.no_year = base->no_year;
  return x;
}

static when today(const timer *t) { return t->k->day == DAY_NONE ? unknown : one_day(t->k->day); }

/* Patterns. Each reads from word w and returns the word after its match, -1 for none. */

static int step_of(const timer *t, int32_t w) {
  if (in(t, t->k->time_last, w)) return -1;
  if (in(t, t->k->time_next, w)) return 1;
  return in(t, t->k->time_this, w) ? 0 : 2;
}

// "september [vorig jaar]", "March last year": -1 without a report's date.
static int32_t stepped_year(const timer *t, int32_t w) {
  int step = step_of(t, w);
  if (step == 2 || t->k->day == DAY_NONE || at_unit(t, w + 1) != 'y') return -1;
  return day_ymd(t->k->day).y + step;
}

static bool optional_year(const timer *t, int32_t *w, int32_t *y) {
  int32_t at = *w;
  if (at < t->end && str_eq(t->k->low[at], S(","))) at++;
  *y = at_year(t, at);
  if (*y >= 0) *w = at + 1;
  else if ((*y = stepped_year(t, at)) >= 0) *w = at + 2;
  return *y >= 0;
}

// "29 juli 2023", "3 tot 5 mei", "12 op 13 september"
static int32_t day_month(const timer *t, int32_t w, when *out) {
  int32_t d = at_day(t, w), d2 = -1, at = w + 1, y;
  bool doubtful;
  if (d < 0) return -1;
  if (in(t, t->k->time_range, at) && (d2 = at_day(t, at + 1)) >= 0) at += 2;
  if (in(t, t->k->time_of, at)) at++;
  int32_t m = at_month(t, at, &doubtful);
  if (m < 0) return -1;
  at++;
  optional_year(t, &at, &y);
  *out = dated(t, w, y, m, d2 >= 0 ? d2 : d);
  if (d2 > d && out->grain == GRAIN_DAY) out->from = out->to - (d2 - d);
  return at;
}

static bool month_alone(const timer *t, int32_t w, bool doubtful) {
  if (!doubtful) return true;
  if (w == 0) return false;
  const work *k = t->k;
  return work_in(k, k->time_on, w - 1, NULL) || work_in(k, k->time_since, w - 1, NULL) || work_in(k, k->time_until, w - 1, NULL) ||
         work_in(k, k->month_part, w - 1, NULL) || work_in(k, k->time_last, w - 1, NULL) || work_in(k, k->time_next, w - 1, NULL);
}

// "July 29, 2023", "April 2021", "juni"
static int32_t month_first(const timer *t, int32_t w, when *out) {
  bool doubtful;
  int32_t m = at_month(t, w, &doubtful), d = at_day(t, w + 1), y;
  if (m < 0) return -1;
  if (d >= 0 && work_number(t->k, w + 1) != 0) {
    int32_t at = w + 2, d2 = in(t, t->k->time_range, at) ? at_day(t, at + 1) : -1;
    if (d2 > d) at += 2;
    optional_year(t, &at, &y);
    *out = dated(t, w, y, m, d2 > d ? d2 : d);
    if (d2 > d && out->grain == GRAIN_DAY) out->from = out->to - (d2 - d);
    return at;
  }
  int32_t at = w + 1;
  if (in(t, t->k->time_of, at)) at++;
  y = at_year(t, at);
  if (y >= 0) {
    *out = one_month(y, m);
    return at + 1;
  }
  if ((y = stepped_year(t, at)) >= 0) {
    *out = one_month(y, m);
    return at + 2;
  }
  if (!month_alone(t, w, doubtful)) return -1;
  *out = monthly(t, w, -1, m);
  return w + 1;
}

// "2023-07-29", "13/01", "29/07/2023"
static int32_t figures(const timer *t, int32_t w, when *out) {
  str s = t->k->low[w];
  int32_t day = day_read(s);
  if (day != DAY_NONE && s.n == 10) {
    *out = one_day(day);
    return w + 1;
  }
  int32_t part[3] = {0, 0, 0}, parts = 0;
  for (str rest = s, f; parts < 3 && (f = str_cut(&rest, '/'), f.p); parts++) {
    if (f.n < 1 || f.n > 4) return -1;
    for (int32_t i = 0; i < f.n; i++)
      if (f.p[i] < '0' || f.p[i] > '9') return -1;
    part[parts] = value_number(f);
  }
  // Without a year it is a fraction anywhere but in a dateline.
  if (parts < 2 || (parts == 2 && (t->k->d->sent[t->k->d->word[w].sent].paragraph > 1 || s.n != 5))) return -1;
  if (parts == 3 && part[2] < 1800) return -1;
  if (!date_fits((ymd){-1, part[1], part[0]})) return -1;
  *out = dated(t, w, parts == 3 ? part[2] : -1, part[1], part[0]);
  return w + 1;
}

static int32_t full_date(const timer *t, int32_t w, when *out) {
  int32_t end = day_month(t, w, out);
  if (end < 0) end = month_first(t, w, out);
  if (end < 0) end = figures(t, w, out);
  return end;
}

// "dinsdag", "Wednesday night", "dinsdag 26 augustus", "nacht op maandag"
static int32_t weekday(const timer *t, int32_t w, int step, when *out) {
  bool night;
  int32_t n = at_weekday(t, w, &night), at = w + 1;
  if (n < 0) return -1;
  if (at < t->end && (str_eq(t->k->low[at], S(",")) || str_eq(t->k->low[at], S("(")))) at++;
  int32_t end = full_date(t, at, out);
  if (end >= 0 && out->grain == GRAIN_DAY) return end;
  *out = weekday_near(t, w, n, step);
  out->night = night;
  str part;
  at = w + 1;
  if (at < t->end && work_in(t->k, t->k->day_part, at, &part)) {
    out->night = str_eq(part, S("night"));
    at++;
  }
  if (out->night && out->grain == GRAIN_DAY) out->to++;
  return at;
}

static when span_back(const timer *t, char unit, int32_t n) {
  if (t->k->day == DAY_NONE) return unknown;
  int32_t len = unit == 'd' ? n : unit == 'w' ? 7 * n : unit == 'm' ? 30 * n : unit == 'y' ? 365 * n : -1;
  if (len < 0 || unit == 'm' || unit == 'y') return unknown;
  return days(t->k->day - len, t->k->day);
}

// "vorige week [woensdag]", "last Friday", "next month", "this morning", "the past three days", "afgelopen nacht"
static int32_t stepped(const timer *t, int32_t w, when *out) {
  int step = step_of(t, w);
  if (step == 2) return -1;
  int32_t at = w + 1, n = at < t->end ? work_number(t->k, at) : -1;
  if (n > 0 && at_unit(t, at + 1) && step != 0) {
    *out = step < 0 ? span_back(t, at_unit(t, at + 1), n) : unknown;
    out->duration = out->grain == GRAIN_NONE;
    return at + 2;
  }
  int32_t end = weekday(t, at, step, out);
  if (end >= 0) return end;
  bool doubtful, night;
  if (at_month(t, at, &doubtful) > 0) {
    *out = monthly(t, w, -1, at_month(t, at, &doubtful));
    return at + 1;
  }
  str part;
  if (at < t->end && work_in(t->k, t->k->day_part, at, &part)) {
    *out = today(t);
    if (step < 0 && out->grain) {
      out->from--;
      if (!str_eq(part, S("night"))) out->to--;
    }
    return at + 1;
  }
  char unit = at_unit(t, at);
  if (!unit) return -1;
  // "the next day" counts from the day told last
  when now = unit == 'd' && step ? t->last : today(t);
  bool ever = unit == 'd' && step == 0 && w > 0 && in(t, t->k->time_range, w - 1);  // "to this day"
  *out = ever ? unknown : shift(&now, unit, step);
  if (unit == 'w' && (n = at_weekday(t, at + 1, &night)) > 0) {
    if (out->grain) *out = one_day(out->from + n - 1);
    return at + 2;
  }
  return at + 1;
}

static int32_t day_word(const timer *t, int32_t w, when *out) {
  str value, part;
  if (!work_in(t->k, t->k->day_word, w, &value)) return -1;
  bool ever = w > 1 && work_in(t->k, t->k->time_of, w - 1, NULL) && at_unit(t, w - 2) == 'd';  // "tot op de dag van vandaag"
  *out = ever ? unknown : today(t);
  if (out->grain && str_eq(value, S("night"))) out->from--;  // "overnight"
  else if (out->grain) out->from = out->to = out->from + value_number(value);
  int32_t at = w + 1;
  if (at < t->end && work_in(t->k, t->k->day_part, at, &part)) at++;
  return at;
}

// "four days ago", "vier dagen later", "two days earlier", "over zeven dagen"; else a duration.
static int32_t counted(const timer *t, int32_t w, when *out) {
  int32_t n = work_number(t->k, w);
  char unit = at_unit(t, w + 1);
  if (n <= 0 || !unit) return -1;
  when now = today(t);
  str sign;
  int32_t at = w + 2;
  if (at < t->end && work_in(t->k, t->k->time_ago, at, NULL)) {
    *out = n < 10000 ? shift(&now, unit, -n) : unknown;
    return at + 1;
  }
  if (at < t->end && work_in(t->k, t->k->time_later, at, &sign)) {
    *out = n < 10000 ? shift(&t->last, unit, str_eq(sign, S("-")) ? -n : n) : unknown;
    return at + 1;
  }
  *out = unknown;
  out->duration = true;
  return at;
}

// "the following month", "de volgende dag", "the same day"
static int32_t following(const timer *t, int32_t w, when *out) {
  bool same = in(t, t->k->same, w);
  str sign = {0};
  // "daags daarna", "de dag ervoor"
  if (at_unit(t, w) == 'd' && w + 1 < t->end && work_in(t->k, t->k->time_later, w + 1, &sign)) {
    *out = shift(&t->last, 'd', str_eq(sign, S("-")) ? -1 : 1);
    return w + 2;
  }
  if (!same && !work_in(t->k, t->k->time_following, w, &sign)) return -1;
  char unit = at_unit(t, w + 1);
  if (!unit) return -1;
  int n = same ? 0 : str_eq(sign, S("-")) ? -1 : 1;
  *out = same && unit == 'd' ? t->last : shift(&t->last, unit, n);
  return w + 2;
}

static bool time_word_before(const timer *t, int32_t w) {
  const work *k = t->k;
  if (w == 0 || k->d->word[w - 1].sent != k->d->word[w].sent) return false;
  int32_t b = w - 1;
  return work_in(k, k->time_on, b, NULL) || work_in(k, k->time_since, b, NULL) || work_in(k, k->time_until, b, NULL) ||
         work_in(k, k->time_of, b, NULL) || work_in(k, k->time_range, b, NULL) || work_in(k, k->before, b, NULL) ||
         work_in(k, k->month_part, b, NULL);
}

static int32_t year_alone(const timer *t, int32_t w, when *out) {
  int32_t y = at_year(t, w);
  if (y < 0 || t->k->d->word[w].rel == REL_NUMMOD || !time_word_before(t, w)) return -1;
  *out = one_year(y);
  return w + 1;
}

// "at the weekend", "dit weekend" without a word that steps
static int32_t weekend(const timer *t, int32_t w, when *out) {
  if (at_unit(t, w) != 'e') return -1;
  when now = today(t);
  *out = shift(&now, 'e', looks_ahead(t, w) ? 1 : 0);
  return w + 1;
}

// "20.29 uur", "07:30", "8 p.m.": an hour of the report's day.
static int32_t clock(const timer *t, int32_t w, when *out) {
  str s = t->k->low[w];
  int32_t digits = 0, points = 0, i = 0;
  for (; i < s.n && i < 5; i++) {
    if (s.p[i] >= '0' && s.p[i] <= '9') digits++;
    else if ((s.p[i] == ':' || s.p[i] == '.') && i > 0) points++;
    else return -1;
  }
  if (i < s.n || !digits || digits > 4 || points > 1) return -1;
  bool named = in(t, t->k->clock, w + 1);
  if (!named && !(points && str_find_byte(s, ':', 0) > 0 && digits >= 3)) return -1;
  if (!points && (digits > 2 || !time_word_before(t, w))) return -1;
  *out = today(t);
  out->clock = true;
  return named ? w + 2 : w + 1;
}

static int32_t since_then(const timer *t, int32_t w, when *out) {
  if (!work_in(t->k, t->k->time_then, w, NULL)) return -1;
  *out = t->last;
  return w + 1;
}

static int32_t read_at(const timer *t, int32_t w, when *out) {
  static int32_t (*const reader[])(const timer *, int32_t, when *) = {full_date,  stepped,    day_word, clock,
                                                                      counted,    following,  year_alone, weekend, since_then};
  int32_t end = weekday(t, w, 0, out);
  for (size_t i = 0; end < 0 && i < sizeof reader / sizeof *reader; i++) end = reader[i](t, w, out);
  return end;
}

// "van 3 mei tot 5 juni", "Friday to Saturday", "dinsdag en woensdag"
static int32_t read_range(const timer *t, int32_t w, when *out) {
  int32_t end = read_at(t, w, out), end2;
  if (end < 0 || out->duration || !in(t, t->k->time_range, end)) return end;
  when b;
  if ((end2 = read_at(t, end + 1, &b)) < 0 || b.duration || b.grain != out->grain) return end;
  if (b.grain && b.from < out->from && b.from + 7 >= out->from && b.grain == GRAIN_DAY) {
    // "Friday to Monday" told on a Sunday: the second follows the first
    if (b.from + 7 - out->from > 6) return end;
    out->from -= 7, out->to -= 7;
  }
  str kind = {0};
  work_in(t->k, t->k->time_range, end, &kind);
  if (b.grain && str_eq(kind, S("and")) && b.from - out->to != 1) return end;
  if (b.grain) out->to = b.to;
  out->no_year |= b.no_year;
  return end2;
}

/* What stands around a time: part of it, or a direction. */

static int32_t reach_back(const timer *t, int32_t w, int32_t first, when *out) {
  const work *k = t->k;
  str part;
  int32_t b = w;
  if (b - 1 >= first && work_in(k, k->month_part, b - 1, NULL)) b--;
  else if (b - 2 >= first && (work_in(k, k->time_of, b - 1, NULL) || work_in(k, k->time_on, b - 1, NULL)) &&
           work_in(k, k->day_part, b - 2, &part)) {
    // "the night of 19 March" is that date; "de nacht op maandag" begins the day before
    if (str_eq(part, S("night")) && out->grain == GRAIN_DAY && out->from == out->to && work_in(k, k->time_on, b - 1, NULL)) out->from--;
    b -= 2;
  }
  if (b < w && b - 1 >= first && is_det(t, b - 1)) b--;
  if (b == w && b - 1 >= first && is_det(t, b - 1) && k->d->word[b - 1].head >= w) b--;
  return b;
}

static int direction(const work *k, int32_t w) {
  if (work_in(k, k->time_since, w, NULL)) return 1;
  return work_in(k, k->before, w, NULL) || work_in(k, k->time_until, w, NULL) ? -1 : 0;
}

static str directed(arena *a, const when *x, int dir) {
  if (!x->grain || !dir) return when_text(a, x);
  str at = end_text(a, dir > 0 ? x->from : x->to, x);
  return dir > 0 ? edtf_interval(a, at, S("")) : edtf_interval(a, S(""), at);
}

static int32_t head_inside(const doc *d, int32_t first, int32_t last) {
  for (int32_t w = first; w < last; w++) {
    int32_t h = d->word[w].head;
    deprel r = word_rel(d, w);
    if ((h < first || h >= last) && r != REL_CASE && r != REL_PUNCT && r != REL_DET) return w;
  }
  return first;
}

// The direction given to the noun phrase that the time stands in: "sinds de verkiezingen van juni".
static int outer_direction(const work *k, int32_t head) {
  const doc *d = k->d;
  int32_t up = d->word[head].head;
  deprel r = word_rel(d, head);
  if (up < 0 || (r != REL_NMOD && r != REL_COMPOUND && r != REL_AMOD && r != REL_NUMMOD)) return 0;
  if (!word_nominal(d, up)) return 0;
  int32_t c = word_case(d, up);
  return c >= 0 ? direction(k, c) : 0;
}

static void put(timer *t, int32_t first, int32_t last, const when *x, int dir) {
  work *k = t->k;
  time_mark *m = VEC_PUSH(k->keep, &t->out);
  *m = (time_mark){.first = first, .last = last, .instant = !x->duration, .clock = x->clock};
  m->head = head_inside(k->d, first, last);
  m->edtf = directed(k->keep, x, dir);
  int outer = dir ? 0 : outer_direction(k, m->head);
  m->outer = outer ? directed(k->keep, x, outer) : m->edtf;
}

static int32_t take(timer *t, int32_t w, int32_t floor) {
  when x = unknown;
  int32_t end = read_range(t, w, &x);
  if (end < 0) return w + 1;
  const work *k = t->k;
  if (work_in(k, k->adverb_frequency, w, NULL) || (w > floor && work_in(k, k->adverb_frequency, w - 1, NULL))) x.duration = true, x.grain = 0;
  int32_t first = reach_back(t, w, floor, &x);
  int dir = first > floor ? direction(k, first - 1) : 0;
  if (work_in(k, k->time_then, w, NULL)) dir = 1;
  if (x.duration && first > floor && x.grain == GRAIN_NONE) {
    str in_value;
    if (k->day != DAY_NONE && looks_ahead(t, w) && work_in(k, k->time_in, first - 1, &in_value)) {
      when now = today(t);
      x = shift(&now, at_unit(t, w + 1), work_number(k, w));
    }
    dir = 0;
  }
  put(t, first, end, &x, dir);
  // how long something holds is not when it was done
  if (dir < 0 && work_in(k, k->time_until, first - 1, NULL)) t->out.v[t->out.n - 1].instant = false;
  if (x.grain && !dir) t->last = x;
  return end;
}

void mark_times(work *k) {
  const doc *d = k->d;
  timer t = {.k = k, .last = unknown};
  if (k->day != DAY_NONE) t.last = one_day(k->day);
  for (int32_t s = 0; s < d->S; s++) {
    int32_t floor = d->sent[s].first;
    t.end = floor + d->sent[s].n;
    for (int32_t w = floor; w < t.end;) {
      int32_t next = take(&t, w, floor);
      if (next > w + 1 || (t.out.n && t.out.v[t.out.n - 1].last == next)) floor = next;
      w = next;
    }
  }
  k->m->time = t.out.v;
  k->m->T = t.out.n;
}
