#define _DEFAULT_SOURCE
#include "cli/commands.h"

#include <stdio.h>
#include <unistd.h>

#include "cli/bench_machine.h"
#include "cli/data.h"
#include "run/source.h"
#include "run/write_json.h"

/* All raw reports of the command line, held in memory so that reading is not measured. */
typedef struct corpus {
  struct { str *v; int32_t n, cap; } raw;
  struct { uint8_t *v; int32_t n, cap; } format;
  arena keep;
} corpus;

typedef struct bench_run {
  engine *en;
  const corpus *c;
  str lang;
  int64_t at, stop_at;  // reports given out, and how many
  int64_t words;
} bench_run;

/* What the stages cost, each by itself; the last is the writing of JSON. */
typedef struct stage_costs {
  double time[STAGES + 1];   // seconds of the processor, so that others on the machine do not count
  int64_t bytes[STAGES + 1]; // results kept
  int64_t words;
} stage_costs;

static bool load(const invocation *in, corpus *c, err *e) {
  source src;
  source_open(&src, in->arg, in->args);
  job j = {0};
  while (source_next(&src, &j) && !j.fault.status) {
    *VEC_PUSH(&c->keep, &c->raw) = arena_copy(&c->keep, job_bytes(&j));
    *VEC_PUSH(&c->keep, &c->format) = j.format;
    out_clear(&j.raw);
  }
  if (j.fault.status) *e = j.fault;
  out_close(&j.raw);
  source_close(&src);
  if (!e->status && !c->raw.n) err_set(e, EXIT_DATA, "bench: no reports");
  return !e->status;
}

static bool read_one(worker *w, const corpus *c, int32_t i, str lang, err *e) {
  return worker_read(w, S("<bench>"), c->format.v[i], c->raw.v[i], i + 1, lang, e);
}

/* One report through the line, measured. */
static bool run_one(worker *w, const bench_run *r, int32_t i, stage_costs *c, out *o, err *e) {
  if (!read_one(w, r->c, i, r->lang, e)) return false;
  for (int s = 0; s < STAGES; s++) {
    double t = bench_cpu_time();
    char *kept = w->keep.beg;
    if (!worker_step(w, false, e)) return false;
    c->time[s] += bench_cpu_time() - t;
    c->bytes[s] += w->keep.beg - kept;
  }
  double t = bench_cpu_time();
  write_json(o, r->en, w->r, true, w->scratch);
  c->time[STAGES] += bench_cpu_time() - t;
  c->bytes[STAGES] += (int64_t)o->n;
  c->words += w->d.W;
  out_clear(o);
  return true;
}

/* All reports, over and over until `seconds` have passed, at least `rounds` times. */
static bool run_stages(const bench_run *r, double seconds, int rounds, stage_costs *c, err *e) {
  worker w;
  if (!worker_open(r->en, &w, e)) return false;
  out o = {0};
  bool ok = true;
  double begin = bench_cpu_time();
  for (int round = 0; ok && (round < rounds || bench_cpu_time() - begin < seconds); round++)
    for (int32_t i = 0; ok && i < r->c->raw.n; i++) ok = run_one(&w, r, i, c, &o, e);
  out_close(&o);
  worker_close(&w);
  return ok;
}

static bool next(void *ctx, job *j) {
  bench_run *r = ctx;
  if (r->at == r->stop_at) return false;
  int32_t i = (int32_t)(r->at++ % r->c->raw.n);
  j->file = S("<bench>");
  j->line = i + 1;
  j->format = r->c->format.v[i];
  out_put(&j->raw, r->c->raw.v[i]);
  return true;
}

static void work(const void *ctx, job *j) {
  const bench_run *r = ctx;
  if (!worker_read(&j->w, j->file, j->format, job_bytes(j), j->line, r->lang, &j->fault)) return;
  if (worker_run(&j->w, STAGE_RECORD, false, &j->fault)) write_json(&j->text, r->en, j->w.r, true, j->w.scratch);
}

static bool put(void *ctx, job *j) {
  bench_run *r = ctx;
  if (j->fault.status) return false;
  r->words += j->w.d.W;
  return true;
}

typedef struct speed {
  double wall, cpu;  // words a second by the clock, and a second of the processor
} speed;

/* The whole line with so many threads, over `reports` reports. */
static bool run_whole(bench_run *r, int jobs, int64_t reports, speed *s, err *e) {
  r->at = r->words = 0;
  r->stop_at = reports;
  double begin = bench_clock(), cpu = bench_process_time();
  if (!pool_run(r->en, jobs, &(pool_calls){next, work, put, r}, e)) return false;
  *s = (speed){(double)r->words / (bench_clock() - begin), (double)r->words / (bench_process_time() - cpu)};
  return true;
}

