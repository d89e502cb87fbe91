/* baseline.h - what a change of a rule, a word or a model does to the records of a corpus.
 *
 *   records before, records after -> [BASELINE] -> what is new, gone, changed, by rule
 *
 * Both sides are what `volgens baseline` (or `code`) wrote: JSON lines. An event is the same on both sides when report and id
 * are (the id stands for report, trigger and type); an attribution when report, cue and the begin of its content are.
 * Cost         a sort of the records.
 * See it work  volgens baseline FILE >old; …; volgens baseline FILE >new; volgens baseline-diff old new */
#ifndef VOLGENS_RUN_BASELINE_H
#define VOLGENS_RUN_BASELINE_H

#include "base/err.h"
#include "base/out.h"

typedef struct baseline_counts {
  int32_t same, changed, new_, gone;
} baseline_counts;

/* Append the differences between two files, grouped by rule, rules with the most changes first: a line "rule: +new -gone ~changed",
 * then a line a record ("+", "-", or "~" with both sides). Errors: EX_NOINPUT, EX_IOERR, EX_DATAERR with file and line. */
bool baseline_diff(const char *before, const char *after, out *o, baseline_counts *counts, err *e);

#endif
