/* test.h - what cmocka needs before it, in one place. */
#ifndef VOLGENS_TESTS_TEST_H
#define VOLGENS_TESTS_TEST_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/str.h"

#define assert_str(got, want)                                                                    \
  do {                                                                                           \
    str got_ = (got), want_ = str_of(want);                                                      \
    if (!str_eq(got_, want_)) fail_msg("\"%.*s\" is not \"%s\"", got_.n, got_.p ? got_.p : "", (want)); \
  } while (0)

#endif
