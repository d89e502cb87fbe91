/* tree_of.h - small trees for tests: one word a line, "form lemma UPOS head relation features". */
#ifndef VOLGENS_TESTS_TREE_OF_H
#define VOLGENS_TESTS_TREE_OF_H

#include "syntax/conllu_read.h"

/* A doc from such lines; sentences are divided by an empty line. Aborts the test when it is no tree. */
static inline doc *tree_of(const char *lines, const char *lang, arena *keep, arena scratch) {
  str out = {"", 0}, rest = str_of(lines);
  int32_t id = 0;
  for (str line; line = str_cut(&rest, '\n'), line.p;) {
    str f[6] = {{"_", 1}, {"_", 1}, {"_", 1}, {"_", 1}, {"_", 1}, {"_", 1}};
    int32_t n = 0;
    for (str r = line, w; w = str_cut(&r, ' '), w.p;)
      if (w.n && n < 6) f[n++] = w;
    if (!n) {
      out = arena_printf(keep, "%.*s\n", out.n, out.p);
      id = 0;
      continue;
    }
    out = arena_printf(keep, "%.*s%d\t%.*s\t%.*s\t%.*s\t_\t%.*s\t%.*s\t%.*s\t_\t_\n", out.n, out.p, ++id, f[0].n, f[0].p, f[1].n, f[1].p,
                       f[2].n, f[2].p, f[5].n, f[5].p, f[3].n, f[3].p, f[4].n, f[4].p);
  }
  out = arena_printf(keep, "%.*s\n", out.n, out.p);
  report *rep = arena_new(keep, report, 1);
  doc *d = arena_new(keep, doc, 1);
  err e = {0};
  if (!conllu_read(S("tree"), out, str_of(lang), rep, d, keep, scratch, &e)) fail_msg("%s", e.text);
  return d;
}

#endif
