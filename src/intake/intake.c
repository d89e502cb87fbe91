#include "intake/intake.h"

#include <errno.h>
#include <jansson.h>

#include "base/hash.h"
#include "base/utf8.h"

enum { STATUS_DATA = 65, STATUS_SYSTEM = 71, STATUS_IO = 74, MAX_OUTLETS = 64 };

void intake_open(intake *in, int fd, str file, intake_format format) {
  *in = (intake){.file = file, .format = (uint8_t)format};
  lines_open(&in->in, fd, INTAKE_MAX_LINE);
  if (format != INTAKE_GUESS) return;
  if (str_ends(file, S(".jsonl")) || str_ends(file, S(".ndjson")) || str_ends(file, S(".json"))) in->format = INTAKE_JSONL;
  else if (str_ends(file, S(".txt"))) in->format = INTAKE_TEXT;
}

void intake_close(intake *in) { lines_close(&in->in); }

static intake_status too_long(const intake *in, long line, err *e) {
  err_at(e, STATUS_DATA, in->file, line, 0, "longer than %d MB: passed over", INTAKE_MAX_LINE >> 20);
  return INTAKE_BAD;
}

static intake_status unreadable(const intake *in, err *e) {
  err_at(e, STATUS_IO, in->file, 0, 0, "%s", strerror(errno));
  return INTAKE_BROKEN;
}

static intake_status next_text(intake *in, str *bytes, long *line, err *e) {
  if (in->done) return INTAKE_END;
  in->done = true;
  *line = 1;
  switch (lines_rest(&in->in, bytes)) {
    case LINE_OK: return INTAKE_OK;
    case LINE_END: return INTAKE_END;
    case LINE_TOO_LONG: return too_long(in, 1, e);
    case LINE_ERROR: break;
  }
  return unreadable(in, e);
}

intake_status intake_next(intake *in, str *bytes, long *line, err *e) {
  if (in->format == INTAKE_GUESS) in->format = lines_peek(&in->in) == '{' ? INTAKE_JSONL : INTAKE_TEXT;
  if (in->format == INTAKE_TEXT) return next_text(in, bytes, line, e);
  for (;;) {
    line_status got = lines_next(&in->in, bytes);
    *line = in->in.line;
    if (got == LINE_END) return INTAKE_END;
    if (got == LINE_ERROR) return unreadable(in, e);
    if (got == LINE_TOO_LONG) return too_long(in, *line, e);
    if (str_trim(*bytes).n) return INTAKE_OK;
  }
}

/* Where in the file line and column of a byte offset are. */
static bool fault_at(str file, str bytes, int32_t at, long line, const char *what, err *e) {
  long column = 1;
  for (int32_t i = 0; i < at; i++) {
    column++;
    if (bytes.p[i] != '\n') continue;
    line++;
    column = 1;
  }
  return err_at(e, STATUS_DATA, file, line, column, "%s", what);
}

static bool check_text(str file, str text, long line, err *e) {
  if (!str_trim(text).n) return err_at(e, STATUS_DATA, file, line, 0, "the text is empty");
  if (text.n > INTAKE_MAX_TEXT)
    return err_at(e, STATUS_DATA, file, line, 0, "a text of %d bytes; the limit is %d", text.n, INTAKE_MAX_TEXT);
  return true;
}

static str id_of(str text, arena *keep) { return hash_hex(hash_bytes(text, 0), keep); }

static bool read_text(str file, str bytes, long line, report *out, arena *keep, err *e) {
  if (!check_text(file, bytes, line, e)) return false;
  int32_t bad = utf8_fault(bytes);
  if (bad >= 0) return fault_at(file, bytes, bad, line, bytes.p[bad] ? "not UTF-8" : "a NUL byte", e);
  *out = (report){.text = arena_copy(keep, bytes)};
  out->id = id_of(out->text, keep);
  return true;
}

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

static bool read_outlet(const json_t *o, report *out, arena *keep) {
  const json_t *v = json_object_get(o, "outlet");
  if (!v || json_is_null(v)) return true;
  size_t n = json_is_array(v) ? json_array_size(v) : 1;
  if (n > MAX_OUTLETS) return false;
  out->outlet = arena_new(keep, str, (ptrdiff_t)n);
  for (size_t i = 0; i < n; i++) {
    const json_t *x = json_is_array(v) ? json_array_get(v, i) : v;
    if (!json_is_string(x)) return false;
    out->outlet[out->outlets++] = arena_copy(keep, (str){json_string_value(x), (int32_t)json_string_length(x)});
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

static const char *fill(const json_t *o, report *out, arena *keep) {
  if (!json_is_object(o)) return "not a JSON object";
  bool ok = true;
  *out = (report){0};
  out->lang = member(o, "lang", &ok, keep);
  out->title = member(o, "title", &ok, keep);
  out->url = member(o, "url", &ok, keep);
  out->published = member(o, "published", &ok, keep);
  if (!ok) return "\"lang\", \"title\", \"url\" and \"published\" are strings or null";
  if (!date_ok(out->published)) return "\"published\" is no ISO 8601 date";
  if (!read_outlet(o, out, keep)) return "\"outlet\" is a string or a list of at most 64 strings";
  const json_t *id = json_object_get(o, "id");
  if (json_is_integer(id)) out->id = arena_printf(keep, "%lld", (long long)json_integer_value(id));
  else out->id = member(o, "id", &ok, keep);
  out->text = member(o, "text", &ok, keep);
  if (!ok) return "\"id\" and \"text\" are strings";
  return out->text.p ? NULL : "no \"text\"";
}

static bool read_json(str file, str bytes, long line, report *out, arena *keep, err *e) {
  json_error_t why;
  json_t *o = json_loadb(bytes.p, (size_t)bytes.n, JSON_REJECT_DUPLICATES, &why);
  if (!o) return err_at(e, STATUS_DATA, file, line, why.column > 0 ? why.column : 0, "%s", why.text);
  size_t size = json_string_length(json_object_get(o, "text"));
  if (size > INTAKE_MAX_TEXT) {
    json_decref(o);
    return err_at(e, STATUS_DATA, file, line, 0, "a text of %zu bytes; the limit is %d", size, INTAKE_MAX_TEXT);
  }
  const char *fault = fill(o, out, keep);
  json_decref(o);
  if (fault) return err_at(e, STATUS_DATA, file, line, 0, "%s", fault);
  if (!check_text(file, out->text, line, e)) return false;
  if (!out->id.n) out->id = id_of(out->text, keep);
  return true;
}

bool intake_report(str file, intake_format format, str bytes, long line, report *out, arena *keep, err *e) {
  return format == INTAKE_TEXT ? read_text(file, bytes, line, out, keep, e) : read_json(file, bytes, line, out, keep, e);
}
