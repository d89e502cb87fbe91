#include "code/value.h"

#include "code/clause.h"

static deprel base_of(const doc *d, int32_t w) { return ud_rel_base((deprel)d->word[w].rel); }

static bool in_list(const coder *k, const list *l, int32_t w) {
  char buf[64];
  return w >= 0 && list_has(l, args_lemma(k->d, w, buf, (int32_t)sizeof buf), NULL);
}

static bool form_in_list(const coder *k, const list *l, int32_t w, str *value) {
  char buf[32];
  str form = doc_form(k->d, w);
  if (form.n > (int32_t)sizeof buf) return false;
  for (int32_t i = 0; i < form.n; i++) buf[i] = (char)(form.p[i] >= 'A' && form.p[i] <= 'Z' ? form.p[i] + 32 : form.p[i]);
  return list_has(l, (str){buf, form.n}, value);
}

/* On the list of what did not take place, by lemma, form, or with its particle ("call off")? */
static bool cancels(const coder *k, int32_t w) {
  if (in_list(k, k->w.cancel, w) || form_in_list(k, k->w.cancel, w, NULL)) return true;
  char buf[64];
  int32_t prt = args_child(k->d, w, REL_COMPOUND);
  if (prt < 0 || k->d->word[prt].rel != REL_COMPOUND_PRT) return false;
  str lemma = args_lemma(k->d, w, buf, (int32_t)sizeof buf), form = doc_form(k->d, prt);
  if (lemma.n + form.n + 1 > (int32_t)sizeof buf) return false;
  if (lemma.p != buf) memmove(buf, lemma.p, (size_t)lemma.n);
  buf[lemma.n] = ' ';
  memcpy(buf + lemma.n + 1, form.p, (size_t)form.n);
  return list_has(k->w.cancel, (str){buf, lemma.n + 1 + form.n}, NULL);
}

static bool holds(const attribution *a, span at) {
  for (int32_t i = 0; i < a->contents; i++)
    if (a->content[i].beg <= at.beg && at.end <= a->content[i].end) return true;
  return false;
}

static bool stands_in(const record *r, int32_t a, int32_t top) {
  for (int i = 0; a >= 0 && i < VALUE_MAX_CLIMB; i++, a = r->attributions[a].parent)
    if (a == top) return true;
  return false;
}

static int32_t depth(const record *r, int32_t a) {
  int32_t n = 0;
  while (a >= 0 && n < VALUE_MAX_CLIMB) a = r->attributions[a].parent, n++;
  return n;
}

int32_t value_attribution(const coder *k, int32_t w, int32_t except) {
  const record *r = k->out;
  span at = {k->d->word[w].beg, k->d->word[w].end};
  int32_t best = -1, deep = 0;
  for (int32_t a = 0; a < r->A; a++) {
    if (!holds(&r->attributions[a], at) || (except >= 0 && stands_in(r, a, except))) continue;
    int32_t n = depth(r, a);
    if (n <= deep) continue;
    best = a;
    deep = n;
  }
  return best;
}

/* Which attribution does the trigger make itself? Its cue lies on the trigger, or on a word the pattern binds. */
static int32_t own_cue(const coder *k, const candidate *c) {
  const record *r = k->out;
  for (int32_t a = 0; a < r->A; a++)
    if (r->attributions[a].cue_word == c->word) return a;
  int32_t beg = k->d->word[c->first].beg, end = k->d->word[c->last - 1].end;
  for (int32_t a = 0; a < r->A; a++) {
    span at = r->attributions[a].cue;
    bool set_in = r->attributions[a].speech == SPEECH_ACCORDING && at.beg > beg && at.end < end;  // "vuurden volgens getuigen traangas af"
    if (set_in) continue;
    if (at.beg >= 0 && at.beg < end && beg < at.end) return a;
  }
  return -1;
}

