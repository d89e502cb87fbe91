/* told.h - what a version's records say, in words that can be compared: before and after it is coded anew.
 *
 * See it work  volgens rebuild --all --each out.sqlite */
#ifndef VOLGENS_STORE_TOLD_H
#define VOLGENS_STORE_TOLD_H

#include "store/db.h"

typedef enum told_field {
  TOLD_TYPE, TOLD_MODE, TOLD_ACTORS, TOLD_RECIPIENTS, TOLD_DATE, TOLD_PLACE, TOLD_AUTHOR, TOLD_SPEAKER, TOLD_SOURCE, TOLD_RULE, TOLD_FIELDS
} told_field;
/* "type", "mode", … */
const char *told_field_name(told_field f);

typedef struct told_event {
  int32_t begin, end;      // the trigger
  str name;                // of the event
  str words;               // its clause
  str field[TOLD_FIELDS];  // never absent
} told_event;

typedef struct told {
  bool coded;
  uint64_t hash;  // of all derived rows of the version, row numbers left aside
  told_event *v;  // [n], in the order of the text
  int32_t n, cap;
} told;

bool told_make(db *d, int64_t version, told *out, arena *keep, err *e);

#endif
