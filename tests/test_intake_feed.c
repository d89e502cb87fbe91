#include "intake_read.h"

static void rss_gives_a_report_an_item(void **state) {
  (void)state;
  readings r;
  read_file("rss2.xml", &r);
  assert_int_equal(r.n, 2);
  assert_int_equal(r.line[0], 9);
  const report *a = &r.v[0], *b = &r.v[1];
  assert_str(a->format, "rss");
  assert_str(a->id, "testkrant-1");
  assert_str(a->title, "Leger <b>trekt</b> zich terug & onderhandelt");
  assert_str(a->url, "https://testkrant.example/1");
  assert_str(a->published, "2031-05-04T09:12:00+02:00");
  assert_str(a->author, "Anna Test");
  assert_str(a->lang, "nl");
  assert_str(a->text, "Het leger van Noordland trekt zich terug uit Varda, zei de minister.\n\nZuidland ontkent dat.");
  assert_false(a->summary);
  assert_int_equal(r.faults, 1);
  assert_fault(&r, 0, "rss2.xml:19: an item without a text");
  assert_str(b->url, "https://testkrant.example/3");
  assert_str(b->author, "Bram Proef");
  assert_int_equal(b->outlets, 2);
  assert_str(b->outlet[0], "Testpers");
  assert_str(b->outlet[1], "Testkrant - Buitenland");
  assert_str(b->text, "Rebellen hebben volgens het leger op een patrouille geschoten.\n\nNiemand raakte gewond.");
  assert_true(b->summary);
  arena_close(&r.block);
}

static void rdf_and_the_first_rss(void **state) {
  (void)state;
  readings r;
  read_file("rss1.rdf", &r);
  assert_int_equal(r.n, 1);
  assert_str(r.v[0].text, "The envoy met the ministers at a café in Port Sample.");
  assert_str(r.v[0].published, "2031-03-12T10:15Z");
  assert_str(r.v[0].outlet[0], "Test Herald");
  assert_str(r.v[0].lang, "en");
  arena_close(&r.block);
  read_file("rss091.xml", &r);
  assert_int_equal(r.n, 1);
  assert_int_equal(r.faults, 0);
  assert_str(r.v[0].title, "Naïve talks");
  assert_str(r.v[0].text, "Both sides met at a café near the port.");
  arena_close(&r.block);
}

static void atom_gives_a_report_an_entry(void **state) {
  (void)state;
  readings r;
  read_file("atom.xml", &r);
  assert_int_equal(r.n, 2);
  const report *a = &r.v[0], *b = &r.v[1];
  assert_str(a->format, "atom");
  assert_str(a->title, "Ministers & envoys meet");
  assert_str(a->url, "https://herald.example/1");
  assert_str(a->published, "2031-05-04T18:30:02-04:00");
  assert_str(a->modified, "2031-05-04T20:00:00Z");
  assert_str(a->author, "C. Specimen, D. Sample");
  assert_str(a->text, "The ministers met the envoys in Port Sample.\n\nThey agreed to meet again.");
  assert_null(b->published.p);
  assert_str(b->text, "The rebels said 2 < 3 posts were left.");
  assert_true(b->summary);
  arena_close(&r.block);
}

#define ITEM "<item><title>t</title><description>De rebellen schoten.</description></item>"

static void what_lies_before_damage_is_kept(void **state) {
  (void)state;
  readings r;
  read_bytes("<rss><channel>" ITEM "\n\n<item><title>a</tutle></item>", &r);
  assert_true(r.n >= 1);
  assert_str(r.v[0].text, "De rebellen schoten.");
  assert_fault(&r, r.faults - 1, "mem:3: damaged XML");
  arena_close(&r.block);
  read_bytes("<rss><channel>" ITEM ITEM, &r);  // cut off
  assert_int_equal(r.n, 2);
  assert_fault(&r, 0, "damaged XML");
  arena_close(&r.block);
}

static void entities_are_never_loaded_nor_multiplied(void **state) {
  (void)state;
  readings r;
  read_bytes("<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
             "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY % p SYSTEM \"http://127.0.0.1:9/x\"> %p;]>"
             "<rss><channel><item><title>t &c;</title><link y='&c;'>&x;</link><description>Rebellen &x; schoten &c; op &amp; neer.</description></item></channel></rss>", &r);
  assert_int_equal(r.n, 1);
  assert_str(r.v[0].text, "Rebellen &x; schoten &c; op & neer.");
  assert_str(r.v[0].title, "t &c;");
  assert_int_equal(r.faults, 0);
  arena_close(&r.block);
}

