#include "code/code.h"

#include "code/context.h"
#include "code/finding.h"

static bool in_chain(const record *r, str outlet) {
  for (int32_t i = 0; i < r->outlets; i++)
    if (str_eq(r->outlet[i], outlet)) return true;
  return false;
}

/* What the text credits, then what the report was given with; the original source comes first. */
static void chain_outlets(const marks *m, record *r, arena *keep) {
  const report *rep = m->d->rep;
  r->outlet = arena_new(keep, str, m->outlets + rep->outlets);
  for (int32_t i = 0; i < m->outlets; i++)
    if (!in_chain(r, m->outlet[i])) r->outlet[r->outlets++] = m->outlet[i];
  for (int32_t i = 0; i < rep->outlets; i++)
    if (!in_chain(r, rep->outlet[i])) r->outlet[r->outlets++] = rep->outlet[i];
}

record *code_make(const lexicon *lex, const marks *m, bool why, arena *keep, arena scratch) {
  record *r = arena_new(keep, record, 1);
  r->d = m->d;
  chain_outlets(m, r, keep);
  attribution_make(lex, m, r, keep, scratch);
  event_make(lex, m, why, r, keep, scratch);
  finding_make(lex, m, r, keep);
  context_make(lex, r);
  return r;
}
