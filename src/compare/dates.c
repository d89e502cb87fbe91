#include "compare/dates.h"

/* The day that the words are for, a night by the day it begins; absent for months and open ends. */
static str day_of_words(str edtf) {
  bool open = str_find(edtf, S(".."), 0) >= 0;
  return (edtf.n == 10 || edtf.n == 21) && !open ? str_sub(edtf, 0, 10) : (str){0};
}

static int32_t times_named(const side *s, str day) {
  int32_t n = 0;
  for (int32_t i = 0; i < s->T; i++) n += str_eq(day_of_words(s->date[i].edtf), day);
  return n;
}

static portion words_for(const side *s, str day, arena *keep) {
  portion p = {.at = arena_new(keep, span, s->T)};
  for (int32_t i = 0; i < s->T; i++)
    if (str_eq(day_of_words(s->date[i].edtf), day)) p.at[p.spans++] = s->date[i].at;
  return p;
}

void dates_put(const facet *a, const facet *b, comparison *to, arena *keep) {
  bool *taken = arena_new(keep, bool, a->s->T);
  for (int32_t k = 0; k < DATES_MAX; k++) {
    str day = {0};
    int32_t most = 0;
    for (int32_t i = 0; i < a->s->T; i++) {
      str d = day_of_words(a->s->date[i].edtf);
      int32_t m = taken[i] || !d.p ? 0 : times_named(b->s, d);
      if (!m) continue;
      m += times_named(a->s, d);
      if (m > most || (m == most && str_cmp(d, day) < 0)) day = d, most = m;
    }
    if (!day.p) return;
    for (int32_t i = 0; i < a->s->T; i++) taken[i] |= str_eq(day_of_words(a->s->date[i].edtf), day);
    str why = arena_printf(keep, "words for %.*s on both sides", day.n, day.p);
    *VEC_PUSH(keep, to) = (proposition){RELATION_BOTH, words_for(a->s, day, keep), words_for(b->s, day, keep), 0.9, why};
  }
}
