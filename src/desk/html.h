/* html.h - pages and JSON with everything that comes from outside escaped, by construction.
 *
 *   html_put(o, "<a href=\"/report/%d\" title=\"%t\">%t</a>", id, outlet, title);
 *   json_put(o, "{\"id\":%d,\"title\":%s}", id, title);
 *
 * The format must be a string literal: the macros glue "" to it, so a variable does not compile. Data comes in by the
 * directives alone, and each of them escapes for the place it stands in. Attributes are always quoted.
 *
 *   html_put   %t  str      text, or the value of a quoted attribute
 *              %u  str      a part of an address (a path segment, a value in a query), in a quoted attribute
 *              %a  str      an address of somebody else, in a quoted attribute: http and https only, else "#"
 *              %n  int64_t  a count, "12,345"
 *   json_put   %s  str      a JSON string; absent gives null; < > & and the line separators of JavaScript as \uXXXX
 *              %b  int      true or false
 *   both       %d  int64_t  a whole number
 *              %r  double   a number with two decimals
 *              %%           a percent sign
 *
 * Data is taken as UTF-8; bytes that are none become U+FFFD, control characters too.
 * See it work  tests/test_desk.c, tests/desk.py (markup in every field of a store) */
#ifndef VOLGENS_DESK_HTML_H
#define VOLGENS_DESK_HTML_H

#include "base/out.h"

#define html_put(o, ...) html_format((o), "" __VA_ARGS__)
#define json_put(o, ...) json_format((o), "" __VA_ARGS__)

/* Behind the macros. */
void html_format(out *o, const char *fmt, ...);
void json_format(out *o, const char *fmt, ...);

/* One piece of data, as %t, %u, %s. */
void html_text(out *o, str s);
void html_url(out *o, str s);
void json_text(out *o, str s);

/* JSON that another room wrote, from byte `from` of o on: < > & become \u003c and so on (they stand in strings only). */
void json_guard(out *o, size_t from);

#endif
