/* host.h - what is known of each site that was asked: its robots.txt, and when it may be asked again.
 *
 * A site ("https://example.org") has its turn `wait` milliseconds after its last answer. The wait is the delay of the house,
 * or the site's Crawl-delay when that is longer; after a failure, 429 or 503 it doubles with each one in a row, up to an hour,
 * and is at least what Retry-After says.
 * Memory       HOST_MAX sites; the one longest unused makes room. Texts of robots.txt are kept whole, as said in robots.h.
 * See it work  tests/test_fetch.c */
#ifndef VOLGENS_FETCH_HOST_H
#define VOLGENS_FETCH_HOST_H

#include "base/arena.h"
#include "base/out.h"

enum { HOST_MAX = 1024, HOST_MAX_SITE = 320, HOST_MAX_BACK_OFF_MS = 3600 * 1000 };

typedef enum host_robots {
  ROBOTS_UNKNOWN,  // not asked yet
  ROBOTS_TEXT,     // in `robots`
  ROBOTS_NONE,     // there is none (404 and the like): all is allowed
  ROBOTS_AWAY,     // could not be had: nothing is allowed for now
} host_robots;

typedef struct host {
  char site[HOST_MAX_SITE];
  int32_t site_n;
  int64_t since_ms, wait_ms;  // when the last answer came; how long to leave it alone from then
  int64_t crawl_delay_ms;     // as its robots.txt asks; -1: nothing
  int64_t failures;           // in a row
  int64_t used;               // for finding the longest unused
  uint8_t state;              // enum host_robots
  int64_t robots_ms;          // when that was found out
  out robots;                 // owned
} host;

typedef struct hosts {
  host *v;  // [HOST_MAX]
  int32_t n;
  int64_t uses;
} hosts;

hosts hosts_make(arena *keep);
void hosts_close(hosts *h);

/* The site's entry, made when it is new; valid until the next call. NULL: the name is longer than HOST_MAX_SITE. */
host *hosts_get(hosts *h, str site);

/* Milliseconds until it may be asked; never more than its wait, even when the clock was set back. */
int64_t host_due(const host *h, int64_t now_ms);

/* Take down that an answer came, well or ill; delay_ms: of the house; retry_after_s: as told, -1 nothing. */
void host_answered(host *h, int64_t now_ms, bool well, int64_t delay_ms, int64_t retry_after_s);

#endif