static double all_time(const stage_costs *c) {
  double all = 0;
  for (int s = 0; s <= STAGES; s++) all += c->time[s];
  return all;
}

static void put_stages(const stage_costs *c) {
  static const char *const label[STAGES + 1] = {"split", NULL, "tag and parse", "mark", "code", "write"};
  const double words = (double)c->words, all = all_time(c);
  printf("%-16s %12s %8s %16s\n", "stage", "words/s", "share", "bytes kept/word");
  for (int s = 0; s <= STAGES; s++)
    if (label[s])
      printf("%-16s %12.0f %7.1f%% %16.0f\n", label[s], words / c->time[s], 100 * c->time[s] / all, (double)c->bytes[s] / words);
  printf("%-16s %12.0f\nraw text to trees %11.0f\n\n", "all stages", words / all, words / (c->time[STAGE_TOKEN] + c->time[STAGE_TREE]));
}

/* Text to trees at every level that the machine runs. */
static bool put_levels(const bench_run *r, double seconds, err *e) {
  printf("%-10s %14s %14s %10s %10s %8s %8s\n", "kernel", "tree words/s", "ops/cycle", "peak", "of peak", "layers", "gates");
  for (int level = 0; level < KERNEL_LEVELS; level++) {
    kernel k;
    kernel_meter meter = {0};
    stage_costs c = {0};
    if (!kernel_get((kernel_level)level, &k)) continue;
    k.meter = &meter;
    engine_set_kernel(r->en, &k);
    uint64_t begin = cpu_ticks();
    double cpu = bench_cpu_time();
    if (!run_stages(r, level == KERNEL_PORTABLE ? 0 : seconds, 1, &c, e)) return false;
    double ticks = (double)(cpu_ticks() - begin), took = bench_cpu_time() - cpu, trees = c.time[STAGE_TREE];
    double layers = (double)meter.layers / ticks * took, gates = (double)meter.gates / ticks * took;
    printf("%-10s %14.0f", k.name, (double)c.words / trees);
    bench_put_rate(&k, (double)meter.work / layers);
    printf(" %7.1f%% %7.1f%%\n", 100 * layers / trees, 100 * gates / trees);
  }
  kernel best = kernel_best();
  engine_set_kernel(r->en, &best);
  return true;
}

static bool bench(bench_run *r, double seconds, int jobs, err *e) {
  speed one, more;
  stage_costs c = {0}, warm = {0};
  if (!run_stages(r, 0, 1, &warm, e) || !run_stages(r, seconds, 1, &c, e)) return false;
  put_stages(&c);
  if (!put_levels(r, seconds / 3, e)) return false;
  int64_t reports = (int64_t)(seconds / all_time(&c) * (double)c.words / ((double)c.words / (double)r->c->raw.n)) + r->c->raw.n;
  if (!run_whole(r, 1, reports, &one, e) || !run_whole(r, jobs, reports * jobs, &more, e)) return false;
  printf("\n%-22s %12s %20s\n%-22s %12.0f %20.0f\n%2d %-19s %12.0f %20.0f\n", "whole line", "words/s", "words/s of processor",
         "1 thread", one.wall, one.cpu, jobs, "threads", more.wall, more.cpu);
  printf("%.2f times by the clock", more.wall / one.wall);
  bench_put_memory();
  return true;
}

int command_bench(const invocation *in) {
  err e = {0};
  engine en = {0};
  long jobs, seconds;
  if (!invocation_number(in, "jobs", 1, POOL_MAX_JOBS, 2, &jobs, &e)) return tell(&e);
  if (!invocation_number(in, "seconds", 1, 3600, 3, &seconds, &e)) return tell(&e);
  double begin = bench_clock(), cpu = bench_cpu_time();
  if (!data_open(in, &en, &e)) return tell(&e);
  printf("lexicon and models open in %.0f ms, %.0f of the processor\n\n", 1000 * (bench_clock() - begin), 1000 * (bench_cpu_time() - cpu));
  arena_block block;
  if (!arena_open(&block, (size_t)8 << 30)) return engine_close(&en), EXIT_SYSTEM;
  corpus c = {.keep = arena_of(&block, NULL)};
  bench_run r = {.en = &en, .c = &c, .lang = str_of(invocation_get(in, "lang"))};
  bool ok = load(in, &c, &e) && bench(&r, (double)seconds, (int)jobs, &e);
  arena_close(&block);
  engine_close(&en);
  return ok ? EXIT_OK : tell(&e);
}
