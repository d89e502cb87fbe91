/* route.h - the addresses that there are, and no others: nothing in an address is ever a path of a file. */
#ifndef VOLGENS_DESK_ROUTE_H
#define VOLGENS_DESK_ROUTE_H

#include "desk/call.h"

typedef struct route {
  const char *path;  // whole, or up to the number that ends it when it ends with "/" (but "/")
  bool post;         // takes POST, else GET and HEAD
  bool json;         // errors are told as JSON
  bool (*run)(call *c);
} route;

/* The route of a path, NULL when there is none; with *id the number at its end. *other: the path is there for another method. */
const route *route_find(str path, bool post, int64_t *id, bool *other);

#endif
