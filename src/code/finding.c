#include "code/finding.h"

#include "code/match.h"

static bool holds(const attribution *a, int32_t byte) {
  for (int32_t i = 0; i < a->contents; i++)
    if (byte >= a->content[i].beg && byte < a->content[i].end) return true;
  return false;
}

static bool attributed(const record *r, int32_t byte) {
  for (int32_t i = 0; i < r->A; i++)
    if (holds(&r->attributions[i], byte)) return true;
  return false;
}

static bool is_cue(const record *r, int32_t w) {
  for (int32_t i = 0; i < r->A; i++)
    if (r->attributions[i].cue_word == w) return true;
  return false;
}

/* The last attribution whose words stand in the sentence, -1 none. */
static int32_t last_said(const record *r, const sentence *s) {
  int32_t best = -1;
  for (int32_t i = 0; i < r->A; i++) {
    const attribution *a = &r->attributions[i];
    for (int32_t k = 0; k < a->contents; k++)
      if (a->parent < 0 && a->content[k].beg < s->end && a->content[k].end > s->beg) best = i;
  }
  return best;
}

/* A judging word in the outlet's own voice, -1 none. */
static int32_t judging_word(const record *r, const list *blame, const sentence *s) {
  char buf[64];
  for (int32_t w = s->first; w < s->first + s->n; w++)
    if (list_has(blame, args_lemma(r->d, w, buf, (int32_t)sizeof buf), NULL) && !attributed(r, r->d->word[w].beg)) return w;
  return -1;
}

static void put(record *r, finding f) {
  r->findings[r->F++] = f;
  for (int32_t i = 0; i < r->E; i++) {
    event *e = &r->events[i];
    if (f.kind == FLAG_UNATTRIBUTED && e->attribution >= 0) continue;
    for (int32_t k = 0; k < e->evidences; k++)
      if (e->evidence[k].beg < f.at.end && f.at.beg < e->evidence[k].end) e->flags |= (uint8_t)(1u << f.kind);
  }
}

static void find_lost(const lexicon *lex, record *r) {
  const doc *d = r->d;
  const lists *all = &lexicon_language(lex, d->lang)->lists;
  const list *blame = lists_get(all, S("blame")), *negation = lists_get(all, S("negation"));
  for (int32_t s = 1; s < d->S; s++) {
    const sentence *x = &d->sent[s], *before = x - 1;
    if (x->kind != SENT_PLAIN || before->paragraph != x->paragraph || before->kind != SENT_PLAIN || x->root < 0) continue;
    if (attributed(r, d->word[x->root].beg) || is_cue(r, x->root) || match_negated(d, negation, x->root)) continue;
    int32_t after = last_said(r, before);
    if (after >= 0 && judging_word(r, blame, x) >= 0)
      put(r, (finding){.kind = FLAG_UNATTRIBUTED, .at = {x->beg, x->end}, .after = after});
  }
}

static bool quoted(const marks *m, int32_t w) {
  for (int32_t q = 0; q < m->Q && m->quote[q].open <= w; q++)
    if (w < m->quote[q].last && m->quote[q].kind == QUOTE_SPEECH) return true;
  return false;
}

static bool direct(const record *r, int32_t byte) {
  for (int32_t i = 0; i < r->A; i++)
    if ((r->attributions[i].speech == SPEECH_DIRECT || r->attributions[i].speech == SPEECH_FREE) && holds(&r->attributions[i], byte)) return true;
  return false;
}

/* "our" with what is ours, "we" by itself. */
static span phrase_of(const doc *d, int32_t w) {
  int32_t h = d->word[w].head;
  bool possessor = h > w && (d->word[w].rel == REL_NMOD_POSS || ud_rel_base((deprel)d->word[w].rel) == REL_DET);
  return (span){d->word[w].beg, d->word[possessor ? h : w].end};
}

static void find_partisan(const lexicon *lex, const marks *m, record *r) {
  const doc *d = r->d;
  const list *pronoun = lists_get(&lexicon_language(lex, d->lang)->lists, S("pronoun"));
  char buf[16];
  for (int32_t w = 0; w < d->W; w++) {
    str form = doc_form(d, w), told;
    if ((d->word[w].upos != UPOS_PRON && d->word[w].upos != UPOS_DET) || d->sent[d->word[w].sent].kind == SENT_CREDIT || form.n >= (int32_t)sizeof buf) continue;
    for (int32_t i = 0; i < form.n; i++) buf[i] = (char)(form.p[i] >= 'A' && form.p[i] <= 'Z' ? form.p[i] + 32 : form.p[i]);
    if (!list_has(pronoun, (str){buf, form.n}, &told) || !str_starts(told, S("1p"))) continue;
    if (!quoted(m, w) && !direct(r, d->word[w].beg)) put(r, (finding){.kind = FLAG_PARTISAN, .at = phrase_of(d, w), .after = -1});
  }
}

void finding_make(const lexicon *lex, const marks *m, record *r, arena *keep) {
  r->F = 0;
  if (!lexicon_language(lex, m->d->lang)) return;
  r->findings = arena_new(keep, finding, m->d->S + m->d->W);
  find_lost(lex, r);
  find_partisan(lex, m, r);
}
