/* duckdb.h - the program duckdb, where it is installed, to make a Parquet file on standard output of CSV that is fed to it. */
#ifndef VOLGENS_CLI_DUCKDB_H
#define VOLGENS_CLI_DUCKDB_H

#include <sys/types.h>

#include "base/err.h"

typedef struct duckdb {
  pid_t child;
  int fd;  // write CSV with a header here
} duckdb;

/* Start it. False: e tells, and what to do where it is not installed. */
bool duckdb_open(duckdb *d, err *e);
/* Close its input and wait until it has written all. False: e tells. */
bool duckdb_close(duckdb *d, err *e);

#endif
