/* frame.h - what stands around every page: head, ways to the other pages, foot. */
#ifndef VOLGENS_DESK_FRAME_H
#define VOLGENS_DESK_FRAME_H

#include "desk/call.h"

/* Begin a page: everything up to and with its heading. lead: a sentence below it, absent for none. */
void frame_begin(call *c, str title, str lead);
/* The same with the heading left to the page. */
void frame_begin_bare(call *c, str title);
void frame_end(call *c);
/* A whole page that tells of c->status. */
void frame_error(call *c, const char *sentence);

#endif
