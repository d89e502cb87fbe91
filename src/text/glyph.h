/* glyph.h - what kind of sign a code point is, as far as splitting needs to know.
 *
 * Cost         a table look-up for ASCII, utf8proc's property table for the rest.
 * Source       the general categories of the Unicode Character Database. */
#ifndef VOLGENS_TEXT_GLYPH_H
#define VOLGENS_TEXT_GLYPH_H

#include "base/str.h"

enum {
  GLYPH_SPACE = 1,    // white space, line breaks and control characters too
  GLYPH_UPPER = 2,    // upper or title case letter
  GLYPH_LOWER = 4,    // any other letter; marks that sit on letters; zero-width joiners
  GLYPH_DIGIT = 8,
  GLYPH_OPEN = 16,    // brackets and quotation marks that can open
  GLYPH_CLOSE = 32,   // brackets and quotation marks that can close
  GLYPH_QUOTE = 64,   // quotation marks; straight ones are OPEN and CLOSE too
  GLYPH_SINGLE = 128, // with QUOTE: single ones, which may be apostrophes
  GLYPH_STOP = 256,   // . ! ? and the ellipsis
  GLYPH_PAUSE = 512,  // , ; :
  GLYPH_DASH = 1024,  // en, em, and other long dashes; not the hyphen
  GLYPH_SIGN = 2048,  // every other sign: symbols, the hyphen, …
  GLYPH_MONEY = 4096, // with SIGN: currency
};
enum {
  GLYPH_LETTER = GLYPH_UPPER | GLYPH_LOWER,
  GLYPH_WORD = GLYPH_UPPER | GLYPH_LOWER | GLYPH_DIGIT,
};

typedef struct glyph {
  uint32_t cp;
  int32_t n;      // bytes, 1..4
  uint32_t kind;  // GLYPH_*; 0 past the end of the text
} glyph;

/* The glyph at byte i of valid UTF-8; n = 0 and kind = 0 when i is not inside s. */
glyph glyph_at(str s, int32_t i);

/* The glyph that ends at byte i; n = 0 when i is 0. */
glyph glyph_before(str s, int32_t i);

/* Write the lower case of s into buf with typographic apostrophes made straight; an absent view when it does not fit. */
str glyph_fold(str s, char *buf, int32_t cap);

#endif
