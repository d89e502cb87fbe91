#define _DEFAULT_SOURCE
#include "cli/commands.h"

#include <jansson.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include "cli/data.h"
#include "compare/compare.h"
#include "desk/desk.h"
#include "run/explain.h"
#include "run/worker.h"

enum { DEFAULT_PORT = 8620, MAX_OUTLETS = 64 };

typedef struct explainer {
  engine en;
  worker w, other;  // other: the second of two that are compared
} explainer;

/* The credit chain out of its JSON list, as it came with the report. */
static void read_outlets(json_t *chain, report *rep, str room[MAX_OUTLETS]) {
  size_t i;
  json_t *v;
  rep->outlet = room;
  json_array_foreach(chain, i, v)
    if (rep->outlets < MAX_OUTLETS && json_is_string(v)) room[rep->outlets++] = (str){json_string_value(v), (int32_t)json_string_length(v)};
}

static bool explain_report(explainer *x, const report *rep, str wanted, out *o, err *e) {
  worker_begin(&x->w, rep);
  if (!worker_run(&x->w, STAGE_RECORD, true, e)) return false;
  const record *r = x->w.r;
  str *id = record_event_ids(r, &x->w.keep);
  for (int32_t i = 0; i < r->E; i++) {
    if (!str_eq(id[i], wanted)) continue;
    explain_write_event(&x->en.lex, r, i, o);
    return true;
  }
  out_text(o, "The engine of this program makes no such record of this text: another one made it. Rebuild the store to see what it makes.\n");
  return true;
}

/* A stored text as a report; the chain is to be given back by json_decref. */
static json_t *make_report(const desk_text *t, report *rep, str room[MAX_OUTLETS]) {
  *rep = (report){.id = t->name, .lang = t->lang, .title = t->title, .url = t->url, .published = t->published, .text = t->text};
  json_t *chain = t->outlet.p ? json_loadb(t->outlet.p, (size_t)t->outlet.n, 0, NULL) : NULL;
  if (chain) read_outlets(chain, rep, room);
  return chain;
}

static bool explain(void *ctx, const desk_text *t, str wanted, out *o, err *e) {
  str room[MAX_OUTLETS];
  report rep;
  json_t *chain = make_report(t, &rep, room);
  bool ok = explain_report(ctx, &rep, wanted, o, e);
  json_decref(chain);
  return ok;
}

static bool code(worker *w, const report *rep, err *e) {
  worker_begin(w, rep);
  return worker_run(w, STAGE_RECORD, false, e);
}

/* In the memory of the first worker. */
static bool write_comparison(explainer *x, bool all, out *o, err *e) {
  worker *w = &x->w;
  if (setjmp(w->full)) return err_set(e, EXIT_DATA, "the two reports need too much memory");
  side *a = side_make(w->m, w->r, &w->keep), *b = side_make(x->other.m, x->other.r, &w->keep);
  compare_write(o, compare_make(&x->en.lex, a, b, all, &w->keep, w->scratch), w->scratch);
  return true;
}

static bool compare(void *ctx, const desk_text *a, const desk_text *b, bool all, out *o, err *e) {
  explainer *x = ctx;
  str room[2][MAX_OUTLETS];
  report rep[2];
  json_t *chain[2] = {make_report(a, &rep[0], room[0]), make_report(b, &rep[1], room[1])};
  bool ok = code(&x->w, &rep[0], e) && code(&x->other, &rep[1], e) && write_comparison(x, all, o, e);
  json_decref(chain[0]), json_decref(chain[1]);
  return ok;
}

static str country(void *ctx, str code) { return names_country(&((explainer *)ctx)->en.lex.names, code, S("en")); }

static bool serve(const invocation *in, explainer *x, int port, err *e) {
  sigset_t ends;
  sigemptyset(&ends);
  sigaddset(&ends, SIGINT);
  sigaddset(&ends, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &ends, NULL);  // before any thread: sigwait takes them
  desk_config config = {in->arg[0], port, x->en.version, x->en.lexicon_hash, x->en.model_hash, explain, compare, country, x};
  desk *k = desk_open(&config, e);
  if (!k) return false;
  printf("http://127.0.0.1:%d/\n", desk_port(k));
  fflush(stdout);
  int which;
  sigwait(&ends, &which);
  desk_close(k);
  return true;
}

int command_desk(const invocation *in) {
  err e = {0};
  long port;
  if (in->args != 1) err_set(&e, EXIT_USAGE, "desk: one store is wanted (volgens help desk)");
  if (e.status || !invocation_number(in, "port", 0, 65535, DEFAULT_PORT, &port, &e)) return tell(&e);
  explainer x = {0};
  bool ok = data_open(in, &x.en, &e) && worker_open(&x.en, &x.w, &e) && worker_open(&x.en, &x.other, &e) && serve(in, &x, (int)port, &e);
  worker_close(&x.w);
  worker_close(&x.other);
  engine_close(&x.en);
  return ok ? EXIT_OK : tell(&e);
}
