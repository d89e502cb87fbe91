#define _DEFAULT_SOURCE
#include "cli/commands.h"

#include <jansson.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include "cli/data.h"
#include "desk/desk.h"
#include "run/explain.h"
#include "run/worker.h"

enum { DEFAULT_PORT = 8620, MAX_OUTLETS = 64 };

typedef struct explainer {
  engine en;
  worker w;
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

static bool explain(void *ctx, const desk_text *t, str wanted, out *o, err *e) {
  str room[MAX_OUTLETS];
  report rep = {.id = t->name, .lang = t->lang, .title = t->title, .url = t->url, .published = t->published, .text = t->text};
  json_t *chain = t->outlet.p ? json_loadb(t->outlet.p, (size_t)t->outlet.n, 0, NULL) : NULL;
  if (chain) read_outlets(chain, &rep, room);
  bool ok = explain_report(ctx, &rep, wanted, o, e);
  json_decref(chain);
  return ok;
}

static bool serve(const invocation *in, explainer *x, int port, err *e) {
  sigset_t ends;
  sigemptyset(&ends);
  sigaddset(&ends, SIGINT);
  sigaddset(&ends, SIGTERM);
  pthread_sigmask(SIG_BLOCK, &ends, NULL);  // before any thread: sigwait takes them
  desk_config config = {in->arg[0], port, x->en.version, x->en.lexicon_hash, x->en.model_hash, explain, x};
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
  bool ok = data_open(in, &x.en, &e) && worker_open(&x.en, &x.w, &e) && serve(in, &x, (int)port, &e);
  worker_close(&x.w);
  engine_close(&x.en);
  return ok ? EXIT_OK : tell(&e);
}
