/* unit.h - one raw report of a container, as the reading thread hands it to a worker: a few named fields and a body.
 *
 *   feed, archive, page -> [intake_next] -> unit (bytes) -> [intake_report] -> report
 *
 * Bytes: for each field that is there a letter for its name, the length (4 bytes, low first), and its bytes. */
#ifndef VOLGENS_INTAKE_UNIT_H
#define VOLGENS_INTAKE_UNIT_H

#include "base/arena.h"
#include "base/out.h"

typedef enum unit_name {
  UNIT_FORMAT,     // what the report calls its format
  UNIT_URL,
  UNIT_TYPE,       // content type of the body as the transport gave it: "text/html; charset=utf-8"
  UNIT_CODINGS,    // how the body was folded for transport, as HTTP names it
  UNIT_ID,
  UNIT_LANG,
  UNIT_TITLE,
  UNIT_AUTHOR,
  UNIT_OUTLET,     // one a line, original source first
  UNIT_PUBLISHED,
  UNIT_MODIFIED,
  UNIT_SUMMARY,    // "yes": the body is only a summary of the report
  UNIT_BODY,
  UNIT_NAMES
} unit_name;

typedef struct unit {
  str v[UNIT_NAMES];  // absent when not there; views into the bytes
} unit;

/* Append a field; nothing when s is absent or empty, but for the body. */
void unit_put(out *o, unit_name name, str s);

/* A body that is written piece by piece: what is appended between the two calls. */
size_t unit_begin_body(out *o);
void unit_end_body(out *o, size_t begun);

/* False when these are no bytes of a unit. */
bool unit_read(str bytes, unit *u);

#endif
