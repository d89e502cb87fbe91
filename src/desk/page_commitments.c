#include "desk/frame.h"
#include "desk/ledger.h"
#include "desk/pages.h"
#include "desk/parts.h"

static void put_form(call *c) {
  static const label kinds[] = {{"offer", "offers"}, {"promise", "promises"}, {"request", "requests"}, {"refusal", "refusals"}, {0}};
  static const label came[] = {{"yes", "something came of it"}, {0}};
  html_put(&c->body, "<form class=\"filters\" action=\"/commitments\" method=\"get\">\n<div class=\"fields\">\n");
  part_field(&c->body, S("country"), S("By or to"), url_get(&c->query, S("country")), S("AZE"));
  html_put(&c->body, "<p class=\"field\"><label for=\"f-kind\">Kind</label><select id=\"f-kind\" name=\"kind\">");
  part_options(&c->body, kinds, url_get(&c->query, S("kind")), S("all"));
  html_put(&c->body, "</select></p>\n<p class=\"field\"><label for=\"f-fulfilled\">Later acts</label><select id=\"f-fulfilled\" name=\"fulfilled\">");
  part_options(&c->body, came, url_get(&c->query, S("fulfilled")), S("with and without"));
  html_put(&c->body, "</select></p>\n");
  part_field(&c->body, S("from"), S("Made from day"), url_get(&c->query, S("from")), S("2024-03"));
  part_field(&c->body, S("to"), S("to day"), url_get(&c->query, S("to")), S("2024-04"));
  html_put(&c->body, "</div>\n<p class=\"go\"><button>Show</button></p>\n</form>\n");
}

static void put_party(call *c, str code, str name) {
  out *o = &c->body;
  if (name.n) html_put(o, "%t ", name);
  if (code.n) html_put(o, "<abbr class=\"code\" title=\"%t\">%t</abbr>", c->shared->country(c->shared->ctx, code.n > 3 ? str_sub(code, 0, 3) : code), code);
  else html_put(o, "<span class=\"nobody\">not told</span>");
}

static void put_acts(out *o, const commitment_item *x) {
  if (!x->acts) {
    html_put(o, "<span class=\"none\">nothing found</span>");
    return;
  }
  html_put(o, "<ul class=\"acts\">\n");
  for (int32_t i = 0; i < x->acts; i++) {
    const commitment_act *a = &x->act[i];
    html_put(o, "<li>");
    part_badge(o, a->author);
    html_put(o, " %t <small>%t</small><br><q>%t</q> <small><a href=\"/report/%d#%u\">report</a></small></li>\n", label_of(label_types, a->type), a->day, a->words, a->report_row, a->event);
  }
  html_put(o, "</ul>");
}

static void put_item(call *c, const commitment_item *x) {
  out *o = &c->body;
  html_put(o, "<tr data-status=\"%t\"><td data-label=\"kind\">%t</td><td data-label=\"day\">%t</td><td data-label=\"who\">", str_of(commitment_name((commitment)x->kind)),
           str_of(commitment_name((commitment)x->kind)), x->day);
  put_party(c, x->actor, x->actor_name);
  html_put(o, "</td><td data-label=\"to whom\">");
  put_party(c, x->recipient, x->recipient_name);
  html_put(o, "</td><td class=\"tell\" data-label=\"words\">");
  part_badge(o, x->author);
  html_put(o, " <q>%t</q><br><small><a href=\"/report/%d#%u\">%t</a></small></td>\n<td class=\"tell\" data-label=\"later\">", x->words, x->report_row, x->event,
           x->title.n ? x->title : x->report);
  put_acts(o, x);
  html_put(o, "</td></tr>\n");
}

bool page_commitments(call *c) {
  commitment_item *item;
  int32_t n;
  bool more;
  frame_begin(c, S("Commitments"), S("Offers, promises, requests and refusals, and later acts that look like what came of them. A likeness is a hint, never a verdict."));
  put_form(c);
  if (!ledger_ask_commitments(c, &item, &n, &more)) return false;
  html_put(&c->body, "<h2 id=\"count\">%n found</h2>\n", (int64_t)n);
  if (more) html_put(&c->body, "<p class=\"told\">The last made are shown; there are more: choose days or a country.</p>\n");
  html_put(&c->body, "<div data-island=\"commitments\">\n<div class=\"tablebox\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table class=\"wide\"><caption>Commitments, the last made first</caption><thead><tr>"
           "<th scope=\"col\">kind</th><th scope=\"col\">day</th><th scope=\"col\">who</th><th scope=\"col\">to whom</th><th scope=\"col\">in which words</th>"
           "<th scope=\"col\">later acts that look like it</th></tr></thead><tbody>\n");
  for (int32_t i = 0; i < n; i++) put_item(c, &item[i]);
  html_put(&c->body, "</tbody></table></div>\n</div>\n");
  frame_end(c);
  return true;
}
