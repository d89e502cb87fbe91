/* guard.h - may this request be answered?
 *
 * A page of another site can make a browser send requests to 127.0.0.1, and a name of its own can be made to point there
 * ("DNS rebinding"). So the Host must be this machine by a name of ours and with our port; and a write must come from one of
 * our pages: Origin, where it is sent, is that host, and the token is the one printed in our pages. */
#ifndef VOLGENS_DESK_GUARD_H
#define VOLGENS_DESK_GUARD_H

#include <stdbool.h>

#include "base/str.h"

/* "127.0.0.1:PORT", "localhost:PORT", "[::1]:PORT"; the port may be left out when it is 80. Absent: false. */
bool guard_host(str host, int port);
/* "http://" and such a host. Absent: true (older browsers and tools send none; the token stands). */
bool guard_origin(str origin, int port);
/* Compared in a time that does not tell where they differ. */
bool guard_token(str given, str token);

#endif
