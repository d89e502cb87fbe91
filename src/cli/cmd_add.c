#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/data.h"
#include "cli/politeness.h"
#include "collect/sources.h"

typedef struct teller {
  bool progress;  // standard error is a terminal
  time_t last;
  int status;     // of the first report that was refused
} teller;

static void told(void *listener, const collect_counts *n, const err *trouble) {
  teller *t = listener;
  if (trouble) tell(trouble);
  if (trouble && !t->status) t->status = trouble->status;
  time_t now = t->progress ? time(NULL) : t->last;
  if (now == t->last) return;
  t->last = now;
  fprintf(stderr, "\r%lld new, %lld same ", (long long)n->fresh, (long long)n->same);
}

static void notice(void *listener, const err *what) {
  (void)listener;
  tell(what);
}

static bool sum_up(const collect_counts *n, err *e) {
  out o = {0};
  out_printf(&o, "%lld new, %lld changed, %lld same, %lld copies, %lld refused\n", (long long)n->fresh, (long long)n->changed, (long long)n->same,
             (long long)n->copies, (long long)n->refused);
  bool ok = out_send(&o, STDOUT_FILENO, "standard output", e);
  out_close(&o);
  return ok;
}

static bool has_address(char **named, int n) {
  for (int i = 0; i < n; i++)
    if (fetch_is_address(str_of(named[i]))) return true;
  return false;
}

static bool add(collect *c, char **arg, int args, const fetch_config *config, err *e) {
  store to;
  if (!store_open(&to, arg[0], c->en->version, c->en->lexicon_hash, c->en->model_hash, e)) return false;
  c->to = &to;
  web w = {0};
  bool ok = !has_address(arg + 1, args - 1) || web_open(&w, &to, config, notice, NULL, e);
  ok = ok && sources_add(c, &w, arg + 1, args - 1, e);
  ok = sum_up(&c->n, e) && ok;
  web_close(&w);
  store_close(&to);
  return ok;
}

int command_add(const invocation *in) {
  err e = {0};
  long jobs;
  fetch_config config;
  if (in->args < 2) return err_set(&e, EXIT_USAGE, "add takes a store and what is to be added: volgens add DB SOURCE…"), tell(&e);
  if (!invocation_number(in, "jobs", 1, POOL_MAX_JOBS, 1, &jobs, &e) || !politeness_of(in, &config, &e)) return tell(&e);
  engine en = {0};
  if (!data_open(in, &en, &e)) return tell(&e);
  char added[24];
  teller t = {.progress = isatty(STDERR_FILENO), .last = time(NULL)};
  collect c = {.en = &en, .jobs = (int)jobs, .lang = str_of(invocation_get(in, "lang")), .added = web_time(t.last, added), .told = told, .listener = &t};
  bool ok = add(&c, in->arg, in->args, &config, &e);
  engine_close(&en);
  return ok ? t.status : tell(&e);
}
