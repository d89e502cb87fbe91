/* correct.h - what an analyst says of an event: right, wrong, or what it should be.
 *
 * A correction is bound to the words: the report's name, the hash of its version, type and trigger as they were; so it survives
 * a rebuild. Nothing is overwritten: the newest counts. */
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
/* Those of an event, by its row, the newest first. */
bool correct_read(db *d, int64_t event, corrections *out, arena *keep, err *e);

#endif
