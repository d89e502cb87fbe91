/* island.h - the part of a page that the script draws. */
#ifndef VOLGENS_DESK_ISLAND_H
#define VOLGENS_DESK_ISLAND_H

#include "desk/call.h"

/* Begin it, with the filters of the address. */
void island_begin(call *c, const char *kind);

#endif