/* Finite by its form: not one that an infinitive has too ("hebben"). */
static bool surely_finite(const doc *d, int32_t w) {
  bool finite = str_eq(word_feat(&d->word[w], S("VerbForm")), S("Fin")) && !str_eq(doc_form(d, w), d->word[w].lemma);
  for (int32_t c = d->word[w].child; c >= 0 && !finite; c = d->word[c].next)
    finite = (base_of(d, c) == REL_AUX || base_of(d, c) == REL_COP) && str_eq(word_feat(&d->word[c], S("VerbForm")), S("Fin")) &&
             !str_eq(doc_form(d, c), d->word[c].lemma);
  return finite;
}

/* "zouden stenen hebben gegooid en vuur hebben gemaakt": a conjunct without a finite verb has the one of the first. */
static bool shares_auxiliary(const doc *d, int32_t w) {
  if (d->word[w].rel != REL_CONJ || d->word[w].head < 0 || surely_finite(d, w)) return false;
  int32_t s = args_child(d, w, REL_NSUBJ);  // parsers take an object before the verb for one
  if (s >= 0 && clause_finite(d, w) && clause_child(d, w, REL_AUX) < s) return false;
  upos u = (upos)d->word[d->word[w].head].upos;
  return d->word[w].upos == UPOS_VERB && (u == UPOS_VERB || u == UPOS_ADJ);
}

static modality own_modality(const coder *k, int32_t w) {
  const doc *d = k->d;
  modality m = MODAL_NONE;
  bool perfect = false;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    str v = {0};
    if (base_of(d, c) != REL_AUX) continue;
    if (!form_in_list(k, k->w.modal, c, &v)) {
      perfect |= d->word[c].rel == REL_AUX && d->word[w].upos == UPOS_VERB && str_eq(word_feat(&d->word[w], S("VerbForm")), S("Part")) &&
                 !str_eq(word_feat(&d->word[w], S("Tense")), S("Pres"));
      continue;
    }
    if (str_eq(v, S("open")) || str_eq(v, S("reported"))) m = MODAL_OPEN;
    else if (str_eq(v, S("future")) || str_eq(v, S("would"))) m = MODAL_FUTURE;
    else if (str_eq(v, S("must"))) m = MODAL_MUST;
    else if (str_eq(v, S("can"))) m = MODAL_CAN;
  }
  if (perfect && m == MODAL_FUTURE) m = MODAL_OPEN;
  return m;
}

modality value_modality(const coder *k, int32_t w) {
  modality m = own_modality(k, w);
  for (int i = 0; i < VALUE_MAX_CLIMB && m == MODAL_NONE && shares_auxiliary(k->d, w); i++) m = own_modality(k, w = k->d->word[w].head);
  return m;
}

/* "zou": an auxiliary that tells of words, not of doubt. */
static bool reporting_mood(const coder *k, int32_t w) {
  for (int i = 0; i < VALUE_MAX_CLIMB; i++, w = k->d->word[w].head) {
    str v = {0};
    for (int32_t c = k->d->word[w].child; c >= 0; c = k->d->word[c].next)
      if (base_of(k->d, c) == REL_AUX && form_in_list(k, k->w.modal, c, &v)) return str_eq(v, S("reported"));
    if (!shares_auxiliary(k->d, w)) return false;
  }
  return false;
}

/* "ervan … te", "daarop … dat": an adverb that a clause fills in. */
static bool stands_for_clause(const doc *d, int32_t w) {
  if (d->word[w].upos != UPOS_ADV && d->word[w].upos != UPOS_PRON) return false;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (base_of(d, c) == REL_CCOMP || base_of(d, c) == REL_ACL || base_of(d, c) == REL_XCOMP || base_of(d, c) == REL_ADVCL) return true;
  return false;
}

/* Relations in which a complement stands below the word that wants it. */
static bool complement(const coder *k, int32_t c) {
  switch (base_of(k->d, c)) {
    case REL_CCOMP: case REL_XCOMP: case REL_OBJ: case REL_IOBJ: case REL_CSUBJ: case REL_PARATAXIS:
      return true;
    case REL_ACL:
      return k->d->word[c].rel != REL_ACL_RELCL;
    case REL_OBL: case REL_NMOD: case REL_ADVCL: case REL_ADVMOD: {
      int32_t cs = args_case(k->d, c);
      if (cs < 0 && stands_for_clause(k->d, c)) return true;
      if (cs < 0) cs = args_child(k->d, c, REL_MARK);
      return in_list(k, k->w.purpose, cs) || in_list(k, k->w.genitive, cs);
    }
    default:
      return false;
  }
}

