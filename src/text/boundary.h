/* boundary.h - does a dot belong to its word, and does a sentence end here?
 *
 * Rules over the sign, the word before it and the word behind it; the words come from the language's lists. */
#ifndef VOLGENS_TEXT_BOUNDARY_H
#define VOLGENS_TEXT_BOUNDARY_H

#include "text/splitter.h"

typedef enum dot_kind {
  DOT_STOP,   // a full stop, no part of the word
  DOT_INNER,  // part of an abbreviation, the sentence goes on
  DOT_BOTH,   // ends an abbreviation and the sentence
} dot_kind;

/* What was seen at the end of a chunk. */
typedef struct boundary {
  dot_kind dot;    // of the first dot behind the core
  bool stop;       // . ! ? …
  bool dots;       // the last of them is an ellipsis
  bool pause;      // , ; : behind it
  bool quoted;     // a quotation mark behind it
  bool bracketed;  // a closing bracket behind it
} boundary;

/* The dot behind the core [beg, core_end) of a chunk that ends at stop. */
dot_kind boundary_dot(const splitter *s, int32_t beg, int32_t core_end, int32_t stop, bool line_start);

/* End the sentence after the last token, if it ends here. `end` is the end of the chunk. */
void boundary_put(splitter *s, int32_t end, const boundary *b);

#endif
