/* handles.h - what one request works with: a handle of the store and memory; taken, used, given back.
 *
 * A handle that computes longer than DESK_WORK_S is interrupted, and so are all when the desk closes. */
#ifndef VOLGENS_DESK_HANDLES_H
#define VOLGENS_DESK_HANDLES_H

#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

#include "desk/desk.h"
#include "store/db.h"

typedef struct handles handles;

typedef struct handle {
  db d;
  arena_block block;
  bool open, taken;
  time_t until;            // of CLOCK_MONOTONIC
  const atomic_bool *stop; // the desk closes
} handle;

struct handles {
  handle v[DESK_HANDLES];
  pthread_mutex_t lock;
  pthread_cond_t free;
  atomic_bool stop;
};

/* The first handle is opened at once, so that a store that cannot be read is told. */
bool handles_open(handles *h, const char *path, err *e);
void handles_close(handles *h);
/* Wait for one; its clock begins. NULL: the store cannot be opened, e tells. */
handle *handles_take(handles *h, const char *path, err *e);
void handles_give(handles *h, handle *one, size_t used);
/* Its time is over: what it does not finish now was interrupted. */
bool handle_late(const handle *one);
/* Interrupt all and let none begin. */
void handles_stop(handles *h);

#endif
