#include "desk/filters.h"
#include "desk/frame.h"
#include "desk/pages.h"
#include "desk/parts.h"

enum { PER_PAGE = 20, MAX_PAGE = 50, COUNT_TO = 1000 };

/* "12,345 events", "more than 10,000 events". */
static void put_count(call *c, int64_t n) {
  html_put(&c->body, "<h2 id=\"count\">");
  if (n > COUNT_TO) html_put(&c->body, "More than %n events", (int64_t)COUNT_TO);
  else if (n == 0) html_put(&c->body, "Nothing found");
  else html_put(&c->body, "%n %t", n, n == 1 ? S("event") : S("events"));
  html_put(&c->body, "</h2>\n");
}

static bool put_hits(call *c, const query *q) {
  query_cursor cur;
  query_row row;
  if (!query_open(c->d, q, &cur, &c->fault)) return false;
  bool ok = true;
  html_put(&c->body, "<ol class=\"hits\" start=\"%d\">\n", (int64_t)q->offset + 1);
  for (arena a = *c->keep; query_next(&cur, &row, &a, &ok, &c->fault); a = *c->keep) part_event(c, &row);
  html_put(&c->body, "</ol>\n");
  query_close(&cur);
  return ok;
}

static void put_way(call *c, int64_t page, str rel, str words) {
  html_put(&c->body, "<a rel=\"%t\" data-page href=\"%t?", rel, c->path);
  filters_link(c, S("page"));
  html_put(&c->body, "page=%d\">%t</a> ", page, words);
}

static void put_pager(call *c, int64_t page, int64_t n) {
  int64_t last = (n + PER_PAGE - 1) / PER_PAGE;
  if (last > MAX_PAGE) last = MAX_PAGE;
  if (last < 2) return;
  html_put(&c->body, "<nav class=\"pager\" aria-label=\"Pages of the results\">");
  if (page > 1) put_way(c, page - 1, S("prev"), S("‹ before"));
  html_put(&c->body, "<span>page %d of %d</span> ", page, last);
  if (page < last) put_way(c, page + 1, S("next"), S("next ›"));
  html_put(&c->body, "</nav>\n");
}

static bool put_results(call *c) {
  query q;
  int64_t n, page = url_number(&c->query, S("page"), MAX_PAGE, 1);
  if (!filters_read(c, &q)) {
    html_put(&c->body, "<section id=\"results\" aria-labelledby=\"count\"><h2 id=\"count\">That cannot be asked</h2><p class=\"told\">%t</p></section>\n", str_of(c->fault.text));
    return c->fault = (err){0}, true;
  }
  if (page < 1) page = 1;
  if (!query_count(c->d, &q, COUNT_TO + 1, &n, &c->fault)) return false;
  q.limit = PER_PAGE, q.offset = (int32_t)(page - 1) * PER_PAGE;
  html_put(&c->body, "<section id=\"results\" aria-labelledby=\"count\">\n");
  put_count(c, n);
  if (n == 0) html_put(&c->body, "<p class=\"told\">Fewer filters find more. Names and codes are taken whole: “RUS/GOV”, “Goma”.</p>\n");
  else if (!put_hits(c, &q)) return false;
  put_pager(c, page, n);
  html_put(&c->body, "</section>\n");
  return true;
}

bool page_search(call *c) {
  frame_begin(c, S("Search"), S("Who did what to whom, when, where – and according to whom."));
  filters_form(c, true);
  if (!put_results(c)) return false;
  frame_end(c);
  return true;
}
