#include "code/cue_find.h"

#include "code/clause.h"

cue_room cue_room_make(const language *lang, const marks *m) {
  const lists *l = &lang->lists;
  return (cue_room){
      .lang = lang,
      .m = m,
      .d = m->d,
      .negation = lists_get(l, S("negation")),
      .modal = lists_get(l, S("unsaid")),
      .unreal = lists_get(l, S("unreal")),
      .complementiser = lists_get(l, S("complementiser")),
      .back = lists_get(l, S("back")),
      .no_source = lists_get(l, S("no_source")),
      .no_content = lists_get(l, S("no_content")),
      .document = lists_get(l, S("document")),
      .genitive = lists_get(l, S("genitive")),
      .agent = lists_get(l, S("agent-adposition")),
      .as = lists_get(l, S("as")),
      .like = lists_get(l, S("like")),
      .contrast = lists_get(l, S("contrast")),
      .restrictive = lists_get(l, S("restrictive")),
  };
}

bool cue_binds(const cue_hit *h, int32_t w) {
  for (int i = 0; i < PATTERN_MAX_ITEMS; i++)
    if (h->bound[i] == w) return true;
  return false;
}

/* "maakte vorige week bekend", "bracht X op de hoogte": the words that carry the meaning stand for the cue where they are
 * apart from the verb. */
static void show_meaning(const doc *d, const pattern *p, cue_hit *h) {
  if (h->last - h->first > 1) return;
  for (int k = 0; k < p->items; k++) {
    int32_t w = h->bound[k];
    if (w < 0 || d->word[w].sent != d->word[h->head].sent) continue;
    int32_t from = args_case(d, w);
    if (d->word[w].rel == REL_FIXED) from = d->word[w].head;  // "op de hoogte" as one particle
    bool phrase = p->item[k].kind == ITEM_OBLIQUE && from >= 0 && from < w && w - from <= 2;
    if ((d->word[w].upos != UPOS_ADJ || from >= 0) && !phrase) continue;
    h->first = phrase ? from : w;
    h->last = w + 1;
    return;
  }
}

/* An infinitive has no subject of its own: "Staatsmedia berichten dat …" is the plural that looks like one. */
static bool plural_form(const doc *d, int32_t w) {
  int32_t s = clause_child_base(d, w, REL_NSUBJ);
  deprel r = ud_rel_base((deprel)d->word[w].rel);
  return s >= 0 && s < w && (r == REL_ROOT || r == REL_CONJ || r == REL_PARATAXIS) && clause_child(d, w, REL_MARK) < 0;
}

/* Infinitives without a finite word of the past or present say nothing yet. */
static bool unsaid(const cue_room *r, int32_t w) {
  const doc *d = r->d;
  char buf[CLAUSE_MAX_LEMMA];
  bool would = str_eq(word_feat(&d->word[w], S("VerbForm")), S("Part"));  // "would have called"
  if (!would && !str_eq(word_feat(&d->word[w], S("VerbForm")), S("Inf"))) return false;
  bool aux = false;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    if (d->word[c].rel != REL_AUX && d->word[c].rel != REL_AUX_PASS) continue;
    aux = true;
    if (list_has(would ? r->unreal : r->modal, clause_lemma(d, c, false, buf), NULL)) return true;
  }
  return !aux && !would && !plural_form(d, w);
}

/* Does w stand before a noun as its adjective, or behind it without anybody who says it? */
static bool adjectival(const doc *d, int32_t w) {
  if (d->word[w].rel == REL_AMOD) return true;
  bool past = str_eq(word_feat(&d->word[w], S("VerbForm")), S("Part")) && !word_lasting(&d->word[w]);
  if (d->word[w].rel == REL_ADVCL && past && clause_child_base(d, w, REL_AUX) < 0 && clause_child_base(d, w, REL_NSUBJ) < 0)
    return clause_child(d, w, REL_OBL_AGENT) < 0;  // "Asked whether …, he said"
  if (d->word[w].rel != REL_ACL || !clause_passive(d, w)) return false;
  return clause_child(d, w, REL_OBL_AGENT) < 0 && clause_child(d, w, REL_CCOMP) < 0 && clause_child(d, w, REL_XCOMP) < 0;
}

/* A particle that the pattern does not know makes another verb of it ("called off" is not "called"). */
static bool other_verb(const doc *d, const cue_hit *h, str head) {
  int32_t prt = clause_child(d, h->head, REL_COMPOUND_PRT);
  if (prt < 0 || cue_binds(h, prt)) return false;
  if (d->word[prt].child >= 0) return false;  // an adposition after all: "zei … bij een bezoek | aan het gebied"
  char buf[CLAUSE_MAX_LEMMA];
  return !str_eq(clause_lemma(d, h->head, true, buf), head);
}

/* A name that looks like a verb: "Minister Kristi Noem". */
static bool name_like(const doc *d, int32_t w) {
  char c = doc_form(d, w).p[0];
  return c >= 'A' && c <= 'Z' && w > d->sent[d->word[w].sent].first && d->word[w - 1].upos == UPOS_PROPN;
}

static bool refused(const cue_room *r, const cue_hit *h, const pattern *p) {
  if (name_like(r->d, h->head)) return true;
  if (p->pos != PATTERN_VERB) return p->pos == PATTERN_ADJ && match_negated(r->d, r->negation, h->head);
  if (adjectival(r->d, h->head) || other_verb(r->d, h, p->head)) return true;
  if (unsaid(r, h->head)) return true;
  return !p->negated && match_negated(r->d, r->negation, h->head);
}

