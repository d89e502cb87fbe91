/* args.h - who and what stands around a predicate: subjects, objects, obliques, with the grammar undone.
 *
 * A predicate is the word an event or a report of speech hangs on: a verb in any form, a noun, an adjective. The same
 * question is asked of all ("who fills subj?") and these are undone on the way, for every language of the
 * Universal Dependencies:
 *   passive            nsubj:pass is the object, obl:agent the subject
 *   participle         "de aangehouden activisten", "men held by police": the noun is the object; of an active one the subject
 *   relative clause    a relative pronoun stands for the noun that the clause hangs on; "the men they had held" likewise
 *   coordination       a conjunct shares the subject and, when it has none, the object of its neighbours; every
 *                      conjunct of a filler is a filler
 *   control            an infinitive's subject is the object of the verb above it, else its subject
 *   nominal            "the shooting of X by Y", "Russia's attack": possessor and agent phrases are subjects
 *
 * Cost         linear in the dependents looked at; climbing is bounded by ARGS_MAX_CLIMB. */
#ifndef VOLGENS_CODE_ARGS_H
#define VOLGENS_CODE_ARGS_H

#include "syntax/tree.h"

enum { ARGS_MAX_CLIMB = 12, ARGS_MAX = 12 };

/* Words that fill a place, in the order of the text, conjuncts unfolded. */
typedef struct fillers {
  int32_t word[ARGS_MAX];
  int32_t n;
} fillers;

/* The first dependent of w with that relation (or a subtype of it, when rel has none), from the left; -1 none. */
int32_t args_child(const doc *d, int32_t w, deprel rel);

/* Case and lemma tests: the form in small letters (ASCII), the lemma without "_". */
bool args_form_is(const doc *d, int32_t w, str small);
bool args_lemma_is(const doc *d, int32_t w, str joined);

/* The lemma without "_" and in small letters, into buf (cut at `size`). */
str args_lemma(const doc *d, int32_t w, char *buf, int32_t size);

/* Is the predicate passive: its grammatical subject (or the noun a participle modifies) undergoes it? */
bool args_passive(const doc *d, int32_t w);

/* Does w have a dependent, or is it reached, as a noun does: with determiner or case, as subject, object, …? True also
 * for nominalised infinitives ("het schieten op"). */
bool args_nominal(const doc *d, int32_t w);

/* Who does it. Nouns: possessors and agent phrases (demonyms and compounds are the caller's: they are no heads). */
fillers args_subj(const doc *d, int32_t w);

/* To whom, what. Verbs only; a noun's objects stand in its adpositions. */
fillers args_obj(const doc *d, int32_t w);
fillers args_iobj(const doc *d, int32_t w);

/* Dependents (obl, nmod, acl, …) that stand with the adposition. A conjunct predicate without one of its own asks its neighbour
 * to the right. */
fillers args_adp(const doc *d, int32_t w, str adp);

/* The adposition a word stands with: its first `case` dependent, else that of the title before it; -1 none. */
int32_t args_case(const doc *d, int32_t w);

/* If w is a relative pronoun, the noun that its clause hangs on; else w. */
int32_t args_antecedent(const doc *d, int32_t w);

/* The words of a filler's phrase without clauses and appositions after it: [first, last). */
void args_phrase(const doc *d, int32_t w, int32_t *first, int32_t *last);

#endif
