/* mark_misc.h - marks as CoNLL-U writes them in its MISC column.
 *
 *   Actor=AZE/GOV|Entity=3|NE=B-PER|Name=Ilham Aliyev|Place=Khojaly/AZE|Quote=speech|Time=2023-07-29
 *
 * Keys stand in the order of the alphabet; each on the head word of its mark, Quote on the opening mark,
 * NE on every word of a name. */
#ifndef VOLGENS_MARK_MISC_H
#define VOLGENS_MARK_MISC_H

#include "mark/mark.h"

/* What word w carries; empty for nothing. env: the marks. Fits conllu_misc. */
str mark_misc(const doc *d, int32_t w, void *env, arena *scratch);

#endif
