/* mark_own.h - an organisation that tells of itself: "our staff", "we call on …" outside quotations.
 *
 * It is the named organisation, no state and no person, that the report names most, where the report says "our" of what such
 * bodies have (list own-body: staff, team) and never of what a state has (list own-state: army, president). Its people and its
 * "we" take its code.
 *
 * mark_own     to be called when entities are found and countries are told
 * Cost         linear. */
#ifndef MARK_OWN_H
#define MARK_OWN_H

#include "mark/mark_work.h"

void mark_own(work *k);

#endif
