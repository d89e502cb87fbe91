/* intake.h - for fuzz targets of the intake: read bytes to the end, and check what the later stages rely on. */
#ifndef VOLGENS_FUZZ_INTAKE_H
#define VOLGENS_FUZZ_INTAKE_H

#include <stdlib.h>

#include "base/utf8.h"
#include "intake/intake.h"

static inline void fuzz_check_field(str s) {
  if (utf8_fault(s) >= 0) abort();
}

static inline void fuzz_check(const report *r) {
  if (!r->id.n || !r->text.n || !r->format.n || r->text.n > INTAKE_MAX_TEXT) abort();
  const str v[] = {r->id, r->lang, r->title, r->url, r->published, r->modified, r->author, r->text};
  for (size_t i = 0; i < sizeof v / sizeof *v; i++) fuzz_check_field(v[i]);
  for (int32_t i = 0; i < r->outlets; i++) fuzz_check_field(r->outlet[i]);
}

/* Read bytes as this format; INTAKE_GUESS: as they look. */
static inline void fuzz_intake(str bytes, intake_format format) {
  arena_block b;
  if (!arena_open(&b, (size_t)2 << 30)) abort();
  jmp_buf full;
  arena keep = arena_of(&b, &full);
  intake in;
  intake_open_bytes(&in, bytes, S("fuzz"), S("https://fuzz.example/"), (str){0});
  in.format = (uint8_t)format;
  if (!setjmp(full)) {
    str raw;
    long line;
    err e = {0};
    for (intake_status got; (got = intake_next(&in, &raw, &line, &e)) != INTAKE_END && got != INTAKE_BROKEN; e = (err){0}) {
      report r;
      if (got == INTAKE_BAD && !e.status) abort();
      if (got == INTAKE_OK && intake_report(in.file, (intake_format)in.format, raw, line, &r, &keep, &e)) fuzz_check(&r);
    }
  }
  intake_close(&in);
  arena_close(&b);
}

#endif
