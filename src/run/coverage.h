/* coverage.h - how often each entry of the lexicon fired, and which never did.
 * See it work  volgens coverage FILE… */
#ifndef VOLGENS_RUN_COVERAGE_H
#define VOLGENS_RUN_COVERAGE_H

#include "base/out.h"
#include "code/record.h"
#include "lexicon/lexicon.h"

typedef struct coverage {
  const lexicon *lex;
  int32_t **rule, **cue;  // [languages][entries] how often
} coverage;

coverage coverage_make(const lexicon *lex, arena *keep);
/* Count the entries behind a record. */
void coverage_add(coverage *c, const record *r);
/* One line an entry: count, id, file:line, by language and file order; `lang` absent: all languages. */
void coverage_write(const coverage *c, str lang, out *o);

#endif
