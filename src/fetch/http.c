#include "fetch/http.h"

#include <curl/curl.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "fetch/address.h"
#include "fetch/inside.h"

enum { STATUS_NOINPUT = 66, STATUS_SYSTEM = 71, STATUS_IO = 74 };

struct http {
  CURL *curl;
  http_limits limits;
  fetch_clock clock;
  out body;
  int64_t max;  // bytes of the answer at work
  bool full;    // they were reached
  bool proxies; // some are set: who is connected to may be one
  bool outside, inside;  // of the question at work
  char why[CURL_ERROR_SIZE];
};

static size_t take_bytes(char *p, size_t size, size_t n, void *ctx) {
  http *h = ctx;
  size_t room = (size_t)h->max - h->body.n, got = size * n;
  h->full |= got > room;
  out_put(&h->body, (str){p, (int32_t)(got < room ? got : room)});
  return h->full || h->body.lost ? 0 : got;
}

/* Bytes on the wire that unfold to nothing count too. */
static int watch(void *ctx, curl_off_t to_come, curl_off_t got, curl_off_t to_send, curl_off_t sent) {
  (void)to_come, (void)to_send, (void)sent;
  http *h = ctx;
  if (got > h->max) h->full = true;
  return h->full || (h->clock.stopped && h->clock.stopped(h->clock.ctx));
}

/* Connected, nothing asked yet. */
static int look_at_peer(void *ctx, char *ip, char *own_ip, int port, int own_port) {
  (void)own_ip, (void)port, (void)own_port;
  http *h = ctx;
  if (!h->proxies) h->inside = inside_host(str_of(ip));
  return h->outside && h->inside ? CURL_PREREQFUNC_ABORT : CURL_PREREQFUNC_OK;
}

static bool proxies_set(void) {
  static const char *const names[] = {"http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (getenv(names[i]) && *getenv(names[i])) return true;
  return false;
}

static void set_limits(CURL *c, const http_limits *l) {
  curl_easy_setopt(c, CURLOPT_CONNECTTIMEOUT_MS, (long)l->connect_ms);
  curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, (long)l->total_ms);
  curl_easy_setopt(c, CURLOPT_LOW_SPEED_LIMIT, (long)l->slow_bytes);
  curl_easy_setopt(c, CURLOPT_LOW_SPEED_TIME, (long)l->slow_s);
}

