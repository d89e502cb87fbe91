#include "collect/collect.h"

#include "store/links.h"

bool collect_files(void *from_source, job *j) { return source_next(from_source, j); }

/* Parse the next raw report in the memory of the worker that will code it, passing over what the store has. */
static bool next(void *ctx, job *j) {
  collect *c = ctx;
  for (;; out_clear(&j->raw)) {
    if (!c->supply(c->from, j)) return false;
    if (j->fault.status || !worker_read(&j->w, j->file, j->format, job_bytes(j), j->line, c->lang, &j->fault)) return true;
    store_news news;
    if (!store_find(c->to, &j->w.rep, &news, &j->w.rep.id, &j->w.keep, &c->stop)) return false;
    if (news != STORE_SAME) return true;
    c->n.same++;
    c->told(c->listener, &c->n, NULL);
  }
}

static void work(const void *ctx, job *j) {
  (void)ctx;
  worker_run(&j->w, STAGE_RECORD, false, &j->fault);
}

/* The same may have come in another job meanwhile, or from another program. */
static bool keep(collect *c, job *j) {
  store_news news;
  store_version v = {0};
  store_origin from = {.added = c->added, .from = j->file, .fetch = j->tag};
  if (!store_begin(c->to, &c->stop) || !store_find(c->to, &j->w.rep, &news, &j->w.rep.id, &j->w.keep, &c->stop)) return false;
  if (news != STORE_SAME && !store_put(c->to, j->w.r, j->w.m, &from, &v, &c->stop)) return false;
  c->n.same += news == STORE_SAME;
  c->n.fresh += news == STORE_NEW;
  c->n.changed += news == STORE_CHANGED;
  c->n.copies += v.copy;
  if (news != STORE_SAME) c->n.events += j->w.r->E;
  return store_wrote(c->to, &c->stop);
}

static bool put(void *ctx, job *j) {
  collect *c = ctx;
  const err *trouble = j->fault.status ? &j->fault : NULL;
  if (trouble) c->n.refused++;
  else if (!keep(c, j)) return false;
  c->told(c->listener, &c->n, trouble);
  return true;
}

bool collect_run(collect *c, err *e) {
  c->n = (collect_counts){0};
  c->stop = (err){0};
  bool ok = pool_run(c->en, c->jobs, &(pool_calls){next, work, put, c}, e) && !c->stop.status;
  if (c->stop.status) *e = c->stop;
  links_count linked;
  return store_commit(c->to, e) && ok && links_all(&c->to->d, &linked, c->to->scratch, e);
}