typedef struct walk {
  bool relative;   // a relative clause has been left
  bool ended;      // nothing above counts any more
  bool aside;      // it stands in a phrase beside a verb: "since the attacks"
  bool below_cue;  // the cue of the attribution it stands in has been passed
} walk;

static void look_at_modality(coder *k, candidate *c, int32_t w, bool self) {
  switch (value_modality(k, w)) {
    case MODAL_OPEN:
      if (reporting_mood(k, w)) c->mood = true;
      else c->hedged = true;
      break;
    case MODAL_FUTURE:
      c->future = true;
      break;
    case MODAL_MUST:
      if (self) candidate_refuse(c, S("only what must be, not what is"));
      break;
    case MODAL_CAN:
      if (self) candidate_refuse(c, S("only what can be, not what is"));
      break;
    case MODAL_NONE:
      break;
  }
}

/* "killed, presumably by militants": a hedge on the doer. */
static void look_at_doer(const coder *k, candidate *c, int32_t doer) {
  if (k->d->word[doer].rel != REL_OBL_AGENT) return;
  for (int32_t x = k->d->word[doer].child; x >= 0; x = k->d->word[x].next)
    if ((base_of(k->d, x) == REL_ADVMOD || (base_of(k->d, x) == REL_AMOD && x < args_case(k->d, doer))) && (in_list(k, k->w.hedge, x) || form_in_list(k, k->w.hedge, x, NULL))) c->hedged = true;
}

/* Modifiers of one word on the way: hedging adverbs, "alleged", "planned", "foiled". */
static void look_at_modifiers(coder *k, candidate *c, int32_t w) {
  const doc *d = k->d;
  for (int32_t x = d->word[w].child; x >= 0; x = d->word[x].next) {
    deprel r = base_of(d, x);
    if (r == REL_MARK && d->word[x].upos == UPOS_ADJ && in_list(k, k->w.plan, x)) c->hedged = true;  // "is due to"
    if (w == c->word && r == REL_OBL) look_at_doer(k, c, x);
    if (r != REL_ADVMOD && r != REL_AMOD && r != REL_DISCOURSE && r != REL_OBL && r != REL_COMPOUND && r != REL_ACL && r != REL_ADVCL) continue;
    if (r == REL_ADVCL && args_child(d, x, REL_NSUBJ) >= 0) continue;  // "Naar verluidt" may be read as a clause
    if (r == REL_ACL && d->word[x].rel == REL_ACL_RELCL) continue;
    if (in_list(k, k->w.hedge, x) || form_in_list(k, k->w.hedge, x, NULL)) c->hedged = true;
    if ((r == REL_AMOD || r == REL_ACL) && in_list(k, k->w.plan, x)) c->hedged = true;
    if ((r == REL_AMOD || r == REL_ACL) && in_list(k, k->w.attempt, x)) c->hedged = true;
    if ((r == REL_AMOD || r == REL_ACL) && cancels(k, x)) c->negated = true;
  }
}

/* Does the clause or phrase name the doer itself? */
static bool own_subject(const doc *d, const candidate *c) {
  if (c->nominal) return c->actors.n > 0;
  return args_child(d, c->word, REL_NSUBJ) >= 0 || args_child(d, c->word, REL_OBL_AGENT) >= 0;
}

/* What a speech act or an accusation does to what stands in its complement; whom it charges is the doer there. */
static void look_at_governor(coder *k, candidate *c, int32_t below, int32_t h) {
  int32_t g = k->cand_of[h];
  if (g < 0 || &k->cand.v[g] == c || !k->cand.v[g].rule) return;
  const candidate *o = &k->cand.v[g];
  if (!complement(k, below) || (o->refused.p && !o->rule->nonevent)) return;
  switch ((rule_inner)o->rule->inner) {
    case INNER_UNREAL:
      if (!o->rule->nonevent) candidate_refuse(c, S("the content of a demand, offer, threat, promise or refusal"));
      break;
    case INNER_DENIED:
      c->denied = true;
      break;
    case INNER_ALLEGED:
      if (o->recipients.n && !own_subject(k->d, c)) c->actors = o->recipients;
      break;
    case INNER_FACT:
      break;
  }
}

