/* html_role.h - what an element is for: its place in the flow of text, and what it says of itself. */
#ifndef VOLGENS_INTAKE_HTML_ROLE_H
#define VOLGENS_INTAKE_HTML_ROLE_H

#include "intake/html_block.h"

typedef enum html_flow {
  FLOW_INLINE,  // goes on in the line
  FLOW_BLOCK,   // begins and ends a block
  FLOW_NONE     // no text: scripts, controls, embedded objects, captions
} html_flow;

html_flow html_flow_of(const GumboNode *n);
box_kind html_kind_of(const GumboNode *n);
/* Not shown: by attribute, class "hidden" or style. */
bool html_is_hidden(const GumboNode *n);
/* Navigation, footers, comments, advertisements, hidden parts: by element, role, or a word of its class or id. */
html_aside html_aside_of(const GumboNode *n);
/* Author, date or the like: by a word of its class, or itemprop, or rel. */
bool html_is_byline(const GumboNode *n);
/* 1..6 for headings, otherwise 0. */
int html_heading(const GumboNode *n);

#endif
