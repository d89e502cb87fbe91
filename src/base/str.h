/* str.h - views of bytes: a pointer and a length, never owned, never terminated.
 *
 * A view with p == NULL is "absent" (JSON null), one with n == 0 is "empty"; most code treats them alike.
 * Cost         constant but for comparison.
 * See it work  tests/test_base.c */
#ifndef VOLGENS_BASE_STR_H
#define VOLGENS_BASE_STR_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

typedef struct str {
  const char *p;  // bytes, UTF-8 unless said otherwise
  int32_t n;      // how many
} str;

/* A view of a string literal. */
#define S(lit) ((str){(lit), (int32_t)sizeof(lit) - 1})

/* The same as an initializer, for tables: static const str names[] = {S_INIT("a"), S_INIT("b")}. */
#define S_INIT(lit) {(lit), (int32_t)sizeof(lit) - 1}

/* A view of a C string; NULL gives the absent view. */
static inline str str_of(const char *c) { return (str){c, c ? (int32_t)strlen(c) : 0}; }

static inline bool str_eq(str a, str b) { return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, (size_t)a.n) == 0); }

/* Byte order; a prefix comes first. Negative, zero, positive as memcmp. */
static inline int str_cmp(str a, str b) {
  int32_t n = a.n < b.n ? a.n : b.n;
  int c = n ? memcmp(a.p, b.p, (size_t)n) : 0;
  return c ? c : (a.n > b.n) - (a.n < b.n);
}

/* The bytes [beg, end) of s; 0 <= beg <= end <= s.n. */
static inline str str_sub(str s, int32_t beg, int32_t end) { return (str){s.p ? s.p + beg : s.p, end - beg}; }

static inline bool str_starts(str s, str prefix) { return s.n >= prefix.n && memcmp(s.p, prefix.p, (size_t)prefix.n) == 0; }
static inline bool str_ends(str s, str tail) {
  return s.n >= tail.n && memcmp(s.p + s.n - tail.n, tail.p, (size_t)tail.n) == 0;
}

/* First position of byte c at or after from, or -1. */
int32_t str_find_byte(str s, char c, int32_t from);

/* First position of part at or after from, or -1; an empty part is found at from. */
int32_t str_find(str s, str part, int32_t from);

/* s without ASCII blanks (space, tab, CR, LF) at both ends. */
str str_trim(str s);

/* Cut *rest at the first byte c: returns what stands before it, leaves what stands after it.
 * Without c, returns all and leaves an absent view; on an absent view, returns an absent view. So:
 *   for (str rest = line, f; f = str_cut(&rest, '\t'), f.p;) … */
str str_cut(str *rest, char c);

#endif
