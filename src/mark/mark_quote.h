/* mark_quote.h - quotation marks in pairs, and whether somebody speaks inside them.
 *
 *   words -> [pairs: a stack of open marks, emptied at the end of each paragraph] -> [speech or scare quotes]
 *
 * All styles of both languages: "…", “…”, „…”, „…“, ‘…’, '…', «…», ,,…”, ``…''. A single mark that follows a letter and
 * has nothing to close is an apostrophe. A mark that is never closed ends with its paragraph.
 * Cost         linear: each open mark is put on and taken off the stack once.
 * See it work  volgens run --until=mark FILE   (MISC: Quote=speech) */
#ifndef VOLGENS_MARK_QUOTE_H
#define VOLGENS_MARK_QUOTE_H

#include "mark/mark_work.h"

/* Fill m->quote, in the order of the opening marks. */
void mark_quotes(work *k);

#endif
