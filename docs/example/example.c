/* example.c - the library at work: codes the text on the command line.
 *
 *   cc example.c $(pkg-config --cflags --libs volgens) -o example
 *   ./example en "Rebels fired on a patrol on Monday, the army said." */
#include <stdio.h>
#include <string.h>
#include <volgens.h>

int main(int argc, char **argv) {
  if (argc < 3) return fprintf(stderr, "usage: example LANG TEXT [DATA]\n"), 64;
  char why[VOLGENS_ERROR_MAX];
  volgens *v = volgens_open(argc > 3 ? argv[3] : NULL, why);
  volgens_coder *c = v ? volgens_coder_open(v, why) : NULL;
  if (!c) return fprintf(stderr, "%s\n", why), 1;
  const char *json = volgens_code_text(c, argv[1], argv[2], strlen(argv[2]));
  puts(json ? json : volgens_coder_error(c));
  int status = json ? 0 : 1;
  volgens_coder_close(c);
  volgens_close(v);
  return status;
}
