/* token.h - a line of text cut into tokens, with the places where sentences end.
 *
 *   line -> chunks between white space -> [opening signs][core][closing signs] -> tokens -> breaks
 *
 * The core of a chunk goes to word.h (hyphens, clitics, addresses). Whether a dot belongs to an abbreviation and
 * whether a sentence ends are decided here, with a look at the word that follows.
 * Cost         linear in the bytes: every look ahead or back inside a chunk is bounded.
 * See it work  volgens run --until=token FILE */
#ifndef VOLGENS_TEXT_TOKEN_H
#define VOLGENS_TEXT_TOKEN_H

#include "text/splitter.h"

/* A chunk without white space is cut into tokens of at most this many bytes. */
enum { TOKEN_MAX_BYTES = 512 };

/* Cut the line [beg, end) of s->text; its last token gets TOKEN_BREAK. White space at its ends is fine. */
void token_line(splitter *s, int32_t beg, int32_t end);

#endif
