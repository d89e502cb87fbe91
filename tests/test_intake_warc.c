#define _DEFAULT_SOURCE
#include "intake_read.h"

#include <zlib.h>

#include "base/gunzip.h"
#include "intake/http.h"

#define LONG "The envoy of the union met the ministers of both sides in the port on Tuesday, and said that the talks would go on."
#define PAGE "<html><head><title>%s</title></head><body><article><p>" LONG "</p></article></body></html>"

/* An archive being put together. */
typedef struct archive {
  char p[1 << 20];
  size_t n;
  bool folded;
} archive;

/* Append a record; `off` is added to its length as it is told. */
static void put_record(archive *a, const char *title, int off) {
  char page[1024], body[2048], all[4096];
  snprintf(page, sizeof page, PAGE, title);
  int n = snprintf(body, sizeof body, "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n%s", page);
  n = snprintf(all, sizeof all, "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http;msgtype=response\r\nContent-Length: %d\r\nWARC-Target-URI: https://x.example/%s\r\n\r\n%s\r\n\r\n", n + off, title, body);
  if (!a->folded) {
    memcpy(a->p + a->n, all, (size_t)n);
    a->n += (size_t)n;
    return;
  }
  z_stream z = {0};
  assert_int_equal(deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
  z.next_in = (Bytef *)all;
  z.avail_in = (uInt)n;
  z.next_out = (Bytef *)a->p + a->n;
  z.avail_out = (uInt)(sizeof a->p - a->n);
  assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
  a->n += z.total_out;
  deflateEnd(&z);
}

static void read_archive(const archive *a, readings *r) { read_bytes_as((str){a->p, (int32_t)a->n}, NULL, NULL, r); }

static void titles_are(const readings *r, const char *titles) {
  char all[256] = "";
  for (int i = 0; i < r->n; i++) snprintf(all + strlen(all), sizeof all - strlen(all), "%.*s ", r->v[i].title.n, r->v[i].title.p);
  assert_string_equal(all, titles);
}

static void pages_of_an_archive(void **state) {
  (void)state;
  static const char *const files[] = {"news.warc", "news.warc.gz"};
  for (int i = 0; i < 2; i++) {
    readings r;
    read_file(files[i], &r);
    assert_int_equal(r.n, 4);
    assert_int_equal(r.faults, 0);
    assert_int_equal(r.line[0], 3);
    assert_str(r.v[0].format, "warc");
    assert_str(r.v[0].url, "https://herald.example/a");
    assert_str(r.v[1].title, "Leger trekt zich terug");
    assert_str(r.v[1].lang, "nl");
    assert_str(r.v[2].url, "https://herald.example/c");
    assert_int_equal(r.line[2], 9);
    assert_true(str_starts(r.v[3].text, S("A plain text that somebody made")));
    arena_close(&r.block);
  }
}

static void a_wrong_length_costs_one_record(void **state) {
  (void)state;
  static const int off[] = {-7, 6, 40, 900, 100000};
  for (size_t i = 0; i < sizeof off / sizeof *off; i++) {
    static archive a;
    a.n = 0;
    put_record(&a, "one", 0);
    put_record(&a, "two", off[i]);
    put_record(&a, "three", 0);
    readings r;
    read_archive(&a, &r);
    titles_are(&r, "one three ");
    assert_int_equal(r.faults, 1);
    assert_fault(&r, 0, "mem:2: a record of a wrong length: passed over");
    assert_false(r.broken);
    arena_close(&r.block);
  }
}

static void rubbish_between_records_is_told_once(void **state) {
  (void)state;
  static archive a;
  a.n = 0;
  put_record(&a, "one", 0);
  memset(a.p + a.n, 'x', 300000);
  a.n += 300000;
  memcpy(a.p + a.n, "\r\n", 2);
  a.n += 2;
  put_record(&a, "two", 0);
  readings r;
  read_archive(&a, &r);
  titles_are(&r, "two ");  // the first is followed by no record: its length may be wrong
  assert_int_equal(r.faults, 1);
  arena_close(&r.block);
}

static void an_archive_that_is_cut_off(void **state) {
  (void)state;
  static archive a;
  a.n = 0;
  put_record(&a, "one", 0);
  put_record(&a, "two", 0);
  a.n -= 60;
  readings r;
  read_archive(&a, &r);
  titles_are(&r, "one ");
  assert_fault(&r, 0, "mem:2: a record that is cut off");
  arena_close(&r.block);
}

static void damage_in_a_member_ends_with_it(void **state) {
  (void)state;
  static archive a;
  a = (archive){.folded = true};
  put_record(&a, "one", 0);
  size_t second = a.n;
  put_record(&a, "two", 0);
  size_t third = a.n;
  put_record(&a, "three", 0);
  for (size_t i = second + 40; i < second + 60; i++) a.p[i] = (char)0xFF;
  readings r;
  read_archive(&a, &r);
  titles_are(&r, "one three ");
  assert_fault(&r, 0, "mem:2: the gzip data are damaged");
  assert_int_equal(r.faults, 1);
  arena_close(&r.block);

  a.n = second;  // two is cut off within, three follows
  put_record(&a, "two", 0);
  a.n -= 30;
  put_record(&a, "three", 0);
  read_archive(&a, &r);
  titles_are(&r, "one three ");
  assert_int_equal(r.faults, 1);
  arena_close(&r.block);

  a.n = second;
  put_record(&a, "two", 0);
  a.n = third - 30;  // the end is missing
  read_archive(&a, &r);
  titles_are(&r, "one ");
  assert_fault(&r, 0, "mem:2: the gzip data are cut off");
  assert_true(r.broken);
  arena_close(&r.block);
}

/* n zeros, folded. */
static str bomb(size_t n) {
  z_stream z = {0};
  assert_int_equal(deflateInit2(&z, 9, Z_DEFLATED, 15 + 16, 9, Z_DEFAULT_STRATEGY), Z_OK);
  size_t cap = n / 500 + 4096;
  char *to = malloc(cap), *zeros = calloc(1, 1 << 20);
  assert_true(to && zeros);
  z.next_out = (Bytef *)to;
  z.avail_out = (uInt)cap;
  for (size_t left = n; left; left -= left < 1 << 20 ? left : 1 << 20) {
    z.next_in = (Bytef *)zeros;
    z.avail_in = (uInt)(left < 1 << 20 ? left : 1 << 20);
    assert_int_equal(deflate(&z, Z_NO_FLUSH), Z_OK);
  }
  assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
  str s = {to, (int32_t)z.total_out};
  deflateEnd(&z);
  free(zeros);
  return s;
}

static void a_gzip_bomb_is_refused(void **state) {
  (void)state;
  str s = bomb((size_t)300 << 20);
  readings r;
  read_bytes_as(s, NULL, "text/html", &r);
  assert_int_equal(r.n, 0);
  assert_fault(&r, 0, "more than 200 times their size");
  assert_true(r.broken);
  arena_close(&r.block);
  free((void *)(uintptr_t)s.p);
}

static void a_bomb_in_an_answer_is_refused(void **state) {
  (void)state;
  arena_block b;
  assert_true(arena_open(&b, 64 << 20));
  arena a = arena_of(&b, NULL);
  str s = bomb((size_t)20 << 20), body;
  assert_string_equal(http_body(s, S("gzip"), &body, &a), "an answer that unfolds to more than 16 MB");
  free((void *)(uintptr_t)s.p);
  arena_close(&b);
}

static void bodies_are_put_together(void **state) {
  (void)state;
  arena_block b;
  assert_true(arena_open(&b, 64 << 20));
  arena a = arena_of(&b, NULL);
  str body;
  assert_null(http_body(S("3\r\nabc\r\nA;x=y\r\n0123456789\r\n0\r\n\r\n"), S("chunked"), &body, &a));
  assert_str(body, "abc0123456789");
  assert_null(http_body(S("<html>no chunks"), S("chunked gzip"), &body, &a));
  assert_str(body, "<html>no chunks");
  assert_non_null(http_body(S("3\r\nabc\r\nFF\r\n0123"), S("chunked"), &body, &a));
  assert_non_null(http_body(S("3\r\nabc\r\n7fffffff\r\n0123"), S("chunked"), &body, &a));
  assert_non_null(http_body(S("\x1F\x8B\x08\0\0\0\0\0\0\0xx"), S("gzip"), &body, &a));
  assert_non_null(http_body(S("\x8B\x01"), S("br"), &body, &a));
  arena_close(&b);
}

static void any_format_may_be_folded(void **state) {
  (void)state;
  static const char text[] = "{\"text\":\"x\"}\n{\"text\":\"y\"}\n";
  char path[] = "/tmp/volgens-test-XXXXXX";
  int fd = mkstemp(path);
  gzFile g = gzdopen(dup(fd), "wb");
  gzwrite(g, text, sizeof text - 1);
  gzclose(g);
  lseek(fd, 0, SEEK_SET);
  intake in;
  intake_open(&in, fd, S("x.jsonl.gz"), INTAKE_GUESS);
  readings r;
  read_intake(&in, &r);
  assert_int_equal(r.n, 2);
  assert_int_equal(r.line[1], 2);
  assert_int_equal(r.faults, 0);
  close(fd);
  unlink(path);
  arena_close(&r.block);
}

static void a_record_too_long_is_told(void **state) {
  (void)state;
  static const char head[] = "WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: 40000000\r\n\r\n";
  static archive tail;
  tail.n = 0;
  put_record(&tail, "two", 0);
  str s = repeated(head, "0123456789", 4000000, "\r\n\r\n");
  char *all = malloc((size_t)s.n + tail.n);
  assert_non_null(all);
  memcpy(all, s.p, (size_t)s.n);
  memcpy(all + s.n, tail.p, tail.n);
  readings r;
  read_bytes_as((str){all, s.n + (int32_t)tail.n}, NULL, NULL, &r);
  titles_are(&r, "two ");
  assert_fault(&r, 0, "mem:1: a record of more than 32 MB");
  arena_close(&r.block);
  free(all);
  free((void *)(uintptr_t)s.p);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(pages_of_an_archive),
      cmocka_unit_test(a_wrong_length_costs_one_record),
      cmocka_unit_test(rubbish_between_records_is_told_once),
      cmocka_unit_test(an_archive_that_is_cut_off),
      cmocka_unit_test(damage_in_a_member_ends_with_it),
      cmocka_unit_test(a_gzip_bomb_is_refused),
      cmocka_unit_test(a_bomb_in_an_answer_is_refused),
      cmocka_unit_test(bodies_are_put_together),
      cmocka_unit_test(any_format_may_be_folded),
      cmocka_unit_test(a_record_too_long_is_told),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
