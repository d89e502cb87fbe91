#include "run/write_text.h"

enum { MAX_WORDS = 160 };  // bytes of a quotation shown, cut at a space with "…"

typedef struct printer {
  out *o;
  const record *r;
  bool colour;
} printer;

static void style(const printer *p, const char *code) {
  if (p->colour) out_printf(p->o, "\033[%sm", code);
}

static str words(const printer *p, span s) { return s.beg < 0 ? (str){0} : str_sub(p->r->d->text, s.beg, s.end); }

static void put_words(const printer *p, str s) {
  int32_t end = s.n;
  if (end > MAX_WORDS)
    for (end = MAX_WORDS; end > MAX_WORDS / 2 && s.p[end] != ' ';) end--;
  out_text(p->o, "“");
  for (int32_t i = 0; i < end; i++) out_byte(p->o, s.p[i] == '\n' || s.p[i] == '\r' ? ' ' : s.p[i]);
  out_text(p->o, end < s.n ? " …”" : "”");
}

static void put_label(const printer *p, const char *label) {
  style(p, "2");
  out_printf(p->o, "\n     %-9s", label);
  style(p, "0");
}

static void put_actor(const printer *p, const actor *a) {
  str s = a->name.n ? a->name : words(p, a->at);
  if (s.n) out_put(p->o, s), out_byte(p->o, ' ');
  out_printf(p->o, "(%s %s)", a->country, a->sector);
  if (a->implicit) out_text(p->o, " from context");
}

static void put_actors(const printer *p, const char *label, const actor *a, int32_t n) {
  put_label(p, label);
  if (!n) out_text(p->o, "–");
  for (int32_t i = 0; i < n; i++) {
    if (i) out_text(p->o, ", ");
    put_actor(p, &a[i]);
  }
}

/* The chain of voices, innermost first. */
static void put_voices(const printer *p, int32_t i) {
  put_label(p, "says who");
  if (i < 0) out_text(p->o, "the outlet, in its own voice");
  for (int32_t depth = 0; i >= 0 && depth < 16; i = p->r->attributions[i].parent, depth++) {
    const attribution *a = &p->r->attributions[i];
    if (depth) out_text(p->o, ", according to ");
    put_actor(p, &a->who);
    out_printf(p->o, ", %s", speech_name(a->speech));
    if (a->cue.beg >= 0) out_text(p->o, " "), put_words(p, words(p, a->cue));
  }
}

static void put_verdicts(const printer *p, const event *ev) {
  static const char *const vouches[] = {"vouches for it", "says it is not so", "leaves it open"};
  static const char *const asserts[] = {"asserts it", "denies it", "leaves it open"};
  put_label(p, "outlet");
  out_text(p->o, vouches[ev->author]);
  if (ev->speaker == IS_NONE) return;
  put_label(p, "speaker");
  out_text(p->o, asserts[ev->speaker]);
}

static void put_event(const printer *p, const event *ev) {
  static const char *const mark[] = {"●", "×", "○"};
  static const char *const colour[] = {"1;32", "1;31", "1;33"};
  out_text(p->o, "\n  ");
  style(p, colour[ev->author]);
  out_printf(p->o, "%s  %s", mark[ev->author], plover_name(ev->type));
  for (int32_t k = 0; k < ev->modes; k++) out_byte(p->o, ' '), out_put(p->o, ev->mode[k]);
  style(p, "0");
  put_actors(p, "who", ev->actors, ev->n_actors);
  put_actors(p, "to whom", ev->recipients, ev->n_recipients);
  put_label(p, "when");
  out_put(p->o, ev->date.n ? ev->date : S("–"));
  put_label(p, "where");
  out_put(p->o, ev->where.name.p ? ev->where.name : S("–"));
  if (ev->where.name.p && ev->where.country[0]) out_printf(p->o, " (%s)", ev->where.country);
  put_voices(p, ev->attribution);
  put_verdicts(p, ev);
  for (int32_t k = 0; k < ev->evidences; k++) {
    put_label(p, k ? "also" : "words");
    put_words(p, words(p, ev->evidence[k]));
  }
  put_label(p, "rule");
  out_put(p->o, ev->rule);
  out_byte(p->o, '\n');
}

static bool holds_event(const record *r, int32_t a) {
  for (int32_t i = 0; i < r->E; i++)
    if (r->events[i].attribution == a) return true;
  return false;
}

static void put_attribution(const printer *p, int32_t i) {
  const attribution *a = &p->r->attributions[i];
  out_text(p->o, "  “  ");
  put_actor(p, &a->who);
  out_printf(p->o, ", %s", speech_name(a->speech));
  if (a->cue.beg >= 0) out_byte(p->o, ' '), put_words(p, words(p, a->cue));
  out_text(p->o, ": ");
  for (int32_t k = 0; k < a->contents; k++) {
    if (k) out_text(p->o, " … ");
    put_words(p, words(p, a->content[k]));
  }
  out_byte(p->o, '\n');
}

static void put_title(const printer *p) {
  const report *rep = p->r->d->rep;
  style(p, "1");
  out_put(p->o, rep->id);
  if (rep->title.n) out_text(p->o, "  "), out_put(p->o, rep->title);
  style(p, "0");
  out_printf(p->o, "\n  %.*s", p->r->d->lang.n, p->r->d->lang.p);
  if (rep->published.n) out_printf(p->o, ", %.*s", rep->published.n, rep->published.p);
  for (int32_t i = 0; i < p->r->outlets; i++) out_text(p->o, i ? ", by way of " : ", "), out_put(p->o, p->r->outlet[i]);
  out_byte(p->o, '\n');
}

void write_text(out *o, const record *r, bool colour) {
  printer p = {o, r, colour};
  put_title(&p);
  for (int32_t i = 0; i < r->E; i++) put_event(&p, &r->events[i]);
  bool first = true;
  for (int32_t i = 0; i < r->A; i++) {
    if (holds_event(r, i)) continue;
    if (first) out_text(o, "\n  Also said:\n");
    first = false;
    put_attribution(&p, i);
  }
  if (r->F) out_text(o, "\n  Found in the outlet's own voice:\n");
  for (int32_t i = 0; i < r->F; i++) {
    out_printf(o, "  !  %s: ", flag_name((flag)r->findings[i].kind));
    put_words(&p, words(&p, r->findings[i].at));
    out_byte(o, '\n');
  }
  out_byte(o, '\n');
}
