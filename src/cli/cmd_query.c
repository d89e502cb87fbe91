#include "cli/commands.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "cli/duckdb.h"
#include "cli/filters.h"
#include "store/row.h"

enum { ROW_MEMORY = 256 << 20 };  // address space for one row

typedef enum format { FORMAT_JSON, FORMAT_CSV, FORMAT_TSV, FORMAT_PARQUET } format;

static format format_of(const char *f) {
  if (f && strcmp(f, "csv") == 0) return FORMAT_CSV;
  if (f && strcmp(f, "parquet") == 0) return FORMAT_PARQUET;
  return f && strcmp(f, "tsv") == 0 ? FORMAT_TSV : FORMAT_JSON;
}

static void put_row(out *o, format f, const query_row *row, arena scratch) {
  if (f != FORMAT_JSON) {
    row_table_line(o, f == FORMAT_CSV ? ROW_CSV : ROW_TSV, row, scratch);
    return;
  }
  row_json(o, row);
  out_byte(o, '\n');
}

static bool put_rows(db *d, const query *q, format f, int fd, const char *what, arena scratch, err *e) {
  out o = {0};
  query_cursor c;
  query_row row;
  bool ok = query_open(d, q, &c, e);
  if (f != FORMAT_JSON) row_table_head(&o, f == FORMAT_CSV ? ROW_CSV : ROW_TSV);
  for (arena a = scratch; ok && query_next(&c, &row, &a, &ok, e); a = scratch) {
    put_row(&o, f, &row, a);
    if (o.n > 1 << 16) ok = out_send(&o, fd, what, e);
  }
  ok = ok && out_send(&o, fd, what, e);
  query_close(&c);
  out_close(&o);
  return ok;
}

static bool put_parquet(db *d, const query *q, arena scratch, err *e) {
  duckdb child;
  if (!duckdb_open(&child, e)) return false;
  bool ok = put_rows(d, q, FORMAT_CSV, child.fd, "the pipe to duckdb", scratch, e);
  return duckdb_close(&child, e) && ok;
}

static bool put_all(db *d, const query *q, format f, arena scratch, err *e) {
  return f == FORMAT_PARQUET ? put_parquet(d, q, scratch, e) : put_rows(d, q, f, STDOUT_FILENO, "standard output", scratch, e);
}

static bool put_count(db *d, const query *q, err *e) {
  int64_t n;
  out o = {0};
  if (!query_count(d, q, q->limit, &n, e)) return false;
  out_int(&o, n);
  out_byte(&o, '\n');
  bool ok = out_send(&o, STDOUT_FILENO, "standard output", e);
  out_close(&o);
  return ok;
}

int command_query(const invocation *in) {
  err e = {0};
  query q;
  db d = {0};
  arena_block block = {0};
  jmp_buf full;
  if (in->args != 1) return err_set(&e, EXIT_USAGE, "name one store: volgens query FILE.sqlite"), tell(&e);
  if (!filters_take(in, &q, &e)) return tell(&e);
  bool ok = db_open(&d, in->arg[0], DB_READ, &e) && (arena_open(&block, ROW_MEMORY) || err_set(&e, EXIT_SYSTEM, "out of memory"));
  if (setjmp(full)) err_set(&e, EXIT_SYSTEM, "%s: a row needs too much memory", in->arg[0]);
  else if (ok && invocation_get(in, "count")) put_count(&d, &q, &e);
  else if (ok) put_all(&d, &q, format_of(invocation_get(in, "format")), arena_of(&block, &full), &e);
  arena_close(&block);
  db_close(&d);
  return e.status ? tell(&e) : EXIT_OK;
}
