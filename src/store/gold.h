/* gold.h - a report with its records as analysts corrected them, in the form of docs/record.schema.json: for scoring and training.
 *
 * Events said to be wrong are left out; what should be otherwise is so; events that somebody looked at have a field `verdict`
 * (`right`, `should`) beside those of the schema: of the others nobody said anything.
 * A source that no attribution of the report has becomes an attribution of its own, its content the event's evidence.
 * See it work  volgens corrections --gold out.sqlite */
#ifndef VOLGENS_STORE_GOLD_H
#define VOLGENS_STORE_GOLD_H

#include "base/out.h"
#include "store/correct.h"

/* Append a line for the newest version of a report. all: its corrections among others, as correct_list gives them. */
bool gold_write(db *d, int64_t report, const correct_rows *all, out *o, arena scratch, err *e);

#endif
