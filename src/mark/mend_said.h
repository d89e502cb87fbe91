/* mend_said.h - words of and around a report of speech that the parser hung in the wrong place.
 *
 * Used by mend.c only.
 *   One who is told to speak has no object. In "staken volgens bewoners huizen in brand" parsers hang "huizen" on "bewoners": a bare
 *   noun right behind the bare noun that an according-phrase of one word governs belongs to the verb (verb-final languages only).
 *   What one is accused of is no part of who accuses: "accused by the UN of shelling" (a verb of speech with that adposition).
 *   A report that goes along with another hangs on it and not in what that one says: "said that rebels had shelled a school, adding …".
 *
 * Cost         linear in the children of a word. */
#ifndef VOLGENS_MARK_MEND_SAID_H
#define VOLGENS_MARK_MEND_SAID_H

#include "lexicon/lexicon.h"
#include "syntax/tree.h"

/* The participle that word w, taken for a verb by itself, is the auxiliary of: "said soldiers | had | looted shops", where both hang
 * side by side. -1 when it is none. `have`: the auxiliaries of the perfect. */
int32_t mend_perfect(const list *have, const doc *d, int32_t w);

/* "China's representative, who had voted for it, called on donors …": a subject that the parser took for that of a passive. Is w a verb
 * that has one, without auxiliary, in a whole sentence or with an object of its own? */
bool mend_false_sufferer(const doc *d, int32_t w);

/* "says it hit a depot and denies | that it aimed …": a noun behind a conjunction with a that-clause right behind it, whose lemma is a
 * reporting verb, in what reporting verb v says. Returns v, -1 when w is none. */
int32_t mend_second_report(const language *l, const doc *d, int32_t w);

/* Where word `w` belongs; w is -1 when all is well. */
typedef struct rehang {
  int32_t w, head;
  deprel rel;
} rehang;

/* Word w looked at. */
rehang mend_said(const language *l, bool verb_final, const doc *d, int32_t w);

#endif
