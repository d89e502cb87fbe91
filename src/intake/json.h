/* json.h - a report out of a JSON object: our own form, or an IPTC ninjs item (ninjs.h). */
#ifndef VOLGENS_INTAKE_JSON_H
#define VOLGENS_INTAKE_JSON_H

#include "base/arena.h"
#include "base/err.h"
#include "intake/report.h"

/* Everything is copied into keep. `line` is where the object begins. False: e tells, naming file and line. */
bool json_read(str file, str bytes, long line, report *out, arena *keep, err *e);

#endif
