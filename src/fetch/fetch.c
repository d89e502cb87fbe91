#include "fetch/fetch.h"

#include "fetch/header.h"
#include "fetch/host.h"
#include "fetch/robots.h"

enum { STATUS_NOINPUT = 66, STATUS_IO = 74 };
enum { ROBOTS_AGE_MS = 24 * 3600 * 1000, ROBOTS_RETRY_MS = 300 * 1000, ROBOTS_REDIRECTS = 5 };

struct fetch {
  fetch_config c;
  http *http;
  hosts hosts;
};

fetch_config fetch_defaults(void) {
  return (fetch_config){
      .limits = {.connect_ms = 15000, .total_ms = 120000, .slow_bytes = 50, .slow_s = 30, .max_bytes = 16 << 20},
      .delay_ms = 2000,
      .patience_ms = 60000,
      .tries = 3,
      .redirects = 10,
      .clock = fetch_clock_of_machine(),
  };
}

fetch *fetch_open(const fetch_config *c, arena *keep, err *e) {
  fetch *f = arena_new(keep, fetch, 1);
  f->c = *c;
  f->hosts = hosts_make(keep);
  f->http = http_open(S("volgens/" VOLGENS_VERSION), c->limits, c->clock, keep, e);
  return f->http ? f : NULL;
}

void fetch_close(fetch *f) {
  if (!f) return;
  http_close(f->http);
  hosts_close(&f->hosts);
}

static int64_t now(const fetch *f) { return f->c.clock.now(f->c.clock.ctx); }
static bool stopped(const fetch *f) { return f->c.clock.stopped && f->c.clock.stopped(f->c.clock.ctx); }

/* Wait for the site's turn. *due_s: how long it still is when that is too long. */
static fetch_end take_turn(fetch *f, const host *h, str url, int64_t *due_s, arena scratch, err *e) {
  int64_t due = host_due(h, now(f));
  if (due > f->c.patience_ms) {
    *due_s = (due + 999) / 1000;
    err_set(e, STATUS_IO, "%s: the site is to be left alone for another %lld s", address_short(url, &scratch), (long long)*due_s);
    return FETCH_LATER;
  }
  if (due) f->c.clock.sleep(f->c.clock.ctx, due);
  if (!stopped(f)) return FETCH_OK;
  err_set(e, STATUS_IO, "%s: stopped", address_short(url, &scratch));
  return FETCH_STOPPED;
}

static fetch_end end_of(http_end got) {
  switch (got) {
    case HTTP_ANSWERED: return FETCH_OK;
    case HTTP_FAILED: return FETCH_FAILED;
    case HTTP_TOO_LARGE:
    case HTTP_INSIDE: return FETCH_WRONG;
    case HTTP_STOPPED: return FETCH_STOPPED;
  }
  return FETCH_FAILED;
}

static bool is_busy(const http_answer *a) { return a->status == 429 || a->status == 503; }

static bool is_redirect(const http_answer *a) {
  bool moved = a->status == 301 || a->status == 302 || a->status == 303 || a->status == 307 || a->status == 308;
  return moved && a->location.n;
}

/* One question in the site's turn, asked again while the site is busy and the wait is bearable. *retry_s: when to come back, if
 * anything says so, else -1. */
static fetch_end ask(fetch *f, host *h, const http_question *q, http_answer *a, int64_t *retry_s, arena *keep, err *e) {
  for (int32_t tries = f->c.tries;; tries--) {
    *retry_s = -1;
    fetch_end end = take_turn(f, h, q->url, retry_s, *keep, e);
    if (end != FETCH_OK) return end;
    http_end got = http_ask(f->http, q, a, keep, e);
    int64_t ms = now(f);
    *retry_s = header_retry_after(a->retry_after, ms / 1000);
    host_answered(h, ms, got != HTTP_FAILED && !is_busy(a), f->c.delay_ms, *retry_s);
    if (got != HTTP_ANSWERED || !is_busy(a)) return end_of(got);
    *retry_s = (h->wait_ms + 999) / 1000;
    if (tries <= 1 || h->wait_ms > f->c.patience_ms) return FETCH_OK;
  }
}

static host *site_of(fetch *f, const address *at, arena scratch, err *e) {
  host *h = hosts_get(&f->hosts, at->site);
  if (!h) err_set(e, STATUS_NOINPUT, "%s: the name of the site is too long", address_short(at->url, &scratch));
  return h;
}

