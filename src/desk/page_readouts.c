#include "desk/frame.h"
#include "desk/label.h"
#include "desk/pages.h"
#include "desk/parts.h"
#include "desk/readout.h"
#include "desk/sweep.h"
#include "store/pairs.h"

static const label relations[] = {
    {"both", "both tell it"},         {"only-a", "only A"},         {"only-b", "only B"},
    {"softened", "softer in B"},      {"strengthened", "stronger in B"}, {"renamed", "renamed"},
    {"contradicted", "contradicted"}, {"unattributed-in-a", "A in its own voice, B by somebody"},
    {"unattributed-in-b", "B in its own voice, A by somebody"}, {0},
};

static void put_form(call *c) {
  html_put(&c->body, "<form class=\"filters\" action=\"/readouts\" method=\"get\">\n<div class=\"fields\">\n");
  part_field(&c->body, S("a"), S("Report A"), url_get(&c->query, S("a")), S("number or name"));
  part_field(&c->body, S("b"), S("Report B"), url_get(&c->query, S("b")), S("number or name"));
  html_put(&c->body, "</div>\n<p class=\"go\"><button>Compare</button></p>\n</form>\n");
}

/* The passages of one side as spans, in segments that name all that cover them; behind each its number. */
static void put_text(call *c, const readout *x, int side) {
  out *o = &c->body;
  arena scratch = *c->keep;
  sweep s = sweep_of(x->r[side].text);
  str kind, words;
  for (int32_t i = 0; i < x->parts; i++)
    for (int32_t k = 0; k < x->part[i].spans[side]; k++) sweep_add(&s, &scratch, (sweep_span){x->part[i].span[side][k].begin, x->part[i].span[side][k].end, 0, k == 0, i});
  sweep_begin(&s, &scratch);
  int32_t i = 0, from = 0, p, end;
  while (sweep_block(&s, &x->made[side], &i, &from, &p, &end, &kind)) {
    html_put(o, "<p class=\"%t\">", kind);
    for (int32_t q = p; sweep_next(&s, &q, end, &words); p = q) {
      if (!s.actives) {
        html_text(o, words);
        continue;
      }
      html_put(o, "<span class=\"seg prop");
      for (int32_t k = 0; k < s.actives; k++) html_put(o, " rel-%t", x->part[s.span.v[s.active[k]].which].relation);
      html_put(o, "\" data-prop=\"");
      for (int32_t k = 0; k < s.actives; k++) html_put(o, "%t%d", k ? S(" ") : S(""), (int64_t)s.span.v[s.active[k]].which + 1);
      html_put(o, "\" data-relation=\"");
      for (int32_t k = 0; k < s.actives; k++) html_put(o, "%t%t", k ? S(" ") : S(""), x->part[s.span.v[s.active[k]].which].relation);
      html_put(o, "\">%t</span>", words);
      for (int32_t k = 0; k < s.actives; k++) {
        const sweep_span *v = &s.span.v[s.active[k]];
        if (v->first && v->end == q) html_put(o, "<a class=\"num\" href=\"#p%d\" aria-label=\"passage %d\">%d</a>", (int64_t)v->which + 1, (int64_t)v->which + 1, (int64_t)v->which + 1);
      }
    }
    html_put(o, "</p>\n");
  }
}

static void put_side(call *c, const readout *x, int side) {
  const read_report_row *r = &x->r[side];
  html_put(&c->body, "<section data-side=\"%t\" aria-labelledby=\"side-%t\"><h2 id=\"side-%t\"><span class=\"key\">%t</span> <a href=\"/report/%d\" lang=\"%t\">%t</a></h2>\n<p class=\"credit\"><cite>",
           side ? S("b") : S("a"), side ? S("b") : S("a"), side ? S("b") : S("a"), side ? S("B") : S("A"), r->report, r->lang, r->title.n ? r->title : r->name);
  part_outlets(&c->body, x->made[side].outlet, x->made[side].outlets);
  html_put(&c->body, "</cite> · <time>%t</time></p>\n<div class=\"text\" lang=\"%t\">\n", r->published, r->lang);
  put_text(c, x, side);
  html_put(&c->body, "</div></section>\n");
}

/* The words of a passage in a text, its pieces joined by dots. */
static void put_words(call *c, const readout *x, const readout_part *p, int side) {
  out *o = &c->body;
  if (!p->spans[side]) {
    html_put(o, "<p class=\"tell\"><span class=\"key\">%t</span> <span class=\"none\">does not tell it</span></p>\n", side ? S("B") : S("A"));
    return;
  }
  arena scratch = *c->keep;
  sweep s = sweep_of(x->r[side].text);
  for (int32_t k = 0; k < p->spans[side]; k++) sweep_add(&s, &scratch, (sweep_span){.begin = p->span[side][k].begin, .end = p->span[side][k].end});
  sweep_begin(&s, &scratch);
  html_put(o, "<p class=\"tell\"><span class=\"key\">%t</span> <q lang=\"%t\">", side ? S("B") : S("A"), x->r[side].lang);
  str words;
  bool some = false;
  for (int32_t q = 0; sweep_next(&s, &q, s.points, &words);) {
    if (!s.actives) continue;
    html_put(o, "%t%t", some ? S(" … ") : S(""), words);
    some = true;
  }
  html_put(o, "</q></p>\n");
}

