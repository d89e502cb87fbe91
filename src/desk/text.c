#include "desk/text.h"

#include "desk/html.h"
#include "desk/parts.h"
#include "desk/sweep.h"

typedef enum mark_kind { MARK_SAID, MARK_SOURCE, MARK_CUE, MARK_EVIDENCE, MARK_TRIGGER, MARK_FINDING } mark_kind;

typedef struct writer {
  out *o;
  const read_made *m;
  const query_row *event;
  sweep s;
} writer;

static void add(writer *w, arena *a, int32_t begin, int32_t end, mark_kind kind, bool first, int32_t which) {
  sweep_add(&w->s, a, (sweep_span){begin, end, (uint8_t)kind, first, which});
}

static void add_all(writer *w, arena *a) {
  for (int32_t i = 0; i < w->m->saids; i++) {
    const read_said *s = &w->m->said[i];
    for (int32_t k = 0; k < s->contents; k++) add(w, a, s->content[k].begin, s->content[k].end, MARK_SAID, k == 0, i);
    add(w, a, s->source.begin, s->source.end, MARK_SOURCE, true, i);
    add(w, a, s->cue.begin, s->cue.end, MARK_CUE, true, i);
  }
  for (int32_t i = 0; i < w->m->events; i++) {
    const query_row *ev = &w->event[i];
    for (int32_t k = 0; k < ev->evidences; k++) add(w, a, ev->evidence[k].begin, ev->evidence[k].end, MARK_EVIDENCE, k == 0, i);
    add(w, a, ev->trigger.begin, ev->trigger.end, MARK_TRIGGER, true, i);
  }
  for (int32_t i = 0; i < w->m->findings; i++) add(w, a, w->m->finding[i].at.begin, w->m->finding[i].at.end, MARK_FINDING, true, i);
}

static const sweep_span *active(const writer *w, int32_t i) { return &w->s.span.v[w->s.active[i]]; }

static str name_of(const writer *w, const sweep_span *k) {
  return k->kind == MARK_FINDING ? (str){0} : k->kind >= MARK_EVIDENCE ? w->event[k->which].name : w->m->said[k->which].name;
}

/* Who speaks, in front of the first words; of nested ones the outer first. */
static void put_speakers(writer *w, int32_t p) {
  for (int32_t i = 0; i < w->s.actives; i++) {
    const sweep_span *k = active(w, i);
    if (k->kind != MARK_SAID || !k->first || k->begin != p) continue;
    const read_said *s = &w->m->said[k->which];
    html_put(w->o, "<a class=\"by\" href=\"#%u\" data-rec=\"%t\" title=\"%t\">%t/%t:</a>", s->name, s->name, s->who.n ? s->who : S("somebody not named"), s->country,
             s->sector);
  }
}

static void put_numbers(writer *w, int32_t q) {
  for (int32_t i = 0; i < w->s.actives; i++) {
    const sweep_span *k = active(w, i);
    if (k->kind != MARK_TRIGGER || k->end != q) continue;
    const query_row *ev = &w->event[k->which];
    html_put(w->o, "<a class=\"num %t\" href=\"#%u\" data-rec=\"%t\" aria-label=\"record %d\">%d</a>", part_class(ev->author), ev->name, ev->name, (int64_t)k->which + 1,
             (int64_t)k->which + 1);
  }
}

static void put_classes(writer *w) {
  static const char *const class[] = {[MARK_SOURCE] = " src", [MARK_CUE] = " cue", [MARK_EVIDENCE] = " ev", [MARK_TRIGGER] = " trig", [MARK_FINDING] = " finding"};
  unsigned seen = 0;
  int32_t depth = 0;
  const sweep_span *trigger = NULL;
  for (int32_t i = 0; i < w->s.actives; i++) {
    const sweep_span *k = active(w, i);
    if (k->kind == MARK_SAID) depth++;
    else if (!(seen & 1u << k->kind)) html_put(w->o, "%t", str_of(class[k->kind]));
    if (k->kind == MARK_TRIGGER && !trigger) trigger = k;
    seen |= 1u << k->kind;
  }
  if (depth) html_put(w->o, " said said-%d", (int64_t)(depth > 3 ? 3 : depth));
  if (trigger) html_put(w->o, " %t", part_class(w->event[trigger->which].author));
}

static void put_segment(writer *w, int32_t p, int32_t q, str words) {
  if (!w->s.actives) {
    html_text(w->o, words);
    return;
  }
  put_speakers(w, p);
  html_put(w->o, "<span class=\"seg");
  put_classes(w);
  html_put(w->o, "\" data-rec=\"");
  bool some = false;
  for (int32_t i = 0; i < w->s.actives; i++) {
    str name = name_of(w, active(w, i));
    if (name.n) html_put(w->o, "%t%t", some ? S(" ") : S(""), name), some = true;
  }
  html_put(w->o, "\">%t</span>", words);
  put_numbers(w, q);
}

static void put_blocks(writer *w) {
  int32_t i = 0, from = 0, p, end;
  str kind, words;
  while (sweep_block(&w->s, w->m, &i, &from, &p, &end, &kind)) {
    bool head = str_eq(kind, S("headline"));
    if (head) html_put(w->o, "<h2 class=\"headline\">");
    else html_put(w->o, "<p class=\"%t\">", kind);
    for (int32_t q = p; sweep_next(&w->s, &q, end, &words); p = q) put_segment(w, p, q, words);
    if (head) html_put(w->o, "</h2>\n");
    else html_put(w->o, "</p>\n");
  }
}

void text_put(out *o, str text, str lang, const read_made *made, const query_row *event, arena scratch) {
  writer w = {.o = o, .m = made, .event = event, .s = sweep_of(text)};
  html_put(o, "<div class=\"text\" lang=\"%t\">\n", lang);
  if (made->sentences) {
    add_all(&w, &scratch);
    sweep_begin(&w.s, &scratch);
    put_blocks(&w);
  } else {
    html_put(o, "<div class=\"as-is\">%t</div>", text);
  }
  html_put(o, "</div>\n");
}
