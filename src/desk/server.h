/* server.h - HTTP by libmicrohttpd: limits, the guard, and what every reply bears; the rest is pages.
 *
 * Order of a request: address too long 414, foreign Host 421, method 405, no such route 404; a POST: Origin 403, type 415,
 * too large 413; then the page. Only a POST's body is read. */
#ifndef VOLGENS_DESK_SERVER_H
#define VOLGENS_DESK_SERVER_H

#include "desk/call.h"
#include "desk/handles.h"

typedef struct server server;

/* Begin to listen on 127.0.0.1. NULL: e tells. */
server *server_open(const call_shared *shared, handles *h, int port, err *e);
int server_port(const server *s);
/* Waits for replies in work. */
void server_close(server *s);

#endif
