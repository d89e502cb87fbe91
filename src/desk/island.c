#include "desk/island.h"

#include "desk/filters.h"
#include "desk/html.h"

void island_begin(call *c, const char *kind) {
  html_put(&c->body, "<div data-island=\"%t\" data-src=\"/api/%t?", str_of(kind), str_of(kind));
  filters_link(c, S("page"));
  html_put(&c->body, "\" data-list=\"/api/events?");
  filters_link(c, S("page"));
  html_put(&c->body, "\">\n");
}
