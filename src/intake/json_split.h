/* json_split.h - the objects of a JSON text, one by one: one after the other, or in a list. Only brackets and strings are looked
 * at; whether an object is sound is for its reader to tell, so that damage in one costs only that one, unless it is
 * a bracket that is missing. */
#ifndef VOLGENS_INTAKE_JSON_SPLIT_H
#define VOLGENS_INTAKE_JSON_SPLIT_H

#include "base/str.h"

/* The next object at or behind *at; *at goes behind it. Absent at the end. An object that does not end is all that is left.
 * *strange: something else than blanks, commas and brackets of lists stood before it. */
str json_split_next(str text, int32_t *at, bool *strange);

#endif
