#include "test.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "intake/intake.h"

/* A file descriptor from which these bytes come. */
static int pipe_of(const char *bytes, size_t n) {
  int fd[2];
  assert_int_equal(pipe(fd), 0);
  assert_int_equal(write(fd[1], bytes, n), (ssize_t)n);
  close(fd[1]);
  return fd[0];
}

static void json_lines_come_one_by_one(void **state) {
  (void)state;
  static const char bytes[] = "{\"id\":\"a\",\"text\":\"x\"}\n\n \n{\"text\":\"y\"}";
  int fd = pipe_of(bytes, sizeof bytes - 1);
  intake in;
  intake_open(&in, fd, S("x"), INTAKE_GUESS);
  str got;
  long line;
  err e = {0};
  assert_int_equal(intake_next(&in, &got, &line, &e), INTAKE_OK);
  assert_int_equal(line, 1);
  assert_int_equal(intake_next(&in, &got, &line, &e), INTAKE_OK);
  assert_int_equal(line, 4);
  assert_str(got, "{\"text\":\"y\"}");
  assert_int_equal(intake_next(&in, &got, &line, &e), INTAKE_END);
  intake_close(&in);
  close(fd);
}

static void text_is_one_report(void **state) {
  (void)state;
  static const char bytes[] = "One.\nTwo.\n";
  int fd = pipe_of(bytes, sizeof bytes - 1);
  intake in;
  intake_open(&in, fd, S("x.txt"), INTAKE_GUESS);
  str got;
  long line;
  err e = {0};
  assert_int_equal(intake_next(&in, &got, &line, &e), INTAKE_OK);
  assert_str(got, "One.\nTwo.\n");
  assert_int_equal(intake_next(&in, &got, &line, &e), INTAKE_END);
  intake_close(&in);
  close(fd);
}

static void parse(const char *json, bool want, report *rep, arena *keep, const char *fault) {
  err e = {0};
  assert_int_equal(intake_report(S("f"), INTAKE_JSONL, str_of(json), 7, rep, keep, &e), want);
  if (want) return;
  assert_int_equal(e.status, 65);
  if (!strstr(e.text, fault) || strncmp(e.text, "f:7:", 4) != 0) fail_msg("%s: no \"%s\"", e.text, fault);
}

static void members_are_read_and_faults_told(void **state) {
  (void)state;
  arena_block b;
  assert_true(arena_open(&b, 1 << 20));
  arena a = arena_of(&b, NULL);
  report r;
  parse("{\"id\":12,\"text\":\"caf\\u00e9\",\"outlet\":[\"A\",\"B\"],\"published\":\"2024-02-29T10:00:00Z\"}", true, &r, &a, "");
  assert_str(r.id, "12");
  assert_str(r.text, "café");
  assert_int_equal(r.outlets, 2);
  assert_str(r.outlet[1], "B");
  assert_null(r.title.p);
  parse("{\"text\":\"x\"}", true, &r, &a, "");
  assert_int_equal(r.id.n, 16);
  parse("{\"text\":\"x\",\"author\":\"A. Name\",\"modified\":\"2024-03-01\"}", true, &r, &a, "");
  assert_str(r.author, "A. Name");
  assert_str(r.modified, "2024-03-01");
  assert_str(r.format, "jsonl");
  parse("{\"text\":\"x\",\"author\":{\"name\":\"A\"},\"modified\":\"soon\"}", true, &r, &a, "");  // of somebody else's form
  assert_true(!r.author.p && !r.modified.p);
  parse("{\"id\":\"a\"}", false, &r, &a, "no \"text\"");
  parse("{\"text\":\"\"}", false, &r, &a, "empty");
  parse("{\"text\":1}", false, &r, &a, "strings");
  parse("{\"text\":\"x\",\"published\":\"2024-13-01\"}", false, &r, &a, "ISO 8601");
  parse("{\"text\":\"x\",\"text\":\"y\"}", false, &r, &a, "duplicate");
  parse("{\"text\":\"x\"", false, &r, &a, "expected");
  parse("{\"text\":\"\\u0000\"}", false, &r, &a, "NUL");
  parse("[]", false, &r, &a, "object");
  arena_close(&b);
}

static void a_line_over_the_limit_is_passed_over(void **state) {
  (void)state;
  lines l;
  static const char bytes[] = "short\nfar too long for this\nshort again";
  int fd = pipe_of(bytes, sizeof bytes - 1);
  lines_open(&l, fd, 12);
  str got;
  assert_int_equal(lines_next(&l, &got), LINE_OK);
  assert_int_equal(lines_next(&l, &got), LINE_TOO_LONG);
  assert_int_equal(lines_next(&l, &got), LINE_OK);
  assert_str(got, "short again");
  assert_int_equal(l.line, 3);
  assert_int_equal(lines_next(&l, &got), LINE_END);
  lines_close(&l);
  close(fd);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(json_lines_come_one_by_one),
      cmocka_unit_test(text_is_one_report),
      cmocka_unit_test(members_are_read_and_faults_told),
      cmocka_unit_test(a_line_over_the_limit_is_passed_over),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
