#define _DEFAULT_SOURCE
#include "cli/commands.h"

#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include "cli/data.h"
#include "cli/source.h"
#include "run/write_json.h"

/* All raw reports of the command line, held in memory so that reading is not measured. */
typedef struct corpus {
  struct { str *v; int32_t n, cap; } raw;
  struct { uint8_t *v; int32_t n, cap; } format;
  arena keep;
} corpus;

typedef struct bench_run {
  const engine *en;
  const corpus *c;
  str lang;
  int64_t at, stop_at;  // reports given out, and how many
  int64_t words;
} bench_run;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

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

/* Each stage by itself, over and over until `seconds` have passed; time[STAGES] is the writing of JSON. */
static bool bench_stages(const bench_run *r, double seconds, double time[STAGES + 1], int64_t *words, err *e) {
  worker w;
  if (!worker_open(r->en, &w, e)) return false;
  out o = {0};
  bool ok = true;
  for (double begin = now(); ok && now() - begin < seconds;)
    for (int32_t i = 0; ok && i < r->c->raw.n; i++) {
      ok = read_one(&w, r->c, i, r->lang, e);
      for (int s = 0; ok && s < STAGES; s++) {
        double t = now();
        ok = worker_step(&w, false, e);
        time[s] += now() - t;
      }
      if (!ok) break;
      double t = now();
      write_json(&o, r->en, w.r, true, w.scratch);
      time[STAGES] += now() - t;
      out_clear(&o);
      *words += w.d.W;
    }
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

/* Words a second of the whole line with so many threads, over `reports` reports. */
static bool bench_whole(bench_run *r, int jobs, int64_t reports, double *speed, err *e) {
  r->at = r->words = 0;
  r->stop_at = reports;
  double begin = now();
  if (!pool_run(r->en, jobs, &(pool_calls){next, work, put, r}, e)) return false;
  *speed = (double)r->words / (now() - begin);
  return true;
}

static void put_stages(const double time[STAGES + 1], int64_t words, double opened) {
  static const char *const labels[STAGES + 1] = {"split", NULL, "tag and parse", "mark", "code", "write"};
  double all = 0;
  for (int s = 0; s <= STAGES; s++) all += time[s];
  printf("%-16s %12s %8s\n", "stage", "words/s", "share");
  for (int s = 0; s <= STAGES; s++)
    if (labels[s]) printf("%-16s %12.0f %7.1f%%\n", labels[s], (double)words / time[s], 100 * time[s] / all);
  printf("%-16s %12.0f\nequipment opened in %.0f ms\n\n", "all stages", (double)words / all, 1000 * opened);
}

static bool bench(const invocation *in, const engine *en, const corpus *c, double opened, err *e) {
  long jobs, seconds;
  if (!invocation_number(in, "jobs", 1, POOL_MAX_JOBS, 2, &jobs, e)) return false;
  if (!invocation_number(in, "seconds", 1, 3600, 3, &seconds, e)) return false;
  bench_run r = {.en = en, .c = c, .lang = str_of(invocation_get(in, "lang"))};
  double time[STAGES + 1] = {0}, one, more;
  int64_t words = 0;
  if (!bench_stages(&r, (double)seconds, time, &words, e)) return false;
  put_stages(time, words, opened);
  double all = 0;
  for (int s = 0; s <= STAGES; s++) all += time[s];
  int64_t rounds = (int64_t)((double)seconds * (double)words / all / ((double)words / (double)c->raw.n)) + c->raw.n;
  if (!bench_whole(&r, 1, rounds, &one, e) || !bench_whole(&r, (int)jobs, rounds * jobs, &more, e)) return false;
  struct rusage use;
  getrusage(RUSAGE_SELF, &use);
  printf("whole line, 1 thread   %12.0f words/s\nwhole line, %ld threads  %12.0f words/s  (%.2f times)\npeak memory %.0f MB\n",
         one, jobs, more, more / one, (double)use.ru_maxrss / 1024);
  return true;
}

int command_bench(const invocation *in) {
  err e = {0};
  engine en = {0};
  double begin = now();
  if (!data_open(in, &en, &e)) return tell(&e);
  double opened = now() - begin;
  arena_block block;
  if (!arena_open(&block, (size_t)8 << 30)) return engine_close(&en), EXIT_SYSTEM;
  corpus c = {.keep = arena_of(&block, NULL)};
  bool ok = load(in, &c, &e) && bench(in, &en, &c, opened, &e);
  arena_close(&block);
  engine_close(&en);
  return ok ? EXIT_OK : tell(&e);
}
