/* denial.h - which act of the report does a denial deny?
 *
 * "Pakistan's army denied this": a REJECT without a mode. It answers the nearest claim before it in the same report that charges the
 * denier's state, made by somebody else; where the denial names whom it answers, by that one. */
#ifndef VOLGENS_STORE_DENIAL_H
#define VOLGENS_STORE_DENIAL_H

#include "store/link_event.h"

enum { DENIAL_REACH = 800 };  // code points between the act and its denial

/* Index of the act among the n events of a version, in the order of the text, that x[at] denies; -1 for none. */
int32_t denial_find(const link_event *x, int32_t n, int32_t at);

#endif
