/* header.h - what the header fields of an answer say in seconds: how long it is fresh, when to come again.
 *
 * Source       RFC 9110 (Retry-After, dates), RFC 9111 (freshness).
 * Cost         one pass. Fields that cannot be read count as absent.
 * See it work  tests/test_fetch.c */
#ifndef VOLGENS_FETCH_HEADER_H
#define VOLGENS_FETCH_HEADER_H

#include "base/str.h"

enum { HEADER_MAX_SECONDS = 31 * 24 * 3600 };  // longer times count as this

/* A Retry-After field, a number of seconds or a date, as seconds from `now` (seconds since 1970); 0 for a date gone by;
 * -1 when absent or unreadable. */
int64_t header_retry_after(str field, int64_t now);

/* Seconds that an answer stays fresh: max-age of Cache-Control less Age, else Expires less Date (or `now`); 0 with
 * no-cache or no-store; -1 when nothing is said. */
int64_t header_fresh(str cache_control, str age, str expires, str date, int64_t now);

#endif
