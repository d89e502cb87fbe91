#include "cli/commands.h"

#include <unistd.h>

#include "cli/each.h"
#include "run/coverage.h"

static void count_one(void *ctx, const engine *en, const worker *w, out *o) {
  (void)en;
  (void)o;
  coverage_add(ctx, w->r);
}

int command_coverage(const invocation *in) {
  err e = {0};
  engine en = {0};
  if (!data_open(in, &en, &e)) return tell(&e);
  arena_block block;
  if (!arena_open(&block, (size_t)64 << 20)) return engine_close(&en), EXIT_SYSTEM;
  arena keep = arena_of(&block, NULL);
  coverage c = coverage_make(&en.lex, &keep);
  int status = each_run(in, &(each){&en, false, count_one, &c, (str){0}});
  out o = {0};
  coverage_write(&c, str_of(invocation_get(in, "lang")), &o);
  bool ok = out_send(&o, STDOUT_FILENO, "standard output", &e);
  out_close(&o);
  arena_close(&block);
  engine_close(&en);
  return ok ? status : tell(&e);
}
