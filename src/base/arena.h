/* arena.h - memory that is handed out in a row and given back all at once.
 *
 * Three lifetimes: the run (equipment), the report (results), the scratch of one stage. A stage takes
 * `arena *keep` for results and `arena scratch` by value for temporary work: the copy is the scope, on
 * return the caller's own copy still ends where it ended. Keep and scratch must be different arenas.
 *
 * The block behind an arena is address space reserved up to a fixed limit; pages are taken from the
 * system when first touched. An arena that runs out jumps to its `full` point, so no caller tests
 * for NULL:
 *
 *   jmp_buf full;
 *   if (setjmp(full)) return err_set(e, "the report needs too much memory");
 *   a.full = &full;
 *
 * Without a `full` point it aborts with a message: an arena in use without one is a bug.
 *
 * Cost         a few instructions an allocation and the zeroing of what is handed out.
 * Source       Christopher Wellons, "Arena allocator tips and tricks", 2023.
 * See it work  tests/test_base.c */
#ifndef VOLGENS_BASE_ARENA_H
#define VOLGENS_BASE_ARENA_H

#include <setjmp.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/str.h"

typedef struct arena {
  char *beg, *end;  // free bytes are [beg, end)
  jmp_buf *full;    // where to go when they do not suffice
} arena;

/* The block an arena was cut from; owner of the memory. */
typedef struct arena_block {
  char *base;
  size_t size;  // bytes reserved
} arena_block;

/* Reserve a block of at most `size` bytes (address space; nothing is touched yet). False when the system refuses. */
bool arena_open(arena_block *b, size_t size);
void arena_close(arena_block *b);
/* Ask for large pages behind the block: fewer faults where much of it is touched; up to 2 MB more memory. */
void arena_use_large_pages(const arena_block *b);

/* The whole block as a fresh arena. */
arena arena_of(const arena_block *b, jmp_buf *full);

/* Give the pages of the block back to the system when more than `keep` bytes of it were used (used = a.beg - b->base).
 * Contents are lost. For between reports. */
void arena_reset(arena_block *b, size_t used, size_t keep);

/* `count` zeroed objects of `size` bytes, aligned to `align` (a power of two). count = 0 gives a valid pointer. */
void *arena_get(arena *a, ptrdiff_t size, ptrdiff_t align, ptrdiff_t count);

#define arena_new(a, T, count) ((T *)arena_get((a), (ptrdiff_t)sizeof(T), (ptrdiff_t) _Alignof(T), (count)))

/* The same, not zeroed: for large results that are written whole. */
void *arena_get_raw(arena *a, ptrdiff_t size, ptrdiff_t align, ptrdiff_t count);

#define arena_raw(a, T, count) ((T *)arena_get_raw((a), (ptrdiff_t)sizeof(T), (ptrdiff_t) _Alignof(T), (count)))

/* A copy of s in the arena, followed by a NUL that is not counted. */
str arena_copy(arena *a, str s);

/* printf into the arena. */
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
str arena_printf(arena *a, const char *fmt, ...);

/* Room for one more element at the end of a growing array {T *v; int32_t n, cap;}: used as
 *   *VEC_PUSH(a, &list) = element;
 * The array moves when it grows; old copies stay until the arena goes. */
#define VEC_PUSH(a, vec)                                                                                       \
  (((vec)->n < (vec)->cap ? (void)0                                                                            \
                          : arena_grow((a), (void **)&(vec)->v, &(vec)->cap, (vec)->n,                         \
                                       (ptrdiff_t)sizeof *(vec)->v, (ptrdiff_t) _Alignof(max_align_t))),       \
   (vec)->v + (vec)->n++)
void arena_grow(arena *a, void **v, int32_t *cap, int32_t n, ptrdiff_t size, ptrdiff_t align);

#endif
