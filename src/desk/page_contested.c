#include "desk/frame.h"
#include "desk/ledger.h"
#include "desk/pages.h"
#include "desk/parts.h"

static void put_form(call *c) {
  html_put(&c->body, "<form class=\"filters\" action=\"/contested\" method=\"get\">\n<div class=\"fields\">\n");
  part_field(&c->body, S("country"), S("A voice or a party of"), url_get(&c->query, S("country")), S("AZE"));
  html_put(&c->body, "<p class=\"field\"><label for=\"f-type\">What</label><select id=\"f-type\" name=\"type\">");
  part_options(&c->body, label_types, url_get(&c->query, S("type")), S("anything"));
  html_put(&c->body, "</select></p>\n");
  part_field(&c->body, S("from"), S("Last told from day"), url_get(&c->query, S("from")), S("2024-03-01"));
  part_field(&c->body, S("to"), S("to day"), url_get(&c->query, S("to")), S("2024-03-31"));
  html_put(&c->body, "</div>\n<p class=\"go\"><button>Show</button></p>\n</form>\n");
}

static void put_voice(call *c, const ledger_voice *v) {
  out *o = &c->body;
  html_put(o, "<li>");
  if (v->own) html_put(o, "<strong>%t</strong> <small>in its own voice</small>", v->name);
  else {
    query_party who = {.country = v->country, .sector = v->sector, .name = v->name};
    part_party(c, &who);
  }
  if (v->position == POSITION_COUNTERS) html_put(o, " <span class=\"badge claim\">the other way round</span>");
  if (v->position == POSITION_DENIES) html_put(o, " <span class=\"badge denied\">denies</span>");
  html_put(o, "<br><q>%t</q><br><small>", v->words);
  if (v->since.n) html_put(o, "since %t", v->since);
  if (v->times > 1) html_put(o, ", last %t, %n times", v->last, (int64_t)v->times);
  html_put(o, " · <a href=\"/report/%d#%u\">%t</a></small></li>\n", v->report_row, v->event, v->title.n ? v->title : v->report);
}

static void put_voices(call *c, const ledger_item *x, bool assert_side) {
  html_put(&c->body, "<ul class=\"voices\">\n");
  for (int32_t i = 0; i < x->voices; i++)
    if ((x->voice[i].position == POSITION_ASSERTS) == assert_side) put_voice(c, &x->voice[i]);
  html_put(&c->body, "</ul>");
}

static void put_item(call *c, const ledger_item *x) {
  out *o = &c->body;
  html_put(o, "<tr data-status=\"%t\"><th scope=\"row\"><a href=\"/?occurrence=%d&amp;copies=yes\">%t</a>", ledger_status(x), x->occurrence, label_of(label_types, x->type));
  if (x->place.n) html_put(o, "<br>%t", x->place);
  if (x->day.n) html_put(o, "<br>%t", x->day);
  html_put(o, "</th>\n<td class=\"tell\" data-label=\"asserted by\">");
  put_voices(c, x, true);
  html_put(o, "</td>\n<td class=\"tell\" data-label=\"denied or told otherwise by\">");
  put_voices(c, x, false);
  html_put(o, "</td>\n<td data-label=\"since\">%t</td><td data-label=\"last told\">%t</td><td class=\"n\" data-label=\"reports\">%n</td></tr>\n", x->since, x->last, (int64_t)x->reports);
}

bool page_contested(call *c) {
  ledger_item *item;
  int32_t n;
  bool more;
  frame_begin(c, S("Contested"), S("What one side asserts and another denies, or tells the other way round: who, since when, and in which words."));
  put_form(c);
  if (!ledger_ask(c, &item, &n, &more)) return false;
  html_put(&c->body, "<h2 id=\"count\">%n %t</h2>\n", (int64_t)n, n == 1 ? S("occurrence") : S("occurrences"));
  if (more) html_put(&c->body, "<p class=\"told\">The last told are shown; there are more: choose days or a country.</p>\n");
  if (!n) html_put(&c->body, "<p class=\"told\">Nothing is contested here. Occurrences over all reports are found by <code>volgens link</code>.</p>\n");
  html_put(&c->body, "<div data-island=\"contested\">\n<div class=\"tablebox\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table class=\"wide\"><caption>Contested occurrences, those last told first</caption>"
           "<thead><tr><th scope=\"col\">what</th><th scope=\"col\">asserted by</th><th scope=\"col\">denied or told otherwise by</th><th scope=\"col\">since</th>"
           "<th scope=\"col\">last told</th><th scope=\"col\" class=\"n\">reports</th></tr></thead><tbody>\n");
  for (int32_t i = 0; i < n; i++) put_item(c, &item[i]);
  html_put(&c->body, "</tbody></table></div>\n</div>\n");
  frame_end(c);
  return true;
}
