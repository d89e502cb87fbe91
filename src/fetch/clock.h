/* clock.h - the time and the waiting, as functions that are handed in: tests give their own and need not wait. */
#ifndef VOLGENS_FETCH_CLOCK_H
#define VOLGENS_FETCH_CLOCK_H

#include <stdbool.h>
#include <stdint.h>

typedef struct fetch_clock {
  int64_t (*now)(void *ctx);               // milliseconds since 1970
  void (*sleep)(void *ctx, int64_t ms);    // may return early when `stopped` turns true
  bool (*stopped)(void *ctx);              // whether to give up: asked while waiting and while bytes come in; NULL: never
  void *ctx;
} fetch_clock;

/* The machine's clock. "Stopped" once SIGINT or SIGTERM waits for this thread, which it does only when the caller has blocked
 * them: so a program that wants to end well needs no handler. Looked at some times a second while sleeping. ctx is not used. */
fetch_clock fetch_clock_of_machine(void);

#endif
