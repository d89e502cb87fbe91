#include "fetch/poll.h"

static int64_t within(int64_t v, int64_t low, int64_t high) { return v < low ? low : v > high ? high : v; }
static int64_t longer(int64_t a, int64_t b) { return a > b ? a : b; }

/* first, doubled with every failure after the first, a day at most. */
static int64_t back_off(int64_t failures) {
  int64_t wait = POLL_FIRST;
  for (int64_t i = 1; i < failures && wait < POLL_DAY; i++) wait *= 2;
  return within(wait, POLL_FIRST, POLL_DAY);
}

poll_state poll_next(poll_state before, const poll_said *said) {
  poll_state s = before;
  int64_t wait = 0;
  s.interval = before.interval > 0 ? within(before.interval, POLL_MIN, POLL_MAX) : POLL_FIRST;
  switch (said->look) {
    case POLL_NEWS:
    case POLL_NOTHING_NEW:
      s.failures = 0;
      if (before.interval > 0) s.interval = within(said->look == POLL_NEWS ? s.interval / 2 : s.interval + s.interval / 2, POLL_MIN, POLL_MAX);
      wait = longer(s.interval, within(longer(said->ttl, said->fresh), 0, POLL_DAY));
      break;
    case POLL_FAILED:
      s.failures = longer(before.failures, 0) + 1;
      wait = longer(s.interval, back_off(s.failures));
      break;
    case POLL_GONE:
      s.failures = longer(before.failures, 0) + 1;
      wait = POLL_DAY;
      break;
  }
  s.next = said->now + longer(wait, said->retry_after);
  return s;
}
