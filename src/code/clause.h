/* clause.h - what a clause is made of, read off a Universal Dependencies tree: who does it, to whom, what is said.
 *
 * A "predicate" is the head word of a clause: a verb, or the noun or adjective that a copula stands with. All functions are
 * pure, give word indices (-1: none) and hold for every language with UD trees.
 * Cost         linear in the children looked at; every climb is bounded by CLAUSE_MAX_CLIMB.
 * See it work  tests/test_clause.c */
#ifndef VOLGENS_CODE_CLAUSE_H
#define VOLGENS_CODE_CLAUSE_H

#include <stdbool.h>

#include "syntax/tree.h"

enum { CLAUSE_MAX_CLIMB = 64, CLAUSE_MAX_LEMMA = 96, CLAUSE_MAX_RUNS = 16 };

/* Words [first, last). */
typedef struct word_run {
  int32_t first, last;
} word_run;

/* First child with the relation itself, or with it or a subtype of it (base). */
int32_t clause_child(const doc *d, int32_t w, deprel rel);
int32_t clause_child_base(const doc *d, int32_t w, deprel base);
/* First child that is an adposition, mark or fixed word of w with that lemma or form (any case of letters). */
int32_t clause_case(const doc *d, int32_t w, str adposition);
/* Is the lemma or the form of w this word? Lower case; "_" in the lemma does not count. */
bool clause_word_is(const doc *d, int32_t w, str what);
/* The lemma of a predicate in small letters without "_", a separate particle joined in front when it is not yet part of
 * it ("roept … op" -> "oproepen"). Lies in buf; "" when it does not fit. joined = false leaves the particle out. */
str clause_lemma(const doc *d, int32_t w, bool joined, char buf[CLAUSE_MAX_LEMMA]);

/* A conjunct's first conjunct; w itself when it is none. */
int32_t clause_first_conjunct(const doc *d, int32_t w);
/* Is w the head of a finite clause (itself or one of its auxiliaries or copula finite)? */
bool clause_finite(const doc *d, int32_t w);
/* Passive: a passive subject, a passive auxiliary, or an agent stands with it. A bare participle before or behind its noun
 * (amod, acl) counts as passive too. */
bool clause_passive(const doc *d, int32_t w);
/* Who does it, as grammar has it: the own subject; else that of the first conjunct; the governor's object or subject for
 * infinitives; the noun that a participle or relative clause stands with; a relative pronoun gives its antecedent. In a
 * passive clause this is the sufferer. */
int32_t clause_subject(const doc *d, int32_t w);
/* The doer: clause_subject(), or in the passive the agent ("by", "door"), -1 when it has none. */
int32_t clause_doer(const doc *d, int32_t w);
/* The sufferer: object, or in the passive the subject. Relative pronouns give their antecedent. */
int32_t clause_sufferer(const doc *d, int32_t w);
/* If w is a relative pronoun inside a relative clause: the noun that clause stands with; else w. */
int32_t clause_antecedent(const doc *d, int32_t w);

/* Head of the innermost clause that w stands in (w itself when it is a predicate of its own). */
int32_t clause_of(const doc *d, int32_t w);

/* The words of w's subtree without the subtrees of `skip`, as maximal runs in order; punctuation at the ends of a run is left
 * out, so are runs of nothing else. Returns how many, at most CLAUSE_MAX_RUNS (the rest falls together with the last). */
int32_t clause_runs(const doc *d, int32_t w, const int32_t *skip, int32_t skips, word_run out[CLAUSE_MAX_RUNS]);

/* Does w lie in the subtree of top? */
bool clause_under(const doc *d, int32_t w, int32_t top);

#endif
