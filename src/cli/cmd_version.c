#include "cli/commands.h"

#include <unistd.h>

#include "base/out.h"
#include "cli/data.h"

int command_version(const invocation *in) {
  err e = {0};
  engine en = {0};
  if (!data_open(in, &en, &e)) return tell(&e);
  out o = {0};
  out_printf(&o, "volgens %.*s\nlexicon %.*s\nmodel   %.*s\nlanguages", en.version.n, en.version.p, en.lexicon_hash.n,
             en.lexicon_hash.p, en.model_hash.n, en.model_hash.p);
  for (int32_t i = 0; i < en.lex.languages; i++) out_byte(&o, ' '), out_put(&o, en.lex.language[i].code);
  out_printf(&o, "\nkernel  %s\n", kernel_best().name);
  bool ok = out_send(&o, STDOUT_FILENO, "standard output", &e);
  out_close(&o);
  engine_close(&en);
  return ok ? EXIT_OK : tell(&e);
}
