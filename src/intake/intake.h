/* intake.h - reports out of bytes: JSON lines or plain text.
 *
 *   bytes -> [INTAKE] -> report -> sentences -> trees -> marks -> record
 *
 * JSON lines   one object a line: {id, lang?, title?, outlet?, published?, url?, text}; outlet a string or a list.
 *              Blank lines are passed over. jansson checks the syntax (strict UTF-8, no NUL).
 * plain text   one report a stream; its id is a hash of the text.
 *
 * A report that cannot be taken is told and passed over, the next is read: intake_next gives INTAKE_BAD with the
 * reason, naming file and line.
 * Limits       INTAKE_MAX_LINE bytes a line, INTAKE_MAX_TEXT bytes a text. Nothing is cut.
 * See it work  printf '{"id":"x","text":"De zon schijnt."}\n' | volgens code */
#ifndef VOLGENS_INTAKE_INTAKE_H
#define VOLGENS_INTAKE_INTAKE_H

#include "base/arena.h"
#include "base/file.h"
#include "intake/report.h"

enum { INTAKE_MAX_LINE = 64 << 20, INTAKE_MAX_TEXT = 4 << 20 };

typedef enum intake_format { INTAKE_GUESS, INTAKE_JSONL, INTAKE_TEXT } intake_format;
typedef enum intake_status { INTAKE_OK, INTAKE_END, INTAKE_BAD, INTAKE_BROKEN } intake_status;

typedef struct intake {
  str file;       // for messages; "<stdin>" for standard input
  uint8_t format; // enum intake_format
  bool done;
  lines in;
} intake;

/* Read from fd (the caller's to close). `file` gives the name and, by its ending, the format; otherwise the first byte tells. */
void intake_open(intake *in, int fd, str file, intake_format format);
void intake_close(intake *in);

/* The next raw report as bytes: a line of JSON, or the whole text. *line gets its line number, *bytes is valid until the
 * next call. INTAKE_BAD: this one cannot be taken (e tells), go on. INTAKE_BROKEN: the stream cannot be read further. */
intake_status intake_next(intake *in, str *bytes, long *line, err *e);

/* Parse what intake_next gave into a report; everything is copied into keep. False: e tells, naming file and line. */
bool intake_report(str file, intake_format format, str bytes, long line, report *out, arena *keep, err *e);

#endif
