#include "desk/filters.h"
#include "desk/frame.h"
#include "desk/pages.h"
#include "desk/island.h"
#include "desk/parts.h"
#include "store/aggregate.h"

enum { MOST_ROWS = 60 };

static void put_code(call *c, const aggregate_graph *g, int32_t i) {
  if (i < 0) html_put(&c->body, "<em>the outlets themselves</em>");
  else html_put(&c->body, "%t, %t", c->shared->country(c->shared->ctx, g->node[i].country), label_of(label_sectors, g->node[i].sector));
}

static void put_row(call *c, const aggregate_graph *g, const aggregate_edge *x, bool says) {
  html_put(&c->body, "<tr><td>");
  put_code(c, g, x->from);
  html_put(&c->body, "</td><td>");
  put_code(c, g, x->to);
  html_put(&c->body, "</td><td class=\"n\"><a href=\"/?");
  filters_link(c, S("actor recipient speaker page"));
  if (!says) html_put(&c->body, "actor=%u/%u&amp;recipient=%u/%u", g->node[x->from].country, g->node[x->from].sector, g->node[x->to].country, g->node[x->to].sector);
  else if (x->from < 0) html_put(&c->body, "speaker=-&amp;actor=%u/%u", g->node[x->to].country, g->node[x->to].sector);
  else html_put(&c->body, "speaker=%u/%u&amp;actor=%u/%u", g->node[x->from].country, g->node[x->from].sector, g->node[x->to].country, g->node[x->to].sector);
  html_put(&c->body, "\">%n</a></td><td class=\"n\">%n</td><td class=\"n\">%n</td><td class=\"n\">%n</td><td class=\"n\">%n</td></tr>\n", x->coop + x->conf, x->coop, x->conf, x->facts, x->claims);
}

static void put_table(call *c, const aggregate_graph *g, const aggregate_edge *v, int32_t n, bool says) {
  html_put(&c->body, "<div class=\"tablebox\" tabindex=\"0\" role=\"region\" aria-label=\"%t\"><table><caption>%t</caption><thead><tr><th scope=\"col\">%t</th><th scope=\"col\">%t</th>"
           "<th scope=\"col\" class=\"n\">events</th><th scope=\"col\" class=\"n\">cooperation</th><th scope=\"col\" class=\"n\">conflict</th><th scope=\"col\" class=\"n\">facts</th>"
           "<th scope=\"col\" class=\"n\">claims</th></tr></thead><tbody>\n", says ? S("Table of sayings") : S("Table of acts"), says ? S("Who says what of whom") : S("Who acts on whom"),
           says ? S("says") : S("acts"), says ? S("of whom") : S("on whom"));
  for (int32_t i = 0; i < n && i < MOST_ROWS; i++) put_row(c, g, &v[i], says);
  html_put(&c->body, "</tbody></table></div>\n");
}

bool page_graph(call *c) {
  query q;
  aggregate_graph g;
  frame_begin(c, S("Graph"), S("Who acts on whom, and who says what of whom. Parties of whom nothing is known are left out."));
  filters_form(c, false);
  if (!filters_read(c, &q) || !aggregate_parties(c->d, &q, &g, c->keep, &c->fault)) return false;
  part_span(c, &g.span);
  island_begin(c, "graph");
  put_table(c, &g, g.act, g.acts, false);
  put_table(c, &g, g.said, g.saids, true);
  html_put(&c->body, "</div>\n");
  frame_end(c);
  return true;
}