static bool is_cue(const coder *k, int32_t w, int32_t attr) { return attr >= 0 && k->out->attributions[attr].cue_word == w; }

/* "is said to have …", "wordt geacht te …": a passive report of speech without a source. */
static bool said_of(const coder *k, int32_t w, int32_t h) {
  char buf[64];
  int32_t n = 0;
  if (!args_passive(k->d, h) || args_subj(k->d, h).n) return false;
  bool as = args_child(k->d, w, REL_MARK) >= 0 && word_lasting(&k->d->word[w]);  // "is quoted as saying that …"
  patterns_find(&k->lang->cues.match, args_lemma(k->d, h, buf, (int32_t)sizeof buf), PATTERN_VERB, &n);
  for (int32_t a = 0; a < k->out->A; a++)
    if (k->out->attributions[a].cue_word == h || (as && k->out->attributions[a].cue_word == w)) return false;
  return n > 0;
}

static void step(coder *k, candidate *c, int32_t w, walk *wk) {
  const doc *d = k->d;
  int32_t h = d->word[w].head, mark = args_child(d, w, REL_MARK);
  deprel r = base_of(d, w);
  if (mark >= 0 && (r == REL_ADVCL || r == REL_CCOMP || r == REL_CSUBJ || r == REL_ACL) && in_list(k, k->w.condition, mark))
    candidate_refuse(c, S("a condition or hypothesis"));
  if (h < 0) return;
  if (d->word[w].rel == REL_ACL_RELCL) {
    wk->ended = true;
    return;
  }
  if (r == REL_ADVCL) {
    if (d->word[w].head < w && said_of(k, w, h)) c->hedged = true;
    if (mark >= 0 && in_list(k, k->w.purpose, mark) && !plover_spoken(c->type)) c->hedged = true;
    look_at_governor(k, c, w, h);
    wk->ended = true;
    return;
  }
  if (r == REL_CONJ || r == REL_APPOS || r == REL_FLAT || r == REL_PARATAXIS) return;
  look_at_governor(k, c, w, h);
  bool comp = complement(k, w);
  bool subject = r == REL_NSUBJ || r == REL_CSUBJ;
  if (comp && in_list(k, k->w.attempt, h)) c->hedged = true;
  if (comp && d->word[h].upos == UPOS_ADJ && in_list(k, k->w.hedge, h)) c->hedged = true;  // "is alleged to have stolen"
  if (comp && in_list(k, k->w.plan, h)) c->hedged = true;
  if (comp && in_list(k, k->w.wish, h)) candidate_refuse(c, S("only wished, feared or talked of"));
  // talks that failed were held
  bool held = c->type == EV_CONSULT && subject && c->nominal && in_list(k, k->w.fruitless, h);
  // "failed to stand up to hatred since the attacks": what is told beside the verb is not denied with it
  wk->aside |= c->nominal && w == c->word && r == REL_OBL && !comp;
  if ((comp || subject) && cancels(k, h) && !held && !wk->aside) c->negated = true;
  if (r == REL_XCOMP && !wk->aside && match_negated(d, k->w.negation, h)) c->negated = true;
  if (r == REL_XCOMP && said_of(k, w, h)) c->hedged = true;
  if (r == REL_XCOMP || (subject && c->nominal)) look_at_modality(k, c, h, false);
  bool told = (r == REL_NMOD && c->nominal && d->word[w].head < w) || (subject && c->nominal && args_passive(d, h) && !args_subj(d, h).n);
  if (told && in_list(k, k->w.hearsay, h)) c->hedged = true;  // "reports of an air strike", "an air strike was reported"
  if ((comp || subject) && in_list(k, k->w.vouch, h) && match_negated(d, k->w.negation, h)) c->hedged = true;
  bool occurs = (subject && in_list(k, k->w.occur, h)) || (r == REL_OBJ && in_list(k, k->w.light, h));
  if (occurs && d->word[w].upos != UPOS_VERB && match_negated(d, k->w.negation, h)) c->negated = true;
  if (is_cue(k, h, c->attribution)) wk->below_cue = true;
}

