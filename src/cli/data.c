#define _DEFAULT_SOURCE
#include "cli/data.h"

#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static bool holds_data(const char *folder) {
  char path[PATH_MAX];
  int n = snprintf(path, sizeof path, "%s/lexicon", folder);
  return n > 0 && n < PATH_MAX && access(path, R_OK) == 0;
}

/* The folder above the one that the program lies in (build/volgens -> the repository), then its share/volgens. */
static bool beside_program(char *folder, size_t size) {
  char self[PATH_MAX];
  ssize_t n = readlink("/proc/self/exe", self, sizeof self - 1);
  if (n < 0) return false;
  self[n] = '\0';
  for (int up = 0; up < 2; up++) {
    char *slash = strrchr(self, '/');
    if (slash) *slash = '\0';
  }
  static const char *const below[] = {"", "/share/volgens"};
  for (int i = 0; i < 2; i++) {
    int len = snprintf(folder, size, "%s%s", self, below[i]);
    if (len > 0 && (size_t)len < size && holds_data(folder)) return true;
  }
  return false;
}

bool data_open(const invocation *in, engine *en, err *e) {
  char found[PATH_MAX];
  const char *folder = in->data ? in->data : getenv("VOLGENS_DATA");
  if (!folder && beside_program(found, sizeof found)) folder = found;
  if (!folder) folder = VOLGENS_DATADIR;
  return engine_open(folder, en, e);
}
