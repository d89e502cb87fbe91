#include "test.h"

#include "desk/guard.h"
#include "desk/html.h"
#include "desk/url.h"

static void expect(out *o, const char *want) {
  assert_int_equal(o->n, strlen(want));
  assert_memory_equal(o->p, want, o->n);
  out_clear(o);
}

static void test_html_escapes_for_the_place(void **state) {
  (void)state;
  out o = {0};
  html_put(&o, "<b title=\"%t\">%t</b>", S("\"'<>&"), S("a<b>&c"));
  expect(&o, "<b title=\"&quot;&#39;&lt;&gt;&amp;\">a&lt;b&gt;&amp;c</b>");
  html_put(&o, "<a href=\"/?x=%u\">", S("a b/é\"&%"));
  expect(&o, "<a href=\"/?x=a%20b%2F%C3%A9%22%26%25\">");
  html_put(&o, "<a href=\"%a\"><a href=\"%a\"><a href=\"%a\">", S("javascript:alert(1)"), S("https://a.example/?b=1&c=\""), S("HTTP://x"));
  expect(&o, "<a href=\"#\"><a href=\"https://a.example/?b=1&amp;c=&quot;\"><a href=\"#\">");
  html_put(&o, "%d %r 100%%", (int64_t)-7, 0.125);
  expect(&o, "-7 0.13 100%");
  html_put(&o, "%n %n %n %n", (int64_t)0, (int64_t)123, (int64_t)-123456, (int64_t)1234567);
  expect(&o, "0 123 -123,456 1,234,567");
  html_text(&o, (str){"a\xFF" "b\0c\x01\xC3", 7});
  expect(&o, "a\xEF\xBF\xBD" "b\xEF\xBF\xBD" "c\xEF\xBF\xBD\xEF\xBF\xBD");
  html_text(&o, (str){0});
  assert_int_equal(o.n, 0);
  out_close(&o);
}

static void test_json_escapes(void **state) {
  (void)state;
  out o = {0};
  json_put(&o, "{\"a\":%s,\"b\":%s,\"c\":%b,\"d\":%d,\"e\":%r}", S("</script>&\"\\\n\t\xE2\x80\xA8\xE2\x80\xAA"), (str){0}, 1, (int64_t)3, 0.5);
  expect(&o, "{\"a\":\"\\u003c/script\\u003e\\u0026\\\"\\\\\\n\\u0009\\u2028\xE2\x80\xAA\",\"b\":null,\"c\":true,\"d\":3,\"e\":0.50}");
  out_text(&o, "<kept>");
  size_t from = o.n;
  out_text(&o, "{\"a\":\"<b> & c\"}");
  json_guard(&o, from);
  expect(&o, "<kept>{\"a\":\"\\u003cb\\u003e \\u0026 c\"}");
  out_close(&o);
}

static void test_url_fields(void **state) {
  (void)state;
  arena_block b;
  assert_true(arena_open(&b, 1 << 20));
  arena a = arena_of(&b, NULL);
  url_fields f;
  assert_true(url_read(S("a=1&b=x+y%20%C3%A9&&c&a=2&d=%zz%4&e=%20%20"), &f, &a));
  assert_int_equal(f.n, 6);
  assert_true(str_eq(url_get(&f, S("a")), S("1")));
  assert_true(str_eq(url_get(&f, S("b")), S("x y é")));
  assert_true(str_eq(url_get(&f, S("d")), S("%zz%4")));
  assert_null(url_get(&f, S("c")).p);
  assert_null(url_get(&f, S("e")).p);
  assert_int_equal(url_number(&f, S("a"), 10, -1), 1);
  assert_int_equal(url_number(&f, S("a"), 0, -1), -1);
  assert_int_equal(url_number(&f, S("b"), 10, -1), -1);
  assert_int_equal(url_number(&f, S("x"), 10, 7), 7);
  assert_false(url_read(S("a=%00"), &f, &a));
  assert_false(url_read(S("a=%ff"), &f, &a));
  char many[2 * (URL_MAX_FIELDS + 1)];
  for (int i = 0; i <= URL_MAX_FIELDS; i++) many[2 * i] = 'a', many[2 * i + 1] = '&';
  assert_true(url_read((str){many, 2 * URL_MAX_FIELDS}, &f, &a));
  assert_false(url_read((str){many, sizeof many}, &f, &a));
  assert_true(url_read((str){0}, &f, &a));
  assert_int_equal(f.n, 0);
  arena_close(&b);
}

static void test_guard(void **state) {
  (void)state;
  assert_true(guard_host(S("127.0.0.1:80"), 80) && guard_host(S("127.0.0.1"), 80) && guard_host(S("LocalHost:8620"), 8620) && guard_host(S("[::1]:8620"), 8620));
  assert_false(guard_host((str){0}, 80) || guard_host(S(""), 80) || guard_host(S("127.0.0.1"), 8620) || guard_host(S("127.0.0.1:8621"), 8620) ||
               guard_host(S("127.0.0.1:08620"), 8620) || guard_host(S("127.0.0.1:8620 "), 8620) || guard_host(S("localhost.example:8620"), 8620) ||
               guard_host(S("127.0.0.1:"), 8620) || guard_host(S("127.0.0.1:99999999999"), 8620) || guard_host(S("x127.0.0.1:8620"), 8620));
  assert_true(guard_origin((str){0}, 8620) && guard_origin(S("http://localhost:8620"), 8620));
  assert_false(guard_origin(S("null"), 8620) || guard_origin(S("https://localhost:8620"), 8620) || guard_origin(S(""), 8620) || guard_origin(S("http://localhost:8620/"), 8620));
  assert_true(guard_token(S("abc"), S("abc")));
  assert_false(guard_token(S("abd"), S("abc")) || guard_token(S("ab"), S("abc")) || guard_token((str){0}, S("abc")) || guard_token(S(""), S("")));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_html_escapes_for_the_place),
      cmocka_unit_test(test_json_escapes),
      cmocka_unit_test(test_url_fields),
      cmocka_unit_test(test_guard),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
