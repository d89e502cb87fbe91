#include "desk/text.h"

#include <stdlib.h>

#include "base/utf8.h"
#include "desk/html.h"
#include "desk/parts.h"

typedef enum mark_kind { MARK_SAID, MARK_SOURCE, MARK_CUE, MARK_EVIDENCE, MARK_TRIGGER, MARK_FINDING } mark_kind;

typedef struct text_mark {
  int32_t begin, end;
  uint8_t kind;
  bool first;     // of the spans of this kind that the record has
  int32_t which;  // attribution, event or finding
} text_mark;

typedef struct writer {
  out *o;
  str text;
  const read_made *m;
  const query_row *event;
  struct {
    text_mark *v;
    int32_t n, cap;
  } mark;
  int32_t *cut;     // [cuts] code points where something begins or ends, rising
  int32_t cuts, at; // at: the next one
  int32_t *active;  // [actives] marks that cover the segment at hand
  int32_t actives, admitted;
  int32_t point, byte;  // a place in the text in both measures; only moves on
  int32_t points;       // of the whole text
} writer;

static int32_t byte_of(writer *w, int32_t point) {
  for (int32_t len; w->point < point && w->byte < w->text.n; w->point++) utf8_at(w->text, w->byte, &len), w->byte += len;
  return w->byte;
}

static int by_begin(const void *a, const void *b) {
  const text_mark *x = a, *y = b;
  if (x->begin != y->begin) return x->begin < y->begin ? -1 : 1;
  if (x->end != y->end) return x->end > y->end ? -1 : 1;
  return x->kind != y->kind ? (int)x->kind - (int)y->kind : (x->which > y->which) - (x->which < y->which);
}

static int by_value(const void *a, const void *b) {
  int32_t x = *(const int32_t *)a, y = *(const int32_t *)b;
  return (x > y) - (x < y);
}

static void add(writer *w, arena *a, int32_t begin, int32_t end, mark_kind kind, bool first, int32_t which) {
  if (begin < 0 || end <= begin || end > w->points) return;
  *VEC_PUSH(a, &w->mark) = (text_mark){begin, end, (uint8_t)kind, first, which};
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
  if (w->mark.n) qsort(w->mark.v, (size_t)w->mark.n, sizeof *w->mark.v, by_begin);
}

static void make_cuts(writer *w, arena *a) {
  w->cut = arena_new(a, int32_t, 2 * (ptrdiff_t)w->mark.n);
  w->active = arena_new(a, int32_t, w->mark.n);
  for (int32_t i = 0; i < w->mark.n; i++) w->cut[w->cuts++] = w->mark.v[i].begin, w->cut[w->cuts++] = w->mark.v[i].end;
  if (w->cuts) qsort(w->cut, (size_t)w->cuts, sizeof *w->cut, by_value);
}

/* Let the marks in that begin at or before p, and out that end there. */
static void move_to(writer *w, int32_t p) {
  int32_t n = 0;
  for (int32_t i = 0; i < w->actives; i++)
    if (w->mark.v[w->active[i]].end > p) w->active[n++] = w->active[i];
  for (; w->admitted < w->mark.n && w->mark.v[w->admitted].begin <= p; w->admitted++)
    if (w->mark.v[w->admitted].end > p) w->active[n++] = w->admitted;
  w->actives = n;
}

static str name_of(const writer *w, const text_mark *k) {
  return k->kind == MARK_FINDING ? (str){0} : k->kind >= MARK_EVIDENCE ? w->event[k->which].name : w->m->said[k->which].name;
}

/* Who speaks, in front of the first words; of nested ones the outer first. */
static void put_speakers(writer *w, int32_t p) {
  for (int32_t i = 0; i < w->actives; i++) {
    const text_mark *k = &w->mark.v[w->active[i]];
    if (k->kind != MARK_SAID || !k->first || k->begin != p) continue;
    const read_said *s = &w->m->said[k->which];
    html_put(w->o, "<a class=\"by\" href=\"#%u\" data-rec=\"%t\" title=\"%t\">%t/%t:</a>", s->name, s->name, s->who.n ? s->who : S("somebody not named"), s->country,
             s->sector);
  }
}

