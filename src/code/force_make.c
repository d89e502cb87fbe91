#include "code/force_make.h"

#include "code/find.h"

bool force_in_list(const coder *k, const list *l, int32_t w) {
  char buf[64];
  return w >= 0 && list_has(l, args_lemma(k->d, w, buf, (int32_t)sizeof buf), NULL);
}

static bool one_of(const char *sector, const char *all) { return sector[0] && strstr(all, sector) != NULL; }
static const char power[] = "GOV MIL COP SPY JUD PRM PTY";
static const char people[] = "OPP NGO CVL LAB JRN EDU MED REL SEP REB REF ELI BUS";

bool force_opposed(const actor *a, const actor *b) {
  if (!code_known(a->country) || !code_known(b->country)) return false;
  if (strcmp(a->country, b->country)) return true;
  return (one_of(a->sector, power) && one_of(b->sector, people)) || (one_of(a->sector, people) && one_of(b->sector, power));
}

words_of force_words(const coder *k, span s) {
  const doc *d = k->d;
  int32_t lo = 0, hi = d->W;
  while (lo < hi) {
    int32_t mid = lo + (hi - lo) / 2;
    if (d->word[mid].beg < s.beg) lo = mid + 1;
    else hi = mid;
  }
  int32_t end = lo;
  while (end < d->W && d->word[end].end <= s.end) end++;
  return (words_of){lo, end};
}

candidate force_make(const coder *k, int32_t a, plover type, str mode, str id) {
  const attribution *at = &k->out->attributions[a];
  candidate c = {.id = id, .word = at->cue_word, .first = at->cue_word, .last = at->cue_word + 1, .place_word = -1,
                 .attribution = at->parent, .cue_of = a, .type = (uint8_t)type, .author = IS_YES, .speaker = IS_NONE, .into = -1,
                 .date_at = SPAN_NONE, .where = {.at = SPAN_NONE}};
  if (mode.n) c.mode[c.modes++] = mode;
  if (at->parent >= 0) {
    c.author = IS_OPEN;
    c.speaker = IS_YES;
  }
  find_evidence(k->d, at->cue_word, false, &c.from, &c.to);
  for (int32_t i = 0; i < at->contents; i++) {
    words_of w = force_words(k, at->content[i]);
    if (w.first >= w.last || k->d->word[w.first].sent != k->d->word[c.word].sent) continue;
    if (w.first < c.from) c.from = w.first;
    if (w.last > c.to && k->d->word[w.last - 1].sent == k->d->word[c.word].sent) c.to = w.last;
  }
  party p = {.who = at->who, .entity = -1};
  if (at->source_word >= 0) {
    bool found;
    party s = party_of(k, at->source_word, &found);
    if (found) p.entity = s.entity;
  }
  parties_put(&c.actors, p);
  return c;
}

void force_push(coder *k, const candidate *c) { *VEC_PUSH(k->scratch, &k->cand) = *c; }

void force_other_side(const coder *k, const attribution *at, words_of w, parties *to) {
  for (int32_t i = w.first; i < w.last && !to->n; i++) {
    bool found;
    party p = party_of(k, i, &found);
    if (!found) p = party_demonym(k, i, &found);
    if (found && !one_of(p.who.sector, "CVL UNK REF CRM UAF") && force_opposed(&at->who, &p.who)) parties_put(to, p);
  }
}

int32_t force_heads(const coder *k, words_of w, int32_t *out, int32_t max) {
  int32_t n = 0;
  for (int32_t i = w.first; i < w.last && n < max; i++) {
    int32_t h = k->d->word[i].head;
    upos u = (upos)k->d->word[i].upos;
    bool top = h < w.first || h >= w.last;
    for (int32_t j = 0; j < n; j++) top |= h == out[j] && ud_rel_base((deprel)k->d->word[i].rel) == REL_CONJ;
    if (top && (u == UPOS_VERB || u == UPOS_ADJ || u == UPOS_NOUN)) out[n++] = i;
  }
  return n;
}

bool force_own_side(const coder *k, const attribution *at, int32_t source, int32_t w) {
  bool found;
  party p = party_of(k, w, &found);
  if (!found) return false;
  if (source >= 0 && p.entity == source) return true;
  if (code_known(p.who.country) && !strcmp(p.who.country, at->who.country)) return one_of(p.who.sector, power) == one_of(at->who.sector, power);
  str person = word_feat(&k->d->word[w], S("Person"));
  return str_eq(person, S("1"));
}
