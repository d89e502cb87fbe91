/* feed.h - the items of a feed: RSS 0.9x, 2.0 and 1.0 (RDF), Atom.
 *
 * body       content:encoded, or Atom's content, or the description or summary: then it is marked as a summary
 * title      title; markup in it stays text
 * url        link (Atom: rel alternate), or a guid that is an address, or rdf:about
 * id         guid or id, otherwise left to the text
 * published  pubDate, dc:date, published, issued; modified from updated or dcterms:modified
 * author     dc:creator, author (Atom: name; RSS: the name beside a mail address)
 * outlet     the item's source, then the publisher or title of the feed
 * lang       dc:language, xml:lang, the feed's language
 * See it work  volgens run --until=token tests/data/intake/rss2.xml */
#ifndef VOLGENS_INTAKE_FEED_H
#define VOLGENS_INTAKE_FEED_H

#include "intake/xml.h"

/* Is this the root of a feed? */
bool feed_is(const xmlNode *root);
/* The first item (after = NULL) or the one after; NULL at the end. */
const xmlNode *feed_next(const xmlDoc *doc, const xmlNode *after);
/* Append an item as a unit (unit.h). NULL, or why it gives no report. */
const char *feed_unit(const xmlNode *item, out *to, arena work);

#endif
