#include "store/link_event.h"

#include <stdlib.h>

#include "base/hash.h"
#include "lexicon/fold.h"

static int by_value(const void *a, const void *b) {
  uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
  return (x > y) - (x < y);
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* How many bytes of a word count: six letters, a letter beyond ASCII being one. */
static int32_t stem_length(str w) {
  int32_t n = 0;
  for (int letters = 0; n < w.n; n++) {
    bool first = ((unsigned char)w.p[n] & 0xC0) != 0x80;
    if (first && ++letters > 6) break;
  }
  return n;
}

void link_event_words(str text, link_event *out, arena scratch) {
  str folded = name_fold(text, &scratch);
  out->n_words = 0;
  for (int32_t i = 0; i < folded.n && out->n_words < LINK_MAX_WORDS;) {
    int32_t beg = i;
    while (i < folded.n && (is_digit(folded.p[i]) || (folded.p[i] >= 'a' && folded.p[i] <= 'z') || (unsigned char)folded.p[i] >= 0x80)) i++;
    str w = str_sub(folded, beg, i);
    if (i == beg) i++;
    else if (is_digit(w.p[0]) || w.n >= 4) out->word[out->n_words++] = hash_bytes(is_digit(w.p[0]) ? w : str_sub(w, 0, stem_length(w)), 0);
  }
  qsort(out->word, (size_t)out->n_words, sizeof *out->word, by_value);
  int32_t n = 0;
  for (int32_t i = 0; i < out->n_words; i++)
    if (!n || out->word[n - 1] != out->word[i]) out->word[n++] = out->word[i];
  out->n_words = n;
}

bool link_known(str country) { return country.n && !str_eq(country, S("UNK")); }

bool link_has_mode(str modes, str mode) {
  for (str rest = modes, m; m = str_cut(&rest, ' '), m.p;)
    if (m.n && str_eq(m, mode)) return true;
  return false;
}

int32_t link_day_number(str day) {
  if (day.n < 10) return INT32_MIN;
  int v[3] = {0}, at = 0;
  for (int32_t i = 0; i < 10; i++) {
    if (i == 4 || i == 7) at++;
    else if (!is_digit(day.p[i])) return INT32_MIN;
    else v[at] = 10 * v[at] + day.p[i] - '0';
  }
  /* Days before a month of a year that begins in March; 719468 days lie between 0000-03-01 and 1970-01-01. */
  int y = v[0] - (v[1] <= 2), m = (v[1] + 9) % 12;
  return 365 * y + y / 4 - y / 100 + y / 400 + (153 * m + 2) / 5 + v[2] - 1 - 719468;
}

int32_t link_day(const link_event *x) {
  int32_t day = link_day_number(x->day);
  return day == INT32_MIN ? link_day_number(x->report) : day;
}

static bool load_head(db *d, link_event *x, arena *keep, err *e) {
  sqlite3_stmt *st = db_ask(d, e,
      "SELECT e.version, coalesce(e.occurrence, 0), r.copy_of IS NOT NULL, c.lang, e.type, e.cluster, e.author, coalesce(e.speaker, ''), e.rule, c.day, e.day, e.date, "
      "l.name, l.country, coalesce(l.geonameid, 0), e.trigger_begin, substr(v.text, s.\"begin\" + 1, s.\"end\" - s.\"begin\"), e.attribution IS NOT NULL, "
      "w.country, w.sector, w.name, v.report, (SELECT group_concat(mode, ' ') FROM mode m WHERE m.event = e.id) "
      "FROM event e JOIN version v ON v.id = e.version JOIN report r ON r.id = v.report JOIN coded c ON c.version = v.id LEFT JOIN place l ON l.id = e.place "
      "LEFT JOIN sentence s ON s.version = e.version AND s.\"begin\" <= e.trigger_begin AND s.\"end\" > e.trigger_begin "
      "LEFT JOIN attribution a ON a.id = e.attribution LEFT JOIN actor w ON w.id = a.actor WHERE e.id = ?", "i", x->row);
  bool ok = st;
  if (!ok) return false;
  if (!db_row(d, st, &ok, e)) return ok ? err_set(e, 74, "%s: event %lld is gone", d->path, (long long)x->row) : false;
  x->version = sqlite3_column_int64(st, 0), x->occurrence = sqlite3_column_int64(st, 1), x->copy = sqlite3_column_int(st, 2);
  str *text[] = {&x->lang, &x->type, &x->cluster, &x->author, &x->speaker, &x->rule, &x->report, &x->day};
  for (int i = 0; i < 8; i++) *text[i] = db_keep(st, 3 + i, keep);
  str date = db_text(st, 11);
  x->exact = date.n == 10 && x->day.n == 10;
  x->place = db_keep(st, 12, keep), x->place_country = db_keep(st, 13, keep), x->geonameid = sqlite3_column_int64(st, 14);
  x->begin = sqlite3_column_int(st, 15), x->words = db_keep(st, 16, keep), x->spoken = sqlite3_column_int(st, 17);
  x->source = (link_party){db_keep(st, 18, keep), db_keep(st, 19, keep), db_keep(st, 20, keep)};
  x->report_row = sqlite3_column_int64(st, 21), x->modes = db_keep(st, 22, keep);
  sqlite3_reset(st);
  return true;
}

static bool load_parties(db *d, link_event *x, arena *keep, err *e) {
  sqlite3_stmt *st = db_ask(d, e, "SELECT p.role = 'actor', x.country, x.sector, x.name FROM participant p JOIN actor x ON x.id = p.actor WHERE p.event = ? "
                            "ORDER BY p.role, p.position", "i", x->row);
  bool ok = st;
  while (ok && db_row(d, st, &ok, e)) {
    bool acts = sqlite3_column_int(st, 0);
    int32_t *n = acts ? &x->actors : &x->recipients;
    if (*n == LINK_MAX_PARTIES) continue;
    (acts ? x->actor : x->recipient)[(*n)++] = (link_party){db_keep(st, 1, keep), db_keep(st, 2, keep), db_keep(st, 3, keep)};
  }
  return ok;
}

bool link_event_load(db *d, int64_t row, link_event *out, arena *keep, err *e) {
  *out = (link_event){.row = row};
  if (!load_head(d, out, keep, e) || !load_parties(d, out, keep, e)) return false;
  link_event_words(out->words, out, *keep);
  return true;
}
