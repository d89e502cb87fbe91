/* write_json.h - a record as one line of JSON, by docs/record.schema.json.
 *
 * Spans become code points here. Ids are those of record_event_ids.
 * Cost         linear in the text and the records. */
#ifndef VOLGENS_RUN_WRITE_JSON_H
#define VOLGENS_RUN_WRITE_JSON_H

#include "base/out.h"
#include "code/record.h"
#include "run/engine.h"

/* Append the record and a newline. scratch: 4 bytes for each 64 of text, 24 an event. */
void write_json(out *o, const engine *en, const record *r, bool with_text, arena scratch);

#endif
