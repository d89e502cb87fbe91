/* rules.h - the words that evoke an event, with the roles of what stands around them.
 *
 *   rule   nl.assault.fire-on
 *   match  schieten op | openen vuur op
 *   roles  subj=actor op=recipient
 *   type   ASSAULT firearms
 *   why    "schieten" alone is ambiguous (foto's schieten, te hulp schieten)
 *   yes    Rebellen schoten op een patrouille.   => ASSAULT firearms actor=Rebellen recipient=een patrouille
 *   no     De fotograaf schoot tweehonderd beelden.
 *
 * docs/LEXICON.md has the whole form. */
#ifndef VOLGENS_LEXICON_RULES_H
#define VOLGENS_LEXICON_RULES_H

#include "lexicon/entry.h"

typedef struct rules {
  struct rules_impl *impl;
} rules;

/* Take the blocks whose first key is "rule". */
bool rules_take(const entries *en, rules *out, arena *keep, err *e);

#endif
