#include "collect/rebuild.h"

#include "store/links.h"

/* A run that no engine is: what it "made" is to be made again. */
bool rebuild_all(store *s, err *e) {
  int64_t none;
  return store_begin(s, e) && db_do(&s->d, e, "INSERT OR IGNORE INTO run(version, lexicon, model) VALUES('to be coded anew', '', '')", "") &&
         db_number(&s->d, 0, &none, e, "SELECT id FROM run WHERE version = 'to be coded anew'", "") && db_do(&s->d, e, "UPDATE coded SET run = ?", "i", none) &&
         store_commit(s, e);
}

/* The next version of another engine, in the memory of the worker that will code it. */
static bool next(void *ctx, job *j) {
  rebuild *r = ctx;
  static const char ask[] = "SELECT v.id FROM version v LEFT JOIN coded c ON c.version = v.id WHERE v.id > ? AND c.run IS NOT ? ORDER BY v.id LIMIT 1";
  if (!db_number(&r->to->d, 0, &j->tag, &r->stop, ask, "ii", r->at, r->to->run) || !j->tag) return false;
  r->at = j->tag;
  worker_begin(&j->w, &(report){0});
  return store_report(r->to, j->tag, &j->w.rep, &j->w.keep, &r->stop);
}

static void work(const void *ctx, job *j) {
  (void)ctx;
  worker_run(&j->w, STAGE_RECORD, false, &j->fault);
}

/* Put the rows; when they say what was there already, leave those. */
static bool recode(rebuild *r, const job *j, told *before, told *after, arena *a) {
  db *d = &r->to->d;
  err *e = &r->stop;
  if (!told_make(d, j->tag, before, a, e) || !store_code(r->to, j->tag, j->w.r, j->w.m, e) || !told_make(d, j->tag, after, a, e)) return false;
  if (!before->coded || before->hash != after->hash) return true;
  return db_script(d, "ROLLBACK TO rebuild", e) && db_do(d, e, "UPDATE coded SET run = ? WHERE version = ?", "ii", r->to->run, j->tag);
}

static bool keep(rebuild *r, const job *j, arena a) {
  told before, after;
  if (!store_begin(r->to, &r->stop) || !db_script(&r->to->d, "SAVEPOINT rebuild", &r->stop)) return false;
  if (!recode(r, j, &before, &after, &a)) return sqlite3_exec(r->to->d.sql, "ROLLBACK TO rebuild; RELEASE rebuild", NULL, NULL, NULL), false;
  r->coded++;
  r->changed += before.coded && before.hash != after.hash;
  change_take(&r->what, j->w.rep.id, &before, &after, r->each, &r->keep, a);
  return db_script(&r->to->d, "RELEASE rebuild", &r->stop) && store_wrote(r->to, &r->stop);
}

static bool put(void *ctx, job *j) {
  rebuild *r = ctx;
  const err *trouble = j->fault.status ? &j->fault : NULL;
  if (trouble) r->refused++;
  else if (!keep(r, j, j->w.scratch)) return false;
  return r->told(r->listener, r, trouble);
}

bool rebuild_run(rebuild *r, err *e) {
  r->at = 0;
  bool ok = pool_run(r->en, r->jobs, &(pool_calls){next, work, put, r}, e) && !r->stop.status;
  if (r->stop.status) *e = r->stop;
  links_count linked;
  return store_commit(r->to, e) && ok && links_all(&r->to->d, &linked, r->to->scratch, e) && links_tidy(&r->to->d, e);
}
