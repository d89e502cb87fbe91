/* lists.h - named sets of words: what function words do in this language.
 *
 *   list   negation
 *   words  niet | geen | nooit | noch
 *
 * With values: "month" has "januari=1 | februari=2"; a member without "=" has the value "".
 * Cost         one hash look-up. */
#ifndef VOLGENS_LEXICON_LISTS_H
#define VOLGENS_LEXICON_LISTS_H

#include "lexicon/entry.h"

typedef struct list list;

typedef struct lists {
  list *v;  // [n]
  int32_t n, cap;
} lists;

/* Take the blocks whose first key is "list"; a list may be spread over several blocks of the same name. */
bool lists_take(const entries *en, lists *out, arena *keep, err *e);

/* The list of that name; an empty one when the language has none (never NULL). Look it up once, not per word. */
const list *lists_get(const lists *l, str name);

/* Is the word (lower case, as written in the list) a member? *value, if asked for, gets what stands after "=". */
bool list_has(const list *l, str word, str *value);

/* The members in file order, for tests and for rules that walk: count and i-th. */
int32_t list_count(const list *l);
str list_word(const list *l, int32_t i, str *value);

#endif
