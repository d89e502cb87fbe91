/* fetch.h - pages and feeds by their address, politely: robots.txt is kept to, a site is left alone between questions.
 *
 *   address -> [FETCH] -> bytes with their type -> intake
 *
 *   fetch_config c = fetch_defaults();
 *   fetch *f = fetch_open(&c, &keep, &e);
 *   fetch_page p;
 *   if (fetch_get(f, &(fetch_wish){.url = S("https://example.org/feed")}, &p, &keep, &e) == FETCH_OK) … p.bytes …
 *   fetch_close(f);
 *
 * The room knows nothing of the store: what is to be remembered of an address (ETag, Last-Modified) goes in and comes out as
 * strings; what is known of sites lives as long as the handle. Asks as "volgens/VERSION"; robots.txt may name it "volgens".
 *
 * Order        for each address on the way (the given one, then where redirects lead): robots.txt of its site, unless known and
 *              younger than a day; the site's turn; the question; on 429 and 503 the same again after the wait, some times.
 * robots.txt   4xx: all is allowed. 429, 5xx or no answer: nothing is allowed, asked again after five minutes; a copy that is
 *              there already counts on. Up to five redirects, to other sites too.
 * Limits       fetch_config; every one is told when it is met, nothing is cut (but robots.txt, at ROBOTS_MAX).
 * See it work  volgens fetch https://example.org/; tests/test_fetch.py */
#ifndef VOLGENS_FETCH_FETCH_H
#define VOLGENS_FETCH_FETCH_H

#include "base/arena.h"
#include "base/err.h"
#include "fetch/address.h"
#include "fetch/clock.h"
#include "fetch/http.h"

enum { FETCH_MAX_REDIRECTS = 20 };

typedef struct fetch_config {
  http_limits limits;   // 15 s to connect, 120 s in all, 50 bytes a second over 30 s, 16 MiB
  int64_t delay_ms;     // between two questions to a site: 2 s
  int64_t patience_ms;  // the longest wait for a site's turn; more: FETCH_LATER. 60 s
  int32_t tries;        // questions in all when a site says 429 or 503: 3
  int32_t redirects;    // followed at most: 10, never over FETCH_MAX_REDIRECTS
  fetch_clock clock;
} fetch_config;

/* The values above and the machine's clock. */
fetch_config fetch_defaults(void);

typedef struct fetch fetch;

/* NULL: e tells. The handle lies in keep. Not for two threads at once. */
fetch *fetch_open(const fetch_config *c, arena *keep, err *e);
void fetch_close(fetch *f);

typedef struct fetch_wish {
  str url;
  bool outside;             // a page or feed of the outside led here: nothing on this machine or in its network is asked (inside.h)
  str etag, last_modified;  // as an earlier fetch_page gave them for this address; absent: not asked for
} fetch_wish;

typedef enum fetch_end {
  FETCH_OK,       // bytes
  FETCH_SAME,     // not modified since: no bytes
  FETCH_GONE,     // 4xx: no such page, or not for us
  FETCH_REFUSED,  // robots.txt does not allow it
  FETCH_LATER,    // the site asks to come back later (429, 503), or has its turn only after the patience
  FETCH_FAILED,   // no answer, or not the whole; 5xx: another time it may come
  FETCH_WRONG,    // this address gives nothing: no address, other scheme, redirects in a circle or too many, too large, inside
  FETCH_STOPPED,  // the clock's `stopped` said so
} fetch_end;

typedef struct fetch_page {
  int32_t status;      // of the last answer; 0: none came
  int32_t redirects;   // followed
  bool inside;         // it came from this machine or its network: what it leads to may be there too
  str url;             // where the last answer came from
  str moved;           // when every redirect on the way was permanent: the new address; else absent
  str content_type;    // absent: not said
  str etag, last_modified;
  str bytes;           // followed by a NUL that does not count; absent unless FETCH_OK
  int64_t fresh_s;        // seconds that the answer stays fresh, by its header; -1: not said
  int64_t retry_after_s;  // seconds to wait, told by the server or due by the site's turn; -1: nothing
} fetch_page;

/* Get what an address gives. The page is filled as far as it came, its views lie in keep. All but FETCH_OK and FETCH_SAME: e
 * tells in one sentence that names the address. */
fetch_end fetch_get(fetch *f, const fetch_wish *w, fetch_page *p, arena *keep, err *e);

#endif
