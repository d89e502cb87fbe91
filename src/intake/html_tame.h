/* html_tame.h - a page made small and shallow before it is parsed, nothing of its text lost.
 *
 * Left out     comments, the contents of <script> (but for JSON-LD), <style> and <svg>; tags nested deeper than HTML_MAX_DEPTH; all
 *              attributes of a tag that has more than HTML_MAX_ATTRIBUTES; end tags that close nothing; a second <body>.
 * Put in       end tags of what is left open when something around it ends.
 * A parser by the standard needs time that grows with the number of open tags, of unfinished <b> and <a>, and of attributes, for
 * every tag: without this a page of a few MB takes hours.
 * Cost         linear, one copy.
 * Source       the tokenizer of the HTML standard, simplified: a tag ends at the first '>' outside of quoted values. */
#ifndef VOLGENS_INTAKE_HTML_TAME_H
#define VOLGENS_INTAKE_HTML_TAME_H

#include "base/arena.h"

enum { HTML_MAX_DEPTH = 256, HTML_MAX_ATTRIBUTES = 256 };

str html_tame(str page, arena *keep);

#endif
