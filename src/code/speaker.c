#include "code/speaker.h"

static int32_t with_adposition(const doc *d, int32_t v, str adp) {
  for (int32_t c = d->word[v].child; c >= 0; c = d->word[c].next)
    if (clause_case(d, c, adp) >= 0) return c;
  return -1;
}

/* "…, medics and a monitor told Reuters", where the parser did not see who: the first mention between the last comma and the
 * verb, when no verb stands between them. */
static int32_t orphan(const cue_room *r, int32_t v) {
  const doc *d = r->d;
  int32_t from = v, found = -1, start = d->sent[d->word[v].sent].first;
  while (from > start && d->word[from - 1].upos != UPOS_PUNCT) {
    upos u = (upos)d->word[--from].upos;
    if (u == UPOS_VERB || u == UPOS_AUX || u == UPOS_SCONJ) return -1;
  }
  if (from <= start) return -1;
  for (int32_t w = v - 1; w >= from; w--)
    if (r->m->of_word[w] >= 0 && r->m->mention[r->m->of_word[w]].first >= from) found = w;
  return found;
}

static bool points_back(const cue_room *r, int32_t w) {
  char buf[CLAUSE_MAX_LEMMA];
  return w >= 0 && r->d->word[w].upos == UPOS_PRON && list_has(r->back, clause_lemma(r->d, w, false, buf), NULL);
}

/* A verb without a subject of its own that the parser could not tell from its object: "…, meldt het ministerie". Somebody who
 * acts, else what stands behind the verb when a pronoun for what is said stands before it. */
static int32_t stray_subject(const cue_room *r, int32_t v) {
  const doc *d = r->d;
  int32_t behind = -1;
  bool back = false;
  for (int32_t c = d->word[v].child; c >= 0; c = d->word[c].next) {
    deprel rel = ud_rel_base((deprel)d->word[c].rel);
    bool bare = rel == REL_OBJ || rel == REL_IOBJ || rel == REL_APPOS || rel == REL_FLAT || rel == REL_DEP || rel == REL_OBL;
    if (points_back(r, c)) back = true;
    else if (bare && args_case(d, c) < 0) {
      if (speaker_acts(r->m, c)) return c;
      if (c > v && behind < 0 && rel != REL_OBL) behind = c;
    }
  }
  return back ? behind : -1;
}

/* "The council passed a [resolution] condemning …": what is issued and belongs to nobody speaks for whoever issues it. */
static int32_t through_document(const cue_room *r, int32_t s) {
  const doc *d = r->d;
  char buf[CLAUSE_MAX_LEMMA];
  int32_t h = d->word[s].head;
  bool issued = list_has(r->document, clause_lemma(d, s, false, buf), NULL) && ud_rel_base((deprel)d->word[s].rel) == REL_OBJ;
  if (!issued || h < 0 || d->word[h].upos != UPOS_VERB || speaker_mention(r->m, s) >= 0) return s;
  int32_t by = clause_doer(d, h);
  return by >= 0 && speaker_acts(r->m, by) ? by : s;
}

static int32_t of_verb(const cue_room *r, int32_t v) {
  const doc *d = r->d;
  int32_t s = clause_doer(d, v);
  if (points_back(r, s) && s < v) {
    int32_t stray = stray_subject(r, v);
    if (stray >= 0) return stray;
  }
  if (s >= 0 && !clause_passive(d, v)) return through_document(r, s);
  if (s >= 0 || clause_passive(d, v)) return s;
  if (!clause_finite(d, v)) return -1;
  int32_t stray = stray_subject(r, v);
  return stray >= 0 ? stray : orphan(r, v);
}

/* "the rebels", "Kyiv": not "fraud" in "claims of fraud". */
static bool definite(const doc *d, int32_t w) {
  int32_t det = clause_child_base(d, w, REL_DET);
  return d->word[w].upos == UPOS_PROPN || (det >= 0 && str_eq(word_feat(&d->word[det], S("Definite")), S("Def")));
}

/* Possessor or agent phrase; else the agent of a participle behind the noun ("reports, circulated by media, that"); else
 * a modifier that is marked as an actor ("White House claims"). */
