#include "cli/commands.h"

#include <unistd.h>

#include "cli/filters.h"
#include "store/export.h"

enum { ROW_MEMORY = 256 << 20 };  // address space for one report

int command_export(const invocation *in) {
  err e = {0};
  query q;
  db d = {0};
  arena_block block = {0};
  jmp_buf full;
  const char *as = invocation_get(in, "as");
  if (in->args != 1) return err_set(&e, EXIT_USAGE, "name one store: volgens export FILE.sqlite --as=LAYOUT"), tell(&e);
  if (!as) return err_set(&e, EXIT_USAGE, "name a layout: --as=%s", export_names), tell(&e);
  if (!filters_take(in, &q, &e)) return tell(&e);
  bool ok = db_open(&d, in->arg[0], DB_READ, &e) && (arena_open(&block, ROW_MEMORY) || err_set(&e, EXIT_SYSTEM, "out of memory"));
  if (setjmp(full)) err_set(&e, EXIT_SYSTEM, "%s: a report needs too much memory", in->arg[0]);
  else if (ok) export_write(&d, &q, str_of(as), S("volgens " VOLGENS_VERSION), STDOUT_FILENO, "standard output", arena_of(&block, &full), &e);
  arena_close(&block);
  db_close(&d);
  return e.status ? tell(&e) : EXIT_OK;
}
