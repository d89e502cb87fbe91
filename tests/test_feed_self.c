#include "test.h"

#include "intake/feed_self.h"

static arena_block block;

static feed_self told(const char *xml) {
  if (!block.base) assert_true(arena_open(&block, 1 << 24));
  arena keep = arena_of(&block, NULL);
  arena work = {keep.beg + (1 << 20), keep.end, NULL};
  xml_fault fault;
  xmlDoc *doc = xml_read(str_of(xml), (str){0}, &fault, work);
  feed_self f = feed_tell(doc, &keep);
  xmlFreeDoc(doc);
  return f;
}

static void title_and_ttl(void **state) {
  (void)state;
  feed_self f = told("<rss><channel><title> De\n Krant </title><ttl>60</ttl><item><title>x</title></item></channel></rss>");
  assert_str(f.title, "De Krant");
  assert_int_equal(f.every_s, 3600);
  assert_int_equal(told("<rss><channel><ttl>0</ttl></channel></rss>").every_s, -1);
  assert_int_equal(told("<rss><channel><ttl>-5</ttl></channel></rss>").every_s, -1);
  assert_int_equal(told("<rss><channel><ttl>soon</ttl></channel></rss>").every_s, -1);
  assert_int_equal(told("<rss><channel><ttl>99999999999999999999</ttl></channel></rss>").every_s, FEED_MAX_EVERY);
}

static void periods_of_the_syndication_module(void **state) {
  (void)state;
  static const char rdf[] = "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'>"
                            "<channel><title>T</title><sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>2</sy:updateFrequency></channel></r:RDF>";
  feed_self f = told(rdf);
  assert_str(f.title, "T");
  assert_int_equal(f.every_s, 1800);
  f = told("<feed xmlns='http://www.w3.org/2005/Atom' xmlns:sy='http://purl.org/rss/1.0/modules/syndication/'><title type='text'>A</title><sy:updatePeriod>\n daily</sy:updatePeriod></feed>");
  assert_str(f.title, "A");
  assert_int_equal(f.every_s, 86400);
  assert_int_equal(told("<feed><updatePeriod>now and then</updatePeriod></feed>").every_s, -1);
}

static void what_is_no_feed_says_nothing(void **state) {
  (void)state;
  feed_self f = told("<newsItem><title>x</title><ttl>5</ttl></newsItem>");
  assert_null(f.title.p);
  assert_int_equal(f.every_s, -1);
  assert_int_equal(told("").every_s, -1);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(title_and_ttl),
      cmocka_unit_test(periods_of_the_syndication_module),
      cmocka_unit_test(what_is_no_feed_says_nothing),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
