/* xml.h - XML of strangers, read with nothing of it trusted (libxml2).
 *
 * No network, no DTD, no entity but characters (xml_tame.h). Nesting is limited to 256 by libxml2. A damaged document gives what
 * can be read of it, and the first place of damage. The character set is found by charset.h. */
#ifndef VOLGENS_INTAKE_XML_H
#define VOLGENS_INTAKE_XML_H

#include <libxml/tree.h>

#include "base/arena.h"
#include "base/out.h"

typedef struct xml_fault {
  long line;       // 0: none
  char text[160];  // what libxml2 says, one line
} xml_fault;

/* NULL when nothing could be read. The caller frees the document (xmlFreeDoc). */
xmlDoc *xml_read(str bytes, str type, xml_fault *fault, arena work);

/* Name without prefix; of the element's namespace, absent when it has none. */
str xml_name(const xmlNode *n);
str xml_space(const xmlNode *n);
bool xml_is(const xmlNode *n, const char *name);
/* First child element of that name, NULL when there is none or n is NULL. */
const xmlNode *xml_child(const xmlNode *n, const char *name);
/* The next element of that name after n among its siblings. */
const xmlNode *xml_next(const xmlNode *n, const char *name);

/* Attribute by name without prefix; absent when it is not there. View into the document. */
str xml_attribute(const xmlNode *n, const char *name);
/* All text at and below n (NULL: absent), in memory of `work`. */
str xml_text(const xmlNode *n, arena *work);
/* xml:lang of n or what it lies in. */
str xml_lang(const xmlNode *n);

/* The children of n as HTML: names without prefix; NITF's block, hl1, hl2 and media by what HTML calls them. */
void xml_to_html(const xmlNode *n, out *to);
/* Plain text as HTML that keeps its line breaks. */
void xml_text_to_html(str text, out *to);

#endif
