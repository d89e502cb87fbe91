/* explain.h - why an event is there, asked of the engine. */
#ifndef VOLGENS_DESK_EXPLAIN_H
#define VOLGENS_DESK_EXPLAIN_H

#include "desk/call.h"
#include "store/read.h"

/* Append lines "label   value" to o. False: c->fault tells. */
bool explain_event(call *c, const read_report_row *r, str event, out *o);

#endif
