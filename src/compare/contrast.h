/* contrast.h - words of one side that the other side's acts or marks speak against.
 *
 * calm    "a peaceful crowd", "officers acted with restraint" on one side; the same ones riot or beat on the other: contradicted
 * quotes  a word that one side uses as its own, and the other only in scare quotes, as somebody's: unattributed
 *
 * Cost         linear in the words, times the events or the quoted words of the other side. */
#ifndef VOLGENS_COMPARE_CONTRAST_H
#define VOLGENS_COMPARE_CONTRAST_H

#include "compare/align.h"
#include "compare/compare.h"

void contrast_put(const facet *a, const facet *b, const vocabulary *v, comparison *to, arena *keep);

#endif
