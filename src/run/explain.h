/* explain.h - why each record is there: the words, the entry with file and line, the path through the tree; and the
 * candidates that were refused, each with its reason.
 * See it work  volgens explain FILE… */
#ifndef VOLGENS_RUN_EXPLAIN_H
#define VOLGENS_RUN_EXPLAIN_H

#include "base/out.h"
#include "code/record.h"
#include "lexicon/lexicon.h"

/* Append the explanation of a record that was coded with its refusals (code_make's `why`). */
void explain_write(const lexicon *lex, const record *r, out *o);
/* The same of one event: the event, the attributions it stands in, what was refused in its sentence. */
void explain_write_event(const lexicon *lex, const record *r, int32_t which, out *o);

#endif