static int32_t find_heads(const cue_room *r, int32_t w, cue_hit *out) {
  match m[CUE_MAX_READINGS];
  const patterns *ps = &r->lang->cues.match;
  int32_t n = 0, found = match_at(ps, r->d, r->negation, w, m, CUE_MAX_READINGS);
  for (int32_t i = 0; i < found; i++) {
    const pattern *p = &ps->v[m[i].pattern];
    cue_hit h = {.c = &r->lang->cues.v[p->owner], .head = w, .governed = -1};
    for (int32_t k = 0; k < PATTERN_MAX_ITEMS; k++) h.bound[k] = k < p->items ? m[i].item[k] : -1;
    match_trigger(ps, &m[i], r->d, &h.first, &h.last);
    if (refused(r, &h, p)) continue;
    show_meaning(r->d, p, &h);
    out[n++] = h;
  }
  return n;
}

static str small_form(const doc *d, int32_t w, char buf[CLAUSE_MAX_LEMMA]) {
  str f = doc_form(d, w);
  if (f.n > CLAUSE_MAX_LEMMA) return S("");
  for (int32_t i = 0; i < f.n; i++) buf[i] = f.p[i] >= 'A' && f.p[i] <= 'Z' ? (char)(f.p[i] + 32) : f.p[i];
  return (str){buf, f.n};
}

static bool phrase_here(const doc *d, const cue_phrase *p, int32_t w) {
  char buf[CLAUSE_MAX_LEMMA];
  if (w + p->n > d->W) return false;
  for (int32_t i = 0; i < p->n; i++)
    if (d->word[w + i].sent != d->word[w].sent || !str_eq(small_form(d, w + i, buf), p->word[i])) return false;
  return true;
}

/* Head of the noun phrase that begins at w: up as long as the words hang on something to the right or on a name's start. */
static int32_t phrase_head(const doc *d, int32_t w, int32_t from) {
  while (w < d->W && d->word[w].sent == d->word[from].sent && d->word[w].upos == UPOS_PUNCT) w++;
  if (w >= d->W || d->word[w].sent != d->word[from].sent) return -1;
  for (int i = 0; i < CLAUSE_MAX_CLIMB; i++) {
    int32_t h = d->word[w].head;
    if (h < 0 || h < from) break;
    deprel r = ud_rel_base((deprel)d->word[w].rel);
    bool inside = r == REL_DET || r == REL_AMOD || r == REL_NUMMOD || r == REL_COMPOUND || r == REL_FLAT || r == REL_NMOD ||
                  r == REL_ADVMOD || r == REL_FIXED || r == REL_CASE || r == REL_OBL;
    if (!inside || (h > w && d->word[h].upos == UPOS_VERB)) break;
    w = h;
  }
  return w;
}

/* The first word behind the phrase that belongs to the clause and not to the noun at h, -1 none: "volgens | getuigen | traangas af",
 * where two bare nouns stand side by side. */
static int32_t bare_noun(const doc *d, int32_t last, int32_t h) {
  const word *x = &d->word[last];
  bool noun = x->upos == UPOS_NOUN || x->upos == UPOS_PROPN || x->upos == UPOS_ADJ;
  return noun && last < h && x->head >= 0 && (x->head < last || x->head > h) ? last : -1;
}

/* What the phrase [w, last) governs: the word its first word is case of, else the noun phrase behind it. */
static int32_t governed(const doc *d, int32_t w, int32_t last) {
  for (int32_t i = w; i < last; i++) {
    int32_t h = d->word[i].head;
    if (h >= last && (d->word[i].rel == REL_CASE || d->word[i].rel == REL_MARK || d->word[i].rel == REL_ADVMOD) &&
        d->word[h].upos != UPOS_VERB && d->word[h].upos != UPOS_AUX) {
      int32_t bare = bare_noun(d, last, h);
      return bare >= 0 ? bare : h;
    }
  }
  return phrase_head(d, last, w);
}

static int32_t find_phrases(const cue_room *r, int32_t w, cue_hit *out) {
  char buf[CLAUSE_MAX_LEMMA];
  const cues *cs = &r->lang->cues;
  int32_t count, first = cues_phrases(cs, small_form(r->d, w, buf), &count);
  for (int32_t i = first; i < first + count; i++) {
    const cue_phrase *p = &cs->phrase.v[i];
    if (!phrase_here(r->d, p, w)) continue;
    cue_hit h = {.c = &cs->v[p->owner], .head = w, .first = w, .last = w + p->n, .governed = -1, .phrase = true};
    for (int32_t k = 0; k < PATTERN_MAX_ITEMS; k++) h.bound[k] = -1;
    if (h.c->source == CUE_COMPLEMENT) h.governed = governed(r->d, w, h.last);
    if (h.c->source == CUE_COMPLEMENT && h.governed < 0) continue;
    out[0] = h;
    return 1;
  }
  return 0;
}

int32_t cue_find(const cue_room *room, int32_t w, cue_hit out[CUE_MAX_READINGS]) {
  int32_t n = find_phrases(room, w, out);
  return n ? n : find_heads(room, w, out);
}
