/* newsml.h - news items in XML: NewsML-G2 (newsItem, alone or in a newsMessage) with NITF, XHTML or text inside, and NITF alone.
 *
 *            NewsML-G2                                             NITF
 * id         guid                                                  doc-id
 * title      headline of contentMeta, title, hl1 of the NITF       hl1, title
 * body       inlineXML: body.content of NITF, body of XHTML;       body.content
 *            else inlineData
 * published  firstCreated, else versionCreated                     date.issue
 * modified   versionCreated, when firstCreated is there            -
 * author     by, creator, byline of the NITF                       byline
 * outlet     infoSource, then provider or copyrightHolder, when    distributor, doc.copyright
 *            they have a name or literal
 * lang       language, xml:lang                                    xml:lang
 * url        guid when it is an address                            -
 * Items of another class than text (pictures, video, …) are passed over without a word, withdrawn ones are told. */
#ifndef VOLGENS_INTAKE_NEWSML_H
#define VOLGENS_INTAKE_NEWSML_H

#include "intake/xml.h"

bool newsml_is(const xmlNode *root);
/* The first item (after = NULL) or the one after; NULL at the end. */
const xmlNode *newsml_next(const xmlDoc *doc, const xmlNode *after);
/* Append an item as a unit. NULL, or why it gives no report. */
const char *newsml_unit(const xmlNode *item, out *to, arena work);

#endif