/* A protest of officials alone is a diplomatic one, which the act of speech around it tells; they may be on strike. */
static bool lodged(const candidate *c) {
  if (c->type != EV_PROTEST || !c->actors.n) return false;
  for (int32_t i = 0; i < c->modes; i++)
    if (!str_eq(c->mode[i], S("demo"))) return false;
  for (int32_t i = 0; i < c->actors.n; i++)
    if (strcmp(c->actors.v[i].who.sector, "GOV") != 0 && strcmp(c->actors.v[i].who.sector, "IGO") != 0) return false;
  return true;
}

/* Talks that a speech act is for or about ("voiced support for the talks"): meant in general, not told to have been held. */
static bool talks_spoken_of(const coder *k, const candidate *c) {
  int32_t h = k->d->word[c->word].head;
  deprel r = base_of(k->d, c->word);
  if (c->type != EV_CONSULT || !c->nominal || h < 0 || args_case(k->d, c->word) < 0 || (r != REL_OBL && r != REL_NMOD)) return false;
  if (r == REL_OBL && c->word < h) return false;  // "in a telephone call with …, the minister welcomed …"
  for (int32_t i = 0; i < k->cand.n; i++) {
    const candidate *o = &k->cand.v[i];
    if (o != c && !o->refused.p && plover_spoken(o->type) && h >= o->first && h < o->last) return true;
  }
  return false;
}

/* A word whose topic it is: "talks on the peace treaty", "discussed the invasion". */
static bool topic(const coder *k, const candidate *c) {
  const doc *d = k->d;
  int32_t w = c->word;
  for (int i = 0; i < VALUE_MAX_CLIMB && d->word[w].head >= 0; i++) {
    int32_t h = d->word[w].head;
    deprel r = base_of(d, w);
    if (d->word[w].rel == REL_ACL_RELCL || r == REL_ADVCL || r == REL_PARATAXIS) return false;
    bool talk = in_list(k, k->w.talk, h) || (k->cand_of[h] >= 0 && k->cand.v[k->cand_of[h]].type == EV_CONSULT && !k->cand.v[k->cand_of[h]].refused.p);
    int32_t cs = args_case(d, w);
    if (talk && cs >= 0 && (r == REL_OBL || r == REL_NMOD) && in_list(k, k->w.topic, cs)) return true;
    if (talk && in_list(k, k->w.talk, h) && (r == REL_OBJ || d->word[w].rel == REL_NSUBJ_PASS)) return true;
    w = h;
  }
  return false;
}

static void walk_up(coder *k, candidate *c) {
  const doc *d = k->d;
  walk wk = {0};
  c->negated |= match_negated(d, k->w.negation, c->word) && !k->rules->match.v[c->m.pattern].negated;
  look_at_modality(k, c, c->word, true);
  int32_t w = c->word;
  for (int i = 0; i < VALUE_MAX_CLIMB && w >= 0 && !wk.ended; i++) {
    if (!wk.below_cue || w == c->word) look_at_modifiers(k, c, w);
    step(k, c, w, &wk);
    w = d->word[w].head;
  }
}

/* The noun that a light verb carries may hang elsewhere: "the rally that was to be held has been cancelled". */
static void walk_from_noun(coder *k, candidate *c) {
  const pattern *p = &k->rules->match.v[c->m.pattern];
  for (int32_t i = 0; i < p->items; i++) {
    int32_t n = c->m.item[i];
    if (n < 0 || n == c->word || k->d->word[n].upos != UPOS_NOUN || k->d->word[n].head == c->word || k->eaten_by[n] < 0) continue;
    walk wk = {0};
    look_at_modifiers(k, c, n);
    step(k, c, n, &wk);
    return;
  }
}

