/* out.h - bytes on their way out, gathered in memory first.
 *
 * Writers only append; nothing fails before out_send. So a record is written whole or not at all, and what a
 * worker made can be sent later, in order, by somebody else.
 * Cost         one copy.
 * See it work  tests/test_out.c */
#ifndef VOLGENS_BASE_OUT_H
#define VOLGENS_BASE_OUT_H

#include "base/err.h"

typedef struct out {
  char *p;  // malloc'd, owned
  size_t n, cap;
  bool lost;  // memory ran out: what is here is not whole
} out;

void out_close(out *o);
static inline void out_clear(out *o) { o->n = 0, o->lost = false; }

void out_put(out *o, str s);
void out_byte(out *o, char c);
void out_text(out *o, const char *c);
void out_int(out *o, int64_t v);
/* v with exactly `decimals` digits after the point (0..9), rounded half away from zero; |v| < 2^31. */
void out_fixed(out *o, double v, int decimals);
#if defined(__GNUC__)
__attribute__((format(printf, 2, 3)))
#endif
void out_printf(out *o, const char *fmt, ...);

/* A JSON string with its quotes; the absent view gives null. s is valid UTF-8. */
void out_json(out *o, str s);
/* A field of comma separated values, quoted when it needs to be (RFC 4180). */
void out_csv(out *o, str s);
/* A field of tab separated values: tab, newline, return and backslash as \t \n \r \\. */
void out_tsv(out *o, str s);

/* Write all to a file descriptor and clear. Errors: EX_IOERR (74), naming `what`; a closed pipe too. */
bool out_send(out *o, int fd, const char *what, err *e);

#endif
