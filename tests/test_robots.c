#include "test.h"

#include "fetch/robots.h"

static arena_block block;

static robots_answer asked(const char *text, const char *path) {
  if (!block.base) assert_true(arena_open(&block, 1 << 24));
  return robots_ask(str_of(text), S("volgens"), str_of(path), arena_of(&block, NULL));
}
static bool may(const char *text, const char *path) { return asked(text, path).allowed; }

static void the_longest_rule_decides_and_allow_wins_ties(void **state) {
  (void)state;
  static const char text[] = "User-agent: *\nDisallow: /a\nAllow: /a/b\nDisallow: /a/b/c\nAllow: /tie\nDisallow: /tie\nDisallow: /eit\nAllow: /eit\n";
  assert_true(may(text, "/"));
  assert_false(may(text, "/a"));
  assert_false(may(text, "/ax"));
  assert_true(may(text, "/a/b"));
  assert_false(may(text, "/a/b/cd"));
  assert_true(may(text, "/tie"));
  assert_true(may(text, "/eit"));
  assert_int_equal(asked(text, "/a/b/c").line, 4);
  assert_int_equal(asked(text, "/").line, 0);
}

static void groups_that_name_the_agent_count_together_before_those_for_all(void **state) {
  (void)state;
  static const char text[] =
      "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: VOLGENS/1.0\nDisallow: /x\n\nuser-agent: volgens\ndisallow: /y\n";
  assert_true(may(text, "/"));
  assert_false(may(text, "/x"));
  assert_false(may(text, "/y"));
  // a longer or shorter name is somebody else's
  assert_true(may("User-agent: volgens-images\nDisallow: /\n", "/"));
  assert_true(may("User-agent: volg\nDisallow: /\n", "/"));
  assert_false(may("User-agent: *\nDisallow: /\nUser-agent: volg\nAllow: /\n", "/"));
  // an empty group that names the agent frees it from those for all
  assert_true(may("User-agent: *\nDisallow: /\n\nUser-agent: volgens\nDisallow:\n", "/"));
  assert_false(may("User-agent: nobody\nAllow: /\nUser-agent: *\nDisallow: /p\nUser-agent: *\nDisallow: /q\n", "/q"));
}

static void stars_and_ends(void **state) {
  (void)state;
  static const char text[] = "User-agent: *\nDisallow: /*.pdf$\nDisallow: /p*q*r\nDisallow: *.gif\nDisallow: /$\n";
  assert_false(may(text, "/x/y.pdf"));
  assert_true(may(text, "/x/y.pdf?z"));
  assert_false(may(text, "/y.pdf.pdf"));
  assert_false(may(text, "/pxxqyyrzz"));
  assert_true(may(text, "/pxxryyq"));
  assert_false(may(text, "/a.gif?b"));
  assert_false(may(text, "/"));
  assert_true(may(text, "/a"));
  assert_true(may("User-agent: *\nDisallow: /a$b\n", "/ab"));
  assert_false(may("User-agent: *\nDisallow: /a$b\n", "/a$b"));
}

static void what_is_written_with_percents_is_the_same(void **state) {
  (void)state;
  assert_false(may("User-agent: *\nDisallow: /foo/bar/%62%61%7A\n", "/foo/bar/baz"));
  assert_false(may("User-agent: *\nDisallow: /foo/bar/baz\n", "/foo/b%61r/baz"));
  assert_false(may("User-agent: *\nDisallow: /foo/bar/\xE3\x83\x84\n", "/foo/bar/%E3%83%84"));
  assert_false(may("User-agent: *\nDisallow: /foo/bar/%e3%83%84\n", "/foo/bar/%E3%83%84"));
  // what is reserved is not the same encoded
  assert_true(may("User-agent: *\nDisallow: /a%2Fb\n", "/a/b"));
  assert_false(may("User-agent: *\nDisallow: /a%2fb\n", "/a%2Fb"));
  // an encoded star is a byte, not a sign
  assert_false(may("User-agent: *\nDisallow: /file-%2A.html\n", "/file-*.html"));
  assert_true(may("User-agent: *\nDisallow: /file-%2A.html\n", "/file-x.html"));
  assert_true(may("User-agent: *\nDisallow: /file%24\n", "/file"));
  assert_false(may("User-agent: *\nDisallow: /100%\n", "/100%"));
}

