#include "intake_read.h"

#include "intake/charset.h"
#include "intake/clean.h"
#include "intake/date.h"
#include "intake/sniff.h"

static arena_block block;
static arena keep;

static int open_block(void **state) {
  (void)state;
  if (!arena_open(&block, 1 << 24)) return -1;
  keep = arena_of(&block, NULL);
  return 0;
}

static int close_block(void **state) {
  (void)state;
  arena_close(&block);
  return 0;
}

static void dates_become_iso(void **state) {
  (void)state;
  static const char *const dates[][2] = {
      {"2024-02-29", "2024-02-29"},
      {" 20240229 ", "2024-02-29"},
      {"2024-02-29T10:15:00Z", "2024-02-29T10:15:00Z"},
      {"2024-02-29 10:15", "2024-02-29T10:15"},
      {"2024-02-29T10:15:00.250+0100", "2024-02-29T10:15:00+01:00"},
      {"20240229T101500-0330", "2024-02-29T10:15:00-03:30"},
      {"20240229T101500Z", "2024-02-29T10:15:00Z"},
      {"Thu, 29 Feb 2024 10:15:00 +0100", "2024-02-29T10:15:00+01:00"},
      {"Thu, 29 Feb 2024 10:15:00 GMT", "2024-02-29T10:15:00Z"},
      {"29 Feb 24 10:15 EST", "2024-02-29T10:15-05:00"},
      {"Thursday, 29-February-2024 10:15:00 CET", "2024-02-29T10:15:00+01:00"},
      {"1 Sep 1997", "1997-09-01"},
      {"2023-02-29", NULL},
      {"02/03/2024", NULL},
      {"2024-13-01", NULL},
      {"2024-03", NULL},
      {"2024-02-29T25:00:00Z", NULL},
      {"yesterday", NULL},
      {"", NULL},
      {"32 Jan 2024", NULL},
  };
  for (size_t i = 0; i < sizeof dates / sizeof *dates; i++) {
    str got = date_iso(str_of(dates[i][0]), &keep);
    if (!dates[i][1]) {
      if (got.p) fail_msg("%s gives %.*s", dates[i][0], got.n, got.p);
    } else {
      assert_str(got, dates[i][1]);
    }
  }
}

static void an_unknown_zone_is_left_untold(void **state) {
  (void)state;
  assert_str(date_iso(S("Thu, 29 Feb 2024 10:15:00 XYZ"), &keep), "2024-02-29T10:15:00");
}

static void check_set(str bytes, const char *type, bool declares, const char *name, const char *text) {
  charset c = charset_find(bytes, str_of(type), declares);
  assert_string_equal(c.name, name);
  assert_str(charset_text(bytes, &c, &keep), text);
}

static void character_sets_are_found(void **state) {
  (void)state;
  check_set(S("caf\xC3\xA9"), NULL, true, "utf-8", "café");
  check_set(S("caf\xE9 \x93x\x94"), NULL, true, "windows-1252", "café “x”");
  check_set(S("caf\xE9"), "text/html; charset=ISO-8859-1", true, "windows-1252", "café");
  check_set(S("caf\xE9"), "text/html; charset=\"utf-8\"", true, "windows-1252", "café");
  check_set(S("caf\xC3\xA9"), "text/html; charset=iso-8859-1", true, "utf-8", "café");  // told wrongly
  check_set(S("\xB1\xE6"), "text/html; charset=iso-8859-2", true, "iso-8859-2", "ąć");
  check_set(S("<meta charset='koi8-r'>\xCD\xC9\xD2"), NULL, true, "koi8-r", "<meta charset='koi8-r'>мир");
  check_set(S("<?xml version=\"1.0\" encoding=\"windows-1251\"?>\xEC\xE8\xF0"), NULL, true, "windows-1251", "<?xml version=\"1.0\" encoding=\"windows-1251\"?>мир");
  check_set(S("<meta charset='nonsense'>\xE9"), NULL, true, "windows-1252", "<meta charset='nonsense'>é");
  check_set(S("\xEF\xBB\xBF" "caf\xC3\xA9"), "text/html; charset=koi8-r", true, "utf-8", "café");
  check_set(S("\xFF\xFE" "c\0\xE9\0"), NULL, true, "utf-16le", "cé");
  check_set(S("\xFE\xFF\0c\0\xE9"), NULL, true, "utf-16be", "cé");
  check_set(S("caf\xC3\xA9, caf\xC3\xA9, caf\xC3\xA9, x\xFFy"), NULL, true, "utf-8", "café, café, café, x\xEF\xBF\xBDy");
  check_set(S("a\0b"), NULL, true, "utf-8", "a\xEF\xBF\xBD" "b");
}

