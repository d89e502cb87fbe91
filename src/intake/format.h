/* format.h - what a stream of bytes can hold. */
#ifndef VOLGENS_INTAKE_FORMAT_H
#define VOLGENS_INTAKE_FORMAT_H

#include "base/str.h"

enum { INTAKE_MAX_TEXT = 4 << 20 };  // bytes a text

typedef enum intake_format {
  INTAKE_GUESS,  // to be recognised
  INTAKE_JSONL,  // an object a line: reports, or ninjs items
  INTAKE_TEXT,   // one plain text
  INTAKE_PAGE,   // one HTML page, or one text with an address or a content type
  INTAKE_XML,    // a feed, or news items
  INTAKE_JSON,   // objects over many lines, or a list of them
  INTAKE_WARC    // an archive of pages
} intake_format;

#endif
