/* mend.h - trees put right where the lexicon knows better than the parser.
 *
 *   trees -> [MEND] -> marks
 *
 * What is mended, in every language:
 *   A second report of speech is no part of the first. In "denied that Moscow aimed at houses and accused Kyiv of …" parsers hang
 *   "accused" on "aimed". A conjunct verb right behind its conjunction, without subject or subordinator of its own, that stands in a
 *   that-clause of a reporting verb and is a reporting verb itself, becomes a conjunct of that one. Where
 *   subordinate clauses end with their verb (list "word-order" has "verb-final"), any such finite verb does.
 *
 *   A particle is no adposition. In "riep de bevolking op de aanvallen te staken" parsers take "op" for the case mark of
 *   "aanvallen" and everything for a part of the infinitive. Where the lexicon has the verb with that particle ("oproepen"), it gets
 *   the particle back, and what stands before it (verb-final languages only: elsewhere particles stand by their verb).
 *
 *   A perfect is no passive. "Is afgetreden" has a doer: verbs of the list "perfect-with-be" with an auxiliary of the list "be" are
 *   active.
 *
 *   Subjects that the parser lost or made up (mark/mend_subject.h).
 *
 *   A reason told behind a that-clause belongs to it: "said that it protested, because the minister had …" (list "reason").
 *
 *   A noun in an adposition of several words may carry an act: "op verzoek van Parijs", "in handen van de rebellen" (list
 *   "phrase-noun").
 *   A verb that was taken for a participle behind its subject ("Its guards accused two units of …") is the verb of its sentence.
 *
 *   Words of and around a report of speech: mend_said.h.
 *
 * Cost         linear in the words.
 * See it work  volgens run --until=mark FILE; tests/cases/voice.txt */
#ifndef VOLGENS_MARK_MEND_H
#define VOLGENS_MARK_MEND_H

#include "base/arena.h"
#include "lexicon/lexicon.h"
#include "syntax/tree.h"

/* The doc with its trees mended: d itself when there is nothing to mend, else a copy in keep with words of its own. */
const doc *mark_mend(const lexicon *lex, const doc *d, arena *keep);

#endif