/* The clause that tells of c: its own verb, or the verb that a noun of action stands with. */
static int32_t telling_verb(const doc *d, const candidate *c) {
  int32_t w = c->word;
  if (d->word[w].upos == UPOS_VERB) return clause_finite(d, w) || d->word[w].rel != REL_XCOMP ? w : d->word[w].head;
  deprel r = base_of(d, w);
  return d->word[w].head >= 0 && (r == REL_NSUBJ || r == REL_OBJ) ? d->word[w].head : w;
}

/* Present tense without an auxiliary of the perfect. */
static bool tells_present(const doc *d, int32_t v) {
  bool present = str_eq(word_feat(&d->word[v], S("VerbForm")), S("Fin")) && str_eq(word_feat(&d->word[v], S("Tense")), S("Pres"));
  for (int32_t c = d->word[v].child; c >= 0; c = d->word[c].next) {
    if (d->word[c].rel == REL_AUX || d->word[c].rel == REL_AUX_PASS) return false;
    if (d->word[c].rel == REL_COP) present = str_eq(word_feat(&d->word[c], S("Tense")), S("Pres"));
  }
  return present;
}

/* A form that past and present share: "bezetten", "staken" of "steken". */
static bool either_tense(const coder *k, const candidate *c, int32_t v) {
  str form = doc_form(k->d, v), lemma = k->d->word[v].lemma;
  if (!str_eq(form, lemma)) return false;
  bool other_verb = v == c->word && !str_eq(k->rules->match.v[c->m.pattern].head, lemma);
  return other_verb || str_ends(form, S("tten")) || str_ends(form, S("dden"));
}

/* "since Wednesday" */
static bool open_ended(const coder *k, const time_mark *x) {
  if (str_find(x->outer, S("/"), 0) >= 0) return true;
  for (int32_t w = x->first > 0 ? x->first - 1 : 0; w < x->last; w++)
    if (form_in_list(k, k->w.since, w, NULL)) return true;
  return false;
}

/* Is there a time in the clause: a plan, not only an intention ("will sue in September, their lawyers said")? */
static bool day_told(const coder *k, const candidate *c) {
  for (int32_t t = 0; t < k->m->T; t++) {
    const time_mark *x = &k->m->time[t];
    if (x->instant && !open_ended(k, x) && k->d->word[x->head].head == telling_verb(k->d, c)) return true;
  }
  return false;
}

/* "The council meets on Friday": an act told in present tense for a day to come. What is said with words ("warns on Friday")
 * is told so after it was said. */
static bool planned(const coder *k, const candidate *c) {
  const doc *d = k->d;
  int32_t v = telling_verb(d, c);
  str now = d->rep->published;
  if (plover_spoken(c->type) || !tells_present(d, v) || either_tense(k, c, v)) return false;
  for (int32_t t = 0; t < k->m->T; t++) {
    const time_mark *x = &k->m->time[t];
    if (!x->instant || x->clock || d->word[x->head].head != v || d->word[x->head].rel == REL_NSUBJ || open_ended(k, x)) continue;
    bool dated = now.n >= 10 && x->edtf.n >= 10 && x->edtf.p[0] != 'X';
    int order = dated ? memcmp(x->edtf.p, now.p, 10) : 0;
    if (order > 0) return true;
    for (int32_t w = x->first; w < x->last && (order || !dated); w++)
      if (form_in_list(k, k->w.weekday, w, NULL)) return true;
  }
  return false;
}

/* Is the cue of the attribution a denial of what it holds, whatever stands between? */
static bool denied_by_cue(const coder *k, const candidate *c) {
  const attribution *at = &k->out->attributions[c->attribution];
  int32_t g = at->cue_word < 0 ? -1 : k->cand_of[at->cue_word];
  if (g < 0 || !k->cand.v[g].rule || k->cand.v[g].rule->inner != INNER_DENIED || &k->cand.v[g] == c) return false;
  for (int32_t w = c->word; w >= 0 && w != at->cue_word; w = k->d->word[w].head) {
    int32_t h = k->d->word[w].head;
    if (k->d->word[w].rel == REL_ACL_RELCL && h >= 0 && holds(at, (span){k->d->word[h].beg, k->d->word[h].end})) return false;
  }
  return true;
}

