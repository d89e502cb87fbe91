/* plain.h - a report out of a plain text.
 *
 * UTF-8 is kept byte by byte, so that spans point into the file. Other character sets are recognised (charset.h: a byte order mark of
 * UTF-16 or UTF-32, else windows-1252) and converted; spans then point into the converted text. A text that is mostly UTF-8 but
 * not everywhere, or that holds a NUL, is refused with the place. The id is a hash of the text. */
#ifndef VOLGENS_INTAKE_PLAIN_H
#define VOLGENS_INTAKE_PLAIN_H

#include "base/arena.h"
#include "base/err.h"
#include "intake/report.h"

bool plain_read(str file, str bytes, long line, report *out, arena *keep, err *e);

#endif
