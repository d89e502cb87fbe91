#include "cli/commands.h"

#include "cli/each.h"
#include "run/explain.h"

static void write_one(void *ctx, const engine *en, const worker *w, out *o) {
  (void)ctx;
  explain_write(&en->lex, w->r, o);
}

int command_explain(const invocation *in) {
  err e = {0};
  engine en = {0};
  if (!data_open(in, &en, &e)) return tell(&e);
  int status = each_run(in, &(each){&en, true, write_one, NULL, str_of(invocation_get(in, "lang"))});
  engine_close(&en);
  return status;
}
