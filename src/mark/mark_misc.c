#include "mark/mark_misc.h"

static str glue(arena *a, str left, const char *key, str value) {
  return arena_printf(a, "%.*s%s%s=%.*s", left.n, left.n ? left.p : "", left.n ? "|" : "", key, value.n, value.n ? value.p : "");
}

// A value cannot hold the mark that parts keys, nor a line break.
static str plain(arena *a, str s) {
  str out = arena_copy(a, s);
  char *p = arena_new(a, char, (ptrdiff_t)out.n + 1);
  for (int32_t i = 0; i < out.n; i++) p[i] = out.p[i] == '|' || out.p[i] == '\n' || out.p[i] == '\t' ? ' ' : out.p[i];
  return (str){p, out.n};
}

static str actor_part(const marks *m, const mention *x, ne_tag ne, arena *a, str s) {
  const entity *e = &m->entity[x->entity];
  if (x->actor) s = glue(a, s, "Actor", arena_printf(a, "%s/%s", e->country, e->sector));
  s = glue(a, s, "Entity", arena_printf(a, "%d", x->entity));
  if (ne) s = glue(a, s, "NE", ud_ne_name(ne));
  return x->actor && e->name.n ? glue(a, s, "Name", plain(a, e->name)) : s;
}

// Index of the first quote that opens at or after w.
static int32_t quote_at(const marks *m, int32_t w) {
  int32_t lo = 0, hi = m->Q;
  while (lo < hi) {
    int32_t mid = lo + (hi - lo) / 2;
    if (m->quote[mid].open < w) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

static int32_t time_at(const marks *m, int32_t w) {
  int32_t lo = 0, hi = m->T;
  while (lo < hi) {
    int32_t mid = lo + (hi - lo) / 2;
    if (m->time[mid].last <= w) lo = mid + 1;
    else hi = mid;
  }
  return lo < m->T && m->time[lo].head == w ? lo : -1;
}

str mark_misc(const doc *d, int32_t w, void *env, arena *a) {
  const marks *m = env;
  ne_tag ne = (ne_tag)d->word[w].ne;
  str s = {0};
  int32_t i = m->of_word[w];
  if (i >= 0 && m->mention[i].head == w) s = actor_part(m, &m->mention[i], ne, a, s);
  else if (ne) s = glue(a, s, "NE", ud_ne_name(ne));
  i = m->place_of_word[w];
  if (i >= 0 && m->place[i].head == w) {
    const place_mark *p = &m->place[i];
    s = glue(a, s, p->locative ? "Place" : "PlaceName", arena_printf(a, "%.*s/%s", p->name.n, plain(a, p->name).p, p->country));
  }
  i = quote_at(m, w);
  if (i < m->Q && m->quote[i].open == w) s = glue(a, s, "Quote", m->quote[i].kind == QUOTE_SPEECH ? S("speech") : S("scare"));
  i = time_at(m, w);
  if (i >= 0) s = glue(a, s, "Time", m->time[i].instant ? m->time[i].edtf.n ? m->time[i].edtf : S("?") : S("-"));
  return s;
}
