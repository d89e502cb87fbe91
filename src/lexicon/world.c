#include "lexicon/world.h"

#include "base/utf8.h"

enum { STATUS_DATA = 65 };

static const str kinds[NAME_KINDS] = {S_INIT("country"), S_INIT("adjective"), S_INIT("inhabitant"), S_INIT("capital"), S_INIT("metonym"),
                                      S_INIT("person"),  S_INIT("body"),      S_INIT("group"),      S_INIT("place")};

static const str offices[] = {
    S_INIT("head of state"),     S_INIT("head of government"), S_INIT("foreign minister"),  S_INIT("defence minister"),
    S_INIT("interior minister"), S_INIT("finance minister"),   S_INIT("justice minister"),  S_INIT("minister"),
    S_INIT("vice president"),    S_INIT("deputy head of government"), S_INIT("speaker"),    S_INIT("spokesperson"),
    S_INIT("ambassador"),        S_INIT("security adviser"),   S_INIT("commander"),         S_INIT("secretary-general"),
    S_INIT("president"),         S_INIT("high representative"), S_INIT("commissioner"),     S_INIT("envoy"),
    S_INIT("leader"),            S_INIT("opposition leader"),  S_INIT("crown prince"),      S_INIT("supreme leader"),
    S_INIT("director"),          S_INIT("governor"),           S_INIT("mayor"),             S_INIT("judge"),
    S_INIT("prosecutor"),        S_INIT("cleric"),             S_INIT("deputy head of state"), S_INIT("official"),
};

bool office_known(str office) {
  for (size_t i = 0; i < sizeof offices / sizeof *offices; i++)
    if (str_eq(offices[i], office)) return true;
  return false;
}

typedef struct reader {
  str file, line;
  int32_t number;
  world *out;
  arena *keep;
  err *e;
} reader;

static bool fault(reader *r, str at, const char *sentence) {
  long column = at.p && at.p >= r->line.p ? (long)(at.p - r->line.p) + 1 : 1;
  return err_at(r->e, STATUS_DATA, r->file, r->number, column, "%s", sentence);
}

static bool read_number(str s, int64_t *out) {
  int64_t v = 0;
  if (!s.n || s.n > 15) return false;
  for (int32_t i = 0; i < s.n; i++) {
    if (s.p[i] < '0' || s.p[i] > '9') return false;
    v = v * 10 + (s.p[i] - '0');
  }
  *out = v;
  return true;
}

/* "-12.345" without the C locale's help. */
static bool read_degrees(str s, double *out) {
  bool minus = s.n && s.p[0] == '-';
  str body = str_sub(s, minus, s.n), rest = body, whole = str_cut(&rest, '.');
  int64_t w = 0, f = 0;
  if (!read_number(whole, &w) || w > 180) return false;
  double v = (double)w;
  if (rest.p) {
    if (!read_number(rest, &f) || rest.n > 9) return false;
    double scale = 1;
    for (int32_t i = 0; i < rest.n; i++) scale *= 10;
    v += (double)f / scale;
  }
  *out = minus ? -v : v;
  return true;
}

