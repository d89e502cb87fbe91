#define _DEFAULT_SOURCE
#include "base/file.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#ifndef MAP_POPULATE  // all pages at once: cheaper than one by one, where the system knows how
#define MAP_POPULATE 0
#endif

enum { STATUS_NOINPUT = 66, STATUS_IO = 74, WALK_MAX_DEPTH = 16 };

bool file_open(const char *path, file_map *m, err *e) {
  *m = (file_map){0};
  int fd = open(path, O_RDONLY | O_CLOEXEC);
  if (fd < 0) return err_set(e, STATUS_NOINPUT, "%s: %s", path, strerror(errno));
  struct stat st;
  bool ok = fstat(fd, &st) == 0 && S_ISREG(st.st_mode);
  if (!ok) err_set(e, STATUS_NOINPUT, "%s: not a plain file", path);
  if (ok && st.st_size > 0) {
    void *p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE | MAP_POPULATE, fd, 0);
    ok = p != MAP_FAILED || err_set(e, STATUS_IO, "%s: %s", path, strerror(errno));
    if (ok) *m = (file_map){p, (size_t)st.st_size};
  }
  close(fd);
  return ok;
}

void file_close(file_map *m) {
  if (m->p) munmap((void *)(uintptr_t)m->p, m->n);
  *m = (file_map){0};
}

static int by_bytes(const void *a, const void *b) { return str_cmp(*(const str *)a, *(const str *)b); }

static bool walk(str path, int depth, file_list *out, arena *keep, err *e) {
  struct stat st;
  if (stat(path.p, &st) != 0) return err_set(e, STATUS_NOINPUT, "%s: %s", path.p, strerror(errno));
  if (S_ISREG(st.st_mode)) {
    *VEC_PUSH(keep, out) = path;
    return true;
  }
  if (!S_ISDIR(st.st_mode)) return true;
  if (depth > WALK_MAX_DEPTH) return err_set(e, STATUS_NOINPUT, "%s: folders nested too deep", path.p);
  DIR *d = opendir(path.p);
  if (!d) return err_set(e, STATUS_NOINPUT, "%s: %s", path.p, strerror(errno));
  bool ok = true;
  for (struct dirent *x; ok && (x = readdir(d));)
    if (x->d_name[0] != '.') ok = walk(arena_printf(keep, "%s/%s", path.p, x->d_name), depth + 1, out, keep, e);
  closedir(d);
  return ok;
}

bool file_walk(const char *folder, file_list *out, arena *keep, err *e) {
  int32_t before = out->n;
  if (!walk(arena_printf(keep, "%s", folder), 0, out, keep, e)) return false;
  if (out->n > before) qsort(out->v + before, (size_t)(out->n - before), sizeof *out->v, by_bytes);
  return true;
}

void lines_open(lines *l, int fd, size_t max) { *l = (lines){.fd = fd, .max = max}; }

void lines_open_from(lines *l, read_call from, void *ctx, size_t max) { *l = (lines){.fd = -1, .read = from, .ctx = ctx, .max = max}; }

void lines_close(lines *l) {
  free(l->p);
  *l = (lines){0};
}

static ptrdiff_t read_fd(int fd, char *p, size_t n) {
  ssize_t got;
  while ((got = read(fd, p, n)) < 0 && errno == EINTR) continue;
  return got;
}

/* Read more behind what is held; drops what lies before `at`. 1 got some, 0 end, -1 error. */
static int read_more(lines *l) {
  if (l->at) {
    memmove(l->p, l->p + l->at, l->n - l->at);
    l->n -= l->at;
    l->at = 0;
  }
  if (l->cap - l->n < 65536) {
    size_t cap = l->cap ? l->cap * 2 : 1 << 17;
    char *p = realloc(l->p, cap);
    if (!p) return -1;
    l->p = p;
    l->cap = cap;
  }
  ptrdiff_t got = l->read ? l->read(l->ctx, l->p + l->n, l->cap - l->n) : read_fd(l->fd, l->p + l->n, l->cap - l->n);
  if (got > 0) l->n += (size_t)got;
  return got > 0 ? 1 : (int)got;
}

/* Pass over the rest of a line that is too long. */
static line_status pass_over(lines *l) {
  for (;;) {
    const char *end = memchr(l->p + l->at, '\n', l->n - l->at);
    if (end) {
      l->at = (size_t)(end - l->p) + 1;
      return LINE_TOO_LONG;
    }
    l->at = l->n;
    int more = read_more(l);
    if (more < 0) return LINE_ERROR;
    if (!more) return LINE_TOO_LONG;
  }
}

line_status lines_next(lines *l, str *line) {
  size_t seen = l->at;
  for (;;) {
    const char *end = l->n > seen ? memchr(l->p + seen, '\n', l->n - seen) : NULL;
    size_t held = (end ? (size_t)(end - l->p) : l->n) - l->at;
    if (held > l->max) {
      l->line++;
      return pass_over(l);
    }
    if (end || l->ended) {
      if (!end && !held) return LINE_END;
      l->line++;
      *line = (str){l->p + l->at, (int32_t)held};
      l->at += held + (end ? 1 : 0);
      return LINE_OK;
    }
    size_t gap = l->n - l->at;
    int more = read_more(l);
    if (more < 0) return LINE_ERROR;
    if (!more) l->ended = true;
    seen = l->at + gap;
  }
}

line_status lines_rest(lines *l, str *all) {
  for (int more = 1; more;) {
    bool full = l->n - l->at > l->max;
    if (full) l->at = l->n;
    more = read_more(l);
    if (more < 0) return LINE_ERROR;
    if (!full) continue;
    while ((more = read_more(l)) > 0) l->at = l->n;
    l->ended = true;
    return more < 0 ? LINE_ERROR : LINE_TOO_LONG;
  }
  l->ended = true;
  *all = (str){l->p + l->at, (int32_t)(l->n - l->at)};
  l->at = l->n;
  return LINE_OK;
}

int lines_peek(lines *l) {
  for (size_t i = l->at;; i++) {
    if (i >= l->n) {
      size_t off = i - l->at;
      if (off > 1 << 20 || read_more(l) <= 0) return -1;
      i = l->at + off;
    }
    char c = l->p[i];
    if (c != ' ' && c != '\t' && c != '\n' && c != '\r') return (unsigned char)c;
  }
}

str lines_ahead(lines *l, size_t want, bool *failed) {
  *failed = false;
  while (l->n - l->at < want && !l->ended) {
    int more = read_more(l);
    *failed = more < 0;
    if (more < 0) break;
    l->ended = !more;
  }
  size_t held = l->n - l->at;
  return (str){l->p ? l->p + l->at : "", held > INT32_MAX ? INT32_MAX : (int32_t)held};
}

void lines_drop(lines *l, size_t n) { l->at += n < l->n - l->at ? n : l->n - l->at; }
