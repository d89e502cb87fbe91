/* dates.h - words of time of the two sides that mean the same days: "op 12 juli", "eergisteren". */
#ifndef VOLGENS_COMPARE_DATES_H
#define VOLGENS_COMPARE_DATES_H

#include "compare/align.h"
#include "compare/compare.h"

/* Put a proposition `both` for the days that both sides name most, DATES_MAX at most; spans are all words for that day. */
enum { DATES_MAX = 2 };
void dates_put(const facet *a, const facet *b, comparison *to, arena *keep);

#endif
