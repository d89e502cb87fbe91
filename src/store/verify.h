/* verify.h - is a store sound: pages, indexes, references, and what must hold between tables.
 *
 * Reads all of the file.
 * See it work  volgens verify out.sqlite */
#ifndef VOLGENS_STORE_VERIFY_H
#define VOLGENS_STORE_VERIFY_H

#include "base/out.h"
#include "store/db.h"

enum { VERIFY_MOST = 100 };  // faults told of each kind

/* Append a line for each fault; *faults gets how many. False: e tells why it could not be looked at to the end. */
bool verify_store(db *d, out *o, int64_t *faults, err *e);

#endif
