/* The parts of fetch that need no network: addresses, header fields, turns of sites, the plan of polls. */
#include "test.h"

#include "fetch/address.h"
#include "fetch/header.h"
#include "fetch/host.h"
#include "fetch/inside.h"
#include "fetch/poll.h"

static arena_block block;

static arena fresh(void) {
  if (!block.base) assert_true(arena_open(&block, 1 << 24));
  return arena_of(&block, NULL);
}

static void addresses_are_told_from_files(void **state) {
  (void)state;
  assert_true(fetch_is_address(S("http://example.org/feed")));
  assert_true(fetch_is_address(S("HTTPS://example.org")));
  assert_false(fetch_is_address(S("http:/example.org")));
  assert_false(fetch_is_address(S("https")));
  assert_false(fetch_is_address(S("feeds/http://x")));
  assert_false(fetch_is_address(S("ftp://example.org/")));
  assert_false(fetch_is_address(S("-")));
  assert_false(fetch_is_address((str){0}));
}

static void takes(const char *given, const char *base, const char *url, const char *site, const char *path) {
  arena a = fresh();
  address at;
  err e = {0};
  if (!address_take(str_of(given), str_of(base), &at, &a, &e)) fail_msg("%s: %s", given, e.text);
  assert_str(at.url, url);
  assert_str(at.site, site);
  assert_str(at.path, path);
}

static void refuses(const char *given, const char *base, const char *why) {
  arena a = fresh();
  address at;
  err e = {0};
  assert_false(address_take(str_of(given), str_of(base), &at, &a, &e));
  if (!strstr(e.text, why) || strncmp(e.text, given, strlen(given)) != 0) fail_msg("%s: no \"%s\"", e.text, why);
}

static void addresses_have_one_form(void **state) {
  (void)state;
  takes("HTTP://Example.ORG", NULL, "http://example.org/", "http://example.org", "/");
  takes("https://example.org:443/a?b=c#d", NULL, "https://example.org/a?b=c", "https://example.org", "/a?b=c");
  takes("http://example.org:443/a b", NULL, "http://example.org:443/a%20b", "http://example.org:443", "/a%20b");
  takes("http://example.org?x", NULL, "http://example.org/?x", "http://example.org", "/?x");
  takes("http://[::1]:8080/", NULL, "http://[::1]:8080/", "http://[::1]:8080", "/");
  takes("../c", "http://example.org/a/b/d", "http://example.org/a/c", "http://example.org", "/a/c");
  takes("//other.org/x", "https://example.org/a", "https://other.org/x", "https://other.org", "/x");
  takes("?page=2", "https://example.org/a?page=1", "https://example.org/a?page=2", "https://example.org", "/a?page=2");
  takes("http://example.org/a/../../b", NULL, "http://example.org/b", "http://example.org", "/b");
}

static void what_is_not_fetched_is_told(void **state) {
  (void)state;
  refuses("file:///etc/passwd", NULL, "only http and https are fetched, not \"file\"");
  refuses("gopher://example.org/", "http://example.org/", "not \"gopher\"");
  refuses("javascript:alert(1)", "http://example.org/", ": ");
  refuses("http://user:secret@example.org/", NULL, "user name");
  refuses("http://", NULL, "no address");
  refuses("http://exa mple.org/", NULL, "no address");
  char longer[ADDRESS_MAX + 20];
  memset(longer, 'a', sizeof longer);
  memcpy(longer, "http://example.org/", 19);
  arena a = fresh();
  address at;
  err e = {0};
  assert_false(address_take((str){longer, ADDRESS_MAX + 1}, (str){0}, &at, &a, &e));
  assert_true(address_take((str){longer, ADDRESS_MAX}, (str){0}, &at, &a, &e));
  // blanks grow when they are encoded
  memset(longer + 19, ' ', 2000);
  longer[2019] = 'x';
  assert_false(address_take((str){longer, 2020}, (str){0}, &at, &a, &(err){0}));
  assert_false(address_take((str){"http://a\0b/", 11}, (str){0}, &at, &a, &(err){0}));
}

