#define _DEFAULT_SOURCE
#include "base/arena.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>

bool arena_open(arena_block *b, size_t size) {
  void *p = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  *b = p == MAP_FAILED ? (arena_block){0} : (arena_block){p, size};
  return p != MAP_FAILED;
}

void arena_close(arena_block *b) {
  if (b->base) munmap(b->base, b->size);
  *b = (arena_block){0};
}

void arena_use_large_pages(const arena_block *b) {
#if defined(MADV_HUGEPAGE)
  madvise(b->base, b->size, MADV_HUGEPAGE);
#else
  (void)b;
#endif
}

arena arena_of(const arena_block *b, jmp_buf *full) { return (arena){b->base, b->base + b->size, full}; }

void arena_reset(arena_block *b, size_t used, size_t keep) {
  if (used > keep) madvise(b->base, used, MADV_DONTNEED);
}

static void arena_run_out(const arena *a) {
  if (a->full) longjmp(*a->full, 1);
  fputs("volgens: an arena without a way out is full\n", stderr);
  abort();
}

void *arena_get_raw(arena *a, ptrdiff_t size, ptrdiff_t align, ptrdiff_t count) {
  ptrdiff_t pad = (ptrdiff_t)(-(uintptr_t)a->beg & (uintptr_t)(align - 1));
  ptrdiff_t room = a->end - a->beg - pad;
  if (count < 0 || room < 0 || count > room / size) arena_run_out(a);
  char *p = a->beg + pad;
  a->beg = p + size * count;
  return p;
}

void *arena_get(arena *a, ptrdiff_t size, ptrdiff_t align, ptrdiff_t count) {
  return memset(arena_get_raw(a, size, align, count), 0, (size_t)(size * count));
}

str arena_copy(arena *a, str s) {
  char *p = arena_new(a, char, (ptrdiff_t)s.n + 1);
  if (s.n) memcpy(p, s.p, (size_t)s.n);
  return (str){p, s.n};
}

str arena_printf(arena *a, const char *fmt, ...) {
  va_list ap, again;
  va_start(ap, fmt);
  va_copy(again, ap);
  int n = vsnprintf(NULL, 0, fmt, ap);
  va_end(ap);
  char *p = arena_new(a, char, (ptrdiff_t)n + 1);
  vsnprintf(p, (size_t)n + 1, fmt, again);
  va_end(again);
  return (str){p, n};
}

void arena_grow(arena *a, void **v, int32_t *cap, int32_t n, ptrdiff_t size, ptrdiff_t align) {
  int32_t more = *cap ? *cap * 2 : 8;
  void *p = arena_get(a, size, align, more);
  if (n) memcpy(p, *v, (size_t)(size * n));
  *v = p;
  *cap = more;
}