static void put_numbers(writer *w, int32_t q) {
  for (int32_t i = 0; i < w->actives; i++) {
    const text_mark *k = &w->mark.v[w->active[i]];
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
  const text_mark *trigger = NULL;
  for (int32_t i = 0; i < w->actives; i++) {
    const text_mark *k = &w->mark.v[w->active[i]];
    if (k->kind == MARK_SAID) depth++;
    else if (!(seen & 1u << k->kind)) html_put(w->o, "%t", str_of(class[k->kind]));
    if (k->kind == MARK_TRIGGER && !trigger) trigger = k;
    seen |= 1u << k->kind;
  }
  if (depth) html_put(w->o, " said said-%d", (int64_t)(depth > 3 ? 3 : depth));
  if (trigger) html_put(w->o, " %t", part_class(w->event[trigger->which].author));
}

static void put_segment(writer *w, int32_t p, int32_t q) {
  move_to(w, p);
  int32_t from = byte_of(w, p), to = byte_of(w, q);
  str words = str_sub(w->text, from, to);
  if (!w->actives) {
    html_text(w->o, words);
    return;
  }
  put_speakers(w, p);
  html_put(w->o, "<span class=\"seg");
  put_classes(w);
  html_put(w->o, "\" data-rec=\"");
  bool some = false;
  for (int32_t i = 0; i < w->actives; i++) {
    str name = name_of(w, &w->mark.v[w->active[i]]);
    if (name.n) html_put(w->o, "%t%t", some ? S(" ") : S(""), name), some = true;
  }
  html_put(w->o, "\">%t</span>", words);
  put_numbers(w, q);
}

static void put_range(writer *w, int32_t begin, int32_t end) {
  for (int32_t p = begin, q; p < end; p = q) {
    while (w->at < w->cuts && w->cut[w->at] <= p) w->at++;
    q = w->at < w->cuts && w->cut[w->at] < end ? w->cut[w->at] : end;
    put_segment(w, p, q);
  }
}

static bool one_block(const read_sentence *a, const read_sentence *b) { return a->paragraph == b->paragraph && str_eq(a->kind, b->kind); }

/* Sentences of one paragraph and kind are a block; what stands between blocks is blank and goes with the block before. */
static void put_blocks(writer *w) {
  int32_t from = 0;
  for (int32_t i = 0, k; i < w->m->sentences; i = k) {
    const read_sentence *s = &w->m->sentence[i];
    for (k = i + 1; k < w->m->sentences && one_block(s, &w->m->sentence[k]);) k++;
    int32_t end = k < w->m->sentences ? w->m->sentence[k].begin : w->points;
    if (end > w->points) end = w->points;
    if (end <= from) continue;
    bool head = str_eq(s->kind, S("headline"));
    if (head) html_put(w->o, "<h2 class=\"headline\">");
    else html_put(w->o, "<p class=\"%t\">", s->kind);
    put_range(w, from, end);
    if (head) html_put(w->o, "</h2>\n");
    else html_put(w->o, "</p>\n");
    from = end;
  }
}

static int32_t count_points(str s) {
  int32_t n = 0;
  for (int32_t i = 0; i < s.n; i++) n += ((unsigned char)s.p[i] & 0xC0) != 0x80;
  return n;
}

void text_put(out *o, str text, str lang, const read_made *made, const query_row *event, arena scratch) {
  writer w = {.o = o, .text = text, .m = made, .event = event, .points = count_points(text)};
  html_put(o, "<div class=\"text\" lang=\"%t\">\n", lang);
  if (made->sentences) {
    add_all(&w, &scratch);
    make_cuts(&w, &scratch);
    put_blocks(&w);
  } else {
    html_put(o, "<div class=\"as-is\">%t</div>", text);
  }
  html_put(o, "</div>\n");
}
