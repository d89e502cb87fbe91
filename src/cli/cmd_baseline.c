#include "cli/commands.h"

#include <unistd.h>

#include "cli/each.h"
#include "run/baseline.h"
#include "run/write_json.h"

static void write_one(void *ctx, const engine *en, const worker *w, out *o) {
  (void)ctx;
  write_json(o, en, w->r, true, w->scratch);
}

int command_baseline(const invocation *in) {
  err e = {0};
  engine en = {0};
  if (!data_open(in, &en, &e)) return tell(&e);
  int status = each_run(in, &(each){&en, false, write_one, NULL, str_of(invocation_get(in, "lang"))});
  engine_close(&en);
  return status;
}

int command_baseline_diff(const invocation *in) {
  err e = {0};
  if (in->args != 2) {
    err_set(&e, EXIT_USAGE, "baseline-diff takes two files: records before, and records after");
    return tell(&e);
  }
  out o = {0};
  baseline_counts n;
  bool ok = baseline_diff(in->arg[0], in->arg[1], &o, &n, &e);
  if (ok) {
    out_printf(&o, "%d the same, %d changed, %d new, %d gone\n", n.same, n.changed, n.new_, n.gone);
    ok = out_send(&o, STDOUT_FILENO, "standard output", &e);
  }
  out_close(&o);
  return ok ? EXIT_OK : tell(&e);
}
