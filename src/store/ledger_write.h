/* ledger_write.h - items of the ledger, commitments and pairs as JSON objects, without a newline: the same for the command line and the desk. */
#ifndef VOLGENS_STORE_LEDGER_WRITE_H
#define VOLGENS_STORE_LEDGER_WRITE_H

#include "base/out.h"
#include "store/commitments.h"
#include "store/ledger.h"
#include "store/pairs.h"

void write_ledger_item(out *o, const ledger_item *x);
void write_commitment_item(out *o, const commitment_item *x);
void write_report_pair(out *o, const report_pair *x);

#endif
