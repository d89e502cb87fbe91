#include "code/force.h"

#include "code/find.h"
#include "code/value.h"

static deprel base_of(const doc *d, int32_t w) { return ud_rel_base((deprel)d->word[w].rel); }

static bool in_list(const coder *k, const list *l, int32_t w) {
  char buf[64];
  return w >= 0 && list_has(l, args_lemma(k->d, w, buf, (int32_t)sizeof buf), NULL);
}

static bool one_of(const char *sector, const char *all) { return sector[0] && strstr(all, sector) != NULL; }
static bool known(const char *c) { return c[0] && strcmp(c, "UNK") != 0; }

/* No side of a conflict: international bodies and the press. */
static bool outside(const actor *a) {
  return !known(a->country) || one_of(a->country, "UNO IGO NGO EUR MNC") || !strcmp(a->sector, "JRN");
}

static const char power[] = "GOV MIL COP SPY JUD PRM PTY";
static const char people[] = "OPP NGO CVL LAB JRN EDU MED REL SEP REB REF ELI BUS";

bool force_opposed(const actor *a, const actor *b) {
  if (!known(a->country) || !known(b->country)) return false;
  if (strcmp(a->country, b->country)) return true;
  return (one_of(a->sector, power) && one_of(b->sector, people)) || (one_of(a->sector, people) && one_of(b->sector, power));
}

static bool hostile(uint8_t type) {
  return type == EV_ASSAULT || type == EV_COERCE || type == EV_SANCTION || type == EV_MOBILIZE || type == EV_THREATEN;
}

typedef struct words_of {
  int32_t first, last;
} words_of;

