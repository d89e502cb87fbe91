#include "cli/commands.h"

#include <unistd.h>

#include "cli/data.h"
#include "run/source.h"
#include "compare/compare.h"

enum { SIDES = 2 };

typedef struct compare_run {
  const engine *en;
  source src;
  str lang;          // absent: as given or recognised
  str id[SIDES];     // which reports to take; absent: the first and the second
  job found[SIDES];  // the report of each side
  bool taken[SIDES];
  bool all;          // --all
  int32_t reports;   // seen so far
} compare_run;

static bool read_report(const compare_run *r, job *j, err *e) {
  return worker_read(&j->w, j->file, j->format, job_bytes(j), j->line, r->lang, e);
}

/* The side that the report in `j` is for; -1 none. */
static int side_for(const compare_run *r, const job *j, int32_t nth) {
  if (!r->id[0].p) return nth < SIDES ? nth : -1;
  for (int i = 0; i < SIDES; i++)
    if (!r->taken[i] && str_eq(r->id[i], j->w.rep.id)) return i;
  return -1;
}

static void give(job *from, job *to) {
  out raw = to->raw;
  to->file = from->file, to->line = from->line, to->format = from->format;
  to->raw = from->raw;
  from->raw = raw;
}

/* Go through the files and keep the two reports that are asked for. */
static bool collect(compare_run *r, job *probe, err *e) {
  for (;;) {
    out_clear(&probe->raw);
    probe->fault = (err){0};
    if (!source_next(&r->src, probe)) return true;
    if (probe->fault.status) return *e = probe->fault, false;
    if (probe->raw.lost) return err_set(e, EXIT_SYSTEM, "out of memory");
    if (!read_report(r, probe, e)) return false;
    int which = side_for(r, probe, r->reports++);
    if (which < 0) continue;
    r->taken[which] = true;
    give(probe, &r->found[which]);
  }
}

static bool check_found(const compare_run *r, err *e) {
  for (int i = 0; i < SIDES; i++)
    if (r->id[i].p && !r->taken[i]) return err_set(e, EXIT_DATA, "compare: no report with the id \"%.*s\"", r->id[i].n, r->id[i].p);
  if (!r->id[0].p && r->reports != SIDES)
    return err_set(e, EXIT_DATA, "compare: %d report%s given; it takes two, or --a=ID and --b=ID to choose them", r->reports, r->reports == 1 ? "" : "s");
  return true;
}

static bool code_side(compare_run *r, int i, err *e) {
  return read_report(r, &r->found[i], e) && worker_run(&r->found[i].w, STAGE_RECORD, false, e);
}

/* Compare in the memory of the first side's worker, which stays as it is. */
static bool write_comparison(compare_run *r, out *o, err *e) {
  worker *w = &r->found[0].w;
  if (setjmp(w->full)) return err_set(e, EXIT_DATA, "compare: the reports need too much memory");
  const worker *x = &r->found[1].w;
  side *a = side_make(w->m, w->r, &w->keep), *b = side_make(x->m, x->r, &w->keep);
  compare_write(o, compare_make(&r->en->lex, a, b, r->all, &w->keep, w->scratch), w->scratch);
  return true;
}

static bool open_workers(compare_run *r, job *probe, err *e) {
  return worker_open(r->en, &probe->w, e) && worker_open(r->en, &r->found[0].w, e) && worker_open(r->en, &r->found[1].w, e);
}

static void close_job(job *j) {
  worker_close(&j->w);
  out_close(&j->raw);
}

static bool compare_files(compare_run *r, err *e) {
  job probe = {0};
  out text = {0};
  bool ok = open_workers(r, &probe, e) && collect(r, &probe, e) && check_found(r, e) && code_side(r, 0, e) && code_side(r, 1, e) &&
            write_comparison(r, &text, e) && out_send(&text, STDOUT_FILENO, "standard output", e);
  out_close(&text);
  close_job(&probe);
  for (int i = 0; i < SIDES; i++) close_job(&r->found[i]);
  return ok;
}

int command_compare(const invocation *in) {
  err e = {0};
  compare_run r = {.lang = str_of(invocation_get(in, "lang")), .all = invocation_get(in, "all"), .id = {str_of(invocation_get(in, "a")), str_of(invocation_get(in, "b"))}};
  if (!r.id[0].p != !r.id[1].p) return err_set(&e, EXIT_USAGE, "compare: --a and --b go together"), tell(&e);
  engine en = {0};
  if (!data_open(in, &en, &e)) return tell(&e);
  r.en = &en;
  source_open(&r.src, in->arg, in->args);
  bool ok = compare_files(&r, &e);
  source_close(&r.src);
  engine_close(&en);
  return ok ? EXIT_OK : tell(&e);
}
