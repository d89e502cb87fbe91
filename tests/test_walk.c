#define _DEFAULT_SOURCE
#include "test.h"

#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "collect/walk.h"

static char root[] = "/tmp/volgens-walk-XXXXXX";

static int begin(void **state) {
  (void)state;
  return mkdtemp(root) && chdir(root) == 0 ? 0 : -1;
}

static int end(void **state) {
  (void)state;
  char line[64];
  snprintf(line, sizeof line, "rm -rf %s", root);
  return chdir("/") || system(line);
}

static void touch(const char *path) {
  FILE *f = fopen(path, "w");
  assert_non_null(f);
  fclose(f);
}

static void files_below_a_folder_in_order(void **state) {
  (void)state;
  arena_block b;
  assert_true(arena_open(&b, 1 << 20));
  arena a = arena_of(&b, NULL);
  assert_int_equal(mkdir("in", 0700) | mkdir("in/b", 0700) | mkdir("in/.h", 0700), 0);
  touch("in/c");
  touch("in/b/2");
  touch("in/b/10");
  touch("in/.h/x");
  touch("in/a");
  assert_int_equal(symlink("../in", "in/b/loop") | symlink("a", "in/link") | symlink("in", "named"), 0);
  walk_list l = {0};
  walk_put("in", &l, &a);
  walk_put("named/", &l, &a);
  walk_put("-", &l, &a);
  walk_put("not there", &l, &a);
  static const char *const want[] = {"in/a", "in/b/10", "in/b/2", "in/c", "named/a", "named/b/10", "named/b/2", "named/c", "-", "not there"};
  assert_int_equal(l.n, 10);
  for (int i = 0; i < 10; i++) assert_string_equal(l.v[i], want[i]);
  arena_close(&b);
}

static void folders_too_deep_stand_in_the_list(void **state) {
  (void)state;
  arena_block b;
  assert_true(arena_open(&b, 1 << 20));
  arena a = arena_of(&b, NULL);
  str path = S("deep");
  for (int i = 0; i < WALK_MAX_DEPTH + 3; i++) {
    path = arena_printf(&a, "%.*s/d", path.n, path.p);
    assert_int_equal(i ? mkdir(path.p, 0700) : mkdir("deep", 0700) | mkdir(path.p, 0700), 0);
  }
  walk_list l = {0};
  walk_put("deep", &l, &a);
  assert_int_equal(l.n, 1);
  assert_int_equal((int)strlen(l.v[0]), 4 + 2 * (WALK_MAX_DEPTH + 1));
  arena_close(&b);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(files_below_a_folder_in_order),
      cmocka_unit_test(folders_too_deep_stand_in_the_list),
  };
  return cmocka_run_group_tests(tests, begin, end);
}
