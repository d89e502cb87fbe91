#include <stdio.h>
#include <time.h>
#include <unistd.h>

#include "cli/commands.h"
#include "cli/data.h"
#include "collect/collect.h"
#include "collect/walk.h"

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

static bool sum_up(const collect_counts *n, err *e) {
  out o = {0};
  out_printf(&o, "%lld new, %lld changed, %lld same, %lld copies, %lld refused\n", (long long)n->fresh, (long long)n->changed, (long long)n->same,
             (long long)n->copies, (long long)n->refused);
  bool ok = out_send(&o, STDOUT_FILENO, "standard output", e);
  out_close(&o);
  return ok;
}

static bool add(collect *c, char **path, int paths, err *e) {
  store to;
  if (!store_open(&to, path[0], c->en->version, c->en->lexicon_hash, c->en->model_hash, e)) return false;
  arena_block block;
  if (!arena_open(&block, (size_t)1 << 32)) return store_close(&to), err_set(e, EXIT_SYSTEM, "out of memory");
  arena keep = arena_of(&block, NULL);
  walk_list files = {0};
  for (int i = 1; i < paths; i++) walk_put(path[i], &files, &keep);
  source src = {.fd = -1};
  if (files.n) source_open(&src, files.v, files.n);
  c->to = &to;
  c->supply = collect_files;
  c->from = &src;
  bool ok = collect_run(c, e);
  ok = sum_up(&c->n, e) && ok;
  source_close(&src);
  arena_close(&block);
  store_close(&to);
  return ok;
}

int command_add(const invocation *in) {
  err e = {0};
  long jobs;
  if (in->args < 2) return err_set(&e, EXIT_USAGE, "add takes a store and what is to be added: volgens add DB SOURCE…"), tell(&e);
  if (!invocation_number(in, "jobs", 1, POOL_MAX_JOBS, 1, &jobs, &e)) return tell(&e);
  engine en = {0};
  if (!data_open(in, &en, &e)) return tell(&e);
  time_t now = time(NULL);
  struct tm utc;
  char added[24];
  strftime(added, sizeof added, "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&now, &utc));
  teller t = {.progress = isatty(STDERR_FILENO), .last = now};
  collect c = {.en = &en, .jobs = (int)jobs, .lang = str_of(invocation_get(in, "lang")), .added = str_of(added), .told = told, .listener = &t};
  bool ok = add(&c, in->arg, in->args, &e);
  engine_close(&en);
  return ok ? t.status : tell(&e);
}
