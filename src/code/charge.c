#include "code/charge.h"

#include "code/find.h"
#include "code/force_make.h"
#include "code/value.h"

bool charge_hostile(uint8_t type) {
  return type == EV_ASSAULT || type == EV_COERCE || type == EV_SANCTION || type == EV_MOBILIZE || type == EV_THREATEN;
}

/* Bystanders tell what they saw: "residents said", "a driver said". */
static bool bystander(const actor *a) { return !strcmp(a->sector, "CVL") && !a->name.n; }

static bool by_act(coder *k, int32_t a) {
  const attribution *at = &k->out->attributions[a];
  if (bystander(&at->who)) return false;
  candidate c = force_make(k, a, EV_ACCUSE, S("allege"), S("force.charge.act"));
  int32_t n = k->cand.n;
  for (int32_t i = 0; i < n; i++) {
    const candidate *x = &k->cand.v[i];
    if (x->attribution != a || !candidate_alive(x) || !charge_hostile(x->type) || x->speaker != IS_YES) continue;
    if (x->nominal && at->speech != SPEECH_NARRATIVE && at->speech != SPEECH_ACCORDING) continue;
    if (parties_have_country(&x->recipients, "UNK") || (x->recipients.n && !parties_have_country(&x->recipients, at->who.country)))
      continue;
    for (int32_t j = 0; j < x->actors.n; j++)
      if (force_opposed(&at->who, &x->actors.v[j].who)) parties_put(&c.recipients, x->actors.v[j]);
  }
  if (!c.recipients.n) return false;
  force_push(k, &c);
  return true;
}

/* "claimed that Tajik forces had …", "insists that the army shot first": what one side tells of the other against contradiction. */
static bool by_claim(coder *k, int32_t a) {
  const attribution *at = &k->out->attributions[a];
  if (at->stance != STANCE_DISTANCES && !force_in_list(k, k->w.insist, at->cue_word)) return false;
  candidate c = force_make(k, a, EV_ACCUSE, S("allege"), S("force.charge.claim"));
  for (int32_t i = 0; i < at->contents && !c.recipients.n; i++) {
    int32_t head[8], n = force_heads(k, force_words(k, at->content[i]), head, 8);
    for (int32_t j = 0; j < n; j++) {
      fillers f = args_subj(k->d, head[j]);
      for (int32_t x = 0; x < f.n && !match_negated(k->d, k->w.negation, head[j]); x++) {
        bool found;
        party p = party_of(k, f.word[x], &found);
        if (found && force_opposed(&at->who, &p.who)) parties_put(&c.recipients, p);
      }
    }
  }
  if (!c.recipients.n) return false;
  force_push(k, &c);
  return true;
}

static const cue *cue_of(const coder *k, const attribution *at) {
  for (int32_t i = 0; i < k->lang->cues.n; i++)
    if (str_eq(k->lang->cues.v[i].id, at->rule)) return &k->lang->cues.v[i];
  return NULL;
}

typedef enum judged { JUDGED_NOT, JUDGED_BAD, JUDGED_GOOD, JUDGED_UNTRUE, JUDGED_QUOTED } judged;

/* Does the word belong to what is said of the object, not to the object: "called [the illegal ban] worthless"? */
static bool said_of(const coder *k, int32_t cue_word, int32_t x) {
  const doc *d = k->d;
  for (int i = 0; i < ARGS_MAX_CLIMB && x >= 0 && d->word[x].head != cue_word; i++) {
    if (d->word[x].rel == REL_APPOS) return true;  // parsers hang a predicate noun on the object so
    x = d->word[x].head;
  }
  if (x < 0) return false;
  deprel r = ud_rel_base((deprel)d->word[x].rel);
  if (r != REL_OBJ && r != REL_NSUBJ) return true;
  for (int32_t c = d->word[cue_word].child; c >= 0 && c < x; c = d->word[c].next)
    if (ud_rel_base((deprel)d->word[c].rel) == REL_OBJ) return r == REL_OBJ;
  return false;
}

/* "too harsh", "te hardhandig" */
static bool too_much(const coder *k, int32_t x) {
  if (k->d->word[x].upos != UPOS_ADJ) return false;
  for (int32_t c = k->d->word[x].child; c >= 0; c = k->d->word[c].next)
    if (c < x && ud_rel_base((deprel)k->d->word[c].rel) == REL_ADVMOD && force_in_list(k, k->w.excess, c)) return true;
  return false;
}

