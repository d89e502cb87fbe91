/* parts.h - pieces that several pages are made of. */
#ifndef VOLGENS_DESK_PARTS_H
#define VOLGENS_DESK_PARTS_H

#include "desk/call.h"
#include "desk/label.h"
#include "store/aggregate.h"
#include "store/query.h"

/* "fact", "claim", "denied": the class of what the outlet makes of an event. */
str part_class(str author);
/* The badge that says the same in words. */
void part_badge(out *o, str author);
/* "Recep Tayyip Erdoğan TUR/GOV", "GRC armed forces". */
void part_party(call *c, const query_party *p);
/* Badge, type, modes, who → to whom, and the verdict of a correction. */
void part_what(call *c, const query_row *r);
/* Who → to whom. */
void part_who(call *c, const query_row *r);
/* Date and place, and "in the outlet's voice" or who says so. */
void part_when(call *c, const query_row *r);
void part_says(call *c, const query_row *r);
/* A list of names in a row: "persbureau > omroep". */
void part_outlets(out *o, const str *outlet, int32_t n);
/* An event as an entry of a list, with its report. */
void part_event(call *c, const query_row *r);
/* The same as a JSON object. */
void part_event_json(out *o, const query_row *r);

/* How many events were counted, and since when. */
void part_span(call *c, const aggregate_span *s);

/* <option> elements of a list of labels, the chosen one marked; an empty one first, with these words. */
void part_options(out *o, const label *list, str chosen, str none);
/* A labelled field of a form. hint: placeholder; absent: none. */
void part_field(out *o, str name, str words, str value, str hint);

#endif
