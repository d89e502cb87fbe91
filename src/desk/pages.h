/* pages.h - the pages, each in a file of its name. */
#ifndef VOLGENS_DESK_PAGES_H
#define VOLGENS_DESK_PAGES_H

#include "desk/call.h"

bool page_search(call *c);
bool page_report(call *c);
bool page_reports(call *c);
bool page_timeline(call *c);
bool page_map(call *c);
bool page_graph(call *c);
bool page_contested(call *c);
bool page_readouts(call *c);
bool page_commitments(call *c);
bool page_about(call *c);

#endif
