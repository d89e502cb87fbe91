/* address.h - addresses of pages and feeds (URLs of http and https), taken apart and put together.
 *
 * An address is brought to one form, so that the same page has the same address: scheme and host in lower case, the
 * default port left out, "/" for an empty path, blanks encoded, the fragment ("#…") left out. One with a user name is
 * not taken: it would end up in messages and in the store.
 * Limits       ADDRESS_MAX bytes.
 * Source       RFC 3986, as libcurl's parser reads it.
 * See it work  tests/test_fetch.c */
#ifndef VOLGENS_FETCH_ADDRESS_H
#define VOLGENS_FETCH_ADDRESS_H

#include "base/arena.h"
#include "base/err.h"

enum { ADDRESS_MAX = 4096 };

typedef struct address {
  str url;   // whole, terminated
  str site;  // "https://example.org" or "http://example.org:8080": what a robots.txt speaks for
  str path;  // path and query, begins with "/"
} address;

/* Whether this names something to be fetched rather than a file: "http://" or "https://" in front, in any case. */
bool fetch_is_address(str s);

/* Take `s` apart; `base` (absent, or an address that was taken) completes a relative one. The views lie in keep. False: e
 * tells, naming what was given. */
bool address_take(str s, str base, address *out, arena *keep, err *e);

/* The part of an address that fits a message: what is over 200 bytes is left out, shown by "…"; bytes that are no
 * text, or steer a terminal, are shown as "?". Terminated. */
const char *address_short(str url, arena *keep);

#endif