static host_robots robots_of(const http_answer *a) {
  int32_t hundred = a->status / 100;
  return hundred == 2 ? ROBOTS_TEXT : hundred == 3 || (hundred == 4 && a->status != 429) ? ROBOTS_NONE : ROBOTS_AWAY;
}

/* Follow robots.txt of a site to its text. */
static fetch_end find_robots(fetch *f, str site, bool outside, host_robots *state, str *text, arena *keep, err *e) {
  str url = arena_printf(keep, "%.*s/robots.txt", site.n, site.p), base = {0};
  *state = ROBOTS_NONE;
  for (int hop = 0; hop <= ROBOTS_REDIRECTS; hop++) {
    address at;
    http_answer a;
    int64_t retry_s;
    if (!address_take(url, base, &at, keep, e)) return FETCH_FAILED;
    host *h = site_of(f, &at, *keep, e);
    if (!h) return FETCH_FAILED;
    fetch_end end = ask(f, h, &(http_question){.url = at.url, .max_bytes = ROBOTS_MAX + 1, .outside = outside, .cut = true}, &a, &retry_s, keep, e);
    if (end != FETCH_OK) return end;
    *state = robots_of(&a);
    *text = a.body;
    if (*state == ROBOTS_AWAY) err_set(e, STATUS_IO, "%s: answered with status %d", address_short(at.url, keep), a.status);
    if (!is_redirect(&a)) return FETCH_OK;
    url = a.location;
    base = at.url;
    outside = outside || !a.inside;
  }
  return FETCH_OK;
}

static void note_robots(host *h, int64_t ms, host_robots state, str text) {
  h->robots_ms = ms;
  if (state == ROBOTS_AWAY && h->state == ROBOTS_TEXT) {
    h->robots_ms -= ROBOTS_AGE_MS - ROBOTS_RETRY_MS;  // the copy that is there counts on, and is asked for again soon
    return;
  }
  h->state = (uint8_t)state;
  out_clear(&h->robots);
  if (state == ROBOTS_TEXT) out_put(&h->robots, text);
  if (h->robots.lost) h->state = ROBOTS_AWAY;
}

/* See that the site's robots.txt is known. */
static fetch_end learn_robots(fetch *f, host *h, str site, str url, bool outside, arena scratch, err *e) {
  int64_t age = now(f) - h->robots_ms;
  err why = {0};
  if (h->state == ROBOTS_UNKNOWN || age > (h->state == ROBOTS_AWAY ? ROBOTS_RETRY_MS : ROBOTS_AGE_MS)) {
    host_robots state;
    str text = {0};
    fetch_end end = find_robots(f, site, outside, &state, &text, &scratch, &why);
    if (end == FETCH_STOPPED || end == FETCH_LATER) {
      *e = why;
      return end;
    }
    if (end == FETCH_WRONG) {
      err_set(e, why.status, "%s: is not asked (%s)", address_short(url, &scratch), why.text);
      return end;
    }
    note_robots(h, now(f), end == FETCH_OK ? state : ROBOTS_AWAY, text);
  }
  if (h->state != ROBOTS_AWAY) return FETCH_OK;
  err_set(e, STATUS_IO, "%s: robots.txt of its site cannot be had, so nothing is fetched there for now%s%s%s", address_short(url, &scratch),
          why.status ? " (" : "", why.text, why.status ? ")" : "");
  return FETCH_FAILED;
}

/* May the path be asked for? Takes the Crawl-delay on the way. */
static fetch_end pass_robots(fetch *f, host *h, const address *at, bool outside, arena scratch, err *e) {
  fetch_end end = learn_robots(f, h, at->site, at->url, outside, scratch, e);
  if (end != FETCH_OK || h->state != ROBOTS_TEXT) return end;
  robots_answer said = robots_ask((str){h->robots.p, (int32_t)h->robots.n}, S("volgens"), at->path, scratch);
  h->crawl_delay_ms = said.delay_ms;
  if (h->wait_ms < said.delay_ms) h->wait_ms = said.delay_ms;
  if (said.allowed) return FETCH_OK;
  err_set(e, STATUS_NOINPUT, "%s: robots.txt of its site does not allow it (line %d)", address_short(at->url, &scratch), said.line);
  return FETCH_REFUSED;
}

