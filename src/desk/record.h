/* record.h - a record on the page of its report: what it says, why it is there, and a form to correct it. */
#ifndef VOLGENS_DESK_RECORD_H
#define VOLGENS_DESK_RECORD_H

#include "desk/call.h"
#include "store/query.h"
#include "store/read.h"

/* One <li>. number: as in the text, from 1. why: the explanation to show opened, absent: a way to ask for it. */
bool record_put(call *c, const read_report_row *r, const query_row *ev, int64_t number, str why);

#endif
