/* correct.h - what an analyst says of an event: right, wrong, or what it should be.
 *
 * A correction is bound to the words: the report's name, the hash of its version, type and trigger as they were; so it survives
 * a rebuild. Nothing is overwritten: the newest `right` or `wrong` counts, and, of each field, the newest `should` behind it.
 * See it work  volgens correct, volgens corrections */
#ifndef VOLGENS_STORE_CORRECT_H
#define VOLGENS_STORE_CORRECT_H

#include "store/db.h"

enum { CORRECT_MAX_VALUE = 500, CORRECT_MAX_NOTE = 4000 };  // bytes

typedef struct correction {
  str verdict;       // right, wrong, should
  str field, value;  // of `should`: which field, and what it should be; value "" for: nothing. Else absent
  str note;          // absent: none
  str made;          // UTC, ISO 8601
} correction;

/* The fields that `should` may name, ended by NULL. */
extern const char *const correct_fields[];

/* Is it one that can be kept? False: e tells, in words for the one who made it. */
bool correct_check(const correction *c, err *e);
/* Keep one of an event of a report's newest version. *found: there is such an event. False: e tells. */
bool correct_put(db *d, int64_t report, str event, const correction *c, bool *found, err *e);

typedef struct corrections {
  correction *v;
  int32_t n, cap;
} corrections;
/* What has become of a correction. */
typedef enum correct_state {
  CORRECT_HOLDS,   // right, and the record is there
  CORRECT_LOST,    // right or should, and the record is there no more
  CORRECT_OPEN,    // wrong or should, and the record is still as it was
  CORRECT_MENDED,  // wrong, and the record is there no more; should, and it is so now
  CORRECT_OLD,     // of a text that is no longer the newest of its report, or of a report that is not there
} correct_state;
/* "holds", "lost", … */
const char *correct_state_name(correct_state s);

typedef struct correct_row {
  int64_t id, version, event;  // rows; version and event 0: not there
  str report, name, type;      // of the report; of the event when it was corrected; its type then
  int32_t begin, end;          // its trigger
  str words;                   // of the trigger; absent when the version is not there
  correction c;
  correct_state state;
} correct_row;

typedef struct correct_rows {
  correct_row *v;
  int32_t n, cap;
} correct_rows;
/* All corrections, of one report or (absent) of all, in the order they were made. */
bool correct_list(db *d, str report, correct_rows *out, arena *keep, err *e);

/* Those of an event, by its row, the newest first. */
bool correct_read(db *d, int64_t event, corrections *out, arena *keep, err *e);

#endif
