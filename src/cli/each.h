/* each.h - a command that writes something for each report, in order, on one thread. */
#ifndef VOLGENS_CLI_EACH_H
#define VOLGENS_CLI_EACH_H

#include "cli/data.h"
#include "run/source.h"

typedef struct each {
  const engine *en;
  bool why;                        // collect refusals
  /* What to append for a coded report; ctx is the command's own. */
  void (*write)(void *ctx, const engine *en, const worker *w, out *o);
  void *ctx;
  str lang;                        // absent: as given or recognised
} each;

/* Run it over the files of the invocation; returns the exit status. */
int each_run(const invocation *in, each *x);

#endif
