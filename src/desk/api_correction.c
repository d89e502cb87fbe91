#define _DEFAULT_SOURCE
#include <jansson.h>
#include <time.h>

#include "desk/api.h"
#include "desk/guard.h"
#include "store/correct.h"

/* The fields of a JSON object: strings, and whole numbers as they are written. */
static bool read_json(call *c, url_fields *f) {
  json_error_t why;
  json_t *all = json_loadb(c->body_in.p ? c->body_in.p : "", (size_t)c->body_in.n, JSON_REJECT_DUPLICATES, &why);
  const char *name;
  json_t *v;
  f->n = 0;
  if (!json_is_object(all)) return json_decref(all), false;
  json_object_foreach(all, name, v) {
    if (f->n == URL_MAX_FIELDS) break;
    str value = json_is_string(v)    ? (str){json_string_value(v), (int32_t)json_string_length(v)}
                : json_is_integer(v) ? arena_printf(c->keep, "%lld", (long long)json_integer_value(v))
                                     : (str){0};
    if (value.p) f->v[f->n++] = (url_field){arena_copy(c->keep, str_of(name)), arena_copy(c->keep, value)};
  }
  json_decref(all);
  return true;
}

static str utc_now(arena *keep) {
  char made[24];
  time_t now = time(NULL);
  struct tm utc;
  strftime(made, sizeof made, "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&now, &utc));
  return arena_copy(keep, str_of(made));
}

/* With a handle of its own: those of the pages only read. */
static bool keep_correction(call *c, int64_t report, str event, const correction *x, bool *found) {
  db w;
  if (!db_open(&w, c->shared->config->path, DB_EDIT, &c->fault)) return false;
  bool ok = correct_put(&w, report, event, x, found, &c->fault);
  db_close(&w);
  return ok;
}

/* An empty value says "nothing"; one that is not there says nothing at all. */
static str get_value(const url_fields *f) {
  for (int32_t i = 0; i < f->n; i++)
    if (str_eq(f->v[i].name, S("value"))) return str_trim(f->v[i].value);
  return (str){0};
}

bool api_correction(call *c) {
  url_fields f;
  if (!(c->json ? read_json(c, &f) : url_read(c->body_in, &f, c->keep))) return call_refuse(c, CALL_BAD, "What was sent is not well formed.");
  if (!c->token_ok && (c->json || !guard_token(url_get(&f, S("token")), str_of(c->shared->token))))
    return call_refuse(c, CALL_FORBIDDEN, "The desk was started anew since this page was opened, or it is no page of this desk: load it again.");
  int64_t report = url_number(&f, S("report"), INT64_MAX, -1);
  str event = url_get(&f, S("event"));
  correction x = {url_get(&f, S("verdict")), url_get(&f, S("field")), get_value(&f), url_get(&f, S("note")), utc_now(c->keep)};
  bool found;
  if (!correct_check(&x, &c->fault)) return c->status = CALL_BAD, false;
  if (!keep_correction(c, report, event, &x, &found)) return false;
  if (!found) return call_refuse(c, CALL_NOT_FOUND, "There is no such record in the newest version of that report.");
  if (c->json) {
    json_put(&c->body, "{\"ok\":true,\"verdict\":%s,\"made\":%s}\n", x.verdict, x.made);
    return true;
  }
  out where = {0};
  html_put(&where, "/report/%d#%u", report, event);
  return call_send_on(c, &where);
}
