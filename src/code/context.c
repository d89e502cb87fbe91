#include "code/context.h"

#include "code/args.h"

static uint64_t bit(context c) { return (uint64_t)1 << c; }

static uint64_t of_sector(const char *sector) {
  static const struct {
    char sector[4];
    context is;
  } table[] = {{"MIL", CONTEXT_MILITARY}, {"SPY", CONTEXT_INTELLIGENCE}, {"LEG", CONTEXT_LEGISLATIVE}, {"JUD", CONTEXT_LEGAL},
               {"REF", CONTEXT_MIGRATION}, {"REL", CONTEXT_RELIGION},    {"BUS", CONTEXT_ECONOMIC},    {"LAB", CONTEXT_ECONOMIC},
               {"MED", CONTEXT_SECURITY},  {"CRM", CONTEXT_CRIME}};
  for (size_t i = 0; i < sizeof table / sizeof *table; i++)
    if (!strcmp(table[i].sector, sector)) return bit(table[i].is);
  return 0;
}

static uint64_t of_act(const event *e) {
  uint64_t b = 0;
  for (int32_t i = 0; i < e->modes; i++) {
    if (str_eq(e->mode[i], S("cyber"))) b |= bit(CONTEXT_CYBER);
    if (str_eq(e->mode[i], S("sexual"))) b |= bit(CONTEXT_CRIME_SEXUAL);
    if (str_eq(e->mode[i], S("suicide-attack"))) b |= bit(CONTEXT_TERRORISM);
    if (str_eq(e->mode[i], S("convict")) || str_eq(e->mode[i], S("investigate"))) b |= bit(CONTEXT_LEGAL);
    if (str_eq(e->mode[i], S("censor"))) b |= bit(CONTEXT_RIGHTS);
  }
  if (e->type == EV_MOBILIZE) b |= bit(CONTEXT_MILITARY);
  return b;
}

static uint64_t of_word(const doc *d, const list *words, int32_t w) {
  char buf[64];
  str told;
  if (!list_has(words, args_lemma(d, w, buf, (int32_t)sizeof buf), &told) && !list_has(words, lemma_head(d->word[w].lemma), &told)) return 0;
  context c = context_find(told);
  return c == CONTEXT_COUNT ? 0 : bit(c);
}

static uint64_t of_span(const doc *d, const list *words, span s) {
  uint64_t b = 0;
  for (int32_t w = 0; w < d->W && d->word[w].beg < s.end; w++)
    if (d->word[w].beg >= s.beg) b |= of_word(d, words, w);
  return b;
}

void context_make(const lexicon *lex, record *r) {
  const language *l = lexicon_language(lex, r->d->lang);
  if (!l) return;
  const list *words = lists_get(&l->lists, S("context"));
  for (int32_t i = 0; i < r->E; i++) {
    event *e = &r->events[i];
    e->contexts = of_act(e);
    for (int32_t k = 0; k < e->n_actors; k++) e->contexts |= of_sector(e->actors[k].sector);
    for (int32_t k = 0; k < e->n_recipients; k++) e->contexts |= of_sector(e->recipients[k].sector);
    for (int32_t k = 0; k < e->evidences; k++) e->contexts |= of_span(r->d, words, e->evidence[k]);
  }
}