/* What an answer that leads nowhere else means. */
static fetch_end judge(const http_answer *a, str url, bool conditional, arena scratch, err *e) {
  if (a->status == 200 || a->status == 203) return FETCH_OK;
  if (a->status == 304 && conditional) return FETCH_SAME;
  err_set(e, STATUS_NOINPUT, "%s: answered with status %d", address_short(url, &scratch), a->status);
  if (is_busy(a)) return FETCH_LATER;
  return a->status / 100 == 4 && a->status != 408 && a->status != 425 ? FETCH_GONE : FETCH_FAILED;
}

static void fill(fetch_page *p, const address *at, const http_answer *a, int64_t ms) {
  p->status = a->status;
  p->url = at->url;
  p->content_type = a->content_type;
  p->etag = a->etag;
  p->last_modified = a->last_modified;
  p->bytes = a->body;
  p->inside = a->inside;
  p->fresh_s = a->status ? header_fresh(a->cache_control, a->age, a->expires, a->date, ms / 1000) : -1;
}

/* One address of the way. */
static fetch_end step(fetch *f, const address *at, const fetch_wish *w, fetch_page *p, http_answer *a, arena *keep, err *e) {
  host *h = site_of(f, at, *keep, e);
  if (!h) return FETCH_WRONG;
  fetch_end end = pass_robots(f, h, at, w->outside, *keep, e);
  if (end != FETCH_OK) {
    p->retry_after_s = end == FETCH_LATER ? (host_due(h, now(f)) + 999) / 1000 : -1;
    return end;
  }
  end = ask(f, h, &(http_question){.url = at->url, .etag = w->etag, .last_modified = w->last_modified, .outside = w->outside}, a, &p->retry_after_s, keep, e);
  fill(p, at, a, now(f));
  return end != FETCH_OK || is_redirect(a) ? end : judge(a, at->url, w->etag.n || w->last_modified.n, *keep, e);
}

/* Is there a way on from a redirect to at[n]? */
static bool may_go(const fetch *f, const address *at, int32_t n, arena scratch, err *e) {
  for (int32_t i = 0; i < n; i++)
    if (str_eq(at[i].url, at[n].url)) return err_set(e, STATUS_NOINPUT, "%s: redirects in a circle", address_short(at[n].url, &scratch));
  if (n <= f->c.redirects && n <= FETCH_MAX_REDIRECTS) return true;
  return err_set(e, STATUS_NOINPUT, "%s: after more than %d redirects", address_short(at[n].url, &scratch), n - 1);
}

static fetch_end walk(fetch *f, fetch_wish w, fetch_page *p, arena *keep, err *e) {
  address at[FETCH_MAX_REDIRECTS + 2];
  bool permanent = true;
  http_answer a = {0};
  str url = w.url, base = {0};
  for (int32_t n = 0;; n++) {
    p->redirects = n;
    if (!address_take(url, base, &at[n], keep, e) || !may_go(f, at, n, *keep, e)) return FETCH_WRONG;
    fetch_end end = step(f, &at[n], &w, p, &a, keep, e);
    if (n && permanent) p->moved = at[n].url;
    if (end != FETCH_OK || !is_redirect(&a)) return end;
    permanent = permanent && (a.status == 301 || a.status == 308);
    p->moved = (str){0};
    w.outside = w.outside || !a.inside;
    base = at[n].url;
    url = a.location;
  }
}

fetch_end fetch_get(fetch *f, const fetch_wish *w, fetch_page *p, arena *keep, err *e) {
  *p = (fetch_page){.fresh_s = -1, .retry_after_s = -1};
  err why = {0};
  fetch_end end = walk(f, *w, p, keep, &why);
  str body = p->bytes;
  p->bytes = (str){0};
  if (end == FETCH_OK) {
    char *to = arena_raw(keep, char, (ptrdiff_t)body.n + 1);
    memcpy(to, body.p, (size_t)body.n);
    to[body.n] = 0;
    p->bytes = (str){to, body.n};
  } else if (why.status) {
    arena scratch = *keep;
    if (p->redirects) err_set(e, why.status, "%s leads to %s", address_short(w->url, &scratch), why.text);
    else err_set(e, why.status, "%s", why.text);
  }
  return end;
}
