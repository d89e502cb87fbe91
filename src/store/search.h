/* search.h - full text: which reports hold these words, whatever their endings.
 *
 *   title, text -> words -> stems by the report's language -> [SEARCH: table `search`] <- query text <- an analyst's words
 *
 * Table `search` (FTS5, contentless: the words are kept in `version`) has the row of a version as rowid and columns title, body.
 *   SELECT … FROM search WHERE search MATCH :query ORDER BY rank
 * Words are runs of letters and digits, in lower case, without accents.
 * Source       M. F. Porter, Snowball, 2001 (libstemmer: nl, en).
 * Cost         about a microsecond a word.
 * See it work  tests/test_store_search.c */
#ifndef VOLGENS_STORE_SEARCH_H
#define VOLGENS_STORE_SEARCH_H

#include "store/db.h"

enum { SEARCH_MAX_PIECES = 64 };

/* Index a version that is not in the index. lang "nl" or "en"; of another language words stand as they are. */
bool search_put(db *d, int64_t version, str lang, str title, str text, err *e);
/* Take a coded version out of the index (by its title, text and `coded`.lang, which must be those it was put with). Nothing when it is not coded. */
bool search_drop(db *d, int64_t version, err *e);

/* The FTS5 query for what somebody typed; absent when there is no word in it.
 *   regering vergadert   both words, in any form, Dutch or English     "geen commentaar"   one behind the other
 *   -voetbal             not this word (or -"these words")             demonst*            words that begin so
 * Never a syntax error, whatever is typed. Of more than SEARCH_MAX_PIECES words and phrases, the first so many count. */
str search_match(str words, arena *keep);

#endif
