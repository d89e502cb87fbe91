#include "test.h"

#include "mark/mark_date.h"

static void days_and_dates_are_inverse(void **state) {
  (void)state;
  int32_t last = day_of((ymd){1799, 12, 31});
  for (int32_t y = 1800; y <= 2100; y++)
    for (int32_t m = 1; m <= 12; m++)
      for (int32_t d = 1; d <= month_days(y, m); d++) {
        int32_t day = day_of((ymd){y, m, d});
        assert_int_equal(day, ++last);
        ymd back = day_ymd(day);
        assert_true(back.y == y && back.m == m && back.d == d);
      }
}

static void weekdays(void **state) {
  (void)state;
  assert_int_equal(day_weekday(day_of((ymd){2023, 7, 29})), 6);
  assert_int_equal(day_weekday(day_of((ymd){1970, 1, 1})), 4);
  assert_int_equal(day_weekday(day_of((ymd){2024, 2, 29})), 4);
}

static void dates_are_read(void **state) {
  (void)state;
  assert_int_equal(day_read(S("2023-07-29T10:00:00Z")), day_of((ymd){2023, 7, 29}));
  assert_int_equal(day_read(S("2023-02-29")), DAY_NONE);
  assert_int_equal(day_read(S("29-07-2023")), DAY_NONE);
  assert_int_equal(day_read((str){0}), DAY_NONE);
}

static void dates_are_written(void **state) {
  (void)state;
  arena_block b;
  assert_true(arena_open(&b, 1 << 16));
  arena a = arena_of(&b, NULL);
  assert_str(edtf_date(&a, (ymd){2023, 7, 29}), "2023-07-29");
  assert_str(edtf_date(&a, (ymd){-1, 7, 29}), "XXXX-07-29");
  assert_str(edtf_date(&a, (ymd){2023, 7, 0}), "2023-07");
  assert_str(edtf_interval(&a, S("2014"), S("")), "2014/..");
  arena_close(&b);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(days_and_dates_are_inverse),
      cmocka_unit_test(weekdays),
      cmocka_unit_test(dates_are_read),
      cmocka_unit_test(dates_are_written),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
