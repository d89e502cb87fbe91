/* text_dump - the splitter alone, for measurements: text_dump LEXICON LANG FILE > FILE.conllu
 * LANG "-" has it recognised. With a fourth argument, splits N times and tells the speed instead. */
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "base/file.h"
#include "syntax/conllu.h"
#include "text/text.h"

static double now(void) {
  struct timespec t;
  timespec_get(&t, TIME_UTC);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int dump(const lexicon *lex, const report *rep, str lang, arena keep, arena scratch, int times) {
  doc d;
  err e = {0};
  double from = now();
  for (int i = 0; i < (times ? times : 1); i++) {
    arena result = keep;
    if (!text_make(lex, rep, lang, &d, &result, scratch, &e)) {
      fprintf(stderr, "%s\n", e.text);
      return e.status;
    }
  }
  double took = now() - from;
  if (times) {
    printf("%.0f words/s (%d words, %d sentences, %d times, %.3f s)\n", (double)d.W * times / took, d.W, d.S, times, took);
    return 0;
  }
  out o = {0};
  conllu_write(&d, NULL, NULL, scratch, &o);
  bool ok = out_send(&o, 1, "stdout", &e);
  out_close(&o);
  return ok ? 0 : e.status;
}

int main(int argc, char **argv) {
  if (argc < 4) return 64;
  err e = {0};
  arena_block blocks[3];
  for (int i = 0; i < 3; i++)
    if (!arena_open(&blocks[i], (size_t)4 << 30)) return 71;
  jmp_buf full;
  if (setjmp(full)) {
    fputs("out of memory\n", stderr);
    return 71;
  }
  arena keep = arena_of(&blocks[0], &full);
  lexicon lex;
  file_map m;
  if (!lexicon_open(argv[1], &lex, &keep, &e) || !file_open(argv[3], &m, &e)) {
    fprintf(stderr, "%s\n", e.text);
    return e.status;
  }
  report rep = {.id = S("doc"), .text = {m.p, (int32_t)m.n}};
  str lang = argv[2][0] == '-' ? S("") : str_of(argv[2]);
  return dump(&lex, &rep, lang, arena_of(&blocks[1], &full), arena_of(&blocks[2], &full), argc > 4 ? atoi(argv[4]) : 0);
}
