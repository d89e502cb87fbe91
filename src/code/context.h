/* context.h - what an event is about, beside its type: the context codes of PLOVER.
 *
 *   events, trees -> [CONTEXT] -> event.contexts
 *
 * A context is told by the sectors of those who take part (MIL: military, LEG: legislative, …), by type and mode (COERCE cyber:
 * cyber), and by the words of the evidence (list "context" of the language, lemma=context; a compound also by its
 * last part). The names are those of the PLOVER manual (Open Event Data Alliance), table "General contexts", with
 * "territory" beside "resource".
 * Cost         a look-up a word of the evidence.
 * See it work  volgens code FILE; tests/cases/context.txt */
#ifndef VOLGENS_CODE_CONTEXT_H
#define VOLGENS_CODE_CONTEXT_H

#include "code/record.h"
#include "lexicon/lexicon.h"

/* Set the contexts of all events of r: bits 1 << enum context. The events must stand. */
void context_make(const lexicon *lex, record *r);

#endif
