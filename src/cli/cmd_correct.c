#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/out.h"
#include "cli/commands.h"
#include "store/gold.h"
#include "store/read.h"

/* One correction of the event on the command line. */
static bool put(db *d, int64_t report, const invocation *in, correction *c, err *e) {
  bool found;
  if (!correct_check(c, e) || !correct_put(d, report, str_of(in->arg[2]), c, &found, e)) return false;
  return found || err_set(e, EXIT_DATA, "the newest version of report \"%s\" has no event \"%s\"", in->arg[1], in->arg[2]);
}

/* Each FIELD=VALUE behind `should`. */
static bool put_fields(db *d, int64_t report, const invocation *in, correction *c, err *e) {
  for (int i = 4; i < in->args; i++) {
    str rest = str_of(in->arg[i]);
    c->field = str_cut(&rest, '=');
    c->value = rest;
    if (!rest.p) return err_set(e, EXIT_USAGE, "should takes FIELD=VALUE, as in date=2024-03-13");
    if (!put(d, report, in, c, e)) return false;
  }
  return in->args > 4 || err_set(e, EXIT_USAGE, "say what should be different: should FIELD=VALUE…");
}

static bool correct(db *d, const invocation *in, err *e) {
  char made[24];
  time_t now = time(NULL);
  struct tm utc;
  strftime(made, sizeof made, "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&now, &utc));
  correction c = {.verdict = str_of(in->arg[3]), .note = str_of(invocation_get(in, "note")), .made = str_of(made)};
  int64_t report;
  if (!db_script(d, "BEGIN IMMEDIATE", e) || !read_find(d, str_of(in->arg[1]), &report, e)) return false;
  if (!report) return err_set(e, EXIT_DATA, "no report \"%s\" in the store", in->arg[1]);
  bool should = str_eq(c.verdict, S("should"));
  if (!should && in->args > 4) return err_set(e, EXIT_USAGE, "nothing stands behind %s", in->arg[3]);
  return (should ? put_fields(d, report, in, &c, e) : put(d, report, in, &c, e)) && db_script(d, "COMMIT", e);
}

int command_correct(const invocation *in) {
  err e = {0};
  if (in->args < 4) return err_set(&e, EXIT_USAGE, "correct takes a store, a report, an event and a verdict: volgens correct DB REPORT EVENT right|wrong|should…"), tell(&e);
  db d;
  if (!db_open(&d, in->arg[0], DB_EDIT, &e)) return tell(&e);
  bool ok = correct(&d, in, &e);
  db_close(&d);
  if (!ok) return tell(&e);
  out o = {0};
  out_printf(&o, "kept: %s %s %s\n", in->arg[1], in->arg[2], in->arg[3]);
  ok = out_send(&o, STDOUT_FILENO, "standard output", &e);
  out_close(&o);
  return ok ? EXIT_OK : tell(&e);
}

static void put_key(out *o, const char *key, str value) {
  out_printf(o, ",\"%s\":", key);
  out_json(o, value);
}

static void put_row(out *o, const correct_row *x) {
  out_text(o, "{\"report\":");
  out_json(o, x->report);
  put_key(o, "event", x->name);
  put_key(o, "type", x->type);
  out_printf(o, ",\"trigger\":[%d,%d]", x->begin, x->end);
  put_key(o, "words", x->words);
  put_key(o, "verdict", x->c.verdict);
  put_key(o, "field", x->c.field);
  put_key(o, "value", x->c.value);
  put_key(o, "note", x->c.note);
  put_key(o, "made", x->c.made);
  out_printf(o, ",\"state\":\"%s\"}\n", correct_state_name(x->state));
}

/* Each report once, at its first correction that is of the newest text. */
static bool put_gold(db *d, const correct_rows *all, out *o, arena a, err *e) {
  for (int32_t i = 0; i < all->n; i++) {
    bool first = all->v[i].state != CORRECT_OLD;
    for (int32_t k = 0; first && k < i; k++) first = all->v[k].state == CORRECT_OLD || !str_eq(all->v[k].report, all->v[i].report);
    int64_t report;
    if (first && (!read_find(d, all->v[i].report, &report, e) || !gold_write(d, report, all, o, a, e))) return false;
  }
  return true;
}

int command_corrections(const invocation *in) {
  err e = {0};
  if (in->args < 1 || in->args > 2) return err_set(&e, EXIT_USAGE, "corrections takes a store and perhaps a report: volgens corrections DB [REPORT]"), tell(&e);
  db d;
  arena_block block;
  if (!db_open(&d, in->arg[0], DB_READ, &e)) return tell(&e);
  if (!arena_open(&block, (size_t)1 << 34)) return db_close(&d), err_set(&e, EXIT_SYSTEM, "out of memory"), tell(&e);
  arena a = arena_of(&block, NULL);
  correct_rows all;
  out o = {0};
  bool ok = correct_list(&d, in->args > 1 ? str_of(in->arg[1]) : (str){0}, &all, &a, &e);
  if (ok && invocation_get(in, "gold")) ok = put_gold(&d, &all, &o, a, &e);
  else
    for (int32_t i = 0; ok && i < all.n; i++) put_row(&o, &all.v[i]);
  ok = ok && out_send(&o, STDOUT_FILENO, "standard output", &e);
  out_close(&o);
  arena_close(&block);
  db_close(&d);
  return ok ? EXIT_OK : tell(&e);
}
