#include "cli/commands.h"

#include <unistd.h>

#include "cli/each.h"
#include "run/write_text.h"

static void write_one(void *ctx, const engine *en, const worker *w, out *o) {
  (void)en;
  write_text(o, w->r, *(const bool *)ctx);
}

int command_show(const invocation *in) {
  err e = {0};
  engine en = {0};
  if (!data_open(in, &en, &e)) return tell(&e);
  bool colour = isatty(STDOUT_FILENO);
  int status = each_run(in, &(each){&en, false, write_one, &colour, str_of(invocation_get(in, "lang"))});
  engine_close(&en);
  return status;
}
