#include "desk/filters.h"

#include "desk/parts.h"
#include "store/day.h"

static bool is_key(str name) {
  for (int i = 0; query_keys[i]; i++)
    if (str_eq(name, str_of(query_keys[i]))) return true;
  return false;
}

bool filters_read(call *c, query *q) {
  *q = (query){0};
  for (int32_t i = 0; i < c->query.n; i++) {
    const url_field *f = &c->query.v[i];
    if (is_key(f->name) && !query_parse(q, f->name, str_trim(f->value), &c->fault)) return c->status = CALL_BAD, false;
  }
  return true;
}

static bool holds(str names, str name) {
  for (str rest = names, one; one = str_cut(&rest, ' '), one.p;)
    if (str_eq(one, name)) return true;
  return false;
}

void filters_link(call *c, str without) {
  for (int32_t i = 0; i < c->query.n; i++) {
    const url_field *f = &c->query.v[i];
    if (f->value.n && !holds(without, f->name)) html_put(&c->body, "%u=%u&amp;", f->name, f->value);
  }
}

static void field(call *c, const char *name, const char *words, const char *hint) {
  part_field(&c->body, str_of(name), str_of(words), url_get(&c->query, str_of(name)), str_of(hint));
}

static void choice(call *c, const char *name, const char *words, const label *list, const char *none) {
  html_put(&c->body, "<p class=\"field\"><label for=\"f-%t\">%t</label><select id=\"f-%t\" name=\"%t\">", str_of(name), str_of(words), str_of(name), str_of(name));
  part_options(&c->body, list, url_get(&c->query, str_of(name)), str_of(none));
  html_put(&c->body, "</select></p>\n");
}

/* Something is asked that the folded part of the form holds. */
static bool is_open(const call *c) {
  static const char *const folded[] = {"with", "country", "place", "outlet", "speaker", "lang", "confidence", "mode", "copies", NULL};
  for (int i = 0; folded[i]; i++)
    if (url_get(&c->query, str_of(folded[i])).p) return true;
  return false;
}

static void put_folded(call *c) {
  static const label languages[] = {{"nl", "Dutch"}, {"en", "English"}, {0}};
  static const label sure[] = {{"0.5", "0.5 or more"}, {"0.7", "0.7 or more"}, {"0.9", "0.9 or more"}, {0}};
  static const label copies[] = {{"yes", "shown too"}, {0}};
  html_put(&c->body, "<details class=\"more\"%t><summary>More filters</summary><div class=\"fields\">\n", is_open(c) ? S(" open") : S(""));
  field(c, "with", "Other party", "ARM, NATO …");
  field(c, "speaker", "Who says so", "TUR/GOV; - outlet");
  field(c, "outlet", "Outlet", "as printed");
  field(c, "country", "Country of the place", "SYR; - none");
  field(c, "place", "Place", "Goma");
  field(c, "mode", "Mode", "drone");
  choice(c, "lang", "Language", languages, "any");
  choice(c, "confidence", "Confidence", sure, "any");
  choice(c, "copies", "Near copies", copies, "left out");
  html_put(&c->body, "</div></details>\n");
}

void filters_form(call *c, bool words) {
  static const label readings[] = {{"facts", "facts: the outlet says so"}, {"claims", "claims: it is left open or denied"}, {"source", "told by a source"}, {0}};
  if (!words) html_put(&c->body, "<form class=\"filters\" role=\"search\" action=\"%t\" method=\"get\">\n", c->path);
  if (words)
    html_put(&c->body, "<form class=\"filters\" role=\"search\" data-island=\"search\" action=\"%t\" method=\"get\">\n<p class=\"words\"><label for=\"f-text\">Words in the report</label><input id=\"f-text\" type=\"search\" name=\"text\" value=\"%t\" "
             "placeholder=\"words, &quot;a phrase&quot;, -not this\"><button>Search</button></p>\n", c->path, url_get(&c->query, S("text")));
  html_put(&c->body, "<div class=\"fields\">\n");
  field(c, "actor", "Who acts", "RUS, GRC/MIL");
  field(c, "recipient", "To whom", "UKR, CVL");
  choice(c, "type", "What", label_types, "anything");
  choice(c, "reading", "Reading", readings, "all");
  field(c, "from", "From day", "2024-03");
  field(c, "to", "To day", "2024-04");
  html_put(&c->body, "</div>\n");
  put_folded(c);
  if (!words) html_put(&c->body, "<p class=\"go\"><button>Show</button></p>\n");
  html_put(&c->body, "</form>\n");
}

bool filters_day(call *c, str field, str *day, bool last) {
  *day = url_get(&c->query, field);
  if (!day->p) return true;
  char first[11];
  if (!day_first(*day, first)) return call_refuse(c, CALL_BAD, "A day is written 2024, 2024-03 or 2024-03-13.");
  if (!last || day->n == 10) *day = arena_copy(c->keep, str_of(first));
  else *day = arena_printf(c->keep, "%.*s%s", day->n, day->p, day->n == 4 ? "-12-31" : "-31");
  return true;
}
