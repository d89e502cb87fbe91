#include "intake_read.h"

#include "intake/html_tame.h"

/* A page with this head and article. */
static void page(const char *head, const char *body, readings *r) {
  static char all[1 << 16];
  snprintf(all, sizeof all, "<!doctype html><html><head>%s</head><body>%s</body></html>", head, body);
  read_bytes_as(str_of(all), "https://given.example/x", "text/html; charset=utf-8", r);
}

#define LONG "The envoy of the union met the ministers of both sides in the port on Tuesday, and said that the talks would go on."
#define ARTICLE "<article><p>" LONG "</p></article>"

static bool holds(const report *r, const char *part) { return str_find(r->text, str_of(part), 0) >= 0; }

static void an_article_and_nothing_else(void **state) {
  (void)state;
  readings r;
  read_file("article.html", &r);
  assert_int_equal(r.n, 1);
  const report *a = &r.v[0];
  assert_str(a->format, "html");
  assert_str(a->title, "Grensposten bij Varda weer open");
  assert_str(a->lang, "nl");
  assert_str(a->author, "Anna Test, Bram Proef");
  assert_str(a->published, "2031-05-04T09:12:00+02:00");
  assert_str(a->modified, "2031-05-04T11:40:00+02:00");
  assert_str(a->url, "https://testkrant.example/2031/05/04/varda");
  assert_int_equal(a->outlets, 1);
  assert_str(a->outlet[0], "Testkrant");
  assert_str(a->text, "Na drie weken gaan de grensposten bij Varda maandag weer open.\n\n"
                      "De regering van Noordland heeft zondag besloten dat de grensposten bij Varda weer open gaan. Dat zei minister Jansma in de hoofdstad.\n\n"
                      "“We hebben geen reden meer om te wachten”, zei hij.\n\nOverleg\n\n"
                      "Zuidland had de sluiting eerder een vijandige daad genoemd. Volgens een woordvoerder van het leger zijn er geen soldaten teruggetrokken.\n\n"
                      "Ja.\n\nDe opening begint maandag om zes uur. Beide landen spraken af dat waarnemers drie maanden lang elke week verslag doen.");
  arena_close(&r.block);
}

static void an_old_page_of_tables_and_breaks(void **state) {
  (void)state;
  readings r;
  read_file("old.html", &r);
  assert_int_equal(r.n, 1);
  const report *a = &r.v[0];
  assert_str(a->author, "C. Specimen");
  assert_null(a->published.p);  // 12/03 may be two days
  assert_null(a->lang.p);
  assert_true(str_starts(a->text, S("The envoy of the union arrived")));
  assert_true(str_ends(a->text, S("on the road and the port.")));
  assert_true(holds(a, "café near the port, called the talks “a show”.\n\nThe government"));
  assert_false(holds(a, "Sport") || holds(a, "About"));
  arena_close(&r.block);
}

static void fields_come_by_rank(void **state) {
  (void)state;
  readings r;
  page("<title>Envoys meet - Test Herald</title><meta property='og:site_name' content='Test Herald'><meta name='author' content='https://x.example/a'>"
       "<meta name='DC.creator' content='D. Sample'><meta itemprop='datePublished' content='2031-03-01'>",
       ARTICLE "<time datetime='2031-04-01'>x</time>", &r);
  assert_str(r.v[0].title, "Envoys meet");
  assert_str(r.v[0].author, "D. Sample");
  assert_str(r.v[0].published, "2031-03-01");
  assert_str(r.v[0].url, "https://given.example/x");
  arena_close(&r.block);
  page("<title>x</title><meta property='og:title' content='Envoys meet'><script type='application/ld+json'>[{\"@type\":\"ReportageNewsArticle\","
       "\"headline\":\"Envoys &amp; <b>ministers</b>\",\"author\":\"E. Proof\"}];</script>",
       "<h1>Something else</h1>" ARTICLE, &r);
  assert_str(r.v[0].title, "Envoys & <b>ministers</b>");
  assert_str(r.v[0].author, "E. Proof");
  arena_close(&r.block);
  page("<title>Envoys meet in Port Sample | Test</title>", "<h1>Envoys meet in Port Sample</h1>" ARTICLE "<p>By <a rel=author href=x>F. Trial</a> <time datetime='2031-04-01T10:00'>x</time></p>", &r);
  assert_str(r.v[0].title, "Envoys meet in Port Sample");
  assert_str(r.v[0].author, "F. Trial");
  assert_str(r.v[0].published, "2031-04-01T10:00");
  arena_close(&r.block);
}

