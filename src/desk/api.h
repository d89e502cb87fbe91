/* api.h - what the script of the pages asks, as JSON; each in a file of its name. */
#ifndef VOLGENS_DESK_API_H
#define VOLGENS_DESK_API_H

#include "desk/call.h"

/* The events that pass the filters: {"total":n,"more":bool,"events":[…]}; limit (20, at most 500), offset. */
bool api_events(call *c);
/* The same counted, for the drawings: by day, by place, by who acts on whom. */
bool api_timeline(call *c);
bool api_map(call *c);
bool api_graph(call *c);
/* What is contested; what was promised, and what came of it. */
bool api_contested(call *c);
bool api_commitments(call *c);
/* Two reports side by side (?a=REPORT&b=REPORT), and pairs that are worth it (?report=REPORT, or ?type=TYPE). */
bool api_compare(call *c);
bool api_pairs(call *c);
/* Why an event is there: ?report=ROW&event=NAME -> {"text":"…"}. */
bool api_explain(call *c);
/* Keep a correction: JSON with the token in the header -> {"ok":true}; a form with it in a field -> back to the report. */
bool api_correction(call *c);

#endif
