#include "run/coverage.h"

coverage coverage_make(const lexicon *lex, arena *keep) {
  coverage c = {lex, arena_new(keep, int32_t *, lex->languages), arena_new(keep, int32_t *, lex->languages)};
  for (int32_t i = 0; i < lex->languages; i++) {
    c.rule[i] = arena_new(keep, int32_t, lex->language[i].rules.n);
    c.cue[i] = arena_new(keep, int32_t, lex->language[i].cues.n);
  }
  return c;
}

static void add_rule(const rules *rs, str id, int32_t *count) {
  for (int32_t k = 0; k < rs->n; k++)
    if (str_eq(rs->v[k].id, id)) count[k]++;
}

static void add_cue(const cues *cs, str id, int32_t *count) {
  for (int32_t k = 0; k < cs->n; k++)
    if (str_eq(cs->v[k].id, id)) count[k]++;
}

void coverage_add(coverage *c, const record *r) {
  for (int32_t i = 0; i < c->lex->languages; i++) {
    const language *la = &c->lex->language[i];
    if (!str_eq(la->code, r->d->lang)) continue;
    for (int32_t k = 0; k < r->E; k++) add_rule(&la->rules, r->events[k].rule, c->rule[i]);
    for (int32_t k = 0; k < r->A; k++) add_cue(&la->cues, r->attributions[k].rule, c->cue[i]);
  }
}

static void put(out *o, int32_t count, str id, str file, int32_t line) {
  out_printf(o, "%d\t%.*s\t%.*s:%d\n", count, id.n, id.p, file.n, file.p, line);
}

void coverage_write(const coverage *c, str lang, out *o) {
  for (int32_t i = 0; i < c->lex->languages; i++) {
    const language *la = &c->lex->language[i];
    if (lang.p && !str_eq(lang, la->code)) continue;
    for (int32_t k = 0; k < la->rules.n; k++) put(o, c->rule[i][k], la->rules.v[k].id, la->rules.v[k].file, la->rules.v[k].line);
    for (int32_t k = 0; k < la->cues.n; k++) put(o, c->cue[i][k], la->cues.v[k].id, la->cues.v[k].file, la->cues.v[k].line);
  }
}
