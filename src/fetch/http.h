/* http.h - one question to a server and its answer, within limits; no redirect is followed, nothing is repeated.
 *
 * Only http and https; certificates are verified, against those of the system or the file that $SSL_CERT_FILE names; proxies by the usual variables (http_proxy, https_proxy, no_proxy), as
 * libcurl reads them. What was compressed on the way (gzip, deflate, brotli, zstd) is given back whole; the limit on bytes
 * counts both what came over the wire and what it became, so a small answer that unfolds without end is left at the limit.
 * Whether an address is inside is told by the IP address that was connected to; where a proxy is set, by the name alone.
 * libcurl does not tell compressed bytes that end early where no length was announced: such an answer is short.
 * Cost         the network; memory for one answer.
 * See it work  tests/test_fetch.py */
#ifndef VOLGENS_FETCH_HTTP_H
#define VOLGENS_FETCH_HTTP_H

#include "base/arena.h"
#include "base/out.h"
#include "fetch/clock.h"

typedef struct http_limits {
  int64_t connect_ms;   // until there is a connection
  int64_t total_ms;     // for the whole
  int64_t slow_bytes;   // fewer bytes a second than this …
  int64_t slow_s;       // … for so many seconds: given up
  int64_t max_bytes;    // of the answer, on the wire and unfolded; below 2^31
} http_limits;

typedef struct http http;

typedef struct http_question {
  str url;                   // taken by address_take
  str etag, last_modified;   // of the copy that is there already; absent: unconditional
  int64_t max_bytes;         // of this answer; 0: as in the limits
  bool outside;              // something of the outside led here: not to be asked when it is inside (inside.h)
  bool cut;                  // an answer over the limit is cut there, not refused
} http_question;

/* What the answer's header said; absent where it said nothing. Fields over HTTP_MAX_FIELD bytes count as absent, and
 * so do content_type, etag and last_modified that are not UTF-8. */
typedef struct http_answer {
  int32_t status;  // 200, 304, …
  str content_type, etag, last_modified, location;
  str retry_after, cache_control, age, expires, date;
  bool inside;     // it came from the own machine or network
  str body;        // valid until the next http_ask
} http_answer;

enum { HTTP_MAX_FIELD = 4096 };

typedef enum http_end {
  HTTP_ANSWERED,
  HTTP_FAILED,     // no answer, or not the whole: another time it may come
  HTTP_TOO_LARGE,
  HTTP_INSIDE,     // the own machine or network, where the question may not go
  HTTP_STOPPED,    // the clock's `stopped` said so
} http_end;

/* agent is the User-Agent to send. The struct lies in keep. NULL: e tells. */
http *http_open(str agent, http_limits limits, fetch_clock clock, arena *keep, err *e);
void http_close(http *h);

/* The answer's views lie in keep, but for the body. All but HTTP_ANSWERED: e tells, naming the address; with HTTP_TOO_LARGE what
 * the header said is there, else nothing is. */
http_end http_ask(http *h, const http_question *q, http_answer *a, arena *keep, err *e);

#endif
