/* country.h - a country in the codes of other schemes.
 *
 * Source  FIPS PUB 10-4 with its change notices (two letters, as GDELT uses them); Correlates of War, State System Membership
 *         v2016 (numbers; Kosovo 347 and South Sudan 626 among them). Both public. */
#ifndef VOLGENS_STORE_COUNTRY_H
#define VOLGENS_STORE_COUNTRY_H

#include "base/str.h"

/* "AZE" -> "AJ"; empty for codes that are no country and for countries without one. */
str country_fips(str iso);
/* "AZE" -> 373; 0 likewise. */
int country_cow(str iso);

#endif
