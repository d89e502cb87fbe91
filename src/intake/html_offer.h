/* html_offer.h - what a page tells of itself, gathered from many places: each offers a value with a rank, the lowest is kept. */
#ifndef VOLGENS_INTAKE_HTML_OFFER_H
#define VOLGENS_INTAKE_HTML_OFFER_H

#include "base/arena.h"

typedef enum meta_name { META_TITLE, META_OUTLET, META_AUTHOR, META_PUBLISHED, META_MODIFIED, META_URL, META_LANG, META_BODY, META_NAMES } meta_name;

typedef struct html_meta {
  str v[META_NAMES];  // cleaned; absent when not told
  int rank[META_NAMES];
} html_meta;

/* Keep s as a value unless one of the same or a lower rank is there; what is no date, address or language is passed over. */
void html_meta_offer(html_meta *m, meta_name name, str s, int rank, arena *keep);

/* The language alone ("nl" of "nl-BE"), or absent when it is none. */
str html_language(str s, arena *keep);

#endif
