/* xml_tame.h - an XML document made harmless, and readable where it is only sloppy, before it is parsed.
 *
 * The document type goes, and with it every entity it declares, so nothing can be loaded or multiplied. References to characters
 * by name (XML's five and HTML's) become references by number, any other '&' the character itself: "AT&T &nbsp; &x;" is read as
 * it stands. Control characters that XML forbids become spaces. Line numbers stay. CDATA sections and comments are left alone.
 * Cost         linear, one copy. */
#ifndef VOLGENS_INTAKE_XML_TAME_H
#define VOLGENS_INTAKE_XML_TAME_H

#include "base/arena.h"

str xml_tame(str document, arena *keep);

#endif