/* Words of one content span: those that lie in it wholly. */
static words_of content_words(const coder *k, span s) {
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

static candidate make(const coder *k, int32_t a, plover type, str mode, str id) {
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
    words_of w = content_words(k, at->content[i]);
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

static void push(coder *k, candidate *c) { *VEC_PUSH(k->scratch, &k->cand) = *c; }

static bool charge_by_act(coder *k, int32_t a) {
  const attribution *at = &k->out->attributions[a];
  candidate c = make(k, a, EV_ACCUSE, S("allege"), S("force.charge.act"));
  int32_t n = k->cand.n;
  for (int32_t i = 0; i < n; i++) {
    const candidate *x = &k->cand.v[i];
    if (x->attribution != a || !candidate_alive(x) || !hostile(x->type) || x->speaker != IS_YES) continue;
    if (parties_have_country(&x->recipients, "UNK") || (x->recipients.n && !parties_have_country(&x->recipients, at->who.country)))
      continue;
    for (int32_t j = 0; j < x->actors.n; j++)
      if (force_opposed(&at->who, &x->actors.v[j].who)) parties_put(&c.recipients, x->actors.v[j]);
  }
  if (!c.recipients.n) return false;
  push(k, &c);
  return true;
}

/* The other side named in the words, by a mention or a demonym. */
static void other_side(const coder *k, const attribution *at, words_of w, parties *to) {
  for (int32_t i = w.first; i < w.last && !to->n; i++) {
    bool found;
    party p = party_of(k, i, &found);
    if (!found) p = party_demonym(k, i, &found);
    if (found && !one_of(p.who.sector, "CVL UNK REF CRM UAF") && force_opposed(&at->who, &p.who)) parties_put(to, p);
  }
}

static bool charge_by_word(coder *k, int32_t a) {
  const attribution *at = &k->out->attributions[a];
  candidate c = make(k, a, EV_ACCUSE, S("disapprove"), S("force.charge.word"));
  for (int32_t i = 0; i < at->contents; i++) {
    words_of w = content_words(k, at->content[i]);
    bool blames = false;
    for (int32_t x = w.first; x < w.last && !blames; x++)
      blames = in_list(k, k->w.blame, x) && !match_negated(k->d, k->w.negation, x);
    if (blames) other_side(k, at, w, &c.recipients);
  }
  if (!c.recipients.n) return false;
  push(k, &c);
  return true;
}

/* The predicates that head a content: in it, with a head outside, and their conjuncts. */
static int32_t heads_of(const coder *k, words_of w, int32_t *out, int32_t max) {
  int32_t n = 0;
  for (int32_t i = w.first; i < w.last && n < max; i++) {
    int32_t h = k->d->word[i].head;
    upos u = (upos)k->d->word[i].upos;
    bool top = h < w.first || h >= w.last;
    for (int32_t j = 0; j < n; j++) top |= h == out[j] && base_of(k->d, i) == REL_CONJ;
    if (top && (u == UPOS_VERB || u == UPOS_ADJ || u == UPOS_NOUN)) out[n++] = i;
  }
  return n;
}

static bool own_side(const coder *k, const attribution *at, int32_t source, int32_t w) {
  bool found;
  party p = party_of(k, w, &found);
  if (!found) return false;
  if (source >= 0 && p.entity == source) return true;
  if (known(p.who.country) && !strcmp(p.who.country, at->who.country)) return one_of(p.who.sector, power) == one_of(at->who.sector, power);
  str person = word_feat(&k->d->word[w], S("Person"));
  return str_eq(person, S("1"));
}

static bool subject_own(const coder *k, const attribution *at, int32_t source, int32_t w, bool *any) {
  fillers f = args_subj(k->d, w);
  if (args_passive(k->d, w)) f = args_obj(k->d, w);
  *any = f.n > 0;
  for (int32_t i = 0; i < f.n; i++)
    if (own_side(k, at, source, f.word[i])) return true;
  return false;
}

static bool hearers(const coder *k, const candidate *c, parties *to) {
  fillers f = args_iobj(k->d, c->word);
  if (!f.n) f = args_obj(k->d, c->word);
  for (int32_t i = 0; i < f.n; i++) {
    bool found;
    party p = party_of(k, f.word[i], &found);
    if (found && strcmp(p.who.sector, "JRN")) parties_put(to, p);
  }
  return to->n > 0;
}

static bool demand(coder *k, int32_t a, int32_t source, int32_t w, words_of in) {
  const attribution *at = &k->out->attributions[a];
  bool any;
  if (value_modality(k, w) != MODAL_MUST || subject_own(k, at, source, w, &any)) return false;
  candidate c = make(k, a, EV_REQUEST, (str){0}, S("force.demand"));
  if (!hearers(k, &c, &c.recipients)) {
    fillers f = args_subj(k->d, w);
    for (int32_t i = 0; i < f.n; i++) {
      bool found;
      party p = party_of(k, f.word[i], &found);
      if (found) parties_put(&c.recipients, p);
    }
  }
  if (!c.recipients.n) other_side(k, at, in, &c.recipients);
  if (!c.recipients.n) return false;
  push(k, &c);
  return true;
}

static bool said_refusal(coder *k, int32_t a, int32_t source, int32_t w, words_of in) {
  const attribution *at = &k->out->attributions[a];
  bool any, negated = match_negated(k->d, k->w.negation, w);
  bool will = value_modality(k, w) == MODAL_FUTURE || in_list(k, k->w.wish, w);
  if (!negated || !will || !subject_own(k, at, source, w, &any)) return false;
  candidate c = make(k, a, EV_REJECT, (str){0}, S("force.refusal"));
  other_side(k, at, in, &c.recipients);
  push(k, &c);
  return true;
}

static bool promise(coder *k, int32_t a, int32_t source, int32_t w) {
  const attribution *at = &k->out->attributions[a];
  int32_t i = k->cand_of[w];
  bool any;
  if (i < 0 || !k->cand.v[i].future || k->cand.v[i].negated || !k->cand.v[i].rule || k->cand.v[i].rule->nonevent) return false;
  if (!subject_own(k, at, source, w, &any)) return false;
  plover type = EV_AGREE;
  switch ((plover)k->cand.v[i].type) {
    case EV_AGREE: case EV_CONSULT: case EV_SUPPORT: case EV_COOPERATE: case EV_AID:
      type = EV_AGREE;
      break;
    case EV_CONCEDE: case EV_RETREAT:
      type = EV_CONCEDE;
      break;
    case EV_THREATEN: case EV_SANCTION: case EV_MOBILIZE: case EV_COERCE: case EV_ASSAULT: case EV_PROTEST:
      type = EV_THREATEN;
      break;
    case EV_REJECT:
      type = EV_REJECT;
      break;
    case EV_REQUEST: case EV_ACCUSE: case EV_COUNT:
      return false;
  }
  candidate c = make(k, a, type, (str){0}, S("force.promise"));
  c.recipients = k->cand.v[i].recipients;
  push(k, &c);
  return true;
}

static bool by_head(coder *k, int32_t a, int32_t source) {
  const attribution *at = &k->out->attributions[a];
  for (int32_t i = 0; i < at->contents; i++) {
    int32_t head[8];
    words_of in = content_words(k, at->content[i]);
    int32_t n = heads_of(k, in, head, 8);
    for (int32_t j = 0; j < n; j++)
      if (demand(k, a, source, head[j], in) || said_refusal(k, a, source, head[j], in) || promise(k, a, source, head[j])) return true;
  }
  return false;
}

/* A cue that tells a speech act by a rule, or no saying of its own. */
static bool settled(const coder *k, int32_t a) {
  const attribution *at = &k->out->attributions[a];
  if (at->cue_word < 0 || outside(&at->who)) return true;
  if (k->d->sent[k->d->word[at->cue_word].sent].kind == SENT_HEADLINE) return true;
  if (value_modality(k, at->cue_word) != MODAL_NONE || match_negated(k->d, k->w.negation, at->cue_word)) return true;
  for (int32_t i = 0; i < k->cand.n; i++)
    if (k->cand.v[i].cue_of == a && (!k->cand.v[i].refused.p || (k->cand.v[i].rule && k->cand.v[i].rule->nonevent))) return true;
  return false;
}

void force_candidates(coder *k) {
  for (int32_t a = 0; a < k->out->A; a++) {
    const attribution *at = &k->out->attributions[a];
    int32_t source = -1;
    if (settled(k, a)) continue;
    if (at->source_word >= 0) {
      bool found;
      party s = party_of(k, at->source_word, &found);
      if (found) source = s.entity;
    }
    if (at->speech != SPEECH_NARRATIVE && by_head(k, a, source)) continue;
    if (charge_by_act(k, a)) continue;
    charge_by_word(k, a);
  }
}
