#include "desk/filters.h"
#include "desk/frame.h"
#include "desk/pages.h"
#include "desk/parts.h"
#include "store/shelf.h"

enum { PER_PAGE = 20, MAX_PAGE = 50 };

static void put_form(call *c) {
  static const label languages[] = {{"nl", "Dutch"}, {"en", "English"}, {0}};
  html_put(&c->body, "<form class=\"filters\" role=\"search\" data-island=\"search\" action=\"/reports\" method=\"get\">\n<p class=\"words\"><label for=\"f-text\">Words in the report</label>"
           "<input id=\"f-text\" type=\"search\" name=\"text\" value=\"%t\" placeholder=\"words, &quot;a phrase&quot;, -not this\"><button>Search</button></p>\n<div class=\"fields\">\n",
           url_get(&c->query, S("text")));
  part_field(&c->body, S("outlet"), S("Outlet"), url_get(&c->query, S("outlet")), S("as printed"));
  html_put(&c->body, "<p class=\"field\"><label for=\"f-lang\">Language</label><select id=\"f-lang\" name=\"lang\">");
  part_options(&c->body, languages, url_get(&c->query, S("lang")), S("any"));
  html_put(&c->body, "</select></p>\n");
  part_field(&c->body, S("from"), S("From day"), url_get(&c->query, S("from")), S("2024-03"));
  part_field(&c->body, S("to"), S("To day"), url_get(&c->query, S("to")), S("2024-04"));
  html_put(&c->body, "</div>\n</form>\n");
}

static void put_row(call *c, const shelf_row *r) {
  out *o = &c->body;
  html_put(o, "<li class=\"shelf\"><p class=\"what\"><a href=\"/report/%d\" lang=\"%t\">%t</a>", r->report, r->lang, r->title.n ? r->title : r->name);
  if (r->copy) html_put(o, " <span class=\"copy\">copy</span>");
  html_put(o, "</p>\n<p class=\"meta\"><cite>");
  part_outlets(o, &r->outlet, r->outlet.n ? 1 : 0);
  html_put(o, "</cite> · %t · %n %t, %n %t; %n told by a source", r->published, r->facts, r->facts == 1 ? S("fact") : S("facts"), r->claims, r->claims == 1 ? S("claim") : S("claims"), r->says);
  if (r->versions > 1) html_put(o, " · %n versions", r->versions);
  html_put(o, "</p>\n<p class=\"opening\" lang=\"%t\">%t…</p></li>\n", r->lang, r->opening);
}

static void put_way(call *c, int64_t page, str rel, str words) {
  html_put(&c->body, "<a rel=\"%t\" data-page href=\"/reports?", rel);
  filters_link(c, S("page"));
  html_put(&c->body, "page=%d\">%t</a> ", page, words);
}

static bool put_results(call *c) {
  int64_t page = url_number(&c->query, S("page"), MAX_PAGE, 1);
  if (page < 1) page = 1;
  shelf_ask a = {.text = url_get(&c->query, S("text")), .outlet = url_get(&c->query, S("outlet")), .lang = url_get(&c->query, S("lang")), .copies = url_get(&c->query, S("copies")).p,
                 .limit = PER_PAGE + 1, .offset = (int32_t)(page - 1) * PER_PAGE};
  shelf_row *row;
  int32_t n;
  if (!filters_day(c, S("from"), &a.from, false) || !filters_day(c, S("to"), &a.to, true) || !shelf_read(c->d, &a, &row, &n, c->keep, &c->fault)) return false;
  html_put(&c->body, "<section id=\"results\" aria-labelledby=\"count\">\n<h2 id=\"count\">%t</h2>\n<ol class=\"hits\">\n", n ? a.text.p ? S("Those that came in last first") : S("The newest first") : S("Nothing found"));
  for (int32_t i = 0; i < n && i < PER_PAGE; i++) put_row(c, &row[i]);
  html_put(&c->body, "</ol>\n<nav class=\"pager\" aria-label=\"Pages of the results\">");
  if (page > 1) put_way(c, page - 1, S("prev"), S("‹ before"));
  html_put(&c->body, "<span>page %d</span> ", page);
  if (n > PER_PAGE && page < MAX_PAGE) put_way(c, page + 1, S("next"), S("next ›"));
  html_put(&c->body, "</nav>\n</section>\n");
  return true;
}

bool page_reports(call *c) {
  frame_begin(c, S("Reports"), S("Every report of the store, with records or without."));
  put_form(c);
  if (!put_results(c)) return false;
  frame_end(c);
  return true;
}