static void put_list(call *c, const readout *x) {
  html_put(&c->body, "<h2 id=\"count\">%n %t</h2>\n<ol class=\"props\">\n", (int64_t)x->parts, x->parts == 1 ? S("passage") : S("passages"));
  for (int32_t i = 0; i < x->parts; i++) {
    const readout_part *p = &x->part[i];
    html_put(&c->body, "<li id=\"p%d\" data-prop=\"%d\" data-relation=\"%t\" class=\"rel-%t\"><p class=\"what\"><span class=\"num\">%d</span> <strong>%t</strong> <span class=\"how\">%t</span></p>\n",
             (int64_t)i + 1, (int64_t)i + 1, p->relation, p->relation, (int64_t)i + 1, label_of(relations, p->relation), p->why);
    put_words(c, x, p, 0);
    put_words(c, x, p, 1);
    html_put(&c->body, "</li>\n");
  }
  html_put(&c->body, "</ol>\n");
}

static void put_pair_side(call *c, const report_head *s) {
  html_put(&c->body, "<td class=\"tell\"><strong>%t</strong> <small>%t, %t</small><br><a href=\"/report/%d\" lang=\"%t\">%t</a></td>", s->outlet.n ? s->outlet : S("outlet not known"), s->lang,
           s->day, s->row, s->lang, s->title.n ? s->title : s->name);
}

static void put_pair(call *c, const report_pair *p) {
  html_put(&c->body, "<tr><td data-label=\"of\">%t</td>", p->contact ? S("a contact") : S("an affair"));
  put_pair_side(c, &p->a);
  put_pair_side(c, &p->b);
  html_put(&c->body, "<td class=\"n\" data-label=\"occurrences both tell\">%n</td><td class=\"n\" data-label=\"likeness\">%r</td><td><a href=\"/readouts?a=%d&amp;b=%d\">side by side</a></td></tr>\n",
           (int64_t)p->shared, p->points / 1000.0, p->a.row, p->b.row);
}

/* Pairs that are worth it: of all reports, or of the one that is given. */
static bool put_proposals(call *c, str given) {
  report_pair *pair;
  int32_t n;
  read_report_row r = {0};
  if (given.p && !readout_find(c, given, &r)) return false;
  if (!pairs_read(c->d, r.report, READOUT_PAIRS, &pair, &n, c->keep, &c->fault)) return false;
  if (!n) html_put(&c->body, "<p class=\"told\">No two reports are known that tell of the same. They are found by <code>volgens link</code>.</p>\n");
  if (!n) return true;
  html_put(&c->body, "<div class=\"tablebox\" tabindex=\"0\" role=\"region\" aria-label=\"Table of pairs\"><table class=\"wide\"><caption>%t</caption><thead><tr><th scope=\"col\">of</th>"
           "<th scope=\"col\">A</th><th scope=\"col\">B</th><th scope=\"col\" class=\"n\">occurrences both tell</th><th scope=\"col\" class=\"n\">likeness</th><th scope=\"col\">look</th></tr></thead><tbody>\n",
           given.p ? S("Reports that are likest to it") : S("Pairs of reports of different outlets, contacts first"));
  for (int32_t i = 0; i < n; i++) put_pair(c, &pair[i]);
  html_put(&c->body, "</tbody></table></div>\n");
  return true;
}

bool page_readouts(call *c) {
  str a = url_get(&c->query, S("a")), b = url_get(&c->query, S("b"));
  frame_begin(c, S("Two readouts"), S("Two reports of one contact: what both say, what only one says, and what is softened, strengthened, renamed, contradicted, or loses its speaker."));
  put_form(c);
  if (!a.p || !b.p) {
    if (!put_proposals(c, a.p ? a : b)) return false;
  } else {
    readout x;
    if (!readout_make(c, a, b, &x)) return false;
    html_put(&c->body, "<div data-island=\"readouts\">\n<div class=\"sides\">\n");
    put_side(c, &x, 0);
    put_side(c, &x, 1);
    html_put(&c->body, "</div>\n");
    put_list(c, &x);
    html_put(&c->body, "</div>\n");
    if (!url_get(&c->query, S("all")).p) html_put(&c->body, "<p><a href=\"/readouts?a=%u&amp;b=%u&amp;all=yes\">Show also what is less sure: plain statements that only one side makes</a></p>\n", a, b);
  }
  frame_end(c);
  return true;
}
