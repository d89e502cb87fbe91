/* html_dom.h - the tree of a page (libgumbo), in the memory of an arena.
 *
 * Cost         linear in the page; some 20 to 60 bytes of memory a byte of page. No tree is ever torn down: it goes with the arena.
 * Limits       tags deeper than HTML_MAX_DEPTH are left out before (html_tame.h); a page that needs more than the arena holds
 *              goes the arena's way out. */
#ifndef VOLGENS_INTAKE_HTML_DOM_H
#define VOLGENS_INTAKE_HTML_DOM_H

#include <gumbo.h>

#include "base/arena.h"

enum { HTML_WALK_DEPTH = 4096 };  // no walk of the tree goes deeper

typedef struct html_dom {
  str page;  // as it was parsed
  const GumboNode *document, *head, *body;  // head and body may be NULL
  const GumboElement *html;                 // NULL when there is none
} html_dom;

/* `page` is valid UTF-8. The arena must outlive the tree. */
void html_parse(str page, html_dom *out, arena *keep);

/* Children of a node; an empty list for text. */
const GumboVector *html_children(const GumboNode *n);
static inline const GumboNode *html_child(const GumboVector *v, unsigned i) { return (const GumboNode *)v->data[i]; }

/* An element's attribute; absent when it is not there. A view into the tree. */
str html_attribute(const GumboNode *n, const char *name);
/* All text below a node, cleaned, on one line. */
str html_text_of(const GumboNode *n, arena *keep);

static inline bool html_is(const GumboNode *n, GumboTag tag) {
  return n->type == GUMBO_NODE_ELEMENT && n->v.element.tag == tag;
}

#endif
