/* change.h - what coding anew did to the events of many versions, rule by rule.
 *
 *   told before, told after -> [CHANGE_TAKE] … -> [CHANGE_WRITE: rules with the most changes first]
 *
 * An event is the same before and after when its name is (report, type, trigger); else when its trigger is: then its type changed.
 * See it work  tests/test_store_change.c; volgens rebuild --all out.sqlite */
#ifndef VOLGENS_STORE_CHANGE_H
#define VOLGENS_STORE_CHANGE_H

#include "base/out.h"
#include "store/told.h"

typedef struct change_rule {
  str rule;
  int64_t come, gone, changed;
  int64_t field[TOLD_FIELDS];  // of those changed: in what
} change_rule;

typedef struct changes {
  change_rule *v;  // [n]
  int32_t n, cap;
  int64_t come, gone, changed, same;  // events
} changes;

/* Count what changed; each (may be NULL) gets a line an event: "+", "-" or "~" with what was and is. report: its name, for the lines. */
void change_take(changes *c, str report, const told *before, const told *after, out *each, arena *keep, arena scratch);
/* A line a rule: "nl.assault.schieten: +1 -0 ~3 (date 2, actors 1)". */
void change_write(const changes *c, out *o, arena scratch);

#endif
