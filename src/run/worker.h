/* worker.h - one report through the line, stage by stage.
 *
 *   report -> TOKEN -> TAG -> TREE -> MARK -> RECORD
 *
 * A worker owns the memory of one report: what it returns is valid until the next worker_read. One worker a thread;
 * the engine behind it is shared.
 * Limits       WORKER_KEEP and WORKER_SCRATCH bytes of memory a report; a report that needs more is refused. */
#ifndef VOLGENS_RUN_WORKER_H
#define VOLGENS_RUN_WORKER_H

#include "code/code.h"
#include "intake/intake.h"
#include "run/engine.h"

#define WORKER_KEEP ((size_t)4 << 30)     // address space; pages are taken when touched
#define WORKER_SCRATCH ((size_t)4 << 30)

typedef enum stage { STAGE_TOKEN, STAGE_TAG, STAGE_TREE, STAGE_MARK, STAGE_RECORD, STAGES } stage;

typedef struct worker {
  const engine *en;
  arena_block keep_block, scratch_block;
  arena keep, scratch;
  jmp_buf full;
  report rep;
  doc d;
  marks *m;    // after STAGE_MARK
  record *r;   // after STAGE_RECORD
  stage next;  // what worker_step does next
  stage until; // where worker_run is to stop
} worker;

bool worker_open(const engine *en, worker *w, err *e);
void worker_close(worker *w);

/* Begin a report: parse it (see intake_report). `lang` overrides the report's own language unless absent. */
bool worker_read(worker *w, str file, intake_format format, str bytes, long line, str lang, err *e);
/* Begin a report that is at hand already, in memory of the caller. */
void worker_begin(worker *w, const report *rep);
/* Begin with a tree that was made elsewhere: d->rep, sentences and words filled, in memory of the caller. */
void worker_take(worker *w, const doc *d);

/* Do the next stage alone (for timing). */
bool worker_step(worker *w, bool why, err *e);
/* Do all stages up to and with `until`. */
bool worker_run(worker *w, stage until, bool why, err *e);

#endif
