/* The whole line, coded at each kernel level that this machine runs: the same bytes. */
#include "test.h"

#include "base/file.h"
#include "run/write_json.h"
#include "run/worker.h"

typedef struct bench {
  engine en;
  file_map reports;
} bench;

static int open_all(void **state) {
  static bench b;
  err e = {0};
  if (!engine_open(SOURCE_DIR, &b.en, &e) || !file_open(SOURCE_DIR "/samples/reports.jsonl", &b.reports, &e)) fail_msg("%s", e.text);
  *state = &b;
  return 0;
}

static int close_all(void **state) {
  bench *b = *state;
  file_close(&b->reports);
  engine_close(&b->en);
  return 0;
}

/* The records of all reports. */
static void code(const bench *b, out *o) {
  worker w;
  err e = {0};
  if (!worker_open(&b->en, &w, &e)) fail_msg("%s", e.text);
  str rest = {b->reports.p, (int32_t)b->reports.n};
  for (str line; line = str_cut(&rest, '\n'), line.p && line.n;) {
    if (!worker_read(&w, S("samples"), INTAKE_JSONL, line, 1, (str){0}, &e) || !worker_run(&w, STAGE_RECORD, true, &e))
      fail_msg("%s", e.text);
    write_json(o, &b->en, w.r, true, w.scratch);
  }
  worker_close(&w);
}

static void levels_give_the_same_records(void **state) {
  bench *b = *state;
  out want = {0}, got = {0};
  int ran = 0;
  for (int level = 0; level < KERNEL_LEVELS; level++) {
    kernel k;
    if (!kernel_get((kernel_level)level, &k)) continue;
    engine_set_kernel(&b->en, &k);
    out *o = level == KERNEL_PORTABLE ? &want : &got;
    code(b, o);
    print_message("           %s: %zu bytes\n", k.name, o->n);
    assert_true(want.n > 10000);
    if (o == &got && (got.n != want.n || memcmp(got.p, want.p, got.n) != 0)) fail_msg("%s gives other bytes", k.name);
    out_clear(&got);
    ran++;
  }
  assert_true(ran >= 1);
  out_close(&want);
  out_close(&got);
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(levels_give_the_same_records)};
  return cmocka_run_group_tests(tests, open_all, close_all);
}