static void lines_of_all_kinds(void **state) {
  (void)state;
  assert_false(may("\xEF\xBB\xBFUser-agent: *\rDisallow: /a\r\nDisallow:/b # why\n", "/a"));
  assert_false(may("User-agent: *\rDisallow: /a\r\nDisallow:/b # why", "/b"));
  assert_int_equal(asked("User-agent: *\r\n\r\nDisallow: /a\r\n", "/a").line, 3);
  assert_false(may("# a\n  user-AGENT :\t*  \n\n\n  DISALLOW\t:  /a  \n", "/a"));
  // other records stand between without meaning
  assert_false(may("User-agent: volgens\nSitemap: https://example.org/s.xml\nUser-agent: b\nnonsense\nDisallow: /\n", "/a"));
  // rules without a group
  assert_true(may("Disallow: /\n", "/a"));
  assert_true(may("", "/a"));
  assert_true(may("<html>no robots here: really</html>", "/a"));
  // the file itself may always be read
  assert_true(may("User-agent: *\nDisallow: /\n", "/robots.txt"));
  assert_false(may("User-agent: *\nDisallow: /\n", "/robots.txt2"));
}

static void crawl_delay_of_the_agents_groups(void **state) {
  (void)state;
  assert_int_equal(asked("User-agent: *\nDisallow:\n", "/").delay_ms, -1);
  assert_int_equal(asked("User-agent: *\nCrawl-delay: 10\nDisallow: /x\n", "/").delay_ms, 10000);
  assert_int_equal(asked("User-agent: *\nCrawl-delay: 0.25\n", "/").delay_ms, 250);
  assert_int_equal(asked("User-agent: *\nCrawl-delay: 3\nAllow: /\nUser-agent: volgens\nAllow: /\nCrawl-delay: 7\nCrawl-delay: 5\n", "/").delay_ms, 7000);
  assert_int_equal(asked("User-agent: *\nCrawl-delay: soon\n", "/").delay_ms, -1);
  assert_int_equal(asked("User-agent: *\nCrawl-delay: 99999999999999999999\n", "/").delay_ms, ROBOTS_MAX_DELAY_MS);
  assert_int_equal(asked("User-agent: *\nCrawl-delay: -5\n", "/").delay_ms, -1);
}

static void a_text_over_the_limit_counts_up_to_its_last_whole_line(void **state) {
  (void)state;
  if (!block.base) assert_true(arena_open(&block, 1 << 24));
  static char text[ROBOTS_MAX + 100];
  memset(text, '#', sizeof text);
  static const char head[] = "User-agent: *\nDisallow: /a\n", tail[] = "\nAllow: /a/b/c";
  memcpy(text, head, sizeof head - 1);
  // the limit falls behind "/a": cut there, the rule would allow what it does not
  memcpy(text + ROBOTS_MAX - 10, tail, sizeof tail - 1);
  arena a = arena_of(&block, NULL);
  assert_false(robots_ask((str){text, (int32_t)sizeof text}, S("volgens"), S("/a/x"), a).allowed);
}

/* The plainly right twin: every way a star may go. */
static bool slow(str pat, str path) {
  if (!pat.n) return true;
  if (pat.n == 1 && pat.p[0] == '$') return path.n == 0;
  if (pat.p[0] == '*') return slow(str_sub(pat, 1, pat.n), path) || (path.n && slow(pat, str_sub(path, 1, path.n)));
  return path.n && path.p[0] == pat.p[0] && slow(str_sub(pat, 1, pat.n), str_sub(path, 1, path.n));
}

static void matching_is_as_its_slow_twin(void **state) {
  (void)state;
  uint32_t seed = 1;
  int yes = 0, no = 0;
  for (int round = 0; round < 200000; round++) {
    char pat[9], path[9];
    int32_t n = 0, m = 0;
    seed = seed * 1664525u + 1013904223u;
    int32_t want_n = (int32_t)(seed >> 28) % 8, want_m = (int32_t)(seed >> 24) % 8;
    while (n < want_n) seed = seed * 1664525u + 1013904223u, pat[n++] = "ab*a"[seed >> 30];
    while (m < want_m) seed = seed * 1664525u + 1013904223u, path[m++] = "ab"[seed >> 31];
    if (n && seed & 1 << 20) pat[n - 1] = '$';
    bool want = slow((str){pat, n}, (str){path, m});
    want ? yes++ : no++;
    if (robots_match((str){pat, n}, (str){path, m}) != want) fail_msg("%.*s on %.*s", n, pat, m, path);
  }
  assert_true(yes > 20000 && no > 20000);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(the_longest_rule_decides_and_allow_wins_ties),
      cmocka_unit_test(groups_that_name_the_agent_count_together_before_those_for_all),
      cmocka_unit_test(stars_and_ends),
      cmocka_unit_test(what_is_written_with_percents_is_the_same),
      cmocka_unit_test(lines_of_all_kinds),
      cmocka_unit_test(crawl_delay_of_the_agents_groups),
      cmocka_unit_test(a_text_over_the_limit_counts_up_to_its_last_whole_line),
      cmocka_unit_test(matching_is_as_its_slow_twin),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
