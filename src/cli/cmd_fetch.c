#include "cli/commands.h"

#include <unistd.h>

#include "base/out.h"
#include "base/utf8.h"
#include "cli/politeness.h"

/* Address space for one answer and what is kept of it, and for the handle. */
enum { ANSWER = 64 << 20, HANDLE = 8 << 20 };

static void member(out *o, const char *name, str value) {
  out_printf(o, ",\"%s\":", name);
  out_json(o, value);
}

static void write_info(out *o, str url, const fetch_page *p, const err *why, arena a) {
  out_text(o, "{\"url\":");
  out_json(o, utf8_fault(url) < 0 ? url : str_of(address_short(url, &a)));
  out_printf(o, ",\"status\":%d,\"redirects\":%d", p->status, p->redirects);
  member(o, "final", p->url);
  member(o, "moved", p->moved);
  member(o, "type", p->content_type);
  member(o, "etag", p->etag);
  member(o, "last_modified", p->last_modified);
  out_printf(o, ",\"bytes\":%d,\"fresh\":%lld,\"retry_after\":%lld", p->bytes.n, (long long)p->fresh_s, (long long)p->retry_after_s);
  member(o, "error", why->status ? str_of(why->text) : (str){0});
  out_text(o, "}\n");
}

/* Fetch one address and write what came. *status: the first fault's; true while writing goes well. */
static bool fetch_one(fetch *f, str url, bool info, arena keep, out *o, int *status, err *e) {
  fetch_page p;
  err why = {0};
  fetch_get(f, &(fetch_wish){.url = url}, &p, &keep, &why);
  if (why.status && !*status) *status = why.status;
  if (why.status && !info) tell(&why);
  if (info) write_info(o, url, &p, &why, keep);
  else out_put(o, p.bytes);
  return out_send(o, STDOUT_FILENO, "standard output", e);
}

int command_fetch(const invocation *in) {
  err e = {0};
  fetch_config c;
  if (!in->args) return err_set(&e, EXIT_USAGE, "fetch: which address? (volgens help fetch)"), tell(&e);
  if (!politeness_of(in, &c, &e)) return tell(&e);
  arena_block handle, answer;
  if (!arena_open(&handle, HANDLE) || !arena_open(&answer, ANSWER)) return err_set(&e, EXIT_SYSTEM, "cannot reserve address space"), tell(&e);
  jmp_buf full;
  out o = {0};
  int status = EXIT_OK;
  fetch *volatile f = NULL;
  if (setjmp(full)) {
    err_set(&e, EXIT_SYSTEM, "an answer needs too much memory");
  } else {
    arena keep = arena_of(&handle, &full);
    f = fetch_open(&c, &keep, &e);
    bool ok = f != NULL;
    for (int i = 0; ok && i < in->args; i++)
      ok = fetch_one(f, str_of(in->arg[i]), invocation_get(in, "info") != NULL, arena_of(&answer, &full), &o, &status, &e);
  }
  fetch_close(f);
  out_close(&o);
  arena_close(&handle);
  arena_close(&answer);
  return e.status ? tell(&e) : status;
}
