/* readout.h - two reports side by side, as the engine compares them. */
#ifndef VOLGENS_DESK_READOUT_H
#define VOLGENS_DESK_READOUT_H

#include "desk/call.h"
#include "store/read.h"

enum { READOUT_PAIRS = 50 };  // proposed at most

/* One passage that both tell, or one of them. */
typedef struct readout_part {
  str relation;        // compare/compare.h: "both", "softened", …
  str why;
  double score;
  read_span *span[2];  // [spans[side]] in each text; none: that side does not tell it
  int32_t spans[2];
} readout_part;

typedef struct readout {
  read_report_row r[2];
  read_made made[2];
  readout_part *part;  // [parts] in the order of the first text
  int32_t parts;
} readout;

/* A report by its row or its name. False: c->fault tells. */
bool readout_find(call *c, str given, read_report_row *out);
/* The comparison as JSON (docs/COMPARE.md), appended to o. False: c->fault tells. */
bool readout_json(call *c, const read_report_row *a, const read_report_row *b, out *o);
/* The same taken apart, with what was made of both. */
bool readout_make(call *c, str a, str b, readout *out);

#endif
