#include "desk/explain.h"
#include "desk/frame.h"
#include "desk/pages.h"
#include "desk/parts.h"
#include "desk/record.h"
#include "desk/text.h"

typedef struct report_page {
  call *c;
  read_report_row r;
  read_made made;
  query_row *event;  // [made.events]
} report_page;

static bool load(report_page *p) {
  call *c = p->c;
  bool found, ok = true;
  if (!read_report(c->d, c->id, url_number(&c->query, S("version"), INT64_MAX, 0), &p->r, &found, c->keep, &c->fault)) return false;
  if (!found) return call_refuse(c, CALL_NOT_FOUND, "There is no such report in the store.");
  if (!read_made_of(c->d, p->r.version, &p->made, c->keep, &c->fault)) return false;
  p->event = arena_new(c->keep, query_row, p->made.events);
  for (int32_t i = 0; i < p->made.events; i++) {
    if (!query_event(c->d, p->made.event[i], &p->event[i], c->keep, &ok, &c->fault))
      return ok && call_refuse(c, CALL_FAULT, "A record went away while the page was made: load it again.");
  }
  return true;
}

static void put_head(const report_page *p) {
  out *o = &p->c->body;
  const read_report_row *r = &p->r;
  html_put(o, "<div class=\"head\"><h1 lang=\"%t\">%t</h1>\n<p class=\"credit\"><cite>", r->lang, r->title.n ? r->title : r->name);
  part_outlets(o, p->made.outlet, p->made.outlets);
  html_put(o, "</cite>");
  if (r->published.n) html_put(o, " · <time>%t</time>", r->published);
  if (r->author.n) html_put(o, " · by %t", r->author);
  if (r->url.n) html_put(o, " · <a href=\"%a\" rel=\"noreferrer noopener external\">the original</a>", r->url);
  html_put(o, "</p>\n<p class=\"origin\">report <code>%t</code>, version %d of %d", r->name, r->number, r->versions);
  if (r->lang.n) html_put(o, ", language %t", r->lang);
  if (r->format.n) html_put(o, ", read as %t", r->format);
  if (r->added.n) html_put(o, ", added %t", r->added);
  html_put(o, "</p>\n");
  if (!r->current) html_put(o, "<p class=\"told\">This is an older version. <a href=\"/report/%d\">The newest</a></p>\n", r->report);
  if (!r->coded) html_put(o, "<p class=\"told\">This version was not coded: there are no records of it.</p>\n");
  html_put(o, "</div>\n");
}

static bool put_records(const report_page *p) {
  call *c = p->c;
  str asked = url_get(&c->query, S("explain"));
  html_put(&c->body, "<h2>Records</h2>\n");
  if (!p->made.events) html_put(&c->body, "<p class=\"told\">No events were found in this report.</p>\n");
  html_put(&c->body, "<ol class=\"records\">\n");
  for (int32_t i = 0; i < p->made.events; i++) {
    out why = {0};
    bool ok = true, this = asked.n && str_eq(asked, p->event[i].name);
    if (this && (ok = explain_event(c, &p->r, asked, &why)) && !why.n) out_text(&why, "The engine has nothing to tell.");
    if (ok) ok = record_put(c, &p->r, &p->event[i], (int64_t)i + 1, (str){why.p, (int32_t)why.n});
    out_close(&why);
    if (!ok) return false;
  }
  html_put(&c->body, "</ol>\n");
  return true;
}

static void put_said(call *c, const read_said *s, const read_made *made) {
  out *o = &c->body;
  html_put(o, "<li id=\"%t\" class=\"said-by\" data-rec=\"%t\" tabindex=\"-1\"><span class=\"key\">%t</span> ", s->name, s->name, s->name);
  query_party who = {.country = s->country, .sector = s->sector, .name = s->who};
  part_party(c, &who);
  html_put(o, " <span class=\"how\">%t", s->speech);
  if (!str_eq(s->stance, S("neutral"))) html_put(o, ", the outlet %t", s->stance);
  for (int32_t i = 0; s->parent && i < made->saids; i++)
    if (made->said[i].row == s->parent) html_put(o, ", within <a href=\"#%u\">%t</a>", made->said[i].name, made->said[i].name);
  html_put(o, "</span></li>\n");
}

static void put_saids(const report_page *p) {
  out *o = &p->c->body;
  if (!p->made.saids) return;
  html_put(o, "<h2>Who says what</h2>\n<ol class=\"saids\">\n");
  for (int32_t i = 0; i < p->made.saids; i++) put_said(p->c, &p->made.said[i], &p->made);
  html_put(o, "</ol>\n");
}

static bool put_links(const report_page *p) {
  call *c = p->c;
  out *o = &c->body;
  read_others versions, copies;
  if (!read_versions(c->d, p->r.report, &versions, c->keep, &c->fault) || !read_copies(c->d, p->r.report, &copies, c->keep, &c->fault)) return false;
  if (versions.n > 1) {
    html_put(o, "<h2>Versions</h2>\n<ul class=\"versions\">\n");
    for (int32_t i = 0; i < versions.n; i++)
      html_put(o, "<li><a href=\"/report/%d?version=%d\" aria-current=\"%t\">version %d</a> %t</li>\n", p->r.report, versions.v[i].number,
               versions.v[i].number == p->r.number ? S("true") : S("false"), versions.v[i].number, versions.v[i].added);
    html_put(o, "</ul>\n");
  }
  if (copies.n) {
    html_put(o, "<h2>Near copies</h2>\n<ul class=\"copies\">\n");
    for (int32_t i = 0; i < copies.n; i++)
      html_put(o, "<li><a href=\"/report/%d\">%t</a> %t%t</li>\n", copies.v[i].report, copies.v[i].title.n ? copies.v[i].title : S("without title"), copies.v[i].outlet,
               copies.v[i].report == p->r.copy_of ? S(" – this report is a copy of it") : S(""));
    html_put(o, "</ul>\n");
  }
  html_put(o, "<p><a href=\"/readouts?a=%d\">Lay another report beside it</a></p>\n", p->r.report);
  return true;
}

bool page_report(call *c) {
  report_page p = {.c = c};
  if (!load(&p)) return false;
  frame_begin_bare(c, p.r.title.n ? p.r.title : p.r.name);
  put_head(&p);
  html_put(&c->body, "<div class=\"reading\" data-island=\"report\">\n<article class=\"body\" aria-label=\"Text\">\n");
  text_put(&c->body, p.r.text, p.r.lang, &p.made, p.event, *c->keep);
  html_put(&c->body, "</article>\n<aside class=\"beside\" aria-label=\"Records\">\n");
  if (!put_records(&p)) return false;
  put_saids(&p);
  if (!put_links(&p)) return false;
  html_put(&c->body, "</aside>\n</div>\n");
  frame_end(c);
  return true;
}