static void languages_that_contradict_tell_nothing(void **state) {
  (void)state;
  readings r;
  read_bytes("<html lang=en-US><meta property='og:locale' content='nl_NL'>" ARTICLE, &r);
  assert_null(r.v[0].lang.p);
  arena_close(&r.block);
  read_bytes("<html lang=en-US><meta property='og:locale' content='en_GB'>" ARTICLE, &r);
  assert_str(r.v[0].lang, "en");
  arena_close(&r.block);
}

static void damaged_json_ld_is_passed_over(void **state) {
  (void)state;
  readings r;
  page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":</script><script type='application/ld+json'>"
       "{\"@type\":\"NewsArticle\",\"headline\":\"Two\nlines\"}</script>",
       ARTICLE, &r);
  assert_str(r.v[0].title, "Two lines");
  arena_close(&r.block);
}

static void a_text_in_json_ld_alone_is_taken(void **state) {
  (void)state;
  readings r;
  page("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" LONG "\\n\\n" LONG "\"}</script>", "<div id=app></div>", &r);
  assert_int_equal(r.n, 1);
  assert_str(r.v[0].text, LONG "\n\n" LONG);
  arena_close(&r.block);
}

static void an_aside_that_is_the_page_is_none(void **state) {
  (void)state;
  readings r;
  page("", "<form class='has-sidebar'><div class='related'><p>" LONG "</p></div></form>", &r);
  assert_int_equal(r.n, 1);
  arena_close(&r.block);
}

static void what_surely_is_aside_stays_so(void **state) {
  (void)state;
  readings r;
  page("", "<article><p>" LONG "</p></article><div id=comments><p>I say: " LONG "</p><p>You say: " LONG "</p></div>", &r);
  assert_str(r.v[0].text, LONG);
  arena_close(&r.block);
  page("", "<div class='cookie-wall'><p>We use cookies. " LONG "</p></div>", &r);
  assert_int_equal(r.n, 0);
  arena_close(&r.block);
  page("", "<div class='comments-open'><h1>Talks</h1><p>" LONG "</p></div>", &r);  // the word is about something in it
  assert_str(r.v[0].text, LONG);
  arena_close(&r.block);
}

static void a_page_without_a_text_is_told(void **state) {
  (void)state;
  readings r;
  read_bytes("<html><body><a href=x>Home</a></body></html>", &r);
  assert_int_equal(r.n, 0);
  assert_fault(&r, 0, "mem:1: no text of an article");
  arena_close(&r.block);
  read_bytes("<html>", &r);
  assert_fault(&r, 0, "no text of an article");
  arena_close(&r.block);
}

/* Much nested: the words come through, and it ends. */
static void nested(const char *open, const char *tail, bool words) {
  readings r;
  str s = repeated("<html><body><p>" LONG "</p>", open, 1000000, tail);
  read_bytes_as(s, NULL, NULL, &r);
  free((void *)(uintptr_t)s.p);
  if (words) assert_true(r.n == 1 && holds(&r.v[0], "The envoy"));
  assert_int_equal(r.n + r.faults, 1);
  arena_close(&r.block);
}

static void hostile_nesting_is_bounded(void **state) {
  (void)state;
  nested("<div>", "<p>" LONG, true);
  nested("<div>", "<frameset>", false);
  nested("<b><i>", "", true);
  nested("<p><b>", "", true);
  nested("<li><dt>", "", true);
  nested("<table><tr><td>", "", true);
  nested("<svg>", "", true);
  nested("<a href=x>", "</a>", true);
  nested("<select><option>", "", true);
  nested("<!--", "", true);
  nested("<x y=\"", "", true);
  nested("</p>", "", true);
  nested("<font a=1><font a=2><font a=3><font a=4><p>", "", false);
}

/* Numbered parts, each other than the last: what a parser would compare with all before it. */
static void numbered(const char *head, const char *part) {
  enum { TIMES = 150000, ROOM = 64 };
  char *all = malloc((size_t)TIMES * ROOM + 1024);
  assert_non_null(all);
  int n = sprintf(all, "<html><body><p>" LONG "</p>%s", head);
  for (int i = 0; i < TIMES; i++) {
    for (const char *c = part; *c; c++) {
      if (*c == '#') n += sprintf(all + n, "%d", i);
      else all[n++] = *c;
    }
  }
  readings r;
  read_bytes_as((str){all, n}, NULL, NULL, &r);
  assert_int_equal(r.n, 1);
  assert_true(holds(&r.v[0], "The envoy"));
  arena_close(&r.block);
  free(all);
}