/* Is there a relative clause between the word and the head of what is said? */
static bool in_relative_clause(const doc *d, int32_t w, int32_t top) {
  for (int i = 0; i < VALUE_MAX_CLIMB && w >= 0 && w != top; i++, w = d->word[w].head)
    if (d->word[w].rel == REL_ACL_RELCL) return true;
  return false;
}

/* Is the speaker the doer: the same participant, or "I", "we"? */
static bool speaks_itself(const coder *k, const candidate *c, const attribution *at) {
  bool found = false;
  party s = at->source_word >= 0 ? party_of(k, at->source_word, &found) : (party){.entity = -1};
  if (found && s.entity >= 0 && s.entity == c->actors.v[0].entity) return true;
  fillers f = args_subj(k->d, c->word);
  return f.n && str_eq(word_feat(&k->d->word[f.word[0]], S("Person")), S("1"));
}

static bool investigates(const candidate *c) {
  for (int32_t i = 0; i < c->modes; i++)
    if (str_eq(c->mode[i], S("investigate"))) return true;
  return false;
}

/* "We call on both sides", "we condemn": done by these words. */
static bool spoken_as_we(const coder *k, const candidate *c, const attribution *at) {
  fillers f = args_subj(k->d, c->word);
  bool asks = (c->type == EV_REQUEST || c->type == EV_ACCUSE) && at->speech == SPEECH_DIRECT && !investigates(c);
  bool plain = !c->hedged && !c->mood && !c->nominal && !c->denied && !c->negated && !c->future && args_child(k->d, c->word, REL_AUX) < 0;
  bool past = str_eq(word_feat(&k->d->word[c->word], S("Tense")), S("Past"));
  return asks && plain && !past && f.n && str_eq(word_feat(&k->d->word[f.word[0]], S("Person")), S("1"));
}

/* What somebody does by saying it: the speaker's own offer, threat, refusal, told in present or future. */
static bool own_act(const coder *k, const candidate *c, int32_t a) {
  const attribution *at = &k->out->attributions[a];
  const doc *d = k->d;
  if (spoken_as_we(k, c, at)) return true;
  bool act = c->type == EV_AGREE || c->type == EV_CONCEDE || c->type == EV_THREATEN || c->type == EV_REJECT || c->type == EV_SUPPORT;
  bool spoken = c->type == EV_REQUEST || c->type == EV_ACCUSE;  // "we call on", "he was deeply concerned", he said
  if (!act && spoken && c->actors.n && !c->future && !investigates(c)) act = speaks_itself(k, c, at);
  if (!act || c->hedged || c->mood || c->nominal || c->denied || at->cue_word < 0 || !c->actors.n) return false;
  for (int32_t x = d->word[c->word].child; x >= 0; x = d->word[x].next)
    if (base_of(d, x) == REL_AUX && d->word[x].rel == REL_AUX && value_modality(k, c->word) == MODAL_NONE &&
        str_eq(word_feat(&d->word[c->word], S("VerbForm")), S("Part")) && !str_eq(word_feat(&d->word[c->word], S("Tense")), S("Pres")))
      return false;
  const actor *who = &c->actors.v[0].who;
  bool past = str_eq(word_feat(&d->word[c->word], S("Tense")), S("Past")) && str_eq(word_feat(&d->word[c->word], S("VerbForm")), S("Fin"));
  if ((past || args_passive(d, c->word)) && !speaks_itself(k, c, at)) return false;
  if (who->name.n && !str_eq(who->name, at->who.name) && !strcmp(at->who.sector, "UNK")) return false;
  return !strcmp(who->country, at->who.country) && strcmp(who->country, "UNK") != 0;
}

static void settle_voice(coder *k, candidate *c) {
  if (c->cue_of >= 0) {
    c->attribution = k->out->attributions[c->cue_of].parent;
    return;
  }
  if (c->attribution < 0) return;
  const attribution *at = &k->out->attributions[c->attribution];
  if (at->speech == SPEECH_NARRATIVE && at->cue_word >= 0 && in_relative_clause(k->d, c->word, at->cue_word)) c->attribution = at->parent;
}

