/* fuzz_intake.c - JSON lines and plain text: the first byte says which, the rest is what comes in. */
#include <stdlib.h>
#include <unistd.h>

#include "base/utf8.h"
#include "intake/intake.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What was taken must be what the later stages rely on. */
static void check(const report *r) {
  if (!r->id.n || !r->text.n || utf8_fault(r->text) >= 0 || utf8_fault(r->id) >= 0) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 1 || size > 60000) return 0;
  int fd[2];
  if (pipe(fd) != 0) return 0;
  if (write(fd[1], data + 1, size - 1) != (ssize_t)(size - 1)) abort();
  close(fd[1]);
  arena_block b;
  if (!arena_open(&b, (size_t)64 << 20)) abort();
  jmp_buf full;
  arena keep = arena_of(&b, &full);
  intake in;
  intake_open(&in, fd[0], S("fuzz"), data[0] & 1 ? INTAKE_TEXT : data[0] & 2 ? INTAKE_JSONL : INTAKE_GUESS);
  if (!setjmp(full)) {
    str bytes;
    long line;
    intake_status got;
    err e = {0};
    while ((got = intake_next(&in, &bytes, &line, &e)) != INTAKE_END && got != INTAKE_BROKEN) {
      report r;
      if (got == INTAKE_OK && intake_report(S("fuzz"), in.format, bytes, line, &r, &keep, &e)) check(&r);
    }
  }
  intake_close(&in);
  arena_close(&b);
  close(fd[0]);
  return 0;
}