static int32_t of_noun(const cue_room *r, int32_t n) {
  const doc *d = r->d;
  fillers f = args_subj(d, n);
  int32_t somebody = -1;
  for (int32_t i = 0; i < f.n; i++)
    if (speaker_acts(r->m, f.word[i])) return f.word[i];
  for (int32_t c = d->word[n].child; c >= 0; c = d->word[c].next) {
    deprel rel = ud_rel_base((deprel)d->word[c].rel);
    if (rel == REL_ACL && clause_child(d, c, REL_OBL_AGENT) >= 0) return clause_child(d, c, REL_OBL_AGENT);
    int32_t a = args_case(d, c);
    char buf[CLAUSE_MAX_LEMMA];
    str adp = a >= 0 ? clause_lemma(d, a, false, buf) : S("");
    bool owns = a >= 0 && (list_has(r->genitive, adp, NULL) || list_has(r->agent, adp, NULL));
    if (owns && speaker_acts(r->m, c)) return c;
    if (owns && somebody < 0 && definite(d, c)) somebody = c;
    if ((rel == REL_COMPOUND || rel == REL_NMOD || rel == REL_AMOD) && args_case(d, c) < 0 && speaker_acts(r->m, c)) return c;
  }
  return somebody;
}

int32_t speaker_find(const cue_room *room, const cue_hit *hit) {
  switch ((cue_source)hit->c->source) {
    case CUE_NOBODY:
      return -1;
    case CUE_COMPLEMENT:
      return hit->governed;
    case CUE_ADPOSITION:
      return with_adposition(room->d, hit->head, hit->c->source_adposition);
    case CUE_IOBJ: {
      int32_t c = clause_child_base(room->d, hit->head, REL_IOBJ);
      return c >= 0 ? c : clause_child_base(room->d, hit->head, REL_OBJ);
    }
    case CUE_SUBJECT:
      break;
  }
  if (hit->phrase) return clause_subject(room->d, clause_of(room->d, hit->head));
  if (hit->c->frames & FRAME_COMPLEMENT) return of_noun(room, hit->head);
  return of_verb(room, hit->head);
}

int32_t speaker_within(const cue_room *room, word_run own, int32_t v, int32_t otherwise) {
  const marks *m = room->m;
  word_run r = own.first < v ? (word_run){own.first, v} : (word_run){v + 1, own.last};
  int32_t best = -1;
  for (int32_t i = 0; i < m->M; i++) {
    const mention *x = &m->mention[i];
    if (x->head < r.first || x->head >= r.last || x->first < r.first || x->last > r.last) continue;
    if (room->d->word[x->head].rel == REL_NMOD_POSS) continue;
    if (best < 0 || x->first < m->mention[best].first) best = i;
  }
  if (best >= 0) return m->mention[best].head;
  for (int32_t w = r.first; w < r.last; w++)
    if (room->d->word[w].upos == UPOS_NOUN || room->d->word[w].upos == UPOS_PROPN) return w;
  return otherwise;
}

int32_t speaker_behind_quote(const cue_room *room, int32_t v, int32_t otherwise) {
  const doc *d = room->d;
  int32_t from = v, start = d->sent[d->word[v].sent].first;
  for (int32_t q = 0; q < room->m->Q; q++)
    if (room->m->quote[q].kind == QUOTE_SPEECH && room->m->quote[q].close >= start && room->m->quote[q].close < v) from = room->m->quote[q].close + 1;
  if (from == v || (otherwise >= from && otherwise < v) || otherwise > v) return otherwise;
  for (int32_t w = from; w < v; w++)
    if (d->word[w].upos == UPOS_VERB || d->word[w].upos == UPOS_AUX || d->word[w].upos == UPOS_SCONJ || d->word[w].upos == UPOS_CCONJ) return otherwise;
  return speaker_within(room, (word_run){from, v}, v, otherwise);
}

bool speaker_allowed(const cue_room *room, int32_t w) {
  if (w < 0) return true;
  char buf[CLAUSE_MAX_LEMMA];
  const word *x = &room->d->word[w];
  if (list_has(room->no_source, clause_lemma(room->d, w, false, buf), NULL)) return false;
  int32_t fixed = clause_child(room->d, w, REL_FIXED);  // "volgens plan", read as one word
  if (fixed >= 0 && list_has(room->no_source, clause_lemma(room->d, fixed, false, buf), NULL)) return false;
  if (x->upos != UPOS_PRON) return true;
  str person = word_feat(x, S("Person")), type = word_feat(x, S("PronType"));
  if (str_eq(person, S("1")) || str_eq(person, S("2"))) return false;
  return !str_eq(type, S("Int")) && !str_eq(type, S("Neg"));
}