static void set_values(const coder *k, candidate *c) {
  verdict self = c->negated ? IS_NO : c->hedged || c->future ? IS_OPEN : IS_YES;
  verdict mood = self == IS_YES && c->mood ? IS_OPEN : self;
  if (c->attribution < 0) {
    c->author = (uint8_t)mood;
    c->speaker = IS_NONE;
    return;
  }
  bool endorsed = true;
  int32_t a = c->attribution;
  for (int i = 0; a >= 0 && i < VALUE_MAX_CLIMB; i++, a = k->out->attributions[a].parent)
    endorsed &= k->out->attributions[a].stance == STANCE_ENDORSES;
  bool told = k->out->attributions[c->attribution].speech == SPEECH_ACCORDING;  // "volgens X zou er zijn geschoten"
  c->speaker = (uint8_t)(c->denied ? (self == IS_NO ? IS_YES : IS_NO) : told ? self : mood);
  c->author = (uint8_t)(endorsed ? mood : IS_OPEN);
}

/* “What have I done?” he said. */
static bool asked_in_quotes(const coder *k, const candidate *c) {
  for (int32_t q = 0; q < k->m->Q; q++) {
    const quote_mark *x = &k->m->quote[q];
    if (x->first > c->word || x->last <= c->word || x->last <= x->first || k->d->word[x->last - 1].sent != k->d->word[c->word].sent) continue;
    return args_form_is(k->d, x->last - 1, S("?"));
  }
  return false;
}

/* "Who is helping those who fled?": the main clause of a question tells nothing; what a relative clause in it tells is so. */
static bool asked(const coder *k, const candidate *c) {
  const doc *d = k->d;
  const sentence *s = &d->sent[d->word[c->word].sent];
  int32_t last = s->first + s->n - 1, top = c->word;
  while (last > s->first && d->word[last].upos == UPOS_PUNCT && !args_form_is(d, last, S("?"))) last--;
  if (!args_form_is(d, last, S("?")) && !asked_in_quotes(k, c)) return false;
  for (int i = 0; i < VALUE_MAX_CLIMB && d->word[top].head >= 0; i++) top = d->word[top].head;
  return !in_relative_clause(d, c->word, top);
}

/* "Whoever attacks a judge attacks us all": nobody has done it yet. */
static bool by_whoever(const coder *k, const candidate *c) {
  if (c->nominal || k->d->word[c->word].rel == REL_ACL_RELCL) return false;
  fillers f = args_subj(k->d, c->word);
  return f.n == 1 && in_list(k, k->w.whoever, f.word[0]);
}

void value_candidates(coder *k) {
  for (int32_t i = 0; i < k->cand.n; i++) {
    candidate *c = &k->cand.v[i];
    c->cue_of = own_cue(k, c);
    c->attribution = value_attribution(k, c->word, c->cue_of);
    settle_voice(k, c);
  }
  for (int32_t i = 0; i < k->cand.n; i++) {
    candidate *c = &k->cand.v[i];
    walk_up(k, c);
    walk_from_noun(k, c);
    if (by_whoever(k, c)) candidate_refuse(c, S("by whoever it may be"));
    if (asked(k, c)) candidate_refuse(c, S("a question"));
    if (c->nominal && topic(k, c)) candidate_refuse(c, S("the topic of talks"));
    if (lodged(c)) candidate_refuse(c, S("officials lodge a protest, people hold one"));
    if (talks_spoken_of(k, c)) candidate_refuse(c, S("talks in general, which somebody speaks of"));
    if (planned(k, c)) c->hedged = true;
    if (c->attribution >= 0 && denied_by_cue(k, c)) c->denied = true;
    if (c->attribution >= 0 && c->cue_of < 0 && own_act(k, c, c->attribution)) {
      c->attribution = k->out->attributions[c->attribution].parent;
      c->future = false;
    }
    if (c->future && c->attribution >= 0 && !day_told(k, c)) candidate_refuse(c, S("the future in somebody's words"));
    set_values(k, c);
  }
}
