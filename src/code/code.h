/* code.h - from marked trees to the record: attributions first, then events, then one record per occurrence.
 *
 *   report -> sentences -> trees -> marks -> [CODE] -> record
 *
 * The law of the records is the project's codebook, docs/CODEBOOK.md.
 * Cost         linear in the words but for the merging of mentions, which compares events of one report.
 * See it work  volgens code FILE; volgens explain FILE */
#ifndef VOLGENS_CODE_CODE_H
#define VOLGENS_CODE_CODE_H

#include "code/record.h"
#include "mark/mark.h"

/* Code one report. Everything it returns lies in keep. `why` asks for refusals too. */
record *code_make(const lexicon *lex, const marks *m, bool why, arena *keep, arena scratch);

/* Its two halves, in order (code_make calls them).
 * Attributions in the order of the text, parents set. */
void attribution_make(const lexicon *lex, const marks *m, record *out, arena *keep, arena scratch);
/* Events, given the attributions. */
void event_make(const lexicon *lex, const marks *m, bool why, record *out, arena *keep, arena scratch);

#endif
