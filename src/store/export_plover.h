/* export_plover.h - events as PLOVER's JSON records, and in the columns of POLECAT; docs/EXPORT.md tells each field.
 *
 * Source  PLOVER manual 0.6, chapter "JSON Data Fields" (Open Event Data Alliance); POLECAT weekly files (Harvard Dataverse,
 *         doi:10.7910/DVN/AJGVIT). */
#ifndef VOLGENS_STORE_EXPORT_PLOVER_H
#define VOLGENS_STORE_EXPORT_PLOVER_H

#include "store/exporting.h"

/* One object and a newline. Beside PLOVER's fields: author, speaker, attribution, confidence. */
bool export_plover_event(exporter *x, const query_row *r);

/* Forty columns; fields with a quote, a tab or a line end in double quotes; None where there is nothing. */
bool export_polecat_head(exporter *x);
bool export_polecat_event(exporter *x, const query_row *r);

#endif
