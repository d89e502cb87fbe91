#define _DEFAULT_SOURCE
#include "collect/walk.h"

#include <dirent.h>
#include <stdlib.h>
#include <sys/stat.h>

static int by_bytes(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static void put(walk_list *out, str path, arena *keep) { *VEC_PUSH(keep, out) = (char *)(uintptr_t)path.p; }

/* The entries of a folder, hidden ones left out, sorted. False: it cannot be read. */
static bool entries(const char *folder, walk_list *found, arena *keep) {
  DIR *d = opendir(folder);
  if (!d) return false;
  const char *slash = str_ends(str_of(folder), S("/")) ? "" : "/";
  for (struct dirent *x; (x = readdir(d));)
    if (x->d_name[0] != '.') put(found, arena_printf(keep, "%s%s%s", folder, slash, x->d_name), keep);
  closedir(d);
  if (found->n) qsort(found->v, (size_t)found->n, sizeof *found->v, by_bytes);
  return true;
}

static void walk(char *folder, int depth, walk_list *out, arena *keep) {
  walk_list found = {0};
  if (depth > WALK_MAX_DEPTH || !entries(folder, &found, keep)) {
    *VEC_PUSH(keep, out) = folder;
    return;
  }
  for (int32_t i = 0; i < found.n; i++) {
    struct stat st;
    if (lstat(found.v[i], &st) != 0) continue;  // gone meanwhile
    if (S_ISDIR(st.st_mode)) walk(found.v[i], depth + 1, out, keep);
    else if (S_ISREG(st.st_mode)) *VEC_PUSH(keep, out) = found.v[i];
  }
}

void walk_put(const char *path, walk_list *out, arena *keep) {
  struct stat st;
  str named = arena_copy(keep, str_of(path));
  if (stat(path, &st) == 0 && S_ISDIR(st.st_mode)) walk((char *)(uintptr_t)named.p, 0, out, keep);
  else put(out, named, keep);
}
