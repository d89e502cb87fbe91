/* html.h - a report out of an HTML page, and plain text out of markup.
 *
 *   page -> charset -> tame -> tree -> metadata, blocks -> article's text -> report
 *
 * Text         html_pick.h tells which blocks; paragraphs are parted by blank lines, NFC. The headline is not in the text.
 * Fields       html_meta.h tells from where. url: what the page says, else the address it came from.
 * When the page's text is in its JSON-LD alone (articleBody), it is taken from there.
 * Limits       HTML_MAX_PAGE bytes a page, HTML_MAX_MEMORY bytes of work.
 * Cost         measured in docs/SPEED.md.
 * See it work  volgens run --until=token page.html */
#ifndef VOLGENS_INTAKE_HTML_H
#define VOLGENS_INTAKE_HTML_H

#include "base/arena.h"
#include "intake/report.h"

enum { HTML_MAX_PAGE = 16 << 20, HTML_MAX_MEMORY = 1 << 30 };

/* Read a page. `url` and `type` (content type) may be absent. Everything lies in `work`, which is the page's alone. Returns NULL,
 * or what is wrong: then there is no report. */
const char *html_read(str bytes, str url, str type, report *out, arena *work);

/* The text of markup that is all article; `title` is left out at its beginning. `markup` is valid UTF-8. Absent when empty. */
str html_to_text(str markup, str title, arena *work);

#endif
