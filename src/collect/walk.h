/* walk.h - the files that a command line means: those named, and those below a folder that is named.
 *
 * Below a folder: regular files in the order of their names, hidden ones passed over. A symbolic link below a folder is passed over
 * too (it may lead in a circle, or out of what was meant); one that is named itself is followed.
 * Limits       WALK_MAX_DEPTH folders in one another. A folder too deep or not to be read stands in the list itself: opening it tells why.
 * See it work  tests/test_walk.c */
#ifndef VOLGENS_COLLECT_WALK_H
#define VOLGENS_COLLECT_WALK_H

#include "base/arena.h"

enum { WALK_MAX_DEPTH = 64 };

typedef struct walk_list {
  char **v;  // [n], terminated
  int32_t n, cap;
} walk_list;

/* Append what `path` means; one that is not there, or "-", as it stands. */
void walk_put(const char *path, walk_list *out, arena *keep);

#endif