static bool read_date(str s, int32_t *out) {
  int64_t v = 0;
  if (s.n != 8 || !read_number(s, &v)) return false;
  int64_t month = v / 100 % 100, day = v % 100;
  *out = (int32_t)v;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

static bool read_option(reader *r, name *n, str option) {
  str value = option, key = str_cut(&value, '=');
  int64_t v = 0;
  if (!value.p || !value.n) return fault(r, option, "an option is key=value");
  if (str_eq(key, S("id"))) n->id = value;
  else if (str_eq(key, S("office"))) {
    n->office = value;
    if (!office_known(value)) return fault(r, value, "an unknown office");
  } else if (str_eq(key, S("from")) || str_eq(key, S("to"))) {
    if (!read_date(value, key.n == 4 ? &n->from : &n->to)) return fault(r, value, "a date is yyyymmdd");
  } else if (str_eq(key, S("geoname"))) {
    if (!read_number(value, &v) || v > INT32_MAX) return fault(r, value, "not a GeoNames number");
    n->geonameid = (int32_t)v;
  } else if (str_eq(key, S("weight"))) {
    if (!read_number(value, &n->weight)) return fault(r, value, "not a whole number");
  } else if (str_eq(key, S("lat")) || str_eq(key, S("lon"))) {
    if (!read_degrees(value, key.p[1] == 'a' ? &n->lat : &n->lon)) return fault(r, value, "not decimal degrees");
  } else {
    return fault(r, option, "an unknown option (id, office, from, to, geoname, lat, lon, weight)");
  }
  return true;
}

static bool is_letters(str s, char first, char last) {
  for (int32_t i = 0; i < s.n; i++)
    if (s.p[i] < first || s.p[i] > last) return false;
  return true;
}

static bool read_codes(reader *r, name *n, char lang[3], str kind, str code, str country, str sector) {
  n->kind = NAME_KINDS;
  for (int32_t k = 0; k < NAME_KINDS; k++)
    if (str_eq(kinds[k], kind)) n->kind = (uint8_t)k;
  if (n->kind == NAME_KINDS) return fault(r, kind, "an unknown kind of name");
  if (!str_eq(code, S("-"))) {
    if (code.n != 2 || !is_letters(code, 'a', 'z')) return fault(r, code, "a language is two small letters or \"-\"");
    memcpy(lang, code.p, 2);
  }
  if (country.n != 3 || !is_letters(country, 'A', 'Z')) return fault(r, country, "a country is three capital letters");
  memcpy(n->country, country.p, 3);
  if (str_eq(sector, S("-"))) return true;
  if (!sector_known(sector)) return fault(r, sector, "not a sector of the codebook");
  memcpy(n->sector, sector.p, 3);
  return true;
}

static void add_key(reader *r, str folded, const char lang[3], bool family) {
  world_key k = {.folded = folded, .family = family, .of = r->out->name.n};
  memcpy(k.lang, lang, 3);
  *VEC_PUSH(r->keep, &r->out->key) = k;
}

static str last_word(str folded) {
  int32_t at = folded.n;
  while (at > 0 && folded.p[at - 1] != ' ') at--;
  return str_sub(folded, at, folded.n);
}

static str next_name(str *rest) {
  int32_t at = rest->p ? str_find(*rest, S(" | "), 0) : -1;
  str s = *rest;
  if (at < 0) *rest = (str){0};
  else *rest = str_sub(s, at + 3, s.n), s = str_sub(s, 0, at);
  return s;
}

static bool read_names(reader *r, name *n, const char lang[3], str all) {
  str first = {0};
  bool told = false;  // family names are given
  int32_t begin = r->out->key.n;
  for (str rest = all, w; w = next_name(&rest), w.p;) {
    bool family = w.n && w.p[0] == '~';
    str text = family ? str_sub(w, 1, w.n) : w;
    str folded = name_fold(text, r->keep);
    if (!folded.n) return fault(r, w, "an empty name");
    if (family && n->kind != NAME_PERSON) return fault(r, w, "only persons have family names");
    if (!first.p && family) return fault(r, w, "the first name is the whole name");
    if (!first.p) first = folded, n->text = text;
    told = told || family;
    add_key(r, folded, lang, family);
    if (n->kind == NAME_PERSON && !family && str_find_byte(folded, ' ', 0) < 0) add_key(r, folded, lang, true), told = true;
  }
  if (n->kind != NAME_PERSON || told) return true;
  int32_t end = r->out->key.n;
  for (int32_t i = begin; i < end; i++) add_key(r, last_word(r->out->key.v[i].folded), lang, true);
  return true;
}

static bool read_row(reader *r) {
  name n = {0};
  char lang[3] = "";
  str rest = r->line, field[5];
  for (int32_t i = 0; i < 5; i++) {
    field[i] = str_cut(&rest, '\t');
    if (!field[i].n) return fault(r, field[i], "a row has kind, language, country, sector and names, divided by tabs");
  }
  if (!read_codes(r, &n, lang, field[0], field[1], field[2], field[3])) return false;
  for (str option; option = str_cut(&rest, '\t'), option.p;)
    if (!read_option(r, &n, option)) return false;
  if (n.from && n.to && n.to < n.from) return fault(r, field[0], "the end comes before the beginning");
  if (!read_names(r, &n, lang, field[4])) return false;
  *VEC_PUSH(r->keep, &r->out->name) = n;
  return true;
}

void world_reserve(world *out, const str *bytes, int32_t files, arena *keep) {
  int32_t rows = 0, bars = 0;
  for (int32_t f = 0; f < files; f++)
    for (int32_t i = 0; i < bytes[f].n; i++) {
      rows += bytes[f].p[i] == '\n';
      bars += bytes[f].p[i] == '|';
    }
  // a last line may lack its end; a person's name has its family name as a second key
  int32_t room = out->name.n + rows + files, keys = out->key.n + 2 * (rows + files + bars);
  name *n = arena_raw(keep, name, room);
  world_key *k = arena_raw(keep, world_key, keys);
  if (out->name.n) memcpy(n, out->name.v, (size_t)out->name.n * sizeof *n);
  if (out->key.n) memcpy(k, out->key.v, (size_t)out->key.n * sizeof *k);
  out->name.v = n;
  out->name.cap = room;
  out->key.v = k;
  out->key.cap = keys;
}

bool world_read(str file, str bytes, world *out, arena *keep, err *e) {
  reader r = {.file = file, .out = out, .keep = keep, .e = e};
  for (str rest = bytes, line; line = str_cut(&rest, '\n'), line.p;) {
    r.number++;
    r.line = line.n && line.p[line.n - 1] == '\r' ? str_sub(line, 0, line.n - 1) : line;
    if (!r.line.n || r.line.p[0] == '#') continue;
    int32_t bad = utf8_fault(r.line);
    if (bad >= 0) return fault(&r, str_sub(r.line, bad, r.line.n), "not UTF-8");
    if (!read_row(&r)) return false;
  }
  return true;
}
