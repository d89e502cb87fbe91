/* row.h - a row of a query as JSON or as a line of a table.
 *
 * JSON keys are those of record.schema.json where they mean the same; offsets are code points of the report's text. */
#ifndef VOLGENS_STORE_ROW_H
#define VOLGENS_STORE_ROW_H

#include "base/out.h"
#include "store/query.h"

/* One object, without a newline. */
void row_json(out *o, const query_row *r);
/* Append `,"key":["…",…]`: a member of a JSON object, from words with blanks between. */
void row_json_words(out *o, const char *key, str words);

typedef enum row_table { ROW_CSV, ROW_TSV } row_table;
/* The names of the columns; a row. CSV as RFC 4180; TSV with tab, newline, return and backslash as \t \n \r \\. */
void row_table_head(out *o, row_table kind);
void row_table_line(out *o, row_table kind, const query_row *r, arena scratch);

#endif
