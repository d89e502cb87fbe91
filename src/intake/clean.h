/* clean.h - text of the outside made plain: NFC, no control characters, blanks in order.
 *
 * Every kind of blank (no-break, narrow, tab) is a space, and a row of them one; soft hyphens, zero-width spaces and byte order
 * marks are left out; control characters are spaces. Then Unicode's normal form C (utf8proc).
 * Cost         linear; nothing is composed where no letter above U+02FF stands. */
#ifndef VOLGENS_INTAKE_CLEAN_H
#define VOLGENS_INTAKE_CLEAN_H

#include "base/arena.h"

/* s on one line, without blanks at its ends; absent when nothing is left. s is valid UTF-8. */
str clean_line(str s, arena *keep);
/* The same with its line breaks, at most two in a row. */
str clean_text(str s, arena *keep);

/* Character references of HTML turned into characters, for fields that should hold plain text and often do not
 * ("R&amp;D", "na&iuml;ef"): numbers and the names of Latin-1 and of punctuation. Anything else stays as it is. */
str clean_references(str s, arena *keep);
/* The character that s, which begins with '&', refers to, and the bytes of the reference; 0 when it is none. */
uint32_t clean_reference(str s, int32_t *len);

#endif
