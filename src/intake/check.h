/* check.h - what every report must hold, whatever it came from. */
#ifndef VOLGENS_INTAKE_CHECK_H
#define VOLGENS_INTAKE_CHECK_H

#include "base/arena.h"
#include "base/err.h"
#include "intake/format.h"

/* A text that is neither empty nor too long. False: e tells. */
bool check_text(str file, str text, long line, err *e);
/* A hash of the text, for reports that have no id. */
str check_id(str text, arena *keep);

#endif
