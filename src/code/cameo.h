/* cameo.h - the nearest code of the older CAMEO scheme for a type and its modes, for readers who count in it. */
#ifndef VOLGENS_CODE_CAMEO_H
#define VOLGENS_CODE_CAMEO_H

#include "code/record.h"

/* "190" for ASSAULT, "193" for ASSAULT firearms, …: the first mode that has a code of its own decides. Never empty. */
str cameo_code(plover type, const str *mode, int32_t modes);

#endif
