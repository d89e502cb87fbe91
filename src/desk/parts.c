#include "desk/parts.h"

str part_class(str author) { return str_eq(author, S("yes")) ? S("fact") : str_eq(author, S("no")) ? S("denied") : S("claim"); }

void part_badge(out *o, str author) {
  if (str_eq(author, S("yes"))) html_put(o, "<span class=\"badge fact\" title=\"The outlet itself says so\">fact</span>");
  else if (str_eq(author, S("no"))) html_put(o, "<span class=\"badge denied\" title=\"The outlet says that it did not happen\">not so</span>");
  else html_put(o, "<span class=\"badge claim\" title=\"The outlet leaves open whether it is so\">claim</span>");
}

void part_party(call *c, const query_party *p) {
  out *o = &c->body;
  html_put(o, "<span class=\"party\">");
  if (p->name.n) html_put(o, "%t ", p->name);
  html_put(o, "<abbr class=\"code\" title=\"%t, %t\">%t/%t</abbr>", c->shared->country(c->shared->ctx, p->country), label_of(label_sectors, p->sector), p->country, p->sector);
  if (p->implicit) html_put(o, " <span class=\"implicit\" title=\"Not named in the clause: taken from context\">(context)</span>");
  html_put(o, "</span>");
}

static void put_parties(call *c, const query_party *v, int32_t n) {
  for (int32_t i = 0; i < n; i++) {
    if (i) html_put(&c->body, ", ");
    part_party(c, &v[i]);
  }
}

void part_who(call *c, const query_row *r) {
  out *o = &c->body;
  html_put(o, "<span class=\"who\">");
  if (r->actors) put_parties(c, r->actor, r->actors);
  else html_put(o, "<span class=\"party nobody\">nobody named</span>");
  if (r->recipients) {
    html_put(o, " <span class=\"to\" role=\"img\" aria-label=\"to\">→</span> ");
    put_parties(c, r->recipient, r->recipients);
  }
  html_put(o, "</span>");
}

void part_when(call *c, const query_row *r) {
  out *o = &c->body;
  if (r->date.n) html_put(o, "<time class=\"when\" title=\"When it happened\">%t</time>", r->date);
  else html_put(o, "<span class=\"when none\">no date told</span>");
  html_put(o, " · <span class=\"where");
  if (!r->place.p) html_put(o, " none\">no place told");
  else if (r->place_country.n) html_put(o, "\">%t <abbr class=\"code\" title=\"%t\">%t</abbr>", r->place, c->shared->country(c->shared->ctx, r->place_country), r->place_country);
  else html_put(o, "\">%t", r->place);
  html_put(o, "</span>");
}

void part_says(call *c, const query_row *r) {
  out *o = &c->body;
  if (!r->attribution) {
    html_put(o, "<span class=\"says own\">in the outlet’s own voice</span>");
    return;
  }
  str how = str_eq(r->speaker, S("no")) ? S("denied by") : str_eq(r->speaker, S("open")) ? S("left open by") : S("said by");
  html_put(o, "<span class=\"says\">%t ", how);
  part_party(c, &r->says);
  if (str_eq(r->stance, S("distances"))) html_put(o, " <span class=\"stance\">the outlet keeps its distance</span>");
  if (str_eq(r->stance, S("endorses"))) html_put(o, " <span class=\"stance\">the outlet goes along</span>");
  html_put(o, "</span>");
}

void part_outlets(out *o, const str *outlet, int32_t n) {
  if (!n) html_put(o, "<span class=\"none\">outlet not known</span>");
  for (int32_t i = 0; i < n; i++) {
    if (i) html_put(o, " › ");
    html_put(o, "%t", outlet[i]);
  }
}

static void put_modes(out *o, const query_row *r) {
  for (int32_t i = 0; i < r->modes; i++) html_put(o, "%t<span class=\"mode\">%t</span>", i ? S(", ") : S(" "), r->mode[i]);
}

static void put_verdict(out *o, const query_row *r) {
  if (r->verdict.p) html_put(o, " <span class=\"verdict\">marked: %t</span>", str_eq(r->verdict, S("should")) ? S("should be different") : r->verdict);
}

void part_what(call *c, const query_row *r) {
  out *o = &c->body;
  part_badge(o, r->author);
  html_put(o, " <strong class=\"type\">%t</strong>", label_of(label_types, r->type));
  put_modes(o, r);
  html_put(o, " ");
  part_who(c, r);
  put_verdict(o, r);
}