static void addresses_in_messages_are_short_and_steer_nothing(void **state) {
  (void)state;
  arena a = fresh();
  assert_string_equal(address_short(S("http://a/\x1b[2J\x7f\n"), &a), "http://a/?[2J??");
  assert_string_equal(address_short(S("http://a/caf\u00e9"), &a), "http://a/caf\u00e9");
  assert_string_equal(address_short(S("http://a/caf\xe9"), &a), "http://a/caf?");
  char longer[402];
  for (int i = 0; i < 402; i += 2) memcpy(longer + i, "\u00e9", 2);
  assert_int_equal(strlen(address_short((str){longer, 402}, &a)), 203);
  assert_int_equal(strlen(address_short((str){longer + 1, 401}, &a)), 202);
}

static void hosts_of_the_own_network(void **state) {
  (void)state;
  static const char *const in[] = {"localhost",   "a.localhost", "localhost.",  "127.0.0.1", "127.9.9.9", "0.0.0.0",          "10.1.2.3",           "172.16.0.1",     "172.31.255.255", "192.168.1.1",
                                   "169.254.1.1", "100.64.0.1",  "[::1]",       "::1",       "::",        "fe80::1%25eth0",   "[fd00::1]", "fec0::1",          "fc00::",         "::ffff:10.0.0.1", "64:ff9b::7f00:1"};
  static const char *const outside[] = {"example.org", "localhost.example.org", "8.8.8.8", "172.32.0.1", "172.15.0.1", "100.128.0.1", "192.169.0.1", "[2001:db8::1]", "::ffff:8.8.8.8", "::2", "fe00::1", "", "[", "notlocalhost"};
  for (size_t i = 0; i < sizeof in / sizeof *in; i++)
    if (!inside_host(str_of(in[i]))) fail_msg("%s is inside", in[i]);
  for (size_t i = 0; i < sizeof outside / sizeof *outside; i++)
    if (inside_host(str_of(outside[i]))) fail_msg("%s is not inside", outside[i]);
  assert_true(inside_url(S("http://127.0.0.1:8080/a:b")));
  assert_true(inside_url(S("https://[::1]:8080/")));
  assert_true(inside_url(S("https://[::1]/")));
  assert_false(inside_url(S("http://example.org/127.0.0.1")));
  // the forms that resolvers take for an address are brought to one by address_take
  takes("http://0x7f.1/", NULL, "http://127.0.0.1/", "http://127.0.0.1", "/");
  takes("http://2130706433/", NULL, "http://127.0.0.1/", "http://127.0.0.1", "/");
}

static void header_fields_in_seconds(void **state) {
  (void)state;
  assert_int_equal(header_retry_after(S("120"), 0), 120);
  assert_int_equal(header_retry_after(S(" 7 "), 0), 7);
  assert_int_equal(header_retry_after(S("Fri, 31 Dec 1999 23:59:59 GMT"), 946684799 - 30), 30);
  assert_int_equal(header_retry_after(S("Fri, 31 Dec 1999 23:59:59 GMT"), 946684799 + 30), 0);
  assert_int_equal(header_retry_after(S("-3"), 0), -1);
  assert_int_equal(header_retry_after(S("soon"), 0), -1);
  assert_int_equal(header_retry_after((str){0}, 0), -1);
  assert_int_equal(header_retry_after(S("999999999999999999999999"), 0), HEADER_MAX_SECONDS);
  const str none = {0};
  assert_int_equal(header_fresh(S("public, Max-Age=300"), none, none, none, 0), 300);
  assert_int_equal(header_fresh(S("max-age=\"60\""), S("20"), none, none, 0), 40);
  assert_int_equal(header_fresh(S("max-age=60"), S("90"), none, none, 0), 0);
  assert_int_equal(header_fresh(S("max-age=60, no-cache"), none, none, none, 0), 0);
  assert_int_equal(header_fresh(S("private"), none, S("Fri, 31 Dec 1999 23:59:59 GMT"), S("Fri, 31 Dec 1999 23:58:59 GMT"), 0), 60);
  assert_int_equal(header_fresh(none, none, S("Fri, 31 Dec 1999 23:59:59 GMT"), none, 946684799 - 5), 5);
  assert_int_equal(header_fresh(none, none, S("0"), none, 5), 0);
  assert_int_equal(header_fresh(S("max-age=x"), none, none, none, 0), -1);
  assert_int_equal(header_fresh(none, none, none, none, 0), -1);
}

