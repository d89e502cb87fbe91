/* poll.h - when to look at a feed again.
 *
 *   what the last look gave, what the feed asks -> [POLL] -> the next time
 *
 * A feed that brings news is looked at sooner, one that does not later: the interval is halved, or grows by half, between
 * POLL_MIN and POLL_MAX. What the feed (ttl) or the server (freshness) asks is kept to when it is longer, up to a day.
 * Retry-After is obeyed whatever its length. Failures double the wait from POLL_FIRST up to a day; a feed that is gone is
 * still asked, once a day, for it may come back.
 *
 * A pure function: the caller keeps the state.
 * See it work  tests/test_fetch.c */
#ifndef VOLGENS_FETCH_POLL_H
#define VOLGENS_FETCH_POLL_H

#include <stdbool.h>
#include <stdint.h>

/* Seconds. */
enum { POLL_MIN = 5 * 60, POLL_FIRST = 15 * 60, POLL_MAX = 2 * 3600, POLL_DAY = 24 * 3600 };

/* What is kept of a feed between looks; all zero for one never seen. */
typedef struct poll_state {
  int64_t interval;  // seconds between looks when all is well; 0: not yet known
  int64_t failures;  // looks in a row that gave nothing
  int64_t next;      // when to look again, seconds since 1970
} poll_state;

typedef enum poll_look { POLL_NEWS, POLL_NOTHING_NEW, POLL_FAILED, POLL_GONE } poll_look;

typedef struct poll_said {
  int64_t now;          // seconds since 1970, when the look ended
  poll_look look;
  int64_t ttl;          // seconds, by the feed itself; -1: nothing said
  int64_t fresh;        // seconds, by the server's header; -1
  int64_t retry_after;  // seconds, by the server's header; -1
} poll_said;

poll_state poll_next(poll_state before, const poll_said *said);

#endif
