/* html_block.h - a page as blocks of text, each with what tells an article's text from the rest.
 *
 *   tree -> [BLOCK] -> blocks, boxes -> html_pick -> text
 *
 * A block is a run of text that no block-level element begins or ends in: a paragraph, a heading, a row of a table. A box is
 * such an element; boxes lie in boxes. Scripts, controls, embedded objects and captions of pictures give no block.
 * Cost         linear in the tree. */
#ifndef VOLGENS_INTAKE_HTML_BLOCK_H
#define VOLGENS_INTAKE_HTML_BLOCK_H

#include "intake/html_dom.h"

typedef enum box_kind { BOX_PLAIN, BOX_MAIN, BOX_ARTICLE, BOX_BODY } box_kind;  // <main>, <article>, the marked text of an article

/* Does an element say that it is not the article? MAYBE: its word may mean what is in or around it. */
typedef enum html_aside { ASIDE_NOT, ASIDE_MAYBE, ASIDE_SURE } html_aside;

typedef struct html_box {
  int32_t parent;     // -1: the page
  int32_t first, end; // its blocks are [first, end)
  int32_t weight;     // words of running text in it; html_pick's
  uint8_t kind;       // enum box_kind
  bool aside;         // it or what it lies in says that it is not the article: navigation, footer, comments, hidden, …
  uint8_t aside_here; // enum html_aside; what it says itself
} html_box;

typedef struct html_block {
  str text;           // one line, but for breaks made by <br> or <pre>; raw, to be cleaned
  int32_t words, linked;  // words; those of them in links
  int32_t box;
  uint8_t heading;    // 1..6 for <h1>..<h6>
  bool paragraph;     // in a <p>, a quotation, or an item of a list
  bool byline;        // marked as author, date or the like
  bool ends;          // ends as a sentence does
} html_block;

typedef struct html_blocks {
  html_block *v;
  int32_t n, cap;
  struct {
    html_box *v;
    int32_t n, cap;
  } box;
} html_blocks;

/* The blocks below a node, in order. */
void html_blocks_make(const GumboNode *root, html_blocks *out, arena *keep);

#endif
