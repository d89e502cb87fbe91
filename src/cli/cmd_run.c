#include "cli/commands.h"

#include <unistd.h>

#include "cli/data.h"
#include "mark/mark_misc.h"
#include "run/source.h"
#include "run/write_json.h"
#include "syntax/conllu.h"
#include "syntax/conllu_read.h"

typedef struct stage_run {
  const engine *en;
  source src;
  stage until;
  bool trees_in;  // --from=conllu
  str lang;
  int status;
  err stop;
} stage_run;

static stage stage_of(const char *label) {
  static const char *const labels[STAGES] = {"token", "tag", "tree", "mark", "record"};
  for (int s = 0; label && s < STAGES; s++)
    if (strcmp(labels[s], label) == 0) return (stage)s;
  return STAGE_TREE;
}

static bool next(void *ctx, job *j) { return source_next(&((stage_run *)ctx)->src, j); }

static void write_doc(const stage_run *r, job *j) {
  worker *w = &j->w;
  if (r->until == STAGE_RECORD) {
    write_json(&j->text, r->en, w->r, true, w->scratch);
    return;
  }
  out_printf(&j->text, "# newdoc id = %.*s\n", w->rep.id.n, w->rep.id.p);
  conllu_write(&w->d, w->m ? mark_misc : NULL, w->m, w->scratch, &j->text);
}

/* Trees of a file into the worker, in the worker's own memory. */
static bool take_trees(const stage_run *r, job *j, report *rep, doc *d, arena *keep, arena scratch) {
  if (!r->lang.p) return err_set(&j->fault, EXIT_USAGE, "run: --from=conllu needs --lang");
  return conllu_read(j->file, job_bytes(j), r->lang, rep, d, keep, scratch, &j->fault);
}

static void work_trees(const stage_run *r, job *j) {
  arena_block block;
  jmp_buf full;
  if (!arena_open(&block, WORKER_KEEP)) {
    err_set(&j->fault, EXIT_SYSTEM, "cannot reserve address space");
    return;
  }
  arena keep = arena_of(&block, &full);
  report rep = {0};
  doc d = {0};
  if (setjmp(full)) err_set(&j->fault, EXIT_DATA, "%.*s: needs too much memory", j->file.n, j->file.p);
  else if (take_trees(r, j, &rep, &d, &keep, arena_of(&j->w.scratch_block, &full))) {
    worker_take(&j->w, &d);
    if (worker_run(&j->w, r->until, false, &j->fault)) write_doc(r, j);
  }
  arena_close(&block);
}

static void work(const void *ctx, job *j) {
  const stage_run *r = ctx;
  if (r->trees_in) {
    work_trees(r, j);
    return;
  }
  if (!worker_read(&j->w, j->file, j->format, job_bytes(j), j->line, r->lang, &j->fault)) return;
  if (worker_run(&j->w, r->until, false, &j->fault)) write_doc(r, j);
}

static bool put(void *ctx, job *j) {
  stage_run *r = ctx;
  if (!j->fault.status) return out_send(&j->text, STDOUT_FILENO, "standard output", &r->stop);
  tell(&j->fault);
  if (!r->status) r->status = j->fault.status;
  return true;
}

int command_run(const invocation *in) {
  err e = {0};
  engine en = {0};
  if (!data_open(in, &en, &e)) return tell(&e);
  const char *from = invocation_get(in, "from");
  stage_run r = {.en = &en, .until = stage_of(invocation_get(in, "until")), .lang = str_of(invocation_get(in, "lang")),
                 .trees_in = from && strcmp(from, "conllu") == 0};
  source_open(&r.src, in->arg, in->args);
  if (r.trees_in) r.src.format = INTAKE_TEXT;
  bool ok = pool_run(&en, 1, &(pool_calls){next, work, put, &r}, &e);
  if (r.stop.status) e = r.stop;
  source_close(&r.src);
  engine_close(&en);
  return ok ? r.status : tell(&e);
}
