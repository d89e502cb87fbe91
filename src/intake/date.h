/* date.h - dates of the outside as ISO 8601.
 *
 * Taken        ISO 8601, extended or basic ("2024-02-29", "20240229T101500Z", "2024-02-29 10:15:00+01:00"), and the form of mail
 *              and RSS ("Thu, 29 Feb 2024 10:15:00 +0100"; RFC 822, with years of 2 or 4 digits and the usual names of zones).
 * Not taken    anything else: "02/03/2024" may be two days, so it is none.
 * See it work  tests/test_intake_field.c */
#ifndef VOLGENS_INTAKE_DATE_H
#define VOLGENS_INTAKE_DATE_H

#include "base/arena.h"

/* "2024-02-29", or "2024-02-29T10:15" with ":00" when seconds are told (fractions left out), and "Z" or "+01:00" when the zone
 * is; absent when s is no date that can be understood. */
str date_iso(str s, arena *keep);

#endif
