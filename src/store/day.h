/* day.h - the first day that an EDTF date covers, for sorting and for filters.
 *
 * Source  Extended Date/Time Format (Library of Congress, 2019), levels 0 and 1. */
#ifndef VOLGENS_STORE_DAY_H
#define VOLGENS_STORE_DAY_H

#include <stdbool.h>

#include "base/str.h"

/* "2023-07-26/.." -> 2023-07-26, "2023-07" -> 2023-07-01, "2023-22" (summer) -> 2023-06-01, "../2024" -> 2024-01-01.
 * False: it tells no day ("", "XXXX-07-26"); out is "". */
bool day_first(str edtf, char out[11]);
/* Minutes since 1970 of an ISO 8601 date (its first minute) or date-time, its offset from UTC reckoned in; INT64_MAX when it tells none. */
int64_t day_instant(str iso);
/* The day of an ISO 8601 date or date-time as it stands. */
bool day_iso(str iso, char out[11]);

#endif
