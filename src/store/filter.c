#include "store/filter.h"

#include "code/record.h"

enum { STATUS_USAGE = 64 };

const char *const query_keys[] = {"from",  "to",      "actor",   "recipient", "with", "type",   "mode", "country",    "place",      "outlet",
                                  "speaker", "reading", "text", "report",    "lang", "confidence", "occurrence", "copies", "limit", "offset", NULL};

static bool digit(char c) { return c >= '0' && c <= '9'; }
static bool capital(char c) { return c >= 'A' && c <= 'Z'; }
static bool small(char c) { return c >= 'a' && c <= 'z'; }

static bool all_are(str s, bool (*is)(char)) {
  for (int32_t i = 0; i < s.n; i++)
    if (!is(s.p[i])) return false;
  return true;
}

/* Digits only, at most nine of them: a whole number. */
static bool take_number(str s, int64_t *out) {
  if (!s.n || s.n > 9 || !all_are(s, digit)) return false;
  *out = 0;
  for (int32_t i = 0; i < s.n; i++) *out = *out * 10 + (s.p[i] - '0');
  return true;
}

static bool is_day(str s) {
  int64_t month = 1, day = 1;
  if ((s.n != 4 && s.n != 7 && s.n != 10) || !all_are(str_sub(s, 0, 4), digit)) return false;
  if (s.n >= 7 && (s.p[4] != '-' || !take_number(str_sub(s, 5, 7), &month))) return false;
  if (s.n == 10 && (s.p[7] != '-' || !take_number(str_sub(s, 8, 10), &day))) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/* "0.8", "1", ".75" as hundredths. */
static bool take_share(str s, int32_t *out) {
  str rest = s, whole = str_cut(&rest, '.');
  int64_t w = 0, f = 0;
  if ((whole.n && !take_number(whole, &w)) || (rest.n && !take_number(rest, &f)) || whole.n + rest.n == 0 || rest.n > 2) return false;
  *out = (int32_t)(w * 100 + (rest.n == 1 ? f * 10 : f));
  return *out <= 100;
}

static bool is_sector(str s) {
  static const char all[] = "GOV MIL COP SPY LEG JUD PTY OPP REB PRM UAF SEP CVL BUS LAB EDU MED JRN REL NGO REF CRM ELI UNK IGO ";
  for (int32_t i = 0; i + 4 < (int32_t)sizeof all; i += 4)
    if (str_eq(s, (str){all + i, 3})) return true;
  return false;
}

static bool is_code(str s) { return s.n == 3 && all_are(s, capital); }

party_ask party_ask_of(str value) {
  str rest = value, first = str_cut(&rest, '/');
  if (rest.p && is_code(first) && is_sector(rest)) return (party_ask){.country = first, .sector = rest};
  if (!is_code(value)) return (party_ask){.name = value};
  if (str_eq(value, S("NGO")) || str_eq(value, S("UNK"))) return (party_ask){.country = value, .sector = value, .either = true};
  return is_sector(value) ? (party_ask){.sector = value} : (party_ask){.country = value};
}

static bool wants(err *e, str key, str value, const char *what) {
  return err_set(e, STATUS_USAGE, "%.*s=%.*s: wants %s", key.n, key.p, value.n > 60 ? 60 : value.n, value.p, what);
}

static bool keep_if(bool good, str *field, str value) {
  if (good) *field = value;
  return good;
}

static bool take_reading(str *field, str value) {
  static const char *const all[] = {"facts", "claims", "source", "all"};
  for (int i = 0; i < 4; i++)
    if (str_eq(value, str_of(all[i]))) return keep_if(true, field, value);
  return false;
}

static bool take_count(int32_t *field, str value) {
  int64_t n;
  if (!take_number(value, &n)) return false;
  *field = (int32_t)n;
  return true;
}

/* Keys whose value is taken as it stands. */
static str *free_field(query *q, str key) {
  const struct {
    const char *key;
    str *field;
  } all[] = {{"actor", &q->actor},   {"recipient", &q->recipient}, {"with", &q->with}, {"place", &q->place}, {"outlet", &q->outlet},
             {"speaker", &q->speaker}, {"text", &q->text},         {"report", &q->report}};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++)
    if (str_eq(key, str_of(all[i].key))) return all[i].field;
  return NULL;
}

bool query_parse(query *q, str key, str value, err *e) {
#define IS(k) str_eq(key, S(k))
#define TAKE(k, good, what) \
  if (IS(k)) return !value.n || (good) || wants(e, key, value, what)
  str *field = free_field(q, key);
  if (field) return keep_if(true, field, value.n ? value : (str){0});
  TAKE("from", keep_if(is_day(value), &q->from, value), "a day, a month or a year: 2024-03-13, 2024-03, 2024");
  TAKE("to", keep_if(is_day(value), &q->to, value), "a day, a month or a year: 2024-03-13, 2024-03, 2024");
  TAKE("type", keep_if(plover_find(value) != EV_COUNT, &q->type, value), "one of the 16 types, as ASSAULT");
  TAKE("mode", keep_if(value.n <= 20 && small(value.p[0]), &q->mode, value), "a mode, as drone");
  TAKE("country", keep_if(is_code(value) || str_eq(value, S("-")), &q->country, value), "a country of three letters, as UKR, or - for none");
  TAKE("reading", take_reading(&q->reading, value), "facts, claims, source or all");
  TAKE("lang", keep_if(value.n >= 2 && value.n <= 3 && all_are(value, small), &q->lang, value), "a language, as nl");
  TAKE("confidence", take_share(value, &q->min_confidence), "a share from 0 to 1, as 0.8");
  TAKE("occurrence", take_number(value, &q->occurrence), "the number of an occurrence");
  TAKE("limit", take_count(&q->limit, value), "a whole number");
  TAKE("offset", take_count(&q->offset, value), "a whole number");
  TAKE("copies", (q->copies = str_eq(value, S("yes"))) || str_eq(value, S("no")), "yes or no");
#undef TAKE
#undef IS
  return err_set(e, STATUS_USAGE, "no filter \"%.*s\"", key.n > 60 ? 60 : key.n, key.p);
}
