/* html_tame.h - a page made small and shallow before it is parsed, nothing of its text lost.
 *
 * Left out     comments, the contents of <script> (but for JSON-LD), <style> and <svg>, and tags nested deeper than
 *              HTML_MAX_DEPTH: a parser by the standard needs time and memory that grow with the depth of every tag.
 * Cost         linear, one copy.
 * Source       the tokenizer of the HTML standard, simplified: a tag ends at the first '>' outside of quoted values. */
#ifndef VOLGENS_INTAKE_HTML_TAME_H
#define VOLGENS_INTAKE_HTML_TAME_H

#include "base/arena.h"

enum { HTML_MAX_DEPTH = 256 };

str html_tame(str page, arena *keep);

#endif
