/* write_table.h - events as a flat table, one row an event: comma separated (RFC 4180) or tab separated values.
 *
 * Several actors, recipients, modes or evidence clauses share a cell, divided by "; ". Spans are code points. */
#ifndef VOLGENS_RUN_WRITE_TABLE_H
#define VOLGENS_RUN_WRITE_TABLE_H

#include "base/out.h"
#include "code/record.h"

typedef enum table_kind { TABLE_CSV, TABLE_TSV } table_kind;

/* The row of column names. */
void write_table_head(out *o, table_kind kind);
/* One row for each event of the record. */
void write_table(out *o, table_kind kind, const record *r, arena scratch);

#endif
