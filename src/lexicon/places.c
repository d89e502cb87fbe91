#include "lexicon/places.h"

#include "base/utf8.h"

enum { STATUS_DATA = 65, FIELDS = 7 };
enum { F_KEY, F_NAME, F_COUNTRY, F_LAT, F_LON, F_WEIGHT, F_ID };

static str line_at(str bytes, int32_t beg) {
  int32_t end = str_find_byte(bytes, '\n', beg);
  return str_sub(bytes, beg, end < 0 ? bytes.n : end);
}

static str key_of(str line) {
  int32_t tab = str_find_byte(line, '\t', 0);
  return tab < 0 ? line : str_sub(line, 0, tab);
}

/* Begin of the first line whose key is not below `key`; bytes.n when none. */
static int32_t lower_bound(str bytes, str key) {
  int32_t lo = 0, hi = bytes.n;  // lo and hi are begins of lines (or the end)
  while (lo < hi) {
    int32_t mid = lo + (hi - lo) / 2;
    while (mid > lo && bytes.p[mid - 1] != '\n') mid--;
    str line = line_at(bytes, mid);
    if (str_cmp(key_of(line), key) < 0) lo = mid + line.n < bytes.n ? mid + line.n + 1 : bytes.n;
    else hi = mid;
  }
  return lo;
}

static bool read_int(str s, int64_t *out) {
  int64_t v = 0;
  if (!s.n || s.n > 12) return false;
  for (int32_t i = 0; i < s.n; i++) {
    if (s.p[i] < '0' || s.p[i] > '9') return false;
    v = v * 10 + (s.p[i] - '0');
  }
  *out = v;
  return true;
}

static bool read_degrees(str s, double *out) {
  bool minus = s.n && s.p[0] == '-';
  str rest = str_sub(s, minus, s.n), whole = str_cut(&rest, '.');
  int64_t w = 0, f = 0;
  if (!read_int(whole, &w) || w > 180) return false;
  double scale = 1;
  if (rest.p && (rest.n > 6 || !read_int(rest, &f))) return false;
  for (int32_t i = 0; i < rest.n; i++) scale *= 10;
  *out = ((double)w + (double)f / scale) * (minus ? -1 : 1);
  return true;
}

/* The first field that is at fault, FIELDS when the row is good. */
static int32_t read_row(str line, str field[FIELDS], name *out) {
  str rest = line;
  int64_t id = 0;
  *out = (name){.kind = NAME_PLACE};
  for (int32_t i = 0; i < FIELDS; i++) {
    field[i] = str_cut(&rest, '\t');
    if (!field[i].n) return i;
  }
  if (rest.p) return F_ID;
  if (field[F_COUNTRY].n != 3) return F_COUNTRY;
  if (!read_degrees(field[F_LAT], &out->lat)) return F_LAT;
  if (!read_degrees(field[F_LON], &out->lon)) return F_LON;
  if (!read_int(field[F_WEIGHT], &out->weight)) return F_WEIGHT;
  if (!read_int(field[F_ID], &id) || id > INT32_MAX) return F_ID;
  out->text = field[F_NAME];
  memcpy(out->country, field[F_COUNTRY].p, 3);
  out->geonameid = (int32_t)id;
  return FIELDS;
}

bool places_find(str bytes, str folded, str country, name *out) {
  bool found = false;
  for (int32_t at = lower_bound(bytes, folded); at < bytes.n;) {
    str line = line_at(bytes, at), field[FIELDS];
    name row;
    if (!str_eq(key_of(line), folded)) break;
    at += line.n + 1;
    if (read_row(line, field, &row) != FIELDS) continue;
    bool here = country.n && str_eq(field[F_COUNTRY], country);
    if (!found || here) *out = row;
    found = true;
    if (here || !country.n) break;
  }
  return found;
}

bool places_prefix(str bytes, str folded) {
  if (!folded.n) return false;
  for (int32_t at = lower_bound(bytes, folded); at < bytes.n;) {  // the name itself comes before those it begins
    str line = line_at(bytes, at), key = key_of(line);
    if (!str_starts(key, folded)) return false;
    if (key.n > folded.n) return key.p[folded.n] == ' ';
    at += line.n + 1;
  }
  return false;
}

bool places_check(str file, str bytes, err *e) {
  str before = {0};
  int64_t weight = 0;
  long number = 0;
  for (str rest = bytes, line; line = str_cut(&rest, '\n'), line.p && (line.n || rest.p);) {
    str field[FIELDS] = {{0}};
    name row;
    number++;
    int32_t bad = utf8_fault(line);
    if (bad >= 0) return err_at(e, STATUS_DATA, file, number, bad + 1, "not UTF-8");
    bad = read_row(line, field, &row);
    if (bad < FIELDS) {
      long column = field[bad].p ? (long)(field[bad].p - line.p) + 1 : 1;
      return err_at(e, STATUS_DATA, file, number, column, "a place has name, text, state, latitude, longitude, population, number");
    }
    int order = before.p ? str_cmp(before, field[F_KEY]) : -1;
    if (order > 0 || (order == 0 && row.weight > weight))
      return err_at(e, STATUS_DATA, file, number, 1, "places are out of order");
    before = field[F_KEY];
    weight = row.weight;
  }
  return true;
}
