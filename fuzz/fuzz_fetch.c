/* fuzz_fetch.c - what strangers write that fetch reads: robots.txt, addresses, header fields. The first byte says which. */
#include <assert.h>

#include "fetch/address.h"
#include "fetch/header.h"
#include "fetch/inside.h"
#include "fetch/poll.h"
#include "fetch/robots.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* The first line is the path, the rest robots.txt. */
static void try_robots(str s, arena a) {
  str text = s, path = str_cut(&text, '\n');
  if (!text.p) text = S("");
  robots_answer got = robots_ask(text, S("volgens"), arena_printf(&a, "/%.*s", path.n, path.p), a);
  assert(got.allowed || got.line > 0);
  assert(got.delay_ms >= -1 && got.delay_ms <= ROBOTS_MAX_DELAY_MS && got.line >= 0);
  // however lines end, they say the same
  str lf = arena_copy(&a, text);
  for (int32_t i = 0; i < lf.n; i++)
    if (lf.p[i] == '\r') ((char *)lf.p)[i] = '\n';
  robots_answer same = robots_ask(lf, S("VOLGENS"), S("/x"), a), got_x = robots_ask(text, S("volgens"), S("/x"), a);
  assert(same.allowed == got_x.allowed && same.delay_ms == got_x.delay_ms);
}

/* What was taken is taken again as itself, and completes a relative one. */
static void try_address(str s, arena a) {
  str rest = s, base = str_cut(&rest, '\n');
  address one, two, again;
  err e = {0};
  if (!address_take(base, (str){0}, &one, &a, &e)) {
    assert(e.status == 66 && e.text[0]);
    return;
  }
  assert(fetch_is_address(one.url) && one.url.n <= ADDRESS_MAX && one.path.p[0] == '/' && str_starts(one.url, one.site));
  assert(address_take(one.url, (str){0}, &again, &a, NULL) && str_eq(one.url, again.url) && str_eq(one.site, again.site));
  if (rest.p && address_take(rest, one.url, &two, &a, NULL)) assert(fetch_is_address(two.url));
  address_short(s, &a);
  inside_host(rest);
  // the same host, whatever stands behind it
  assert(inside_url(one.url) == inside_url(one.site));
}

static void try_header(str s) {
  str field[5];
  for (int i = 0; i < 5; i++) field[i] = str_cut(&s, '\n');
  int64_t after = header_retry_after(field[0], 1000000000), fresh = header_fresh(field[1], field[2], field[3], field[4], 1000000000);
  assert(after >= -1 && after <= HEADER_MAX_SECONDS && fresh >= -1 && fresh <= HEADER_MAX_SECONDS);
  poll_state p = poll_next((poll_state){0}, &(poll_said){.now = 5, .look = POLL_NEWS, .ttl = fresh, .fresh = after, .retry_after = after});
  assert(p.next >= 5 + POLL_MIN && p.next >= 5 + after);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static arena_block block;
  if (size < 1 || size > 1 << 14) return 0;
  if (!block.base && !arena_open(&block, 1 << 26)) return 0;
  arena a = arena_of(&block, NULL);
  str s = arena_copy(&a, (str){(const char *)data + 1, (int32_t)size - 1});
  switch (data[0] % 3) {
    case 0: try_robots(s, a); break;
    case 1: try_address(s, a); break;
    case 2: try_header(s); break;
  }
  return 0;
}