static void a_site_has_its_turn_after_a_delay(void **state) {
  (void)state;
  arena a = fresh();
  hosts all = hosts_make(&a);
  host *h = hosts_get(&all, S("http://a"));
  assert_int_equal(host_due(h, 1000), 0);
  host_answered(h, 1000, true, 2000, -1);
  assert_int_equal(host_due(h, 1000), 2000);
  assert_int_equal(host_due(h, 2500), 500);
  assert_int_equal(host_due(h, 3000), 0);
  assert_int_equal(host_due(h, -99999), 2000);  // the clock was set back
  h->crawl_delay_ms = 7000;
  host_answered(h, 10000, true, 2000, -1);
  assert_int_equal(host_due(h, 10000), 7000);
  h->crawl_delay_ms = 500;
  host_answered(h, 10000, true, 2000, 99);  // Retry-After of an answer that is well says nothing
  assert_int_equal(host_due(h, 10000), 2000);
  assert_ptr_equal(hosts_get(&all, S("http://a")), h);
  assert_ptr_not_equal(hosts_get(&all, S("https://a")), h);
  hosts_close(&all);
}

static void failures_double_the_wait_and_retry_after_is_kept_to(void **state) {
  (void)state;
  arena a = fresh();
  hosts all = hosts_make(&a);
  host *h = hosts_get(&all, S("http://a"));
  static const int64_t want[] = {4000, 8000, 16000, 32000, 64000};
  for (int i = 0; i < 5; i++) {
    host_answered(h, 0, false, 2000, -1);
    assert_int_equal(host_due(h, 0), want[i]);
  }
  host_answered(h, 0, false, 2000, 600);
  assert_int_equal(host_due(h, 0), 600000);
  for (int i = 0; i < 80; i++) host_answered(h, 0, false, 2000, -1);
  assert_int_equal(host_due(h, 0), HOST_MAX_BACK_OFF_MS);
  host_answered(h, 0, false, 2000, 86400);
  assert_int_equal(host_due(h, 0), 86400000);
  host_answered(h, 0, true, 2000, -1);
  assert_int_equal(host_due(h, 0), 2000);
  host_answered(h, 0, false, 0, -1);
  assert_int_equal(host_due(h, 0), 1000);  // no delay of the house: still some
  hosts_close(&all);
}

static void the_site_longest_unused_makes_room(void **state) {
  (void)state;
  arena a = fresh();
  hosts all = hosts_make(&a);
  char site[32];
  for (int i = 0; i < HOST_MAX + 1; i++) {
    host *h = hosts_get(&all, (str){site, snprintf(site, sizeof site, "http://h%d", i)});
    assert_non_null(h);
    out_text(&h->robots, "User-agent: *\n");
    host_answered(h, 0, true, 2000, -1);
    hosts_get(&all, S("http://h0"));  // in use all the time
  }
  assert_int_equal(all.n, HOST_MAX);
  assert_int_equal(hosts_get(&all, S("http://h0"))->wait_ms, 2000);
  assert_int_equal(hosts_get(&all, S("http://h1"))->wait_ms, 0);
  assert_int_equal(hosts_get(&all, S("http://h1"))->robots.n, 0);
  static char longer[HOST_MAX_SITE + 1];
  memset(longer, 'a', sizeof longer);
  assert_null(hosts_get(&all, (str){longer, HOST_MAX_SITE + 1}));
  hosts_close(&all);
}

static poll_state polled(poll_state s, poll_look look, int64_t ttl, int64_t fresh_s, int64_t retry) {
  return poll_next(s, &(poll_said){.now = 1000000, .look = look, .ttl = ttl, .fresh = fresh_s, .retry_after = retry});
}
static int64_t wait_of(poll_state s) { return s.next - 1000000; }

