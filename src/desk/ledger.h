/* ledger.h - what is contested and what was promised, as pages and JSON ask for it. */
#ifndef VOLGENS_DESK_LEDGER_H
#define VOLGENS_DESK_LEDGER_H

#include "desk/call.h"
#include "store/commitments.h"
#include "store/ledger.h"

enum { LEDGER_SHOWN = 100 };

/* By country, type, from, to of the address. more: there are others. False: c->fault tells. */
bool ledger_ask(call *c, ledger_item **item, int32_t *n, bool *more);
/* "denied", "told otherwise", "denied and told otherwise" */
str ledger_status(const ledger_item *x);

/* By country, kind, from, to, fulfilled of the address. */
bool ledger_ask_commitments(call *c, commitment_item **item, int32_t *n, bool *more);

#endif
