/* conllu.h - CoNLL-U, the plain form of Universal Dependencies: any stage of a doc as text. conllu_read.h reads it back.
 *
 * Written: # newpar, # sent_id, # text, the sentence's kind where it is not plain, multiword token lines, SpaceAfter=No.
 * Columns that are not there yet are "_".
 * Source       https://universaldependencies.org/format.html
 * See it work  volgens run --until=tree FILE */
#ifndef VOLGENS_SYNTAX_CONLLU_H
#define VOLGENS_SYNTAX_CONLLU_H

#include "base/arena.h"
#include "base/out.h"
#include "syntax/tree.h"

/* What a later stage wants in the MISC column of word w ("Actor=AZE/GOV|Entity=3|NE=B-PER"); empty for nothing. */
typedef str conllu_misc(const doc *d, int32_t w, void *env, arena *scratch);

/* Append the doc. Without `misc` (NULL) the MISC column has the named entities ("NE=B-PER"). */
void conllu_write(const doc *d, conllu_misc *misc, void *env, arena scratch, out *o);

#endif