static void a_stray_ampersand_is_a_character(void **state) {
  (void)state;
  readings r;
  read_bytes("<rss><channel><item><title>A & B</title><link>https://x.example/?a=1&b=2</link><description>Rebellen &lt;b&gt;schoten&lt;/b&gt; &nbsp; &.</description></item></channel></rss>", &r);
  assert_int_equal(r.faults, 0);
  assert_str(r.v[0].title, "A & B");
  assert_str(r.v[0].url, "https://x.example/?a=1&b=2");
  assert_str(r.v[0].text, "Rebellen schoten &.");
  arena_close(&r.block);
}

static void what_leads_elsewhere_at_the_end_goes(void **state) {
  (void)state;
  readings r;
  read_bytes("<rss><channel><item><title>Talks</title><description>&lt;p&gt;The &lt;a href='x'&gt;rebels&lt;/a&gt; met.&lt;/p&gt;&lt;p&gt;The post &lt;a href='x'&gt;Talks in the port of Sample&lt;/a&gt; "
             "appeared first on &lt;a href='y'&gt;Test Herald&lt;/a&gt;.&lt;/p&gt;&lt;p&gt;&lt;a href='z'&gt;Read more&lt;/a&gt;&lt;/p&gt;</description></item></channel></rss>", &r);
  assert_str(r.v[0].text, "The rebels met.");
  arena_close(&r.block);
}

static void deep_xml_is_told(void **state) {
  (void)state;
  readings r;
  str s = repeated("<rss><channel>" ITEM, "<a>", 100000, "");
  read_bytes_as(s, NULL, NULL, &r);
  assert_int_equal(r.n, 1);
  assert_fault(&r, 0, "mem:1: damaged XML");
  arena_close(&r.block);
  free((void *)(uintptr_t)s.p);
}

static void control_characters_and_nul_are_forgiven(void **state) {
  (void)state;
  readings r;
  static const char bytes[] = "<rss><channel><item><description>Rebellen\x08 schoten\0.</description></item></channel></rss>";
  read_bytes_as((str){bytes, sizeof bytes - 1}, NULL, NULL, &r);
  assert_int_equal(r.n, 1);
  assert_true(str_starts(r.v[0].text, S("Rebellen schoten")));
  arena_close(&r.block);
}

static void other_xml_is_told(void **state) {
  (void)state;
  readings r;
  read_bytes("<?xml version='1.0'?><invoice/>", &r);
  assert_int_equal(r.n, 0);
  assert_fault(&r, 0, "mem:1: XML that holds neither a feed nor news items");
  arena_close(&r.block);
  read_bytes("<?xml version='1.0'?>", &r);
  assert_int_equal(r.n, 0);
  assert_int_equal(r.faults, 1);
  arena_close(&r.block);
  read_bytes("<rss><channel></channel></rss>", &r);  // nothing new is no fault
  assert_int_equal(r.n + r.faults, 0);
  arena_close(&r.block);
}

static void a_feed_in_utf16(void **state) {
  (void)state;
  static const char plain[] = "<?xml version=\"1.0\" encoding=\"utf-16\"?><rss><channel>" ITEM "</channel></rss>";
  char wide[2 * sizeof plain] = {'\xFF', '\xFE'};
  for (size_t i = 0; i + 1 < sizeof plain; i++) wide[2 * i + 2] = plain[i];
  readings r;
  read_bytes_as((str){wide, 2 * sizeof plain}, NULL, NULL, &r);
  assert_int_equal(r.n, 1);
  assert_str(r.v[0].text, "De rebellen schoten.");
  arena_close(&r.block);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(rss_gives_a_report_an_item),
      cmocka_unit_test(rdf_and_the_first_rss),
      cmocka_unit_test(atom_gives_a_report_an_entry),
      cmocka_unit_test(what_lies_before_damage_is_kept),
      cmocka_unit_test(entities_are_never_loaded_nor_multiplied),
      cmocka_unit_test(a_stray_ampersand_is_a_character),
      cmocka_unit_test(what_leads_elsewhere_at_the_end_goes),
      cmocka_unit_test(deep_xml_is_told),
      cmocka_unit_test(control_characters_and_nul_are_forgiven),
      cmocka_unit_test(other_xml_is_told),
      cmocka_unit_test(a_feed_in_utf16),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
