/* ninjs.h - an IPTC ninjs item, versions 1 to 3, as a unit.
 *
 * id         uri (guid where a system uses that)
 * title      headlines (role main, else the first), headline, title
 * body       bodies, or body_xhtml, body_html, body_text, …: markup before plain text; else description, as a summary
 * published  firstcreated, else versioncreated; then modified is versioncreated
 * author     by, byline, or the names of authors
 * outlet     infosources, then copyrightholder or source
 * lang       language; url: uri when it is an address
 * Names are taken in either spelling: versioncreated (1, 2) and versionCreated (3). */
#ifndef VOLGENS_INTAKE_NINJS_H
#define VOLGENS_INTAKE_NINJS_H

#include <jansson.h>

#include "base/arena.h"
#include "intake/unit.h"

/* Does it look like one? */
bool ninjs_is(const json_t *o);
/* Views into o or `keep`. NULL, or why it gives no report. */
const char *ninjs_unit(const json_t *o, unit *u, arena *keep);

#endif
