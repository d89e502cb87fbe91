#define _DEFAULT_SOURCE
#include "fetch/clock.h"

#include <signal.h>
#include <stddef.h>
#include <time.h>

enum { NAP_MS = 100 };

static int64_t now(void *ctx) {
  (void)ctx;
  struct timespec t;
  clock_gettime(CLOCK_REALTIME, &t);
  return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static bool stopped(void *ctx) {
  (void)ctx;
  sigset_t waiting;
  return sigpending(&waiting) == 0 && (sigismember(&waiting, SIGINT) == 1 || sigismember(&waiting, SIGTERM) == 1);
}

static void nap(void *ctx, int64_t ms) {
  while (ms > 0 && !stopped(ctx)) {
    int64_t part = ms < NAP_MS ? ms : NAP_MS;
    nanosleep(&(struct timespec){.tv_nsec = (long)part * 1000000}, NULL);
    ms -= part;
  }
}

fetch_clock fetch_clock_of_machine(void) { return (fetch_clock){now, nap, stopped, NULL}; }
