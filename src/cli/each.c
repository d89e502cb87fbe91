#include "cli/each.h"

#include <unistd.h>

typedef struct each_state {
  const each *x;
  source src;
  int status;  // of the first report that could not be coded
  err stop;    // why the output ended
} each_state;

static bool next(void *ctx, job *j) { return source_next(&((each_state *)ctx)->src, j); }

static void work(const void *ctx, job *j) {
  const each *x = ((const each_state *)ctx)->x;
  if (!worker_read(&j->w, j->file, j->format, job_bytes(j), j->line, x->lang, &j->fault)) return;
  if (worker_run(&j->w, STAGE_RECORD, x->why, &j->fault)) x->write(x->ctx, x->en, &j->w, &j->text);
}

static bool put(void *ctx, job *j) {
  each_state *s = ctx;
  if (!j->fault.status) return out_send(&j->text, STDOUT_FILENO, "standard output", &s->stop);
  tell(&j->fault);
  if (!s->status) s->status = j->fault.status;
  return true;
}

int each_run(const invocation *in, each *x) {
  err e = {0};
  each_state s = {.x = x};
  source_open(&s.src, in->arg, in->args);
  bool ok = pool_run(x->en, 1, &(pool_calls){next, work, put, &s}, &e);
  source_close(&s.src);
  if (s.stop.status) e = s.stop;
  return ok ? s.status : tell(&e);
}
