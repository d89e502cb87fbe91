#include "desk/record.h"

#include "desk/parts.h"
#include "store/correct.h"

static void put_row(out *o, const char *name, str value) {
  if (value.n) html_put(o, "<div><dt>%t</dt><dd>%t</dd></div>\n", str_of(name), value);
}

static bool put_facts(call *c, const query_row *ev) {
  out *o = &c->body;
  int64_t reports = 0;
  if (ev->occurrence && !db_number(c->d, 0, &reports, &c->fault, "SELECT reports FROM occurrence WHERE id=?", "i", ev->occurrence)) return false;
  html_put(o, "<dl class=\"made\">\n<div><dt>confidence</dt><dd>%r</dd></div>\n", ev->confidence);
  put_row(o, "rule", ev->rule);
  put_row(o, "CAMEO", ev->cameo);
  put_row(o, "about", ev->contexts);
  put_row(o, "flags", ev->flags);
  if (ev->said.n) html_put(o, "<div><dt>stands in</dt><dd><a href=\"#%u\">%t</a></dd></div>\n", ev->said, ev->said);
  if (reports > 1) html_put(o, "<div><dt>told by</dt><dd><a href=\"/?occurrence=%d&amp;copies=yes\">%n reports</a></dd></div>\n", ev->occurrence, reports);
  html_put(o, "</dl>\n");
  return true;
}

static bool put_corrections(call *c, const query_row *ev) {
  corrections all;
  if (!correct_read(c->d, ev->event, &all, c->keep, &c->fault)) return false;
  if (!all.n) return true;
  html_put(&c->body, "<ul class=\"corrections\">\n");
  for (int32_t i = 0; i < all.n; i++) {
    const correction *x = &all.v[i];
    html_put(&c->body, "<li><strong>%t</strong>", str_eq(x->verdict, S("should")) ? S("should be different") : x->verdict);
    if (x->field.n) html_put(&c->body, ": %t should be “%t”", x->field, x->value);
    if (x->note.n) html_put(&c->body, " – %t", x->note);
    html_put(&c->body, " <time>%t</time></li>\n", x->made);
  }
  html_put(&c->body, "</ul>\n");
  return true;
}

static void put_radio(out *o, const char *value, const char *words) {
  html_put(o, "<label><input type=\"radio\" name=\"verdict\" value=\"%t\" required> %t</label>\n", str_of(value), str_of(words));
}

static void put_form(call *c, const read_report_row *r, const query_row *ev) {
  out *o = &c->body;
  html_put(o, "<form class=\"correct\" data-correction action=\"/api/correction\" method=\"post\">\n<input type=\"hidden\" name=\"report\" value=\"%d\">"
           "<input type=\"hidden\" name=\"event\" value=\"%t\"><input type=\"hidden\" name=\"token\" value=\"%t\">\n"
           "<fieldset><legend>Is this record right?</legend>\n", r->report, ev->name, str_of(c->shared->token));
  put_radio(o, "right", "it is right");
  put_radio(o, "wrong", "it is wrong: no such event here");
  put_radio(o, "should", "it should be different:");
  html_put(o, "<p class=\"should\"><label for=\"c-%t-field\">its</label> <select id=\"c-%t-field\" name=\"field\">", ev->name, ev->name);
  for (int i = 0; correct_fields[i]; i++) html_put(o, "<option>%t</option>", str_of(correct_fields[i]));
  html_put(o, "</select> <label for=\"c-%t-value\">should be</label> <input id=\"c-%t-value\" name=\"value\" maxlength=\"200\" autocomplete=\"off\"></p>\n"
           "<p><label for=\"c-%t-note\">Note</label> <input id=\"c-%t-note\" name=\"note\" maxlength=\"1000\" autocomplete=\"off\"></p>\n"
           "<p><button>Keep this</button></p></fieldset></form>\n", ev->name, ev->name, ev->name, ev->name);
}

bool record_put(call *c, const read_report_row *r, const query_row *ev, int64_t number, str why) {
  out *o = &c->body;
  html_put(o, "<li id=\"%t\" class=\"record %t\" data-rec=\"%t\" tabindex=\"-1\"><p class=\"what\"><span class=\"num\">%d</span> ", ev->name, part_class(ev->author), ev->name, number);
  part_what(c, ev);
  html_put(o, "</p>\n<p class=\"meta\">");
  part_when(c, ev);
  html_put(o, " · ");
  part_says(c, ev);
  html_put(o, "</p>\n<details%t><summary>why, and is it right?</summary>\n", why.p ? S(" open") : S(""));
  if (!put_facts(c, ev)) return false;
  if (why.p) html_put(o, "<pre class=\"why\" tabindex=\"0\" aria-label=\"explanation\">%t</pre>\n", why);
  else html_put(o, "<p><a data-explain=\"/api/explain?report=%d&amp;event=%u\" href=\"/report/%d?explain=%u#%u\">Explain: the rule, the path through the sentence, what was "
                "refused</a></p>\n", r->report, ev->name, r->report, ev->name, ev->name);
  if (!put_corrections(c, ev)) return false;
  if (r->current) put_form(c, r, ev);
  html_put(o, "</details></li>\n");
  return true;
}
