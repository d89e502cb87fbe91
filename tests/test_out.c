#include "test.h"

#include <fcntl.h>
#include <unistd.h>

#include "base/out.h"

static str made(const out *o) { return (str){o->p, (int32_t)o->n}; }

static void json_strings_are_escaped(void **state) {
  (void)state;
  out o = {0};
  out_json(&o, S("a\"b\\c\n\t\r\x01 é"));
  assert_str(made(&o), "\"a\\\"b\\\\c\\n\\t\\r\\u0001 é\"");
  out_clear(&o);
  out_json(&o, (str){0});
  assert_str(made(&o), "null");
  out_close(&o);
}

static void table_fields_are_quoted_when_needed(void **state) {
  (void)state;
  out o = {0};
  out_csv(&o, S("plain"));
  out_csv(&o, S("a,\"b\""));
  assert_str(made(&o), "plain\"a,\"\"b\"\"\"");
  out_clear(&o);
  out_tsv(&o, S("a\tb\nc\\d"));
  assert_str(made(&o), "a\\tb\\nc\\\\d");
  out_close(&o);
}

static void fixed_numbers_round_half_away(void **state) {
  (void)state;
  static const struct { double v; int decimals; const char *want; } cases[] = {
      {0, 2, "0.00"}, {0.125, 2, "0.13"}, {-0.125, 2, "-0.13"}, {1, 0, "1"}, {39.99999, 5, "39.99999"}, {0.995, 1, "1.0"},
  };
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    out o = {0};
    out_fixed(&o, cases[i].v, cases[i].decimals);
    assert_str(made(&o), cases[i].want);
    out_close(&o);
  }
}

static void a_full_disk_is_told(void **state) {
  (void)state;
  int fd = open("/dev/full", O_WRONLY);
  if (fd < 0) skip();
  out o = {0};
  out_text(&o, "x");
  err e = {0};
  assert_false(out_send(&o, fd, "here", &e));
  assert_int_equal(e.status, 74);
  assert_string_equal(e.text, "here: No space left on device");
  out_close(&o);
  close(fd);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(json_strings_are_escaped),
      cmocka_unit_test(table_fields_are_quoted_when_needed),
      cmocka_unit_test(fixed_numbers_round_half_away),
      cmocka_unit_test(a_full_disk_is_told),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
