/* conllu_read.h - a tree bank or an earlier stage's output back into a report and its doc.
 *
 * The text is built from the forms and SpaceAfter: paragraphs are parted by an empty line, sentences by a space unless
 * SpaceAfter=No stands at the end.
 * Source       https://universaldependencies.org/format.html
 * See it work  volgens run --from=conllu FILE */
#ifndef VOLGENS_SYNTAX_CONLLU_READ_H
#define VOLGENS_SYNTAX_CONLLU_READ_H

#include "base/arena.h"
#include "base/err.h"
#include "syntax/tree.h"

/* Read a file in CoNLL-U into one report and its doc; a file with several "# newdoc" becomes one report.
 * `file` names it in errors. lang becomes rep->lang and out->lang. Lemmas, features, tags, relations and heads are taken
 * where they are not "_"; empty nodes (8.1) and enhanced dependencies are passed over. A sentence has heads for all words
 * or for none. Refused with file:line: a line without ten columns, ids out of order, a head outside the sentence, no root
 * or two, a circle, a form without bytes or with a line break in it, text that is not UTF-8.
 * Everything lies in keep; doc_link() has been called. */
bool conllu_read(str file, str bytes, str lang, report *rep, doc *out, arena *keep, arena scratch, err *e);

#endif
