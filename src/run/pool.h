/* pool.h - many reports through the line: read in order, work in parallel, hand out in order.
 *
 *   next() --> [slot][slot][slot]… --> work() in any order, on `jobs` threads --> put() in the order of next()
 *
 * The result of a report is the same whoever works on it, and put() runs on the caller's thread in input order: so the
 * output does not depend on `jobs`. With jobs = 1 no thread is started.
 * Cost         two slots a job; each slot has a worker of its own, so a record stays valid until put() returns. */
#ifndef VOLGENS_RUN_POOL_H
#define VOLGENS_RUN_POOL_H

#include "base/out.h"
#include "run/worker.h"

enum { POOL_MAX_JOBS = 64 };

typedef struct job {
  str file;             // where it comes from, for messages
  long line;
  uint8_t format;       // enum intake_format
  int64_t tag;          // whatever next() wants put() to know
  out raw;              // the raw report
  worker w;
  out text;             // what work() wrote
  err fault;            // set: this report gives no record
} job;

typedef struct pool_calls {
  /* Fill file, line, format and raw of the (cleared) job, or its fault. False at the end of input. Caller's thread. */
  bool (*next)(void *ctx, job *j);
  /* Make j->text (and j->w.r) from j->raw, or set j->fault. Any thread; ctx is shared and read-only. */
  void (*work)(const void *ctx, job *j);
  /* Take the finished job, fault or not. Caller's thread, input order. False stops the run. */
  bool (*put)(void *ctx, job *j);
  void *ctx;
} pool_calls;

/* The raw report as a view. */
static inline str job_bytes(const job *j) { return (str){j->raw.p, (int32_t)j->raw.n}; }

/* Run until next() gives no more or put() stops it. False: equipment failed (e tells) or put() stopped. */
bool pool_run(const engine *en, int jobs, const pool_calls *calls, err *e);

#endif
