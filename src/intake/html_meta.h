/* html_meta.h - what a page tells of itself: headline, outlet, author, dates, address, language.
 *
 * Every source has a rank; the lowest wins, the first of equal rank. Sources: JSON-LD of schema.org (any type that ends in
 * Article or Posting, or is Report; in @graph and mainEntity too), Open Graph and article:…, <meta name> (plain, Dublin Core,
 * and what some systems use), itemprop, <time datetime>, <html lang>, <link rel=canonical>, <h1>, <title>.
 * Nothing is guessed: a date that is no date (date.h) is passed over, an author that is an address too. */
#ifndef VOLGENS_INTAKE_HTML_META_H
#define VOLGENS_INTAKE_HTML_META_H

#include "intake/html_dom.h"
#include "intake/html_offer.h"

void html_meta_read(const html_dom *d, html_meta *out, arena *keep);

#endif
