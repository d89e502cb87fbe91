#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/data.h"
#include "collect/rebuild.h"

typedef struct teller {
  out lines;      // of events that changed
  bool progress;  // standard error is a terminal
  time_t last;
  int status;     // of the first version that could not be coded
  err *e;
} teller;

static bool after_each(void *listener, const rebuild *r, const err *trouble) {
  teller *t = listener;
  if (trouble) tell(trouble);
  if (trouble && !t->status) t->status = trouble->status;
  time_t now = t->progress ? time(NULL) : t->last;
  if (now != t->last) fprintf(stderr, "\r%lld coded, %lld changed ", (long long)r->coded, (long long)r->changed);
  t->last = now;
  return !t->lines.n || out_send(&t->lines, STDOUT_FILENO, "standard output", t->e);
}

static bool sum_up(const rebuild *r, err *e) {
  out o = {0};
  change_write(&r->what, &o, r->keep);
  out_printf(&o, "%lld coded anew, %lld with other records, %lld refused; events: %lld come, %lld gone, %lld changed, %lld the same\n", (long long)r->coded,
             (long long)r->changed, (long long)r->refused, (long long)r->what.come, (long long)r->what.gone, (long long)r->what.changed, (long long)r->what.same);
  bool ok = out_send(&o, STDOUT_FILENO, "standard output", e);
  out_close(&o);
  return ok;
}

static bool run_on(const engine *en, const char *path, int jobs, bool all, bool each, teller *t, err *e) {
  store to;
  if (access(path, F_OK) != 0) return err_set(e, EXIT_NOINPUT, "%s: no such store", path);
  if (!store_open(&to, path, en->version, en->lexicon_hash, en->model_hash, e)) return false;
  arena_block block;
  if (!arena_open(&block, (size_t)1 << 30)) return store_close(&to), err_set(e, EXIT_SYSTEM, "out of memory");
  rebuild r = {.en = en, .to = &to, .jobs = jobs, .each = each ? &t->lines : NULL, .told = after_each, .listener = t, .keep = arena_of(&block, NULL)};
  t->e = e;
  bool ok = (!all || rebuild_all(&to, e)) && rebuild_run(&r, e);
  ok = sum_up(&r, e) && ok;
  out_close(&t->lines);
  arena_close(&block);
  store_close(&to);
  return ok;
}

int command_rebuild(const invocation *in) {
  err e = {0};
  long jobs;
  if (in->args != 1) return err_set(&e, EXIT_USAGE, "rebuild takes a store: volgens rebuild DB"), tell(&e);
  if (!invocation_number(in, "jobs", 1, POOL_MAX_JOBS, 1, &jobs, &e)) return tell(&e);
  engine en = {0};
  if (!data_open(in, &en, &e)) return tell(&e);
  teller t = {.progress = isatty(STDERR_FILENO), .last = time(NULL)};
  bool ok = run_on(&en, in->arg[0], (int)jobs, invocation_get(in, "all"), invocation_get(in, "each"), &t, &e);
  engine_close(&en);
  return ok ? t.status : tell(&e);
}
