/* name_key.h - one key for a name however it is spelled: "Poetin" and "Putin", "Bakoe" and "Baku", "Tatoyan" and "Tatojan".
 *
 * A name that the lexicon knows has its row as key; of another, the consonants count, after the spelling of the language has
 * been made plain (list compare-spelling: "sj" to "sh", "oe" to "u").
 * Cost         a few hash look-ups. */
#ifndef VOLGENS_COMPARE_NAME_KEY_H
#define VOLGENS_COMPARE_NAME_KEY_H

#include "lexicon/lexicon.h"

/* The key of a known name: "@AZE" for a state by any of its names, "p…" a person, "b…" a body or group; absent when the lexicon
 * has no such name. `folded` is the name folded; `alone` a single word, which may be a family name. date: yyyymmdd or 0. */
str name_key_known(const lexicon *lex, str lang, str folded, bool alone, int32_t date, arena *keep);

/* The key of an unknown name of one word: "n" and its consonants, or all of it when they are fewer than three. */
str name_key_sound(const lexicon *lex, str lang, str folded, arena *keep);

/* "2023-07-29…" as 20230729, 0 when it is not so written. */
int32_t name_key_date(str iso);

#endif
