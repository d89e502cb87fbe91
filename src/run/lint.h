/* lint.h - do the examples of the lexicon come out as written?
 *
 * Every `yes` sentence of a rule must give an event by that rule with the type, modes, and words in the roles that
 * stand behind "=>"; a `no` sentence must give none by it. Cues likewise, with source and content. Two rules that match
 * alike under the same conditions are a fault too.
 * See it work  volgens lint */
#ifndef VOLGENS_RUN_LINT_H
#define VOLGENS_RUN_LINT_H

#include "base/out.h"
#include "run/worker.h"

typedef struct lint_count {
  int32_t entries, examples, wrong;
} lint_count;

/* Check the entries of one language whose ids start with `prefix` (empty: all). Faults are appended to o, one a line
 * with file, line and column. False: equipment failed, e tells. */
bool lint_language(const engine *en, str lang, str prefix, out *o, lint_count *count, err *e);

#endif
