/* line.h - the lines of a text: each is a paragraph, unless the text was wrapped at a column.
 *
 * Text as it comes from mail or old agencies breaks its lines at some 80 columns; there a single line break is a
 * space. It is recognised by this: nowhere would the next line's first word have fitted on the line before.
 * Cost         linear, two passes. */
#ifndef VOLGENS_TEXT_LINE_H
#define VOLGENS_TEXT_LINE_H

#include "base/str.h"

typedef struct lines_of {
  str text;
  bool wrapped;
  int32_t at;  // where the next line begins
} lines_of;

lines_of line_begin(str text);

/* The next stretch of text that no sentence crosses, without blanks at its ends and never empty. False at the end. */
bool line_next(lines_of *l, int32_t *beg, int32_t *end);

#endif
