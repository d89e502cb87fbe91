/* export.h - events of a store in the layouts that other tools read; docs/EXPORT.md tells every column.
 *
 *   query -> [EXPORT: rows, report by report where the layout tells of reports] -> a writer -> file descriptor
 *
 * Layouts without a place for who says so (gdelt, gdelt-mentions, plover, polecat) hold what the outlet vouches for, unless the
 * query names a reading. The others keep the voices apart and hold all.
 * See it work  volgens export DB --as=trig; tests/test_query.py */
#ifndef VOLGENS_STORE_EXPORT_H
#define VOLGENS_STORE_EXPORT_H

#include "store/query.h"

/* "gdelt|gdelt-mentions|plover|polecat|webannotation|trig" */
extern const char export_names[];

/* Write what q asks for in the layout of that name. version: of the program. */
bool export_write(db *d, const query *q, str name, str version, int fd, const char *what, arena scratch, err *e);

#endif
