#define _DEFAULT_SOURCE
#include "cli/commands.h"

#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include "cli/data.h"
#include "cli/politeness.h"
#include "collect/watch.h"

static void told(void *listener, const collect_counts *n, const err *trouble) {
  (void)listener, (void)n;
  if (trouble) tell(trouble);
}

static void notice(void *listener, const err *what) {
  (void)listener;
  tell(what);
}

static bool looked(void *listener, str url, const collect_counts *n, const err *trouble, str next, err *e) {
  out *o = listener;
  if (trouble) fprintf(stderr, "volgens: %s (again after %.*s)\n", trouble->text, next.n, next.p);
  if (!n->fresh && !n->changed && !n->refused) return true;
  out_printf(o, "%.*s: %lld new, %lld changed, %lld same, %lld copies, %lld refused\n", url.n, url.p, (long long)n->fresh, (long long)n->changed,
             (long long)n->same, (long long)n->copies, (long long)n->refused);
  return out_send(o, STDOUT_FILENO, "standard output", e);
}

static bool watch_all(collect *c, const invocation *in, watch *t, const fetch_config *config, err *e) {
  store to;
  if (!store_open(&to, in->arg[0], c->en->version, c->en->lexicon_hash, c->en->model_hash, e)) return false;
  c->to = &to;
  web w;
  bool ok = web_open(&w, &to, config, notice, NULL, e);
  if (ok) {
    t->w = &w;
    ok = watch_run(t, e);
    web_close(&w);
  }
  store_close(&to);
  return ok;
}

/* Every address is one, and no two are the same. */
static bool check_addresses(const invocation *in, err *e) {
  for (int i = 1; i < in->args; i++) {
    if (!fetch_is_address(str_of(in->arg[i]))) return err_set(e, EXIT_USAGE, "watch: \"%s\" is no address of a feed (http://… or https://…)", in->arg[i]);
    for (int k = 1; k < i; k++)
      if (str_eq(str_of(in->arg[i]), str_of(in->arg[k]))) return err_set(e, EXIT_USAGE, "watch: %s stands there twice", in->arg[i]);
  }
  return in->args > 1 || err_set(e, EXIT_USAGE, "watch takes a store and addresses of feeds: volgens watch DB ADDRESS…");
}

/* SIGINT and SIGTERM wait until the clock is asked. */
static void hold_signals(void) {
  sigset_t ends;
  sigemptyset(&ends);
  sigaddset(&ends, SIGINT);
  sigaddset(&ends, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &ends, NULL);
}

int command_watch(const invocation *in) {
  err e = {0};
  long jobs, every;
  fetch_config config;
  if (!check_addresses(in, &e) || !invocation_number(in, "jobs", 1, POOL_MAX_JOBS, 1, &jobs, &e) ||
      !politeness_of(in, &config, &e) || !invocation_number(in, "every", 1, 30L * 24 * 3600, 0, &every, &e))
    return tell(&e);
  engine en = {0};
  if (!data_open(in, &en, &e)) return tell(&e);
  hold_signals();
  out o = {0};
  collect c = {.en = &en, .jobs = (int)jobs, .lang = str_of(invocation_get(in, "lang")), .told = told};
  watch t = {.c = &c, .clock = config.clock, .url = in->arg + 1, .urls = in->args - 1, .every_s = every, .once = invocation_get(in, "once"), .looked = looked, .listener = &o};
  bool ok = watch_all(&c, in, &t, &config, &e);
  out_close(&o);
  engine_close(&en);
  return ok ? EXIT_OK : tell(&e);
}
