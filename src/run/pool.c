#include "run/pool.h"

#include <pthread.h>

enum { STATUS_SYSTEM = 71 };
typedef enum slot_state { SLOT_EMPTY, SLOT_READY, SLOT_BUSY, SLOT_DONE } slot_state;

typedef struct slot {
  job j;
  slot_state state;
} slot;

typedef struct pool {
  slot *v;  // [n] a ring
  int n;
  const pool_calls *calls;
  int64_t given, taken;  // jobs put into the ring, jobs a thread has begun
  bool closing;
  pthread_mutex_t lock;
  pthread_cond_t ready, done;
} pool;

static bool fill(pool *p, job *j) {
  j->fault = (err){0};
  j->tag = 0;
  out_clear(&j->raw);
  out_clear(&j->text);
  return p->calls->next(p->calls->ctx, j);
}

static void do_work(const pool *p, job *j) {
  if (!j->fault.status) p->calls->work(p->calls->ctx, j);
}

static bool run_alone(pool *p) {
  job *j = &p->v[0].j;
  while (fill(p, j)) {
    do_work(p, j);
    if (!p->calls->put(p->calls->ctx, j)) return false;
  }
  return true;
}

static void *thread_main(void *arg) {
  pool *p = arg;
  pthread_mutex_lock(&p->lock);
  for (;;) {
    while (p->taken == p->given && !p->closing) pthread_cond_wait(&p->ready, &p->lock);
    if (p->taken == p->given) break;
    slot *s = &p->v[p->taken++ % p->n];
    s->state = SLOT_BUSY;
    pthread_mutex_unlock(&p->lock);
    do_work(p, &s->j);
    pthread_mutex_lock(&p->lock);
    s->state = SLOT_DONE;
    pthread_cond_signal(&p->done);
  }
  pthread_mutex_unlock(&p->lock);
  return NULL;
}

/* Wait for the oldest job and hand it out. */
static bool hand_out(pool *p, int64_t oldest) {
  slot *s = &p->v[oldest % p->n];
  pthread_mutex_lock(&p->lock);
  while (s->state != SLOT_DONE) pthread_cond_wait(&p->done, &p->lock);
  s->state = SLOT_EMPTY;
  pthread_mutex_unlock(&p->lock);
  return p->calls->put(p->calls->ctx, &s->j);
}

static bool feed(pool *p) {
  int64_t taken = 0;
  bool more = true, ok = true;
  while (ok && (more || taken < p->given)) {
    if (more && p->given - taken < p->n) {
      slot *s = &p->v[p->given % p->n];
      more = fill(p, &s->j);
      if (!more) continue;
      pthread_mutex_lock(&p->lock);
      s->state = SLOT_READY;
      p->given++;
      pthread_cond_signal(&p->ready);
      pthread_mutex_unlock(&p->lock);
      continue;
    }
    ok = hand_out(p, taken++);
  }
  return ok;
}

static bool run_threads(pool *p, int jobs, err *e) {
  pthread_t thread[POOL_MAX_JOBS];
  pthread_mutex_init(&p->lock, NULL);
  pthread_cond_init(&p->ready, NULL);
  pthread_cond_init(&p->done, NULL);
  int started = 0;
  while (started < jobs && pthread_create(&thread[started], NULL, thread_main, p) == 0) started++;
  bool ok = started > 0 ? feed(p) : err_set(e, STATUS_SYSTEM, "cannot start a thread");
  pthread_mutex_lock(&p->lock);
  p->closing = true;
  if (!ok) p->taken = p->given;  // jobs nobody has begun are dropped
  pthread_cond_broadcast(&p->ready);
  pthread_mutex_unlock(&p->lock);
  for (int i = 0; i < started; i++) pthread_join(thread[i], NULL);
  pthread_cond_destroy(&p->done);
  pthread_cond_destroy(&p->ready);
  pthread_mutex_destroy(&p->lock);
  return ok;
}

bool pool_run(const engine *en, int jobs, const pool_calls *calls, err *e) {
  jobs = jobs < 1 ? 1 : jobs > POOL_MAX_JOBS ? POOL_MAX_JOBS : jobs;
  pool p = {.n = jobs == 1 ? 1 : 2 * jobs, .calls = calls};
  arena_block block;
  if (!arena_open(&block, (size_t)p.n * sizeof *p.v + 64)) return err_set(e, STATUS_SYSTEM, "out of memory");
  arena a = arena_of(&block, NULL);
  p.v = arena_new(&a, slot, p.n);
  bool ok = true;
  for (int i = 0; i < p.n && ok; i++) ok = worker_open(en, &p.v[i].j.w, e);
  if (ok) ok = jobs == 1 ? run_alone(&p) : run_threads(&p, jobs, e);
  for (int i = 0; i < p.n; i++) {
    worker_close(&p.v[i].j.w);
    out_close(&p.v[i].j.text);
    out_close(&p.v[i].j.raw);
  }
  arena_close(&block);
  return ok;
}
