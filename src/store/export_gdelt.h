/* export_gdelt.h - events in the 61 columns of GDELT 2.0, and their mentions in 16; docs/EXPORT.md tells each column.
 *
 * No header, tabs between, no quoting: as GDELT's own files. An event with several doers or recipients becomes a line a pair, as
 * CAMEO coders do; doers of a mutual act are paired with each other both ways.
 * Source  GDELT Event Codebook V2.0 (2015). */
#ifndef VOLGENS_STORE_EXPORT_GDELT_H
#define VOLGENS_STORE_EXPORT_GDELT_H

#include "store/exporting.h"

bool export_gdelt_event(exporter *x, const query_row *r);
bool export_gdelt_mention(exporter *x, const query_row *r);

#endif
