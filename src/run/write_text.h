/* write_text.h - a record for a person to read: each event with who, to whom, when, where, who says so, whether the
 * outlet vouches for it, and the words; then the attributions without an event.
 *
 *   ●  the outlet says it is so     ○  somebody says so, or it is open     ×  the outlet says it is not so */
#ifndef VOLGENS_RUN_WRITE_TEXT_H
#define VOLGENS_RUN_WRITE_TEXT_H

#include "base/out.h"
#include "code/record.h"

/* Append the record. `colour` adds terminal colours. */
void write_text(out *o, const record *r, bool colour);

#endif