bool speaker_acts(const marks *m, int32_t w) {
  int32_t k = m->of_word[w];
  return k >= 0 && (m->mention[k].actor || m->mention[k].kind == MENTION_PRONOUN);
}

/* The smallest mention around a word. */
static int32_t around(const marks *m, int32_t w) {
  int32_t best = -1;
  for (int32_t k = 0; k < m->M; k++) {
    const mention *x = &m->mention[k];
    if (w < x->first || w >= x->last) continue;
    if (best < 0 || x->last - x->first < m->mention[best].last - m->mention[best].first) best = k;
  }
  return best;
}

/* What a thing belongs to or comes from, so that a letter speaks for its ministry. */
static int32_t owner(const marks *m, int32_t w) {
  const doc *d = m->d;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel r = ud_rel_base((deprel)d->word[c].rel);
    bool owns = r == REL_NMOD || r == REL_COMPOUND || r == REL_APPOS || r == REL_AMOD || r == REL_FLAT || r == REL_OBL;
    if (owns && m->of_word[c] >= 0 && m->mention[m->of_word[c]].actor) return m->of_word[c];
  }
  return -1;
}

int32_t speaker_mention(const marks *m, int32_t w) {
  if (w < 0) return -1;
  if (m->of_word[w] >= 0) return m->of_word[w];
  int32_t k = around(m, w);
  return k >= 0 && m->mention[k].actor ? k : owner(m, w);
}

/* The noun phrase around w without what only explains it. */
static word_run phrase_of(const doc *d, int32_t w) {
  int32_t skip[16], n = 0;
  for (int32_t c = d->word[w].child; c >= 0 && n < 16; c = d->word[c].next) {
    deprel r = ud_rel_base((deprel)d->word[c].rel);
    bool aside = r == REL_ACL || r == REL_PARATAXIS || r == REL_CASE || r == REL_MARK || r == REL_ADVCL || r == REL_CC;
    if (aside || (r == REL_APPOS && c > w + 1 && d->word[c - 1].upos == UPOS_PUNCT)) skip[n++] = c;
  }
  word_run runs[CLAUSE_MAX_RUNS];
  int32_t found = clause_runs(d, w, skip, n, runs);
  for (int32_t i = 0; i < found; i++)
    if (w >= runs[i].first && w < runs[i].last) return runs[i];
  return (word_run){w, w + 1};
}

static void take_in_conjuncts(const marks *m, int32_t w, word_run *r) {
  const doc *d = m->d;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    if (d->word[c].rel != REL_CONJ || c < r->last || m->of_word[c] < 0) continue;
    r->last = m->mention[m->of_word[c]].last > r->last ? m->mention[m->of_word[c]].last : r->last;
  }
}

/* "Lien Verhaeghe (41|)" */
static void close_bracket(const doc *d, word_run *r) {
  int32_t open = 0;
  for (int32_t w = r->first; w < r->last; w++) open += str_eq(doc_form(d, w), S("(")) - str_eq(doc_form(d, w), S(")"));
  if (open > 0 && r->last < d->W && str_eq(doc_form(d, r->last), S(")"))) r->last++;
}

actor speaker_unknown(void) {
  return (actor){.country = "UNK", .sector = "UNK", .name = S(""), .at = SPAN_NONE};
}

static bool unknown(const char code[4]) { return code[0] == 0 || memcmp(code, "UNK", 3) == 0; }

actor speaker_make(const marks *m, int32_t w, span *at) {
  actor a = speaker_unknown();
  *at = SPAN_NONE;
  if (w < 0) return a;
  int32_t k = speaker_mention(m, w);
  bool own = k >= 0 && (m->of_word[w] == k || (w >= m->mention[k].first && w < m->mention[k].last));
  word_run r = own ? (word_run){m->mention[k].first, m->mention[k].last} : phrase_of(m->d, w);
  take_in_conjuncts(m, w, &r);
  close_bracket(m->d, &r);
  *at = a.at = (span){m->d->word[r.first].beg, m->d->word[r.last - 1].end};
  if (k < 0) return a;
  const mention *x = &m->mention[k];
  const entity *e = &m->entity[x->entity];
  memcpy(a.country, unknown(e->country) ? x->country : e->country, 4);
  memcpy(a.sector, unknown(e->sector) ? x->sector : e->sector, 4);
  if (own) a.name = e->name;
  a.id = own ? e->id : (str){0};
  return a;
}
