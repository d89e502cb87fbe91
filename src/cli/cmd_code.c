#include "cli/commands.h"

#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "cli/data.h"
#include "run/source.h"
#include "run/write_json.h"
#include "run/write_table.h"
#include "store/store.h"

typedef enum format { FORMAT_JSON, FORMAT_CSV, FORMAT_TSV } format;

typedef struct code_run {
  const engine *en;
  source src;
  format format;
  bool with_text;
  str lang;       // absent: as given or recognised
  store db;       // when with_store
  bool with_store;
  char added[24]; // when the run began, UTC
  bool progress;  // standard error is a terminal
  int64_t reports, bad, events;
  time_t told;
  int status;     // of the first report that could not be coded
  err stop;       // why put() ended the run
} code_run;

static bool next(void *ctx, job *j) { return source_next(&((code_run *)ctx)->src, j); }

static void work(const void *ctx, job *j) {
  const code_run *r = ctx;
  if (!worker_read(&j->w, j->file, j->format, job_bytes(j), j->line, r->lang, &j->fault)) return;
  if (!worker_run(&j->w, STAGE_RECORD, false, &j->fault)) return;
  if (r->format == FORMAT_JSON) write_json(&j->text, r->en, j->w.r, r->with_text, j->w.scratch);
  else write_table(&j->text, r->format == FORMAT_CSV ? TABLE_CSV : TABLE_TSV, j->w.r, j->w.scratch);
}

static void show_progress(code_run *r, bool last) {
  if (!r->progress) return;
  time_t now = time(NULL);
  if (now == r->told && !last) return;
  r->told = now;
  fprintf(stderr, "\r%lld reports, %lld events%s", (long long)r->reports, (long long)r->events, last ? "\n" : "");
}

static bool keep(code_run *r, job *j) {
  store_origin from = {.added = str_of(r->added), .from = j->file};
  store_version v;
  return store_put(&r->db, j->w.r, j->w.m, &from, &v, &r->stop) && store_wrote(&r->db, &r->stop);
}

static bool put(void *ctx, job *j) {
  code_run *r = ctx;
  if (j->fault.status) {
    tell(&j->fault);
    if (!r->status) r->status = j->fault.status;
    r->bad++;
    return true;
  }
  r->reports++;
  r->events += j->w.r->E;
  if (r->with_store && !keep(r, j)) return false;
  if (!out_send(&j->text, STDOUT_FILENO, "standard output", &r->stop)) return false;
  show_progress(r, false);
  return true;
}

static bool open_store(code_run *r, const char *path, err *e) {
  if (!path) return true;
  time_t now = time(NULL);
  struct tm utc;
  strftime(r->added, sizeof r->added, "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&now, &utc));
  r->with_store = store_open(&r->db, path, r->en->version, r->en->lexicon_hash, r->en->model_hash, e);
  return r->with_store;
}

static bool run_all(code_run *r, long jobs, const char *store_path, err *e) {
  if (!open_store(r, store_path, e)) return store_close(&r->db), false;
  out head = {0};
  if (r->format != FORMAT_JSON) write_table_head(&head, r->format == FORMAT_CSV ? TABLE_CSV : TABLE_TSV);
  bool ok = out_send(&head, STDOUT_FILENO, "standard output", e);
  out_close(&head);
  ok = ok && pool_run(r->en, (int)jobs, &(pool_calls){next, work, put, r}, e);
  if (r->stop.status) *e = r->stop;
  if (r->with_store && ok) ok = store_commit(&r->db, e);
  store_close(&r->db);
  show_progress(r, true);
  return ok;
}

int command_code(const invocation *in) {
  err e = {0};
  long jobs;
  if (!invocation_number(in, "jobs", 1, POOL_MAX_JOBS, 1, &jobs, &e)) return tell(&e);
  engine en = {0};
  if (!data_open(in, &en, &e)) return tell(&e);
  const char *f = invocation_get(in, "format"), *lang = invocation_get(in, "lang");
  code_run r = {
      .en = &en,
      .format = !f || strcmp(f, "json") == 0 ? FORMAT_JSON : strcmp(f, "csv") == 0 ? FORMAT_CSV : FORMAT_TSV,
      .with_text = !invocation_get(in, "no-text"),
      .lang = str_of(lang),
      .progress = isatty(STDERR_FILENO),
  };
  source_open(&r.src, in->arg, in->args);
  bool ok = run_all(&r, jobs, invocation_get(in, "store"), &e);
  source_close(&r.src);
  engine_close(&en);
  if (!ok) return tell(&e);
  return r.status;
}
