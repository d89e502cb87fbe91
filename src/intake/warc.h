/* warc.h - pages out of a web archive (WARC 1.0 and 1.1, ISO 28500; as Common Crawl's CC-NEWS is laid out).
 *
 * Taken        responses with status 200 that hold HTML or plain text, resources and conversions of these types. Requests,
 *              metadata, revisits, warcinfo, other types and other answers are passed over without a word.
 * Told         a record that is damaged, cut off, of a wrong length or too long: it is passed over and the next one is looked for.
 *              Records are counted from 1, all of them.
 * Folded       .warc.gz, every record a member or not: damage in one member ends with it.
 * Cost         a look at each record's head; bodies that are not wanted are read over.
 * Limits       WARC_MAX_HEAD bytes a head, WARC_MAX_RECORD a record. */
#ifndef VOLGENS_INTAKE_WARC_H
#define VOLGENS_INTAKE_WARC_H

#include "base/gunzip.h"
#include "base/out.h"

enum { WARC_MAX_HEAD = 64 << 10, WARC_MAX_RECORD = 32 << 20 };

typedef enum warc_status { WARC_UNIT, WARC_END, WARC_BAD, WARC_BROKEN } warc_status;

typedef struct warc {
  lines *in;
  gunzip *gz;   // NULL: not folded
  long record;  // number of the last record begun
  bool lost;    // the next record has to be looked for, without a word
} warc;

/* The next record that holds a report, as a unit (unit.h) appended to `to`. WARC_BAD, WARC_BROKEN: *why tells. */
warc_status warc_next(warc *w, out *to, const char **why);

#endif
