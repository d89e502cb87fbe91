/* syntax_vectors.c - what train/reference.py MODEL LANG prints, made by the C.
 *
 *   syntax_vectors MODEL FILE    FILE: lines whose first column is a sentence, words between blanks */
#include <inttypes.h>
#include <stdio.h>

#include "vectors.h"

int main(int argc, char **argv) {
  if (argc != 3) return fprintf(stderr, "usage: syntax_vectors MODEL FILE\n"), 64;
  arena_block blocks[2];
  for (int i = 0; i < 2; i++)
    if (!arena_open(&blocks[i], (size_t)1 << 30)) return 71;
  arena keep = arena_of(&blocks[0], NULL), scratch = arena_of(&blocks[1], NULL);
  err e = {0};
  syntax s;
  file_map m;
  if (!syntax_open(&s, argv[1], &keep, &e) || !file_open(argv[2], &m, &e)) return fprintf(stderr, "%s\n", e.text), e.status;
  for (str rest = {m.p, (int32_t)m.n}, line; line = str_cut(&rest, '\n'), line.p && line.n;) {
    str text = str_cut(&line, '\t');
    vectors v = vectors_of(&s, text, scratch);
    printf("%.*s\t%016" PRIx64 "\t%016" PRIx64 "\t%016" PRIx64 "\n", text.n, text.p, v.encoded, v.tags, v.scores);
  }
  return 0;
}
