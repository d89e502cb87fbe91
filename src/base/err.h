/* err.h - one error, told in one sentence with its place. The first error wins; later ones change nothing.
 *
 *   bool f(…, err *e) { … return err_at(e, EX_DATAERR, S("words.lex"), 12, 3, "a rule without a type"); }
 *
 * Exit statuses are those of sysexits.h (a BSD convention): 64 usage, 65 data, 66 no input, 70 bug, 71 system,
 * 73 cannot create, 74 input/output. */
#ifndef VOLGENS_BASE_ERR_H
#define VOLGENS_BASE_ERR_H

#include <stdbool.h>

#include "base/str.h"

enum { ERR_MAX = 512 };

typedef struct err {
  int status;          // 0 none, else an exit status of sysexits.h
  char text[ERR_MAX];  // "file:line:column: sentence", terminated; cut at the end when longer
} err;

/* Set e unless it is set. Always returns false, so that a function can `return err_set(…)`. e may be NULL. */
#if defined(__GNUC__)
__attribute__((format(printf, 3, 4)))
#endif
bool err_set(err *e, int status, const char *fmt, ...);

/* The same with a place in front; line and column count from 1, 0 leaves them out. */
#if defined(__GNUC__)
__attribute__((format(printf, 6, 7)))
#endif
bool err_at(err *e, int status, str file, long line, long column, const char *fmt, ...);

#endif
