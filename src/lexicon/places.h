/* places.h - the places of the world, looked up in a sorted text file that is only mapped, never parsed as a whole.
 *
 *   baku <tab> Baku <tab> AZE <tab> 40.3777 <tab> 49.892 <tab> 1116513 <tab> 587084
 *
 * A row: the folded name (fold.h), the name as usually written, the state, latitude, longitude, population, GeoNames
 * number. Rows are sorted by the bytes of the first field, then by falling population, then by number; tools/lexicon/
 * places.py makes the file. A row that cannot be read is passed over: names_check (tests) reads them all.
 * Cost         a binary search: about 17 short comparisons.
 * See it work  tests/test_names.c */
#ifndef VOLGENS_LEXICON_PLACES_H
#define VOLGENS_LEXICON_PLACES_H

#include "lexicon/names.h"

/* The most populous place of that folded name, one in `country` (unless empty) before all others; false when none. */
bool places_find(str bytes, str folded, str country, name *out);

/* Does a place name start with these folded words and a space? */
bool places_prefix(str bytes, str folded);

/* Every row is well-formed and in order; else e tells file, line and column. */
bool places_check(str file, str bytes, err *e);

#endif
