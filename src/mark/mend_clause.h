/* mend_clause.h - verbs and clauses put right where the lexicon knows better than the parser.
 *
 *   trees -> [MEND_CLAUSE] -> marks
 *
 * What is mended:
 *   A participle with a subject of its own is a verb: "Both sides resumed negotiations", read as "resumed negotiations" with something
 *   in front. So is one that stands between subject and object of a sentence without any other verb.
 *
 *   Who is named in front of a participle without auxiliary is its subject: "Fidan, however, insisted that …".
 *
 *   A participle behind a noun that the lexicon has with the adposition that follows, and that has no passive there, is the verb of
 *   its sentence: "Border guards fired at a group of smugglers."
 *
 *   A passive has an auxiliary. "Churches raised money", with its subject read as that of a passive, has a doer.
 *
 *   Whom a verb makes do something is its object: "allowed the union to meet", "forbade the troops to fire".
 *
 *   A clause behind a noun that reports and the one who says it is the noun's: "the claim by the rebels that they held the town"
 *   (list "complementiser"), "the pledge by the premier to resign".
 *
 *   An adjective behind the object of a verb that says what something is belongs to the verb: "termed the charge baseless",
 *   "described the call as direct" (list "as").
 *
 *   What a verb without object has behind "that" is no relative clause: "a rumour that the king had died" (list "intransitive"). An
 *   adjective with an auxiliary and no copula is a participle: "heeft bekend".
 *
 *   A noun before its head is not plural: "called the pilots heroes" has an object and what it is called. An object is no infinitive: "an
 *   influence drive". What the lexicon has as a verb with its object behind "have" is no adjective: "have downed tools" (list "have").
 *
 *   A sentence has a verb: "State radio broadcast that …", "Protests against the law spread to …", read as nouns and what goes with them.
 *
 *   What stands between commas with an adposition is no predicate: "It was, in the words of the pope, a world war."
 *
 *   Where the finite verb stands second (list "word-order": "verb-second"), all between an opening subject and it is the subject's.
 *
 * Cost         linear in the words.
 * See it work  volgens run --until=mark FILE; tests/cases/clause.txt */
#ifndef VOLGENS_MARK_MEND_CLAUSE_H
#define VOLGENS_MARK_MEND_CLAUSE_H

#include "lexicon/lexicon.h"
#include "syntax/tree.h"

/* Mend the trees of d, whose words must be writable. */
void mend_clauses(const lexicon *lex, doc *d);

#endif
