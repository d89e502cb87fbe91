/* words.h - the words of a text as search and copies compare them: runs of letters and digits, lower case, without accents. */
#ifndef VOLGENS_STORE_WORDS_H
#define VOLGENS_STORE_WORDS_H

#include <stdbool.h>

#include "base/str.h"

enum { WORDS_MAX = 128 };  // bytes of a word that are looked at; of a longer one, the beginning

/* The next word of well-formed text at or after *at, in buf; *at then stands behind it. False at the end. */
bool words_next(str s, int32_t *at, char buf[WORDS_MAX], int32_t *n);

#endif
