/* intake.h - reports out of bytes, in whatever format they come (docs/INTAKE.md).
 *
 *   bytes -> [INTAKE] -> report -> sentences -> trees -> marks -> record
 *
 * JSON lines   one object a line: {id, lang?, title?, outlet?, author?, published?, modified?, url?, text}; outlet a string or a list.
 *              Blank lines are passed over. jansson checks the syntax (strict UTF-8, no NUL). Also objects over many lines, or
 *              in a list, counted from 1; also IPTC ninjs (ninjs.h).
 * plain text   one report a stream; its id is a hash of the text. UTF-8 is kept byte by byte; other sets are converted (plain.h).
 * HTML         one report a page (html.h).
 * WARC         a report a record that holds a page or text (warc.h); told by the number of the record.
 * gzip         any of these, folded (gunzip.h).
 * XML          a report an item of an RSS or Atom feed (feed.h), of NewsML-G2 or NITF (newsml.h); told by the line it begins on.
 *
 * The format is told by the name's ending or the first bytes (sniff.h). Splitting is done by intake_next, in the reading thread;
 * the work on each by intake_report, in the workers. A report that cannot be taken is told and passed over, the next is read:
 * intake_next gives INTAKE_BAD with the reason, naming file and line (or number).
 * Limits       INTAKE_MAX_LINE bytes a line or file of one piece, INTAKE_MAX_TEXT bytes a text. Nothing is cut.
 * See it work  printf '{"id":"x","text":"De zon schijnt."}\n' | volgens code */
#ifndef VOLGENS_INTAKE_INTAKE_H
#define VOLGENS_INTAKE_INTAKE_H

#include "base/arena.h"
#include "base/file.h"
#include "base/gunzip.h"
#include "base/out.h"
#include "intake/format.h"
#include "intake/report.h"
#include "intake/warc.h"

enum { INTAKE_MAX_LINE = 64 << 20 };

typedef enum intake_status { INTAKE_OK, INTAKE_END, INTAKE_BAD, INTAKE_BROKEN } intake_status;

/* Must stay where it is between intake_open and intake_close. */
typedef struct intake {
  str file;        // for messages; "<stdin>" for standard input
  uint8_t format;  // enum intake_format; known after the first intake_next
  bool begun, done;
  bool plain;      // a text that is handed on with its address and type
  str url, type;   // of bytes in memory; absent otherwise
  str bytes;       // what is left of them
  lines raw, in;   // as it comes (folded), as it is read
  gunzip gz;
  bool folded;
  warc archive;
  out unit;        // the report as it is handed on
  arena_block block;     // work of the reading thread; nothing until it is needed
  struct _xmlDoc *doc;   // what the items are taken from
  const struct _xmlNode *item;  // the last one given
  str text;              // of JSON: all of it
  int32_t at;            // where the next object is looked for
  long objects;          // given
  err late;              // to be told behind the last item
} intake;

/* Read from fd (the caller's to close). `file` gives the name and, by its ending, the format; otherwise the first bytes tell. */
void intake_open(intake *in, int fd, str file, intake_format format);
/* Read from memory, the caller's until intake_close: `url` where they came from, `type` the content type of HTTP; both may be
 * absent. `url` is the report's address when the page itself tells none. */
void intake_open_bytes(intake *in, str bytes, str file, str url, str type);
void intake_close(intake *in);

/* The next raw report as bytes. *line gets its line or number, *bytes is valid until the
 * next call. INTAKE_BAD: this one cannot be taken (e tells), go on. INTAKE_BROKEN: the stream cannot be read further. */
intake_status intake_next(intake *in, str *bytes, long *line, err *e);

/* Parse what intake_next gave into a report; everything is copied into keep. False: e tells, naming file and line.
 * `format` is that of the intake, or INTAKE_JSONL or INTAKE_TEXT for bytes of one's own. */
bool intake_report(str file, intake_format format, str bytes, long line, report *rep, arena *keep, err *e);

#endif
