/* html_ld.h - JSON-LD of a page: the article it describes (schema.org). */
#ifndef VOLGENS_INTAKE_HTML_LD_H
#define VOLGENS_INTAKE_HTML_LD_H

#include "intake/html_offer.h"

/* Offer what a <script type="application/ld+json"> tells. What is no JSON is passed over; control characters in its strings and
 * what stands around the JSON are forgiven. */
void html_ld_read(str script, html_meta *m, arena *keep);

#endif
