/* finding.h - what the outlet does with somebody's words: attribution lost, and words of its own side.
 *
 *   attributions, events, marks -> [FINDING] -> record.findings, event.flags
 *
 *   unattributed  a clause of opinion or charge (a word of the list "blame") in the outlet's own voice, right behind somebody's
 *                 attributed words in the same paragraph: codebook 1.3, "attribution lost"
 *   partisan      first-person plural outside quotations ("our border guards"): the writer is a party to what is told
 *
 * An event carries the flag when its evidence stands in such a clause ("unattributed") or holds such words ("partisan").
 * Cost         linear in the words, times the attributions of a report (some dozens).
 * See it work  volgens show FILE; tests/cases/findings.txt */
#ifndef VOLGENS_CODE_FINDING_H
#define VOLGENS_CODE_FINDING_H

#include "code/record.h"
#include "lexicon/lexicon.h"
#include "mark/mark.h"

/* Fill r->findings and the flags of r->events. Attributions and events must stand; needs nothing else. */
void finding_make(const lexicon *lex, const marks *m, record *r, arena *keep);

#endif
