/* text.h - from a report's text to its language, sentences and words.
 *
 *   report -> [TEXT: language, lines, tokens, sentences] -> syntax -> marks -> record
 *
 *   line.h      lines and paragraphs, wrapped text
 *   token.h     a line into tokens; word.h the inside of words; boundary.h where sentences end
 *   kind.h      headlines, datelines, credits
 *   language.h  which language it is
 *   orth.h      the language's word lists: no word of any language is in this room
 *
 * Splitting follows the treebanks that the parser is trained on: UD Dutch-Alpino and LassySmall, UD English-EWT and
 * GUM. Multiword tokens ("don't") are given as their words with flags.
 * Limits       TEXT_MAX_BYTES and TEXT_MAX_WORDS a report: beyond them it is refused, with a message. A stretch
 *              without white space is cut into tokens of at most TOKEN_MAX_BYTES; a sentence without an end is ended
 *              after TEXT_MAX_SENTENCE words. Nothing is dropped.
 * Cost         linear; see docs/TEXT.md
 * See it work  volgens run --until=token FILE */
#ifndef VOLGENS_TEXT_TEXT_H
#define VOLGENS_TEXT_TEXT_H

#include "base/arena.h"
#include "base/err.h"
#include "lexicon/lexicon.h"
#include "syntax/tree.h"

enum { TEXT_MAX_BYTES = 1 << 26, TEXT_MAX_WORDS = 1 << 21, TEXT_MAX_SENTENCE = 500 };

/* Split a report. `lang` overrules the report's own language when it is not empty; when neither names one, it is
 * recognised. Fills offsets, flags, sentences with kind and paragraph; lemma and feats are empty, heads and roots -1.
 * Everything lies in keep. False when the lexicon lacks the language or a limit is passed; a text without words is
 * fine and has no sentences. rep->text is valid UTF-8. */
bool text_make(const lexicon *lex, const report *rep, str lang, doc *out, arena *keep, arena scratch, err *e);

#endif
