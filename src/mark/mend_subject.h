/* mend_subject.h - subjects that the parser lost or made up.
 *
 * Used by mend.c only.
 *   lost   a finite verb without subject, right behind a bare name or pronoun that hangs on it as an adverb or oblique: "Fidan zei dat …",
 *          perhaps with an adverb between commas behind it ("Fidan, however, said")
 *          or, of a verb whose shared subject differs in number, the object that agrees: "… viel de regering en eisten de bonden …"
 *   false  a verb right behind its conjunction shares the subject of the first, which stands before its own verb; what stands
 *          behind it is its object: "X ontkende dat … en beschuldigde Turkije" (verb-final languages, whose main clauses
 *          turn the subject behind the verb only after something else in front)
 * Cost         the dependents of the verb. */
#ifndef VOLGENS_MARK_MEND_SUBJECT_H
#define VOLGENS_MARK_MEND_SUBJECT_H

#include "syntax/tree.h"

/* The dependent of verb w that is its subject by right, -1 none. turned: subjects of main clauses may stand behind the verb. */
int32_t mend_lost_subject(const doc *d, int32_t w, bool turned);

/* The dependent of verb w that is taken for its subject and is its object, -1 none. */
int32_t mend_false_subject(const doc *d, int32_t w);

#endif
