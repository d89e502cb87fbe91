/* kind.h - headlines, datelines and credits: what is set beside the sentences of a report.
 *
 * dateline   "NIAMEY, Aug 31 (Reuters) -", "DEN HAAG (ANP) –", "Amsterdam -", "20.29 uur –" at the begin of a line
 * credit     "(ANP)", "Bron: Belga", "(Reporting by …)", "By Our Correspondents", "bme/ds/jh"
 * headline   a line of its own that ends without a stop
 * Cost         linear; a dateline is looked for in the first words of a line only. */
#ifndef VOLGENS_TEXT_KIND_H
#define VOLGENS_TEXT_KIND_H

#include "syntax/tree.h"
#include "text/splitter.h"

/* Tokens [first, s->out.n) are one line. Returns the first token behind its dateline, `first` when it has none, and
 * sets the breaks so that the dateline is a sentence by itself. */
int32_t kind_dateline(splitter *s, int32_t first);

/* Part an agency in brackets at the end of the line, "… (ANP)", from the sentence before it. */
void kind_part_credit(splitter *s, int32_t first);

/* The kind of sentence [first, last) of a line that begins at token line_first and ends at line_last.
 * `title`: the report's title, absent when unknown; `opening`: it is the first line of the text. */
sentence_kind kind_of(const splitter *s, int32_t first, int32_t last, int32_t line_first, int32_t line_last, str title, bool opening);

#endif
