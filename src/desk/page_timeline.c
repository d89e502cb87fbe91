#include "desk/filters.h"
#include "desk/frame.h"
#include "desk/pages.h"
#include "desk/island.h"
#include "desk/parts.h"
#include "store/aggregate.h"

enum { MOST_DAYS = 62 };  // more are told by month

static void add(aggregate_day *to, const aggregate_day *x) {
  to->coop_fact += x->coop_fact, to->coop_claim += x->coop_claim, to->conf_fact += x->conf_fact, to->conf_claim += x->conf_claim;
}

static void put_row(call *c, const aggregate_day *x) {
  html_put(&c->body, "<tr><th scope=\"row\"><a href=\"/?");
  filters_link(c, S("from to page"));
  html_put(&c->body, "from=%u&amp;to=%u\">%t</a></th><td class=\"n\">%n</td><td class=\"n\">%n</td><td class=\"n\">%n</td><td class=\"n\">%n</td></tr>\n", x->day, x->day, x->day, x->coop_fact,
           x->coop_claim, x->conf_fact, x->conf_claim);
}

static void put_table(call *c, const aggregate_days *days) {
  bool months = days->n > MOST_DAYS;
  html_put(&c->body, "<div class=\"tablebox\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table><caption>Events %t</caption><thead><tr><th scope=\"col\">%t</th>"
           "<th scope=\"col\" class=\"n\">cooperation, facts</th><th scope=\"col\" class=\"n\">claims</th><th scope=\"col\" class=\"n\">conflict, facts</th>"
           "<th scope=\"col\" class=\"n\">claims</th></tr></thead><tbody>\n", months ? S("by month") : S("by day"), months ? S("month") : S("day"));
  for (int32_t i = 0, k; i < days->n; i = k) {
    aggregate_day sum = days->v[i];
    if (months && sum.day.n >= 7) sum.day.n = 7;
    for (k = i + 1; months && k < days->n && sum.day.n && str_starts(days->v[k].day, sum.day);) add(&sum, &days->v[k++]);
    if (sum.day.n) put_row(c, &sum);
  }
  html_put(&c->body, "</tbody></table></div>\n");
}

bool page_timeline(call *c) {
  query q;
  aggregate_days days;
  frame_begin(c, S("Timeline"), S("Of an actor, or between two: cooperation and conflict, day by day, facts and claims apart."));
  filters_form(c, false);
  if (!filters_read(c, &q) || !aggregate_by_day(c->d, &q, &days, c->keep, &c->fault)) return false;
  part_span(c, &days.span);
  island_begin(c, "timeline");
  put_table(c, &days);
  html_put(&c->body, "</div>\n");
  frame_end(c);
  return true;
}
