/* intake_read.h - for tests: everything an intake gives, reports and faults in order. */
#ifndef VOLGENS_TESTS_INTAKE_READ_H
#define VOLGENS_TESTS_INTAKE_READ_H

#include "test.h"

#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "intake/intake.h"

enum { READ_MAX = 64 };

typedef struct readings {
  report v[READ_MAX];      // [n]
  long line[READ_MAX];     // [n] where each was
  int n;
  char fault[READ_MAX][512];  // [faults]
  int faults;
  bool broken;
  arena_block block;
} readings;

static inline void read_note(readings *r, err *e) {
  if (r->faults < READ_MAX) memcpy(r->fault[r->faults++], e->text, sizeof e->text);
  *e = (err){0};
}

/* Read to the end; the caller closes the block. A report that finds no room ends the test. */
static inline void read_intake(intake *in, readings *r) {
  *r = (readings){0};
  assert_true(arena_open(&r->block, (size_t)4 << 30));
  arena keep = arena_of(&r->block, NULL);
  err e = {0};
  str bytes;
  long line = 0;
  for (intake_status got; (got = intake_next(in, &bytes, &line, &e)) != INTAKE_END;) {
    if (got == INTAKE_OK && r->n < READ_MAX && intake_report(in->file, (intake_format)in->format, bytes, line, &r->v[r->n], &keep, &e)) r->line[r->n++] = line;
    if (e.status) read_note(r, &e);
    r->broken = got == INTAKE_BROKEN;
    if (r->broken) break;
  }
  intake_close(in);
}

static inline void read_file(const char *name, readings *r) {
  char path[512];
  snprintf(path, sizeof path, SOURCE_DIR "/tests/data/intake/%s", name);
  int fd = open(path, O_RDONLY);
  if (fd < 0) fail_msg("no %s", path);
  intake in;
  intake_open(&in, fd, str_of(name), INTAKE_GUESS);
  read_intake(&in, r);
  close(fd);
}

static inline void read_bytes_as(str bytes, const char *url, const char *type, readings *r) {
  intake in;
  intake_open_bytes(&in, bytes, S("mem"), str_of(url), str_of(type));
  read_intake(&in, r);
}

static inline void read_bytes(const char *bytes, readings *r) { read_bytes_as(str_of(bytes), NULL, NULL, r); }

static inline void assert_fault(const readings *r, int i, const char *part) {
  if (i >= r->faults) fail_msg("no fault %d: \"%s\"", i, part);
  if (!strstr(r->fault[i], part)) fail_msg("\"%s\" does not hold \"%s\"", r->fault[i], part);
}

/* Bytes made of a head, a part `times` over, and a tail; the caller frees them. */
static inline str repeated(const char *head, const char *part, int times, const char *tail) {
  size_t h = strlen(head), p = strlen(part), t = strlen(tail), n = h + p * (size_t)times + t;
  char *all = malloc(n + 1);
  assert_non_null(all);
  memcpy(all, head, h);
  for (int i = 0; i < times; i++) memcpy(all + h + p * (size_t)i, part, p);
  memcpy(all + n - t, tail, t + 1);
  return (str){all, (int32_t)n};
}

#endif
