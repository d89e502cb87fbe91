/* filters.h - the filters of a page: out of its address, into a form, into links. */
#ifndef VOLGENS_DESK_FILTERS_H
#define VOLGENS_DESK_FILTERS_H

#include "desk/call.h"
#include "store/query.h"

/* The filters that the address names; what is no filter is passed over. False: c->fault tells what a value should be. */
bool filters_read(call *c, query *q);
/* "a=b&amp;c=d&amp;" of all fields of the address but those named in `without` (with blanks between), for an attribute. */
void filters_link(call *c, str without);
/* A day of the address, 2024, 2024-03 or 2024-03-13: the first day that the field covers, or, with `last`, one that is not before its
 * last (days are compared as text). Absent stays absent. False: refused. */
bool filters_day(call *c, str field, str *day, bool last);
/* The whole form, going to c->path. words: with the field for words. */
void filters_form(call *c, bool words);

#endif