void part_event(call *c, const query_row *r) {
  out *o = &c->body;
  html_put(o, "<li class=\"hit %t\"><p class=\"what\">", part_class(r->author));
  part_what(c, r);
  html_put(o, "</p>\n<p class=\"meta\">");
  part_when(c, r);
  html_put(o, " · ");
  part_says(c, r);
  html_put(o, "</p>\n<blockquote lang=\"%t\">%t</blockquote>\n<p class=\"source\"><cite>", r->lang, r->words);
  part_outlets(o, r->outlet, r->outlets);
  html_put(o, "</cite>%t%t · <a href=\"/report/%d#%u\" lang=\"%t\">%t</a>", r->published.n ? S(", ") : S(""), r->published.n > 10 ? str_sub(r->published, 0, 10) : r->published,
           r->report, r->name, r->lang, r->title.n ? r->title : r->report_name);
  if (r->copy) html_put(o, " <span class=\"copy\">copy</span>");
  html_put(o, "</p></li>\n");
}

static void put_parties_json(out *o, const query_party *v, int32_t n) {
  json_put(o, "[");
  for (int32_t i = 0; i < n; i++) {
    if (i) json_put(o, ",");
    json_put(o, "{\"country\":%s,\"sector\":%s,\"name\":%s,\"implicit\":%b}", v[i].country, v[i].sector, v[i].name, (int)v[i].implicit);
  }
  json_put(o, "]");
}

static void put_names_json(out *o, const str *v, int32_t n) {
  json_put(o, "[");
  for (int32_t i = 0; i < n; i++) {
    if (i) json_put(o, ",");
    json_text(o, v[i]);
  }
  json_put(o, "]");
}

void part_event_json(out *o, const query_row *r) {
  json_put(o, "{\"event\":%s,\"report\":%d,\"report_name\":%s,\"report_title\":%s,\"url\":%s,\"outlet\":%s,\"outlets\":", r->name, r->report, r->report_name, r->title,
           r->url, r->outlets ? r->outlet[0] : (str){0});
  put_names_json(o, r->outlet, r->outlets);
  json_put(o, ",\"published\":%s,\"lang\":%s,\"type\":%s,\"modes\":", r->published, r->lang, r->type);
  put_names_json(o, r->mode, r->modes);
  json_put(o, ",\"actors\":");
  put_parties_json(o, r->actor, r->actors);
  json_put(o, ",\"recipients\":");
  put_parties_json(o, r->recipient, r->recipients);
  json_put(o, ",\"date\":%s,\"day\":%s,\"filed\":%s,\"place\":", r->date, r->day, r->filed);
  if (r->place.p) json_put(o, "{\"name\":%s,\"country\":%s}", r->place, r->place_country);
  else json_put(o, "null");
  json_put(o, ",\"author\":%s,\"speaker\":%s,\"source\":", r->author, r->speaker);
  if (r->attribution) json_put(o, "{\"country\":%s,\"sector\":%s,\"name\":%s}", r->says.country, r->says.sector, r->says.name);
  else json_put(o, "null");
  json_put(o, ",\"speech\":%s,\"stance\":%s,\"words\":%s,\"confidence\":%r,\"rule\":%s,\"flags\":%s,\"copy\":%b,\"verdict\":%s}", r->speech, r->stance, r->words,
           r->confidence, r->rule, r->flags, (int)r->copy, r->verdict);
}

void part_options(out *o, const label *list, str chosen, str none) {
  html_put(o, "<option value=\"\">%t</option>", none);
  for (; list->code; list++) {
    html_put(o, "<option value=\"%t\"", str_of(list->code));
    if (str_eq(chosen, str_of(list->code))) html_put(o, " selected");
    html_put(o, ">%t</option>", str_of(list->words));
  }
}

void part_field(out *o, str name, str words, str value, str hint) {
  html_put(o, "<p class=\"field\"><label for=\"f-%t\">%t</label><input id=\"f-%t\" name=\"%t\" value=\"%t\" placeholder=\"%t\" autocomplete=\"off\"></p>\n", name, words, name,
           name, value, hint);
}

void part_span(call *c, const aggregate_span *s) {
  html_put(&c->body, "<p class=\"told\">%n %t counted", s->events, s->events == 1 ? S("event") : S("events"));
  if (s->cut) html_put(&c->body, ": the newest, since %t. Older ones are left out; choose an actor, a pair or days to see them", s->since);
  html_put(&c->body, ".</p>\n");
}
