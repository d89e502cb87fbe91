/* text.h - the text of a report as HTML, with attributions and events marked where they stand.
 *
 *   sentences -> paragraphs; spans of all records -> cuts -> segments that lie side by side, each with all that covers it
 *
 * Spans overlap as they like: a segment is one element with the ids of its records in data-rec. Before the words that somebody
 * says stands who; after the words that tell an event stands its number.
 * Cost         (S + M) log M for S segments and M spans. */
#ifndef VOLGENS_DESK_TEXT_H
#define VOLGENS_DESK_TEXT_H

#include "base/out.h"
#include "store/query.h"
#include "store/read.h"

/* Every character of the text is written, once. */
void text_put(out *o, str text, str lang, const read_made *made, const query_row *event, arena scratch);

#endif
