/* scale.h - classes and scale values of the older schemes, by CAMEO code and by type.
 *
 * Source  Goldstein 1992 (Journal of Conflict Resolution 36:2), as carried over to CAMEO codes for GDELT; CAMEO 1.1b3. */
#ifndef VOLGENS_STORE_SCALE_H
#define VOLGENS_STORE_SCALE_H

#include "base/str.h"

/* The value of a CAMEO code in tenths, -100 to 100: of the code, else of the longest beginning that has one; 0 for no code. */
int scale_goldstein(str cameo);
/* 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict, by the CAMEO root; 0 for no code. */
int scale_quad_of_cameo(str cameo);
/* The same by the codebook, of a PLOVER type. */
int scale_quad_of_type(str type);
/* "Verbal Cooperation", … for 1 to 4. */
const char *scale_quad_name(int quad);

#endif
