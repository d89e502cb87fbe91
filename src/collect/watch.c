#include "collect/watch.h"

#include "fetch/poll.h"

/* A feed as the store knows it. */
typedef struct feed {
  str etag, last_modified;  // in `room`
  poll_state state;
  int64_t ttl_s;            // as the feed itself asks; -1: it does not
  char room[2 * HTTP_MAX_FIELD + 2];
} feed;

static int64_t now_s(const watch *t) { return t->clock.now(t->clock.ctx) / 1000; }
static bool stopped(const watch *t) { return t->clock.stopped && t->clock.stopped(t->clock.ctx); }

static str keep(str s, char *room) {
  if (!s.p || s.n > HTTP_MAX_FIELD) return (str){0};
  memcpy(room, s.p, (size_t)s.n);
  return (str){room, s.n};
}

static bool load(watch *t, str url, feed *f, err *e) {
  static const char ask[] = "SELECT etag, last_modified, failures, interval, coalesce(CAST(strftime('%s', due) AS INTEGER), 0), coalesce(ttl, -1) FROM feed WHERE url = ?";
  sqlite3_stmt *st = db_ask(&t->c->to->d, e, ask, "s", url);
  bool ok = st;
  f->etag = f->last_modified = (str){0};
  f->state = (poll_state){0};
  f->ttl_s = -1;
  if (!ok || !db_row(&t->c->to->d, st, &ok, e)) return ok;
  f->etag = keep(db_text(st, 0), f->room);
  f->last_modified = keep(db_text(st, 1), f->room + HTTP_MAX_FIELD);
  f->state = (poll_state){.failures = sqlite3_column_int64(st, 2), .interval = sqlite3_column_int64(st, 3), .next = sqlite3_column_int64(st, 4)};
  f->ttl_s = sqlite3_column_int64(st, 5);
  sqlite3_reset(st);
  return true;
}

static bool save(watch *t, str url, const feed *f, int64_t polled, err *e) {
  static const char put[] = "INSERT INTO feed(url, title, etag, last_modified, polled, due, failures, interval, ttl) VALUES(?,?,?,?,?,?,?,?,nullif(?,-1))"
                            "  ON CONFLICT(url) DO UPDATE SET title=coalesce(excluded.title, title), etag=excluded.etag, last_modified=excluded.last_modified,"
                            "  polled=excluded.polled, due=excluded.due, failures=excluded.failures, interval=excluded.interval, ttl=excluded.ttl";
  char at[24], due[24];
  return store_begin(t->c->to, e) &&
         db_do(&t->c->to->d, e, put, "ssssssiii", url, t->w->self.title, f->etag, f->last_modified, web_time(polled, at), web_time(f->state.next, due),
               f->state.failures, f->state.interval, f->ttl_s) &&
         store_commit(t->c->to, e);
}

static poll_look look_of(fetch_end end, const collect_counts *n) {
  switch (end) {
    case FETCH_OK: return n->fresh + n->changed ? POLL_NEWS : POLL_NOTHING_NEW;
    case FETCH_SAME: return POLL_NOTHING_NEW;
    case FETCH_GONE:
    case FETCH_REFUSED:
    case FETCH_WRONG: return POLL_GONE;
    case FETCH_LATER:
    case FETCH_FAILED:
    case FETCH_STOPPED: break;
  }
  return POLL_FAILED;
}

/* When to look again. */
static void plan(const watch *t, feed *f, fetch_end end, int64_t now) {
  poll_said said = {.now = now, .look = look_of(end, &t->c->n), .ttl = f->ttl_s, .fresh = t->w->page.fresh_s, .retry_after = t->w->page.retry_after_s};
  f->state = poll_next(f->state, &said);
  if (t->every_s && !f->state.failures) f->state.next = now + t->every_s;
}

/* Take what a visit brought. False: the store failed. */
static bool take(watch *t, err *e) {
  char added[24];
  t->c->added = web_time(now_s(t), added);
  t->c->supply = web_supply;
  t->c->from = t->w;
  bool ok = collect_run(t->c, e);
  t->c->n.same += t->w->known;
  return ok && web_leave(t->w, e);
}

static bool look(watch *t, str url, feed *f, err *e) {
  bool broken;
  err why = {0};
  t->c->n = (collect_counts){0};
  fetch_end end = web_visit(t->w, &(fetch_wish){.url = url, .etag = f->etag, .last_modified = f->last_modified}, &broken, &why);
  if (broken) return err_set(e, why.status, "%s", why.text);
  if (end == FETCH_STOPPED) return true;
  if (end == FETCH_OK && !take(t, e)) return false;
  if (stopped(t) && !t->w->whole) return store_commit(t->c->to, e);  // the rest at the next start
  if (end == FETCH_OK) f->etag = t->w->whole ? t->w->page.etag : (str){0}, f->last_modified = t->w->whole ? t->w->page.last_modified : (str){0};
  if (end == FETCH_OK) f->ttl_s = t->w->self.every_s;
  int64_t now = now_s(t);
  plan(t, f, end, now);
  if (!save(t, url, f, now, e)) return false;
  char next[24];
  return t->looked(t->listener, url, &t->c->n, why.status ? &why : NULL, web_time(f->state.next, next), e);
}

/* Look at all that are due; *next: when the first of the others is. */
static bool round_of(watch *t, int64_t *next, err *e) {
  *next = INT64_MAX;
  for (int i = 0; i < t->urls && !stopped(t); i++) {
    feed f;
    str url = str_of(t->url[i]);
    if (!load(t, url, &f, e)) return false;
    if (f.state.next <= now_s(t) && !look(t, url, &f, e)) return false;
    if (f.state.next < *next) *next = f.state.next;
  }
  return true;
}

bool watch_run(watch *t, err *e) {
  while (!stopped(t)) {
    int64_t next;
    if (!round_of(t, &next, e)) return false;
    if (t->once) break;
    int64_t wait = next - now_s(t);
    if (wait > 0) t->clock.sleep(t->clock.ctx, wait * 1000);
  }
  return true;
}