static void hostile_tags_take_no_hours(void **state) {
  (void)state;
  numbered("<a ", "x#=y ");
  numbered("", "<body x#=y>");
  numbered("", "<div><i x=#></div>");
  numbered("", "<li><i x=#></li>");
  numbered("", "<div><a x=#>t</div>");
  numbered("", "<a x=#><div></a>");
  numbered("", "<form><div x=#></form>");
  numbered("", "<span><div x=#></span>");
  numbered("", "<div><table><td x=#></div>");
  numbered("", "<li><ul x=#></li>");
}

static void a_page_over_the_limit_is_told(void **state) {
  (void)state;
  readings r;
  str s = repeated("<html><p>" LONG, "0123456789012345", 1 << 20, "</p>");
  read_bytes_as(s, NULL, NULL, &r);
  assert_fault(&r, 0, "mem:1: a page of more than 16 MB");
  arena_close(&r.block);
  free((void *)(uintptr_t)s.p);
}

static void one_line_of_ten_megabytes(void **state) {
  (void)state;
  readings r;
  str s = repeated("<html><p>" LONG, "x", 10 << 20, "</p>");
  read_bytes_as(s, NULL, NULL, &r);
  assert_fault(&r, 0, "a text of 10485");
  arena_close(&r.block);
  free((void *)(uintptr_t)s.p);
}

static void taming_keeps_the_text(void **state) {
  (void)state;
  arena_block b;
  assert_true(arena_open(&b, 1 << 20));
  arena a = arena_of(&b, NULL);
  assert_str(html_tame(S("<p class=\"a>b\">x<!-- y --> <b>z</b><br/>< 3"), &a), "<p class=\"a>b\">x <b>z</b><br/>< 3");
  assert_str(html_tame(S("a<script>if (1 < 2) '</p>'</script>b<STYLE>x</STYLE>c"), &a), "a b c");
  assert_str(html_tame(S("<script type='application/ld+json'>{\"a\":\"<b>\"}</script>"), &a), "<script type='application/ld+json'>{\"a\":\"<b>\"}</script>");
  assert_str(html_tame(S("<title>a <!-- b --> <script></title>c"), &a), "<title>a <!-- b --> <script></title>c");
  assert_str(html_tame(S("a<svg><text>x</text></svg>b<svg/>c<svg>d"), &a), "a bcd");
  assert_str(html_tame(S("<div><b>x</div>y</b>z"), &a), "<div><b>x</b></div>yz");
  assert_str(html_tame(S("<A><div></a>x</DIV></div>"), &a), "<A><div></a>x</DIV>");
  assert_str(html_tame(S("<ul><li>a<li>b</ul>"), &a), "<ul><li>a<li>b</li></ul>");
  str s = repeated("<b", " x", 257, ">y");
  assert_str(html_tame(s, &a), "<b>y");
  free((void *)(uintptr_t)s.p);
  arena_close(&b);
}

static void bytes_with_nul_are_read(void **state) {
  (void)state;
  readings r;
  static const char bytes[] = "<html><p>\0" LONG "\0</p>";
  read_bytes_as((str){bytes, sizeof bytes - 1}, NULL, NULL, &r);
  assert_int_equal(r.n, 1);
  assert_true(holds(&r.v[0], LONG));
  arena_close(&r.block);
}

static void text_with_an_address_is_a_page_too(void **state) {
  (void)state;
  readings r;
  read_bytes_as(S("Twee caf\xE9s."), "https://given.example/t", "text/plain; charset=latin1", &r);
  assert_int_equal(r.n, 1);
  assert_str(r.v[0].text, "Twee cafés.");
  assert_str(r.v[0].url, "https://given.example/t");
  assert_str(r.v[0].format, "text");
  arena_close(&r.block);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(an_article_and_nothing_else),
      cmocka_unit_test(an_old_page_of_tables_and_breaks),
      cmocka_unit_test(fields_come_by_rank),
      cmocka_unit_test(languages_that_contradict_tell_nothing),
      cmocka_unit_test(damaged_json_ld_is_passed_over),
      cmocka_unit_test(a_text_in_json_ld_alone_is_taken),
      cmocka_unit_test(an_aside_that_is_the_page_is_none),
      cmocka_unit_test(what_surely_is_aside_stays_so),
      cmocka_unit_test(a_page_without_a_text_is_told),
      cmocka_unit_test(hostile_nesting_is_bounded),
      cmocka_unit_test(hostile_tags_take_no_hours),
      cmocka_unit_test(a_page_over_the_limit_is_told),
      cmocka_unit_test(one_line_of_ten_megabytes),
      cmocka_unit_test(taming_keeps_the_text),
      cmocka_unit_test(bytes_with_nul_are_read),
      cmocka_unit_test(text_with_an_address_is_a_page_too),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