static void set_all(http *h, const char *agent) {
  CURL *c = h->curl;
  curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(c, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(c, CURLOPT_USERAGENT, agent);
  curl_easy_setopt(c, CURLOPT_ACCEPT_ENCODING, "");
  curl_easy_setopt(c, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(c, CURLOPT_SSL_VERIFYHOST, 2L);
  if (getenv("SSL_CERT_FILE")) curl_easy_setopt(c, CURLOPT_CAINFO, getenv("SSL_CERT_FILE"));
  curl_easy_setopt(c, CURLOPT_ERRORBUFFER, h->why);
  curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, take_bytes);
  curl_easy_setopt(c, CURLOPT_WRITEDATA, h);
  curl_easy_setopt(c, CURLOPT_NOPROGRESS, 0L);
  curl_easy_setopt(c, CURLOPT_XFERINFOFUNCTION, watch);
  curl_easy_setopt(c, CURLOPT_XFERINFODATA, h);
  curl_easy_setopt(c, CURLOPT_PREREQFUNCTION, look_at_peer);
  curl_easy_setopt(c, CURLOPT_PREREQDATA, h);
  set_limits(c, &h->limits);
}

http *http_open(str agent, http_limits limits, fetch_clock clock, arena *keep, err *e) {
  http *h = arena_new(keep, http, 1);
  *h = (http){.limits = limits, .clock = clock, .proxies = proxies_set()};
  if (curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK && (h->curl = curl_easy_init())) {
    set_all(h, arena_copy(keep, agent).p);
    return h;
  }
  err_set(e, STATUS_SYSTEM, "libcurl does not start");
  return NULL;
}

void http_close(http *h) {
  curl_easy_cleanup(h->curl);
  out_close(&h->body);
  curl_global_cleanup();
}

/* A field that came from elsewhere may go into a header only when it is one line of visible bytes. */
static bool sendable(str s) {
  for (int32_t i = 0; i < s.n; i++)
    if ((unsigned char)s.p[i] < ' ' || s.p[i] == 0x7F) return false;
  return s.n > 0 && s.n <= HTTP_MAX_FIELD;
}

static struct curl_slist *append(struct curl_slist *list, str line) {
  struct curl_slist *more = line.n ? curl_slist_append(list, line.p) : NULL;
  return more ? more : list;
}

static struct curl_slist *fields_of(const http_question *q, arena *a) {
  str match = {0}, since = {0};
  if (sendable(q->etag)) match = arena_printf(a, "If-None-Match: %.*s", q->etag.n, q->etag.p);
  if (sendable(q->last_modified)) since = arena_printf(a, "If-Modified-Since: %.*s", q->last_modified.n, q->last_modified.p);
  const str kinds = S("Accept: text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5");
  return append(append(append(NULL, kinds), match), since);
}

static str field(http *h, const char *name, arena *keep) {
  struct curl_header *f;
  if (curl_easy_header(h->curl, name, 0, CURLH_HEADER, -1, &f) != CURLHE_OK) return (str){0};
  size_t n = strlen(f->value);
  return n && n <= HTTP_MAX_FIELD ? arena_copy(keep, (str){f->value, (int32_t)n}) : (str){0};
}

static str text_field(http *h, const char *name, arena *keep) {
  str s = field(h, name, keep);
  return utf8_fault(s) < 0 ? s : (str){0};
}

static void read_answer(http *h, http_answer *a, arena *keep) {
  long status = 0;
  curl_easy_getinfo(h->curl, CURLINFO_RESPONSE_CODE, &status);
  *a = (http_answer){
      .status = (int32_t)status,
      .content_type = text_field(h, "content-type", keep),
      .etag = text_field(h, "etag", keep),
      .last_modified = text_field(h, "last-modified", keep),
      .location = field(h, "location", keep),
      .retry_after = field(h, "retry-after", keep),
      .cache_control = field(h, "cache-control", keep),
      .age = field(h, "age", keep),
      .expires = field(h, "expires", keep),
      .date = field(h, "date", keep),
      .inside = h->inside,
      .body = {h->body.p ? h->body.p : "", (int32_t)h->body.n},
  };
}

/* Which of the limits on time it was. */
static bool timed_out(const http *h, const char *url, err *e) {
  curl_off_t connected = 0, whole = 0;
  curl_easy_getinfo(h->curl, CURLINFO_PRETRANSFER_TIME_T, &connected);
  curl_easy_getinfo(h->curl, CURLINFO_TOTAL_TIME_T, &whole);
  const http_limits *l = &h->limits;
  if (!connected) return err_set(e, STATUS_IO, "%s: no connection within %lld s", url, (long long)(l->connect_ms + 999) / 1000);
  if (whole / 1000 >= l->total_ms) return err_set(e, STATUS_IO, "%s: not whole within %lld s", url, (long long)(l->total_ms + 999) / 1000);
  return err_set(e, STATUS_IO, "%s: sent less than %lld bytes a second for %lld s", url, (long long)l->slow_bytes, (long long)l->slow_s);
}

static http_end end_of(http *h, CURLcode c, str asked, arena *keep, err *e) {
  const char *url = address_short(asked, keep);
  if (h->full) {
    err_set(e, STATUS_IO, "%s: more than %lld bytes, the limit", url, (long long)h->max);
    return HTTP_TOO_LARGE;
  }
  if (h->outside && h->inside) {
    err_set(e, STATUS_NOINPUT, "%s: on this machine or in its network, where nothing from outside may lead", url);
    return HTTP_INSIDE;
  }
  if (c == CURLE_ABORTED_BY_CALLBACK) {
    err_set(e, STATUS_IO, "%s: stopped", url);
    return HTTP_STOPPED;
  }
  if (c == CURLE_OPERATION_TIMEDOUT) timed_out(h, url, e);
  else if (c == CURLE_PARTIAL_FILE) err_set(e, STATUS_IO, "%s: ended before the length it had announced", url);
  else if (h->body.lost) err_set(e, STATUS_SYSTEM, "%s: out of memory", url);
  else err_set(e, STATUS_IO, "%s: %s", url, h->why[0] ? h->why : curl_easy_strerror(c));
  return HTTP_FAILED;
}

http_end http_ask(http *h, const http_question *q, http_answer *a, arena *keep, err *e) {
  *a = (http_answer){0};
  out_clear(&h->body);
  h->max = q->max_bytes ? q->max_bytes : h->limits.max_bytes;
  h->full = false;
  h->why[0] = 0;
  h->outside = q->outside;
  h->inside = inside_url(q->url);
  if (h->outside && h->inside) return end_of(h, CURLE_OK, q->url, keep, e);
  struct curl_slist *fields = fields_of(q, keep);
  curl_easy_setopt(h->curl, CURLOPT_URL, arena_copy(keep, q->url).p);
  curl_easy_setopt(h->curl, CURLOPT_HTTPHEADER, fields);
  CURLcode c = curl_easy_perform(h->curl);
  curl_slist_free_all(fields);
  curl_easy_setopt(h->curl, CURLOPT_HTTPHEADER, NULL);
  if (c == CURLE_OK || h->full) read_answer(h, a, keep);
  if (c == CURLE_OK || (h->full && q->cut)) return HTTP_ANSWERED;
  a->body = (str){0};
  return end_of(h, c, q->url, keep, e);
}
