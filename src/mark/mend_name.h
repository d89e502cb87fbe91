/* mend_name.h - words that are names elsewhere in the report, put right where the tagger missed them.
 *
 *   trees -> [MEND_NAME] -> marks
 *
 * A family name that looks like a common word ("Verstappel sluit de grens") is often tagged a noun where it stands alone. A word
 * with a capital that stands where a noun phrase stands is a name when the same word, so written, is a proper noun inside
 * some sentence of the report, never stands there in small letters, and is no noun for somebody who acts.
 * A title and a name beside each other that the parser made two subjects of one verb ("party leader Ersin Tatar accused") are one; a
 * word with a capital between a title and a name is no verb but the given name. What goes with a title ("Acting premier Ann Lee", list
 * "acting") is no verb that has the one titled for its object. Two subjects side by side that the lexicon has as one agent ("attorney
 * general") are one.
 * A word without any capital that stands alone is no name ("duif", "separatisten"): it becomes a noun, less the ending of a plural
 * (list "plural-ending") when that leads to a noun for people.
 * Cost         linear: one hash look-up a word.
 * See it work  volgens run --until=mark FILE; tests/cases/who.txt */
#ifndef VOLGENS_MARK_MEND_NAME_H
#define VOLGENS_MARK_MEND_NAME_H

#include "base/arena.h"
#include "lexicon/lexicon.h"
#include "syntax/tree.h"

/* Retag in d, whose words must be writable. */
void mend_names(const lexicon *lex, doc *d, arena scratch);

#endif
