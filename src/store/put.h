/* put.h - a record as rows: the derived tables of one version of a report.
 *
 * Deterministic: the same record gives the same rows in the same order. Offsets become code points here. */
#ifndef VOLGENS_STORE_PUT_H
#define VOLGENS_STORE_PUT_H

#include "code/record.h"
#include "mark/mark.h"
#include "store/db.h"

/* Replace what the version has. run: row of the engine. scratch: a few bytes a word and a record. */
bool put_derived(db *d, int64_t run, int64_t version, const record *r, const marks *m, arena scratch, err *e);

#endif
