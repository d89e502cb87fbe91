/* language.h - which of the lexicon's languages a text is in.
 *
 * The commonest words of each language (list text-common) where they speak clearly, else the Compact Language Detector
 * 2, on the first bytes of the text.
 * Cost         linear in the bytes looked at, at most LANGUAGE_BYTES.
 * See it work  docs/TEXT.md has the comparison with libexttextcat */
#ifndef VOLGENS_TEXT_LANGUAGE_H
#define VOLGENS_TEXT_LANGUAGE_H

#include "base/err.h"
#include "lexicon/lexicon.h"

enum { LANGUAGE_BYTES = 16384 };

/* The language of the text, NULL and an error when it is none of the lexicon's. A text without words gets the
 * lexicon's first language. */
const language *language_of(const lexicon *lex, str text, err *e);

#endif
