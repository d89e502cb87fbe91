#include "desk/filters.h"
#include "desk/frame.h"
#include "desk/pages.h"
#include "desk/island.h"
#include "desk/parts.h"
#include "store/aggregate.h"

enum { MOST_ROWS = 200 };

static void put_counts(call *c, const aggregate_place *p) {
  int64_t coop = 0, all = p->facts + p->claims;
  for (int i = 0; i < AGGREGATE_COOPERATION; i++) coop += p->type[i];
  html_put(&c->body, "<td class=\"n\">%n</td><td class=\"n\">%n</td><td class=\"n\">%n</td><td class=\"n\">%n</td></tr>\n", p->facts, p->claims, coop, all - coop);
}

static void put_row(call *c, const aggregate_place *p) {
  html_put(&c->body, "<tr><th scope=\"row\"><a href=\"/?");
  filters_link(c, S("place country page"));
  html_put(&c->body, "place=%u\">%t</a>%t</th><td>%t</td>", p->name, p->name, p->located ? S("") : S(" (not on the map)"), p->country);
  put_counts(c, p);
}

static void put_table(call *c, const aggregate_places *all) {
  html_put(&c->body, "<div class=\"tablebox\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table><caption>Events by place</caption><thead><tr><th scope=\"col\">place</th>"
           "<th scope=\"col\">country</th><th scope=\"col\" class=\"n\">facts</th><th scope=\"col\" class=\"n\">claims</th><th scope=\"col\" class=\"n\">cooperation</th>"
           "<th scope=\"col\" class=\"n\">conflict</th></tr></thead><tbody>\n<tr><th scope=\"row\"><a href=\"/?");
  filters_link(c, S("country place page"));
  html_put(&c->body, "country=-\"><em>no place told</em></a></th><td></td>");
  put_counts(c, &all->nowhere);
  for (int32_t i = 0; i < all->n && i < MOST_ROWS; i++) put_row(c, &all->v[i]);
  html_put(&c->body, "</tbody></table></div>\n");
  if (all->n > MOST_ROWS) html_put(&c->body, "<p class=\"told\">%d further places have fewer.</p>\n", (int64_t)all->n - MOST_ROWS);
}

bool page_map(call *c) {
  query q;
  aggregate_places all;
  frame_begin(c, S("Map"), S("Where events are told to have happened. What has no place is counted beside the map."));
  filters_form(c, false);
  if (!filters_read(c, &q) || !aggregate_by_place(c->d, &q, &all, c->keep, &c->fault)) return false;
  part_span(c, &all.span);
  island_begin(c, "map");
  put_table(c, &all);
  html_put(&c->body, "</div>\n");
  frame_end(c);
  return true;
}