/* What the words say of a thing. */
static judged judgement(const coder *k, int32_t cue_word, words_of w) {
  for (int32_t x = w.first; x < w.last; x++) {
    bool bad = force_in_list(k, k->w.blame, x) || too_much(k, x), good = force_in_list(k, k->w.praise, x), untrue = force_in_list(k, k->w.untrue, x);
    if ((!bad && !good && !untrue) || !said_of(k, cue_word, x)) continue;
    bool negated = match_negated(k->d, k->w.negation, x);
    if (untrue) return negated ? JUDGED_NOT : JUDGED_UNTRUE;
    return bad == negated ? JUDGED_GOOD : JUDGED_BAD;
  }
  for (int32_t q = 0; q < k->m->Q; q++)
    if (k->m->quote[q].first >= w.first && k->m->quote[q].last <= w.last && said_of(k, cue_word, k->m->quote[q].first)) return JUDGED_QUOTED;
  return JUDGED_NOT;
}

/* Whose the judged thing is: a party itself, else whoever it belongs to. */
static void put_judged(const coder *k, const attribution *at, words_of w, parties *to) {
  for (int32_t x = w.first; x < w.last && !to->n; x++) {
    if (k->d->word[x].head >= w.first && k->d->word[x].head < w.last) continue;
    bool found;
    party p = party_of(k, x, &found);
    if (!found) p = party_owner(k, x, &found);
    bool other = found && code_known(p.who.sector) && strcmp(p.who.sector, at->who.sector) != 0;
    if (found && (other || force_opposed(&at->who, &p.who))) parties_put(to, p);
  }
  force_other_side(k, at, w, to);
}

/* "called the ban worthless", "deed het voorstel af als ‘kinderachtig’" */
static bool by_verdict(coder *k, int32_t a) {
  const attribution *at = &k->out->attributions[a];
  const cue *q = cue_of(k, at);
  bool says_of = q && ((q->frames & FRAME_PREDICATE) || q->adpositions);  // "sprak van een laffe aanval"
  if (!says_of || at->speech != SPEECH_NARRATIVE) return false;
  judged j = JUDGED_NOT;
  for (int32_t i = at->contents - 1; i >= 0 && j == JUDGED_NOT; i--) j = judgement(k, at->cue_word, force_words(k, at->content[i]));
  if (j == JUDGED_NOT || (j == JUDGED_QUOTED && !(q->frames & FRAME_PREDICATE))) return false;
  plover type = j == JUDGED_GOOD ? EV_SUPPORT : j == JUDGED_UNTRUE ? EV_REJECT : EV_ACCUSE;
  candidate c = force_make(k, a, type, type == EV_ACCUSE ? S("disapprove") : (str){0}, S("force.verdict"));
  for (int32_t i = 0; i < at->contents && !c.recipients.n; i++) put_judged(k, at, force_words(k, at->content[i]), &c.recipients);
  if (j == JUDGED_QUOTED && !c.recipients.n) return false;
  force_push(k, &c);
  return true;
}

/* "the terrorists were killed": the word names somebody, it does not judge ("they are terrorists" does). */
static bool names_party(const coder *k, int32_t x) {
  int32_t at = k->m->of_word[x];
  return at >= 0 && k->m->mention[at].actor && args_child(k->d, x, REL_COP) < 0;
}

/* "This is a disgrace": what is said is that something is bad, of whomever it may be. */
static bool says_it_is(const coder *k, int32_t a, words_of w) {
  const attribution *at = &k->out->attributions[a];
  int32_t head[8], n = at->speech == SPEECH_DIRECT && !bystander(&at->who) ? force_heads(k, w, head, 8) : 0;
  for (int32_t j = 0; j < n; j++) {
    if (args_child(k->d, head[j], REL_COP) < 0 || match_negated(k->d, k->w.negation, head[j]) || value_modality(k, head[j]) != MODAL_NONE) continue;
    if (force_in_list(k, k->w.blame, head[j])) return true;
    for (int32_t c = k->d->word[head[j]].child; c >= 0; c = k->d->word[c].next)
      if (ud_rel_base((deprel)k->d->word[c].rel) == REL_AMOD && force_in_list(k, k->w.blame, c)) return true;
  }
  return false;
}

static bool by_word(coder *k, int32_t a) {
  const attribution *at = &k->out->attributions[a];
  candidate c = force_make(k, a, EV_ACCUSE, S("disapprove"), S("force.charge.word"));
  bool said = false;
  for (int32_t i = 0; i < at->contents; i++) {
    words_of w = force_words(k, at->content[i]);
    bool blames = false;
    said |= says_it_is(k, a, w);
    for (int32_t x = w.first; x < w.last && !blames; x++)
      blames = force_in_list(k, k->w.blame, x) && !names_party(k, x) && !match_negated(k->d, k->w.negation, x);
    if (blames) force_other_side(k, at, w, &c.recipients);
  }
  if (!c.recipients.n && !said) return false;
  force_push(k, &c);
  return true;
}

bool charge_make(coder *k, int32_t a, bool is_party) {
  if (is_party && (by_act(k, a) || by_claim(k, a))) return true;
  return by_verdict(k, a) || by_word(k, a);
}
