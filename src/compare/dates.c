#include "compare/dates.h"

static int32_t times_named(const side *s, str edtf) {
  int32_t n = 0;
  for (int32_t i = 0; i < s->T; i++) n += str_eq(s->date[i].edtf, edtf);
  return n;
}

/* A day or a few: "2020-07-12", "2020-07-12/2020-07-13"; neither a month nor an open end. */
static bool is_day(str edtf) { return (edtf.n == 10 || edtf.n == 21) && str_find(edtf, S(".."), 0) < 0; }

static portion words_for(const side *s, str edtf, arena *keep) {
  portion p = {.at = arena_new(keep, span, s->T)};
  for (int32_t i = 0; i < s->T; i++)
    if (str_eq(s->date[i].edtf, edtf)) p.at[p.spans++] = s->date[i].at;
  return p;
}

void dates_put(const facet *a, const facet *b, comparison *to, arena *keep) {
  bool *taken = arena_new(keep, bool, a->s->T);
  for (int32_t k = 0; k < DATES_MAX; k++) {
    int32_t best = -1, most = 0;
    for (int32_t i = 0; i < a->s->T; i++) {
      str edtf = a->s->date[i].edtf;
      int32_t m = times_named(b->s, edtf);
      if (taken[i] || !m || !is_day(edtf)) continue;
      int32_t n = times_named(a->s, edtf) + m;
      bool better = n > most || (n == most && str_cmp(edtf, a->s->date[best].edtf) < 0);
      if (better) best = i, most = n;
    }
    if (best < 0) return;
    str day = a->s->date[best].edtf;
    for (int32_t i = 0; i < a->s->T; i++) taken[i] |= str_eq(a->s->date[i].edtf, day);
    str why = arena_printf(keep, "words for %.*s on both sides", day.n, day.p);
    *VEC_PUSH(keep, to) = (proposition){RELATION_BOTH, words_for(a->s, day, keep), words_for(b->s, day, keep), 0.9, why};
  }
}
