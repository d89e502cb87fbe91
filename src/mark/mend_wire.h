/* mend_wire.h - clauses in the manner of agencies and papers that the parser lost, put right where words and marks leave no doubt.
 *
 *   trees -> [MEND_WIRE] -> marks
 *
 *   "President Petro [on Friday suspended] talks": a day between a name and its verb, which is read as an attribute of the object, in a
 *   sentence that has no other verb (list "weekday").
 *   "wrote [on X that the left had lied]": a that-clause with a subject of its own, hung on the noun before it as a relative one, is what the
 *   verb of speech says (list "complementiser").
 *   "called for calm, and [the Church], which …, pleaded": a noun in front of a verb that has no subject, joined to a noun of the clause before.
 *   "The firm sued; [the court] heard …": the first of two subjects has a verb of its own right behind it.
 *   "Talks [collapsed], a lawmaker, Ali Khan, told Dawn": the one who tells it was taken for an apposition of what it is about.
 * Cost         linear in the words and their children.
 * See it work  volgens run --until=tree FILE; tests/cases/wire.txt */
#ifndef VOLGENS_MARK_MEND_WIRE_H
#define VOLGENS_MARK_MEND_WIRE_H

#include "lexicon/lexicon.h"
#include "syntax/tree.h"

/* Change d, whose words must be writable. */
void mend_wire(const lexicon *lex, doc *d);

#endif