static void feeds_with_news_are_looked_at_sooner(void **state) {
  (void)state;
  poll_state s = polled((poll_state){0}, POLL_NEWS, -1, -1, -1);
  assert_int_equal(wait_of(s), POLL_FIRST);
  s = polled(s, POLL_NEWS, -1, -1, -1);
  assert_int_equal(wait_of(s), POLL_FIRST / 2);
  for (int i = 0; i < 9; i++) s = polled(s, POLL_NEWS, -1, -1, -1);
  assert_int_equal(wait_of(s), POLL_MIN);
  s = polled(s, POLL_NOTHING_NEW, -1, -1, -1);
  assert_int_equal(wait_of(s), POLL_MIN * 3 / 2);
  for (int i = 0; i < 20; i++) s = polled(s, POLL_NOTHING_NEW, -1, -1, -1);
  assert_int_equal(wait_of(s), POLL_MAX);
}

static void what_feed_and_server_ask_is_kept_to(void **state) {
  (void)state;
  assert_int_equal(wait_of(polled((poll_state){0}, POLL_NEWS, 3600, -1, -1)), 3600);
  assert_int_equal(wait_of(polled((poll_state){0}, POLL_NEWS, 60, 1800, -1)), 1800);
  assert_int_equal(wait_of(polled((poll_state){0}, POLL_NEWS, 60, 5, -1)), POLL_FIRST);
  assert_int_equal(wait_of(polled((poll_state){0}, POLL_NEWS, 90 * 86400, -1, -1)), POLL_DAY);
  assert_int_equal(wait_of(polled((poll_state){0}, POLL_FAILED, -1, -1, 3 * 86400)), 3 * 86400);
  assert_int_equal(wait_of(polled((poll_state){0}, POLL_FAILED, -1, -1, 5)), POLL_FIRST);
}

static void failures_back_off_and_the_gone_are_asked_once_a_day(void **state) {
  (void)state;
  poll_state s = {.interval = 600};
  int64_t want = POLL_FIRST;
  for (int i = 0; i < 12; i++, want = want * 2 < POLL_DAY ? want * 2 : POLL_DAY) {
    s = polled(s, POLL_FAILED, -1, -1, -1);
    assert_int_equal(wait_of(s), want);
    assert_int_equal(s.failures, i + 1);
  }
  s = polled(s, POLL_GONE, -1, -1, -1);
  assert_int_equal(wait_of(s), POLL_DAY);
  assert_int_equal(s.failures, 13);
  s = polled(s, POLL_NOTHING_NEW, -1, -1, -1);
  assert_int_equal(s.failures, 0);
  assert_int_equal(wait_of(s), 900);
  // a state from elsewhere with nonsense in it
  s = polled((poll_state){.interval = -5, .failures = INT64_MAX / 2}, POLL_FAILED, -1, -1, -1);
  assert_int_equal(wait_of(s), POLL_DAY);
  s = polled((poll_state){.interval = INT64_MAX, .failures = -7}, POLL_NEWS, -1, -1, -1);
  assert_int_equal(wait_of(s), POLL_MAX / 2);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(addresses_are_told_from_files),
      cmocka_unit_test(addresses_have_one_form),
      cmocka_unit_test(what_is_not_fetched_is_told),
      cmocka_unit_test(addresses_in_messages_are_short_and_steer_nothing),
      cmocka_unit_test(hosts_of_the_own_network),
      cmocka_unit_test(header_fields_in_seconds),
      cmocka_unit_test(a_site_has_its_turn_after_a_delay),
      cmocka_unit_test(failures_double_the_wait_and_retry_after_is_kept_to),
      cmocka_unit_test(the_site_longest_unused_makes_room),
      cmocka_unit_test(feeds_with_news_are_looked_at_sooner),
      cmocka_unit_test(what_feed_and_server_ask_is_kept_to),
      cmocka_unit_test(failures_back_off_and_the_gone_are_asked_once_a_day),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
