/* said_clause.h - content that is a clause: "said that …", "urged X to …".
 *
 *   said -> [SAID_CLAUSE]
 *
 * Cost         linear in the sentence.
 * See it work  volgens explain FILE; tests/cases/voice.txt */
#ifndef VOLGENS_CODE_SAID_CLAUSE_H
#define VOLGENS_CODE_SAID_CLAUSE_H

#include "code/job.h"

/* Put the clause or the infinitive that the cue reports; false when it has none. */
bool said_from_clause(job *j);
bool said_from_infinitive(job *j);

/* The same, but only a clause with a complementiser. */
bool said_from_that(job *j);

/* Put the clause without its complementiser; each conjunct with one of its own becomes a run of its own. */
void said_put_clause(job *j, int32_t c);

/* Is w the head of an infinitive clause? */
bool said_infinitive(const doc *d, int32_t w);
/* The complementiser of clause w: a mark of the list, or such a word at its very start whatever the parser made of it, as long
 * as it is not the subject; -1 none. */
int32_t said_complementiser(const job *j, int32_t w);
/* Relative by the parser, but with nothing missing: "told reporters that the talks had failed". */
bool said_false_relative(const job *j, int32_t c);

#endif
