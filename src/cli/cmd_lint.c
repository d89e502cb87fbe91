#include "cli/commands.h"

#include <unistd.h>

#include "cli/data.h"
#include "run/lint.h"

int command_lint(const invocation *in) {
  err e = {0};
  engine en = {0};
  if (!data_open(in, &en, &e)) return tell(&e);
  str lang = str_of(invocation_get(in, "lang")), prefix = str_of(invocation_get(in, "only"));
  out o = {0};
  lint_count count = {0};
  bool ok = true;
  for (int32_t i = 0; ok && i < en.lex.languages; i++)
    if (!lang.p || str_eq(lang, en.lex.language[i].code)) ok = lint_language(&en, en.lex.language[i].code, prefix, &o, &count, &e);
  if (ok) out_printf(&o, "%d entries, %d examples\n%d passed, %d failed\n", count.entries, count.examples, count.examples - count.wrong, count.wrong);
  ok = ok && out_send(&o, STDOUT_FILENO, "standard output", &e);
  out_close(&o);
  engine_close(&en);
  return !ok ? tell(&e) : count.wrong ? EXIT_DATA : EXIT_OK;
}
