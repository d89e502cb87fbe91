#define _DEFAULT_SOURCE
#include "desk/handles.h"

enum { STEPS = 20000, STATUS_SYSTEM = 71 };
#define KEEP_MAPPED ((size_t)8 << 20)  // pages kept between requests

static time_t now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec;
}

bool handle_late(const handle *one) { return atomic_load(one->stop) || now() > one->until; }

static int interrupt(void *ctx) { return handle_late(ctx); }

static bool open_one(handle *one, const char *path, err *e) {
  if (one->open) return true;
  if (!arena_open(&one->block, DESK_MEMORY)) return err_set(e, STATUS_SYSTEM, "cannot reserve address space");
  if (!db_open(&one->d, path, DB_READ, e)) return arena_close(&one->block), false;
  sqlite3_progress_handler(one->d.sql, STEPS, interrupt, one);
  return one->open = true;
}

bool handles_open(handles *h, const char *path, err *e) {
  pthread_mutex_init(&h->lock, NULL);
  pthread_cond_init(&h->free, NULL);
  atomic_store(&h->stop, false);
  for (int i = 0; i < DESK_HANDLES; i++) h->v[i].stop = &h->stop, h->v[i].until = now() + DESK_WORK_S;
  return open_one(&h->v[0], path, e);
}

void handles_close(handles *h) {
  for (int i = 0; i < DESK_HANDLES; i++) {
    if (!h->v[i].open) continue;
    db_close(&h->v[i].d);
    arena_close(&h->v[i].block);
  }
  pthread_cond_destroy(&h->free);
  pthread_mutex_destroy(&h->lock);
}

static handle *find_free(handles *h) {
  for (int i = 0; i < DESK_HANDLES; i++)
    if (!h->v[i].taken) return &h->v[i];
  return NULL;
}

handle *handles_take(handles *h, const char *path, err *e) {
  pthread_mutex_lock(&h->lock);
  handle *one;
  while (!(one = find_free(h))) pthread_cond_wait(&h->free, &h->lock);
  one->taken = true;
  pthread_mutex_unlock(&h->lock);
  one->until = now() + DESK_WORK_S;
  if (open_one(one, path, e) && db_script(&one->d, "BEGIN", e)) return one;  // a request sees one state of the store
  handles_give(h, one, 0);
  return NULL;
}

void handles_give(handles *h, handle *one, size_t used) {
  for (int i = 0; i < one->d.statements; i++) sqlite3_reset(one->d.st[i]);
  if (one->open && !sqlite3_get_autocommit(one->d.sql)) {
    one->until = now() + DESK_WORK_S;
    db_script(&one->d, "ROLLBACK", NULL);
  }
  if (one->open) arena_reset(&one->block, used, KEEP_MAPPED);
  pthread_mutex_lock(&h->lock);
  one->taken = false;
  pthread_cond_signal(&h->free);
  pthread_mutex_unlock(&h->lock);
}

void handles_stop(handles *h) { atomic_store(&h->stop, true); }
