#include "intake_read.h"

static void ninjs_of_the_first_kind(void **state) {
  (void)state;
  readings r;
  read_file("ninjs1.json", &r);
  assert_int_equal(r.n, 1);
  assert_int_equal(r.faults, 0);
  const report *a = &r.v[0];
  assert_str(a->format, "ninjs");
  assert_str(a->id, "https://news.example/items/20310504a");
  assert_str(a->url, "https://news.example/items/20310504a");
  assert_str(a->title, "Envoy arrives in Port Sample");
  assert_str(a->text, "The envoy of the union arrived in Port Sample on Tuesday.\n\nRebels said that they would not take part.");
  assert_str(a->published, "2031-05-04T09:00:00Z");
  assert_str(a->modified, "2031-05-04T10:37:00Z");
  assert_str(a->author, "C. Specimen");
  assert_str(a->lang, "en");
  assert_int_equal(a->outlets, 2);
  assert_str(a->outlet[0], "Testpers");
  assert_str(a->outlet[1], "Test Herald");
  arena_close(&r.block);
}

static void a_list_of_ninjs_items(void **state) {
  (void)state;
  readings r;
  read_file("ninjs2.json", &r);
  assert_int_equal(r.n, 1);
  const report *a = &r.v[0];
  assert_str(a->title, "Leger trekt zich terug");
  assert_str(a->text, "Het leger trekt zich terug,\nzei de minister.\n\nZuidland ontkent dat.");
  assert_int_equal(a->outlets, 3);
  assert_str(a->outlet[1], "Ander Persbureau");
  assert_null(a->url.p);
  assert_int_equal(r.faults, 3);
  assert_fault(&r, 0, "ninjs2.json:2: an item that is no text");
  assert_fault(&r, 1, "ninjs2.json:3:");
  assert_fault(&r, 2, "ninjs2.json:4: an item that its source has withdrawn");
  arena_close(&r.block);
}

static void ninjs_of_the_third_kind(void **state) {
  (void)state;
  readings r;
  read_file("ninjs3.json", &r);
  assert_int_equal(r.n, 2);
  assert_str(r.v[0].text, "Rebellen hebben geschoten, zei het leger.\n\nNiemand raakte gewond.");
  assert_str(r.v[0].published, "2031-05-04T12:00:00Z");
  assert_str(r.v[0].outlet[0], "Testkrant");
  assert_false(r.v[0].summary);
  assert_str(r.v[1].text, "Alleen een samenvatting van het bericht.");
  assert_true(r.v[1].summary);
  arena_close(&r.block);
}

static void objects_of_our_own_over_many_lines(void **state) {
  (void)state;
  readings r;
  read_bytes("\xEF\xBB\xBF[\n {\n\"id\": \"a\", \"text\": \"x } \\\" { y\"},\n nonsense {\"id\": \"b\", \"text\": \"y\"}, {\"id\": \"c\"}, {\"text\": \"z\"", &r);
  assert_int_equal(r.n, 2);
  assert_str(r.v[0].text, "x } \" { y");
  assert_str(r.v[1].id, "b");
  assert_int_equal(r.line[1], 2);
  assert_fault(&r, 0, "mem:2: something else than an object");
  assert_fault(&r, 1, "mem:3: no \"text\"");
  assert_fault(&r, 2, "mem:4:");
  arena_close(&r.block);
}

static void ninjs_items_a_line(void **state) {
  (void)state;
  readings r;
  read_bytes("\xEF\xBB\xBF{\"text\":\"x\"}\n{\"uri\":\"urn:x\",\"body_text\":\"Rebellen.\"}\n", &r);
  assert_int_equal(r.n, 2);
  assert_str(r.v[0].format, "jsonl");
  assert_str(r.v[1].format, "ninjs");
  assert_int_equal(r.line[1], 2);
  arena_close(&r.block);
}

static void deep_json_is_told(void **state) {
  (void)state;
  readings r;
  str s = repeated("[{\"uri\":\"a\",\"body_text\":\"x\"},{\"uri\":", "[", 1000000, "");
  read_bytes_as(s, NULL, NULL, &r);
  assert_int_equal(r.n, 1);
  assert_fault(&r, 0, "mem:2:");
  arena_close(&r.block);
  free((void *)(uintptr_t)s.p);
}

static void items_of_a_news_message(void **state) {
  (void)state;
  readings r;
  read_file("newsml.xml", &r);
  assert_int_equal(r.n, 3);
  const report *a = &r.v[0], *b = &r.v[1], *c = &r.v[2];
  assert_int_equal(r.line[0], 6);
  assert_str(a->format, "newsml-g2");
  assert_str(a->id, "urn:newsml:testpers.example:20310504:1");
  assert_str(a->title, "Leger trekt zich terug");
  assert_str(a->text, "Het leger trekt zich terug uit Varda, zei de minister.\n\nOntkenning\n\nZuidland ontkent dat.");
  assert_str(a->published, "2031-05-04T10:00:00+02:00");
  assert_str(a->modified, "2031-05-04T12:00:00+02:00");
  assert_str(a->author, "Anna Test");
  assert_str(a->lang, "nl");
  assert_int_equal(a->outlets, 2);
  assert_str(a->outlet[0], "Persdienst Varda");
  assert_str(a->outlet[1], "Testpers");
  assert_str(b->url, "https://testpers.example/3");
  assert_str(b->author, "C. Specimen");
  assert_str(b->lang, "en");
  assert_int_equal(b->outlets, 0);  // a code is no name
  assert_str(b->text, "The envoy arrived on Tuesday.\n\nRebels would not take part.");
  assert_str(c->text, "Rebels said 2 < 3.\n\nNobody was hurt.");
  assert_null(c->published.p);
  assert_int_equal(r.faults, 1);
  assert_fault(&r, 0, "newsml.xml:21: an item that its source has withdrawn");
  arena_close(&r.block);
}

static void nitf_alone(void **state) {
  (void)state;
  readings r;
  read_file("nitf.xml", &r);
  assert_int_equal(r.n, 1);
  const report *a = &r.v[0];
  assert_str(a->format, "nitf");
  assert_str(a->id, "herald-77");
  assert_str(a->title, "Envoy arrives");
  assert_str(a->published, "2031-05-04T10:15:00+01:00");
  assert_str(a->author, "C. Specimen");
  assert_str(a->outlet[0], "Test Herald");
  assert_str(a->text, "The envoy arrived on Tuesday, the harbour master said.");
  arena_close(&r.block);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(ninjs_of_the_first_kind),
      cmocka_unit_test(a_list_of_ninjs_items),
      cmocka_unit_test(ninjs_of_the_third_kind),
      cmocka_unit_test(objects_of_our_own_over_many_lines),
      cmocka_unit_test(ninjs_items_a_line),
      cmocka_unit_test(deep_json_is_told),
      cmocka_unit_test(items_of_a_news_message),
      cmocka_unit_test(nitf_alone),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
