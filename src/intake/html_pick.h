/* html_pick.h - which blocks of a page are the article.
 *
 *   blocks, boxes -> [PICK] -> text, paragraphs parted by blank lines
 *
 * Method       Where: the marked text of an article (itemprop articleBody), else <article>, else <main>, else the page, whichever
 *              first holds a third of the page's running text; from the page on, down into the box that holds three quarters of
 *              it. A lead between the headline and that box counts with it. What says that it is navigation, comments and the
 *              like is left out; what only may be (a form, "sidebar", "related") not when it holds half of the running text. Articles
 *              side by side that together weigh as much as the heaviest (a live blog) are taken as one.
 *              Which: a decision tree over the number of words and the share of words in links of a block and its two neighbours
 *              (Kohlschuetter, Fankhauser, Nejdl: Boilerplate Detection using Shallow Text Features, WSDM 2010, figure 2: numbers
 *              as there). We differ from it: a paragraph or list item that ends as a sentence is text however short, with up to six words
 *              in ten linked; a heading is text when text follows it; the headline, lines of author and date, and repetitions are
 *              left out.
 * Cost         linear in the blocks (repetitions are found by hash).
 * See it work  volgens run --until=token page.html */
#ifndef VOLGENS_INTAKE_HTML_PICK_H
#define VOLGENS_INTAKE_HTML_PICK_H

#include "intake/html_block.h"

/* The article's text, raw (see clean_text); absent when the page has none. `title` and `author` may be absent. */
str html_pick(html_blocks *b, str title, str author, arena *keep);

/* The text of a piece of markup that is all article (an item of a feed, the body of a news item): everything but short
 * lines at its end that are half links ("Read more", "The post … appeared first on …"). */
str html_pick_all(html_blocks *b, str title, arena *keep);

/* Are two lines the same but for case, blanks and punctuation? */
bool html_same_letters(str a, str b);

#endif
