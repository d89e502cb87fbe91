/* Fetch with a clock that stands still but for sleeping, and print what came and how long it would have waited: for
 * tests/test_fetch.py.
 *
 *   fetch_tool [NAME=NUMBER…] URL…    name: delay_ms patience_ms tries redirects connect_ms total_ms slow_bytes slow_s max_bytes;
 *                                     pass_ms=N lets N ms pass at that place; etag=TEXT, since=TEXT and outside=1 go with the next URL;
 *                                     stop_at=N: the clock says "stop" after N sleeps
 *
 * A JSON line a URL: how it ended, what came, the sleeps on the way. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/hash.h"
#include "base/out.h"
#include "fetch/fetch.h"

typedef struct still {
  int64_t ms;
  long sleeps, stop_at;  // stop_at: -1 never
  out log;
} still;

static int64_t now(void *ctx) { return ((still *)ctx)->ms; }
static bool stopped(void *ctx) { return ((still *)ctx)->stop_at >= 0 && ((still *)ctx)->sleeps >= ((still *)ctx)->stop_at; }
static void nap(void *ctx, int64_t ms) {
  still *s = ctx;
  out_printf(&s->log, "%s%lld", s->log.n ? "," : "", (long long)ms);
  s->ms += ms;
  s->sleeps++;
}

static void member(out *o, const char *name, str value) {
  out_printf(o, ",\"%s\":", name);
  out_json(o, value);
}

static void show(out *o, fetch_end end, const fetch_page *p, const err *e, still *s, arena a) {
  static const char *const ends[] = {"ok", "same", "gone", "refused", "later", "failed", "wrong", "stopped"};
  out_printf(o, "{\"end\":\"%s\",\"status\":%d,\"redirects\":%d,\"inside\":%s", ends[end], p->status, p->redirects, p->inside ? "true" : "false");
  member(o, "url", p->url);
  member(o, "moved", p->moved);
  member(o, "type", p->content_type);
  member(o, "etag", p->etag);
  member(o, "last_modified", p->last_modified);
  out_printf(o, ",\"bytes\":%d,\"fresh\":%lld,\"retry_after\":%lld", p->bytes.n, (long long)p->fresh_s, (long long)p->retry_after_s);
  member(o, "hash", p->bytes.p ? hash_hex(hash_bytes(p->bytes, 0), &a) : (str){0});
  member(o, "text", p->bytes.p && p->bytes.n < 1000 ? p->bytes : (str){0});
  member(o, "error", e->status ? str_of(e->text) : (str){0});
  out_printf(o, ",\"sleeps\":[%.*s]}\n", (int)s->log.n, s->log.p ? s->log.p : "");
  out_clear(&s->log);
}

static bool set(fetch_config *c, still *s, const char *name, size_t n, long v) {
  struct { const char *name; int64_t *at; } wide[] = {
      {"delay_ms", &c->delay_ms}, {"patience_ms", &c->patience_ms}, {"connect_ms", &c->limits.connect_ms}, {"total_ms", &c->limits.total_ms},
      {"slow_bytes", &c->limits.slow_bytes}, {"slow_s", &c->limits.slow_s}, {"max_bytes", &c->limits.max_bytes}};
  for (size_t i = 0; i < sizeof wide / sizeof *wide; i++)
    if (strlen(wide[i].name) == n && memcmp(wide[i].name, name, n) == 0) return *wide[i].at = v, true;
  if (n == 5 && memcmp(name, "tries", n) == 0) return c->tries = (int32_t)v, true;
  if (n == 9 && memcmp(name, "redirects", n) == 0) return c->redirects = (int32_t)v, true;
  if (n == 7 && memcmp(name, "stop_at", n) == 0) return s->stop_at = v, true;
  return false;
}

int main(int argc, char **argv) {
  static arena_block handle, answer;
  if (!arena_open(&handle, 8 << 20) || !arena_open(&answer, 64 << 20)) return 71;
  arena keep = arena_of(&handle, NULL);
  still s = {.ms = 1000000000000, .stop_at = -1};
  fetch_config c = fetch_defaults();
  c.clock = (fetch_clock){now, nap, stopped, &s};
  fetch *f = NULL;
  fetch_wish w = {0};
  out o = {0};
  err e = {0};
  for (int i = 1; i < argc; i++) {
    const char *eq = strchr(argv[i], '=');
    size_t n = eq ? (size_t)(eq - argv[i]) : 0;
    if (n == 4 && memcmp(argv[i], "etag", 4) == 0) w.etag = str_of(eq + 1);
    else if (n == 5 && memcmp(argv[i], "since", 5) == 0) w.last_modified = str_of(eq + 1);
    else if (n == 7 && memcmp(argv[i], "outside", 7) == 0) w.outside = true;
    else if (n == 7 && memcmp(argv[i], "pass_ms", 7) == 0) s.ms += strtol(eq + 1, NULL, 10);
    else if (!eq || strchr(argv[i], '/') || !set(&c, &s, argv[i], n, strtol(eq + 1, NULL, 10))) {
      if (!f && !(f = fetch_open(&c, &keep, &e))) return fprintf(stderr, "%s\n", e.text), 71;
      arena a = arena_of(&answer, NULL);
      fetch_page p;
      err why = {0};
      w.url = str_of(argv[i]);
      fetch_end end = fetch_get(f, &w, &p, &a, &why);
      show(&o, end, &p, &why, &s, a);
      w = (fetch_wish){0};
      if (!out_send(&o, STDOUT_FILENO, "standard output", &e)) return 74;
    }
  }
  fetch_close(f);
  out_close(&o);
  out_close(&s.log);
  return 0;
}