static void text_is_made_plain(void **state) {
  (void)state;
  assert_str(clean_line(S("  a\xC2\xA0 b\r\nc\t\x01" "d\xC2\xAD" "e\xE2\x80\x8B  "), &keep), "a b c de");
  assert_str(clean_line(S("cafe\xCC\x81 \xE2\x84\xAB"), &keep), "café Å");
  assert_str(clean_text(S("\n a \n\n\n\n b \n c"), &keep), "a\n\nb\nc");
  assert_null(clean_line(S(" \xC2\xA0 "), &keep).p);
}

static void references_become_characters(void **state) {
  (void)state;
  assert_str(clean_references(S("R&amp;D &lt;b&gt; &euml;&#039;&#x2019;&apos; AT&T; &nonsense; & &#0; &#xD800;"), &keep), "R&D <b> ë'’' AT&T; &nonsense; & &#0; &#xD800;");
}

static void formats_are_recognised(void **state) {
  (void)state;
  assert_int_equal(sniff_name(S("x.jsonl.gz")), INTAKE_JSONL);
  assert_int_equal(sniff_name(S("x.html")), INTAKE_GUESS);
  static const struct {
    const char *head, *type;
    intake_format is;
  } heads[] = {
      {"{\"text\":\"x\"}\n{\"text\":\"y\"}", NULL, INTAKE_JSONL},
      {"{\n  \"uri\": \"x\"\n}", NULL, INTAKE_JSON},
      {"[{\"uri\": \"x\"}]", NULL, INTAKE_JSON},
      {"[Breaking] The envoy arrived.", NULL, INTAKE_TEXT},
      {"  <!doctype HTML><p>x", NULL, INTAKE_PAGE},
      {"<!-- a --><html>", "text/plain", INTAKE_PAGE},
      {"<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html xmlns='y'>", NULL, INTAKE_PAGE},
      {"<?xml version='1.0'?><?xml-stylesheet x?><!-- c --><rss version='2.0'>", "text/html", INTAKE_XML},
      {"\xEF\xBB\xBF<feed xmlns='x'>", NULL, INTAKE_XML},
      {"<rdf:RDF xmlns:rdf='x'>", NULL, INTAKE_XML},
      {"WARC/1.0\r\n", NULL, INTAKE_WARC},
      {"< 3 posts were left.", NULL, INTAKE_TEXT},
      {"Plain words.", "text/html", INTAKE_PAGE},
      {"Plain words.", NULL, INTAKE_TEXT},
      {"", NULL, INTAKE_TEXT},
  };
  for (size_t i = 0; i < sizeof heads / sizeof *heads; i++)
    if (sniff_bytes(str_of(heads[i].head), str_of(heads[i].type)) != heads[i].is) fail_msg("%s", heads[i].head);
  assert_int_equal(sniff_bytes(S("\xFF\xFE<\0h\0t\0m\0l\0>\0"), (str){0}), INTAKE_PAGE);
}

static void plain_text_in_another_set_is_converted(void **state) {
  (void)state;
  readings r;
  read_bytes("Twee caf\xE9s.\n", &r);
  assert_int_equal(r.n, 1);
  assert_str(r.v[0].text, "Twee cafés.\n");
  assert_str(r.v[0].format, "text");
  arena_close(&r.block);
  read_bytes_as(S("\xFF\xFE" "E\0e\0n\0 \0m\0u\0u\0r\0.\0"), NULL, NULL, &r);
  assert_str(r.v[0].text, "Een muur.");
  arena_close(&r.block);
  read_bytes("Twee caf\xC3\xA9s, nog een caf\xC3\xA9,\nen een faut\xE9.", &r);
  assert_int_equal(r.n, 0);
  assert_fault(&r, 0, "mem:2:12: not UTF-8");
  arena_close(&r.block);
  read_bytes("Een \x81 teken.", &r);
  assert_fault(&r, 0, "mem:1:5: not UTF-8");
  arena_close(&r.block);
}

static void plain_text_keeps_its_bytes(void **state) {
  (void)state;
  readings r;
  read_bytes(" Cafe\xCC\x81\xC2\xA0 \n\n\n\nTwee. ", &r);
  assert_str(r.v[0].text, " Cafe\xCC\x81\xC2\xA0 \n\n\n\nTwee. ");
  arena_close(&r.block);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(dates_become_iso),
      cmocka_unit_test(an_unknown_zone_is_left_untold),
      cmocka_unit_test(character_sets_are_found),
      cmocka_unit_test(text_is_made_plain),
      cmocka_unit_test(references_become_characters),
      cmocka_unit_test(formats_are_recognised),
      cmocka_unit_test(plain_text_in_another_set_is_converted),
      cmocka_unit_test(plain_text_keeps_its_bytes),
  };
  return cmocka_run_group_tests(tests, open_block, close_block);
}
