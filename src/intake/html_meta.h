/* html_meta.h - what a page tells of itself: headline, outlet, author, dates, address, language.
 *
 * Every source has a rank; the lowest wins, the first of equal rank. Sources: JSON-LD of schema.org (any type that ends in
 * Article or Posting, or is Report; in @graph and mainEntity too), Open Graph and article:…, <meta name> (plain, Dublin Core,
 * and what some systems use), itemprop, <time datetime>, <html lang>, <link rel=canonical>, <h1>, <title>.
 * Nothing is guessed: a date that is no date (date.h) is passed over, an author that is an address too. */
#ifndef VOLGENS_INTAKE_HTML_META_H
#define VOLGENS_INTAKE_HTML_META_H

#include "intake/html_dom.h"

typedef enum meta_name { META_TITLE, META_OUTLET, META_AUTHOR, META_PUBLISHED, META_MODIFIED, META_URL, META_LANG, META_BODY, META_NAMES } meta_name;

typedef struct html_meta {
  str v[META_NAMES];  // cleaned; absent when not told
  int rank[META_NAMES];
} html_meta;

/* Keep s as a value unless one of the same or a lower rank is there; what is no date, address or language is passed over. */
void html_meta_offer(html_meta *m, meta_name name, str s, int rank, arena *keep);

/* The language alone ("nl" of "nl-BE"), or absent when it is none. */
str html_language(str s, arena *keep);

void html_meta_read(const html_dom *d, html_meta *out, arena *keep);

#endif
