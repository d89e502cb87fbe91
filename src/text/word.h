/* word.h - the inside of a chunk: which hyphens, slashes and apostrophes part words.
 *
 * Addresses, numbers and names with signs stay whole; the language's options say what is parted (orth.h).
 * Clitics and contractions become the words of one multiword token: do+n't, can+not. */
#ifndef VOLGENS_TEXT_WORD_H
#define VOLGENS_TEXT_WORD_H

#include "text/splitter.h"

/* Append the tokens of the core [beg, end): a chunk without the signs at its ends, not empty. */
void word_put(splitter *s, int32_t beg, int32_t end);

/* Is it a web or mail address, a path or a file name? */
bool word_is_address(str core);

#endif
