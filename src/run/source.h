/* source.h - the files of a command line as one stream of raw reports, for the pool. */
#ifndef VOLGENS_RUN_SOURCE_H
#define VOLGENS_RUN_SOURCE_H

#include "run/pool.h"

typedef struct source {
  char **path;  // [paths]; none: standard input; "-" is standard input too
  int paths, at;
  intake in;
  int fd;       // -1: none open
  uint8_t format; // enum intake_format for all files; INTAKE_GUESS: each by its name or first byte
} source;

void source_open(source *s, char **path, int paths);
void source_close(source *s);

/* Fill a job with the next report or the fault that stands in its place; false at the end. */
bool source_next(source *s, job *j);

#endif
