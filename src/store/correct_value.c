#include "store/correct_value.h"

#include "code/record.h"

enum { STATUS_DATA = 65 };

static bool capitals(str s, int32_t least, int32_t most) {
  bool ok = s.n >= least && s.n <= most;
  for (int32_t i = 0; ok && i < s.n; i++) ok = s.p[i] >= 'A' && s.p[i] <= 'Z';
  return ok;
}

int32_t correct_parties(str value, correct_party v[CORRECT_MAX_PARTIES]) {
  int32_t n = 0;
  for (str rest = str_trim(value), one; rest.n && (one = str_trim(str_cut(&rest, ';')), one.p);) {
    if (n == CORRECT_MAX_PARTIES) return -1;
    correct_party *p = &v[n++];
    p->country = str_cut(&one, '/');
    p->sector = str_cut(&one, ' ');
    p->name = one.p ? str_trim(one) : S("");
    if (!capitals(p->country, 3, 3) || !p->sector.p || !capitals(p->sector, 2, 4)) return -1;
  }
  return n;
}

void correct_place(str value, str *called, str *country) {
  value = str_trim(value);
  *called = value;
  *country = S("");
  int32_t comma = value.n;
  while (comma > 0 && value.p[comma - 1] != ',') comma--;
  str behind = comma ? str_trim(str_sub(value, comma, value.n)) : S("");
  if (!capitals(behind, 3, 3)) return;
  *called = str_trim(str_sub(value, 0, comma - 1));
  *country = behind;
}

static bool is_verdict(str v) { return str_eq(v, S("yes")) || str_eq(v, S("no")) || str_eq(v, S("open")); }

/* Digits, and what EDTF has beside them. */
static bool is_date(str v) {
  for (int32_t i = 0; i < v.n; i++)
    if ((v.p[i] < '0' || v.p[i] > '9') && !memchr("-/.XT:Z?~%+[]{},", v.p[i], 16)) return false;
  return v.n == 0 || v.n >= 4;
}

bool correct_value_check(str field, str value, err *e) {
  correct_party v[CORRECT_MAX_PARTIES];
  value = str_trim(value);
  if (str_eq(field, S("type")) && plover_find(value) == EV_COUNT) return err_set(e, STATUS_DATA, "A type is one of the codebook's: ASSAULT, CONSULT, …");
  if (str_eq(field, S("actor")) || str_eq(field, S("recipient")) || str_eq(field, S("source"))) {
    int32_t n = correct_parties(value, v);
    if (n < 0) return err_set(e, STATUS_DATA, "Somebody is COUNTRY/SECTOR and a name or none, as in \"RUS/MIL\" or \"RUS/GOV Sergej Lavrov\"; \";\" stands between two.");
    if (n > 1 && str_eq(field, S("source"))) return err_set(e, STATUS_DATA, "The source is one.");
  }
  if (str_eq(field, S("author")) && !is_verdict(value)) return err_set(e, STATUS_DATA, "The author value is yes, no or open.");
  if (str_eq(field, S("speaker")) && value.n && !is_verdict(value)) return err_set(e, STATUS_DATA, "The speaker value is yes, no, open or nothing.");
  if (str_eq(field, S("date")) && !is_date(value)) return err_set(e, STATUS_DATA, "A date is written as 2024-03-13, 2024-03 or 2024-03-13/2024-03-15, or nothing.");
  if (str_eq(field, S("trigger")) && !value.n) return err_set(e, STATUS_DATA, "A record has a trigger.");
  return true;
}

static bool is_party(const correct_party *want, const query_party *have) {
  return str_eq(want->country, have->country) && str_eq(want->sector, have->sector) && (!want->name.n || str_eq(want->name, have->name));
}

/* Each wanted one is there, and none beside. */
static bool are_parties(str value, const query_party *have, int32_t n) {
  correct_party want[CORRECT_MAX_PARTIES];
  int32_t m = correct_parties(value, want);
  if (m != n) return false;
  for (int32_t i = 0; i < m; i++) {
    int32_t k = 0;
    while (k < n && !is_party(&want[i], &have[k])) k++;
    if (k == n) return false;
  }
  return true;
}

static bool are_modes(str value, const query_row *r) {
  int32_t n = 0;
  for (str rest = str_trim(value), one; rest.n && (one = str_cut(&rest, ' '), one.p); n++) {
    int32_t k = 0;
    while (k < r->modes && !str_eq(r->mode[k], one)) k++;
    if (k == r->modes) return false;
  }
  return n == r->modes;
}

static bool is_text(str a, str b) { return str_eq(a.p ? a : S(""), b.p ? b : S("")); }

bool correct_value_holds(str field, str value, const query_row *r) {
  value = str_trim(value);
  if (str_eq(field, S("type"))) return is_text(value, r->type);
  if (str_eq(field, S("mode"))) return are_modes(value, r);
  if (str_eq(field, S("actor"))) return are_parties(value, r->actor, r->actors);
  if (str_eq(field, S("recipient"))) return are_parties(value, r->recipient, r->recipients);
  if (str_eq(field, S("source"))) return are_parties(value, &r->says, r->attribution ? 1 : 0);
  if (str_eq(field, S("date"))) return is_text(value, r->date);
  if (str_eq(field, S("author"))) return is_text(value, r->author);
  if (str_eq(field, S("speaker"))) return is_text(value, r->speaker);
  if (str_eq(field, S("trigger"))) return is_text(value, r->trigger_words);
  str called, country;
  correct_place(value, &called, &country);
  return is_text(called, r->place) && (!country.n || is_text(country, r->place_country));
}
