#include "intake/json.h"

#include <jansson.h>

#include "intake/check.h"
#include "intake/ninjs.h"
#include "intake/page.h"

enum { STATUS_DATA = 65, MAX_OUTLETS = 64 };

/* A string member; absent when missing or null. *ok turns false when it is something else. */
static str member(const json_t *o, const char *key, bool *ok, arena *keep) {
  const json_t *v = json_object_get(o, key);
  if (!v || json_is_null(v)) return (str){0};
  if (!json_is_string(v)) {
    *ok = false;
    return (str){0};
  }
  return arena_copy(keep, (str){json_string_value(v), (int32_t)json_string_length(v)});
}

static bool read_outlet(const json_t *o, report *rep, arena *keep) {
  const json_t *v = json_object_get(o, "outlet");
  if (!v || json_is_null(v)) return true;
  size_t n = json_is_array(v) ? json_array_size(v) : 1;
  if (n > MAX_OUTLETS) return false;
  rep->outlet = arena_new(keep, str, (ptrdiff_t)n);
  for (size_t i = 0; i < n; i++) {
    const json_t *x = json_is_array(v) ? json_array_get(v, i) : v;
    if (!json_is_string(x)) return false;
    rep->outlet[rep->outlets++] = arena_copy(keep, (str){json_string_value(x), (int32_t)json_string_length(x)});
  }
  return true;
}

/* "2023-08-31" or a date-time that starts with one. */
static bool date_ok(str s) {
  if (!s.p) return true;
  if (s.n < 10 || (s.n > 10 && s.p[10] != 'T' && s.p[10] != ' ')) return false;
  for (int i = 0; i < 10; i++) {
    bool dash = i == 4 || i == 7;
    if (dash ? s.p[i] != '-' : s.p[i] < '0' || s.p[i] > '9') return false;
  }
  int month = (s.p[5] - '0') * 10 + s.p[6] - '0', day = (s.p[8] - '0') * 10 + s.p[9] - '0';
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

static const char *fill(const json_t *o, report *rep, arena *keep) {
  if (!json_is_object(o)) return "not a JSON object";
  bool ok = true;
  *rep = (report){0};
  rep->lang = member(o, "lang", &ok, keep);
  rep->title = member(o, "title", &ok, keep);
  rep->url = member(o, "url", &ok, keep);
  rep->published = member(o, "published", &ok, keep);
  if (!ok) return "\"lang\", \"title\", \"url\" and \"published\" are strings or null";
  if (!date_ok(rep->published)) return "\"published\" is no ISO 8601 date";
  bool other = true;  // what is no string here belongs to somebody else
  rep->author = member(o, "author", &other, keep);
  rep->modified = member(o, "modified", &other, keep);
  if (!date_ok(rep->modified)) rep->modified = (str){0};
  if (!read_outlet(o, rep, keep)) return "\"outlet\" is a string or a list of at most 64 strings";
  const json_t *id = json_object_get(o, "id");
  if (json_is_integer(id)) rep->id = arena_printf(keep, "%lld", (long long)json_integer_value(id));
  else rep->id = member(o, "id", &ok, keep);
  rep->text = member(o, "text", &ok, keep);
  if (!ok) return "\"id\" and \"text\" are strings";
  rep->format = S("jsonl");
  return rep->text.p ? NULL : "no \"text\"";
}

static bool read_own(str file, const json_t *o, long line, report *rep, arena *keep, err *e) {
  size_t size = json_string_length(json_object_get(o, "text"));
  if (size > INTAKE_MAX_TEXT) return err_at(e, STATUS_DATA, file, line, 0, "a text of %zu bytes; the limit is %d", size, INTAKE_MAX_TEXT);
  const char *fault = fill(o, rep, keep);
  if (fault) return err_at(e, STATUS_DATA, file, line, 0, "%s", fault);
  if (!check_text(file, rep->text, line, e)) return false;
  if (!rep->id.n) rep->id = check_id(rep->text, keep);
  return true;
}

static bool read_ninjs(str file, const json_t *o, ptrdiff_t size, long line, report *rep, arena *keep, err *e) {
  unit u;
  const char *fault = ninjs_unit(o, &u, keep);
  return fault ? err_at(e, STATUS_DATA, file, line, 0, "%s", fault) : page_read_item(file, &u, size, line, rep, keep, e);
}

bool json_read(str file, str bytes, long line, report *rep, arena *keep, err *e) {
  json_error_t why;
  json_t *o = json_loadb(bytes.p, (size_t)bytes.n, JSON_REJECT_DUPLICATES, &why);
  if (!o) return err_at(e, STATUS_DATA, file, line, why.column > 0 ? why.column : 0, "%s", why.text);
  bool ok = ninjs_is(o) ? read_ninjs(file, o, bytes.n, line, rep, keep, e) : read_own(file, o, line, rep, keep, e);
  json_decref(o);
  return ok;
}
