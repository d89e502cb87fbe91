/* report.h - a news report as it came in: the only thing the later stages know of the outside.
 *
 * Immutable once made. All views point into memory that lives as long as the report. Offsets inside the
 * engine are bytes of `text`; they become code points only when a record is written. */
#ifndef VOLGENS_INTAKE_REPORT_H
#define VOLGENS_INTAKE_REPORT_H

#include "base/str.h"

typedef struct report {
  str id;         // as given, else a hash of the text; never empty
  str lang;       // "nl", "en"; absent: to be recognised
  str title;      // absent when unknown
  str url;        // absent when unknown
  str published;  // ISO 8601 date or date-time as given; absent when unknown
  str modified;   // the same of the last change
  str author;     // names as given, joined with ", "; absent when unknown
  str *outlet;    // [outlets] credit chain given with the report, original source first
  int32_t outlets;
  str text;       // valid UTF-8 without NUL; of JSON lines and plain text kept byte by byte as given (spans point into it)
  str format;     // where it came from: "jsonl", "text", "html", "rss", "atom", "warc", "ninjs", "newsml-g2", "nitf"; never absent
  bool summary;   // the text is a feed's summary of what stands at the url
} report;

#endif
