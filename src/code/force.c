#include "code/force.h"

#include "code/charge.h"
#include "code/clause.h"
#include "code/force_make.h"
#include "code/value.h"

static bool one_of(const char *sector, const char *all) { return sector[0] && strstr(all, sector) != NULL; }
/* No side of a conflict: international bodies, the press, hospitals that count the wounded. */
static bool outside(const actor *a) {
  return one_of(a->country, "UNO IGO NGO EUR MNC") || !strcmp(a->sector, "JRN") || !strcmp(a->sector, "MED");
}

static bool subject_own(const coder *k, const attribution *at, int32_t source, int32_t w, bool *any) {
  fillers f = args_subj(k->d, w);
  if (args_passive(k->d, w)) f = args_obj(k->d, w);
  *any = f.n > 0;
  for (int32_t i = 0; i < f.n; i++)
    if (force_own_side(k, at, source, f.word[i])) return true;
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
  bool wants = force_in_list(k, k->w.want, at->cue_word) && clause_finite(k->d, w) && value_modality(k, w) == MODAL_NONE;
  if ((!wants && value_modality(k, w) != MODAL_MUST) || subject_own(k, at, source, w, &any)) return false;
  candidate c = force_make(k, a, EV_REQUEST, (str){0}, S("force.demand"));
  if (!hearers(k, &c, &c.recipients)) {
    fillers f = args_subj(k->d, w);
    for (int32_t i = 0; i < f.n; i++) {
      bool found;
      party p = party_of(k, f.word[i], &found);
      if (found) parties_put(&c.recipients, p);
    }
  }
  if (!c.recipients.n) force_other_side(k, at, in, &c.recipients);
  if (!c.recipients.n) return false;
  force_push(k, &c);
  return true;
}

/* What is promised or refused by saying it is no second record of the act. */
static void told_by_saying(coder *k, int32_t i, const candidate *c) {
  candidate *x = &k->cand.v[i];
  if (candidate_alive(x) && x->cue_of < 0 && (x->type == c->type || c->type == EV_CONCEDE || c->type == EV_AGREE)) candidate_refuse(x, S("done by saying it"));
}

static bool said_refusal(coder *k, int32_t a, int32_t source, int32_t w, words_of in) {
  const attribution *at = &k->out->attributions[a];
  bool any, negated = match_negated(k->d, k->w.negation, w);
  bool will = value_modality(k, w) == MODAL_FUTURE || force_in_list(k, k->w.wish, w);
  if (!negated || !will || !subject_own(k, at, source, w, &any)) return false;
  candidate c = force_make(k, a, EV_REJECT, (str){0}, S("force.refusal"));
  int32_t i = k->cand_of[w];
  if (i >= 0 && k->cand.v[i].type == EV_REJECT && candidate_alive(&k->cand.v[i])) {
    c.recipients = k->cand.v[i].recipients;
    for (int32_t m = 0; m < k->cand.v[i].modes && !c.modes; m++) c.mode[c.modes++] = k->cand.v[i].mode[m];
    told_by_saying(k, i, &c);
  }
  if (!c.recipients.n) force_other_side(k, at, in, &c.recipients);
  force_push(k, &c);
  return true;
}

/* Told to do something: "Release them", in so many words; by its form, or as the first word, without subject, in the present. */
static bool commands(const coder *k, int32_t w, words_of in) {
  const word *x = &k->d->word[w];
  if (x->upos != UPOS_VERB || args_child(k->d, w, REL_NSUBJ) >= 0 || args_child(k->d, w, REL_AUX) >= 0 || args_child(k->d, w, REL_MARK) >= 0) return false;
  if (force_in_list(k, k->w.no_command, w)) return false;
  if (str_eq(word_feat(x, S("Mood")), S("Imp"))) return true;
  bool present = str_eq(word_feat(x, S("VerbForm")), S("Fin")) && str_eq(word_feat(x, S("Tense")), S("Pres"));
  return w == in.first && present && args_child(k->d, w, REL_CSUBJ) < 0;
}

static bool command(coder *k, int32_t a, int32_t w, words_of in) {
  const attribution *at = &k->out->attributions[a];
  if (at->speech != SPEECH_DIRECT || !commands(k, w, in)) return false;
  candidate c = force_make(k, a, EV_REQUEST, (str){0}, S("force.command"));
  if (!hearers(k, &c, &c.recipients)) force_other_side(k, at, in, &c.recipients);
  for (int32_t i = 0; i < k->cand.n; i++) {
    candidate *x = &k->cand.v[i];
    bool inside = x->attribution == a && candidate_alive(x) && x->cue_of < 0 && x->word >= in.first && x->word < in.last;
    if (inside && (x->word == w || k->d->word[x->word].head == w)) candidate_refuse(x, S("told to be done"));
  }
  force_push(k, &c);
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
    case EV_THREATEN: case EV_SANCTION: case EV_COERCE: case EV_ASSAULT: case EV_PROTEST:
      type = EV_THREATEN;
      break;
    case EV_REJECT:
      type = EV_REJECT;
      break;
    case EV_REQUEST: case EV_ACCUSE: case EV_MOBILIZE: case EV_COUNT:  // troops may be sent to help
      return false;
  }
  candidate c = force_make(k, a, type, (str){0}, S("force.promise"));
  c.recipients = k->cand.v[i].recipients;
  told_by_saying(k, i, &c);
  force_push(k, &c);
  return true;
}

/* Does the clause of w answer in kind: by its verb, or a word that hangs on it? */
static bool answers(const coder *k, int32_t w) {
  if (force_in_list(k, k->w.reprisal, w)) return true;
  for (int32_t c = k->d->word[w].child; c >= 0; c = k->d->word[c].next)
    if (force_in_list(k, k->w.reprisal, c)) return true;
  return false;
}

/* Is the subject what somebody is warned off, and nobody: "any attack will have consequences"? */
static bool act_subject(const coder *k, int32_t w) {
  fillers f = args_subj(k->d, w);
  return f.n == 1 && force_in_list(k, k->w.provocation, f.word[0]);
}

/* "warned that any strike will be answered", "vowed to retaliate" */
static bool threat(coder *k, int32_t a, int32_t source, int32_t w, words_of in) {
  const attribution *at = &k->out->attributions[a];
  bool any, inf = str_eq(word_feat(&k->d->word[w], S("VerbForm")), S("Inf")) && value_modality(k, w) == MODAL_NONE;
  if ((value_modality(k, w) != MODAL_FUTURE && !inf) || match_negated(k->d, k->w.negation, w) || !answers(k, w)) return false;
  bool own = subject_own(k, at, source, w, &any);
  bool warns = force_in_list(k, k->w.warn, at->cue_word), nobody = args_passive(k->d, w) ? !args_subj(k->d, w).n : act_subject(k, w);
  if (inf ? !warns : !own && !(warns && nobody)) return false;
  candidate c = force_make(k, a, EV_THREATEN, (str){0}, S("force.threat"));
  if (!hearers(k, &c, &c.recipients)) force_other_side(k, at, in, &c.recipients);
  force_push(k, &c);
  return true;
}

/* Its content says that the own side did not do what it is charged with. */
static bool denial(coder *k, int32_t a) {
  const attribution *at = &k->out->attributions[a];
  for (int32_t i = 0; i < k->cand.n; i++) {
    const candidate *x = &k->cand.v[i];
    if (x->attribution != a || !candidate_alive(x) || x->speaker != IS_NO || !charge_hostile(x->type)) continue;
    bool own = !x->actors.n;
    for (int32_t j = 0; j < x->actors.n; j++) own |= !strcmp(x->actors.v[j].who.country, at->who.country);
    if (!own) continue;
    candidate c = force_make(k, a, EV_REJECT, (str){0}, S("force.denial"));
    force_push(k, &c);
    return true;
  }
  return false;
}

static bool by_head(coder *k, int32_t a, int32_t source) {
  const attribution *at = &k->out->attributions[a];
  for (int32_t i = 0; i < at->contents; i++) {
    int32_t head[8];
    words_of in = force_words(k, at->content[i]);
    int32_t n = force_heads(k, in, head, 8);
    for (int32_t j = 0; j < n; j++)
      if (command(k, a, head[j], in) || demand(k, a, source, head[j], in) || said_refusal(k, a, source, head[j], in) || promise(k, a, source, head[j]) ||
          threat(k, a, source, head[j], in))
        return true;
  }
  return false;
}

/* A cue that tells a speech act by a rule, or no saying of its own. */
static bool settled(const coder *k, int32_t a) {
  const attribution *at = &k->out->attributions[a];
  if (at->cue_word < 0 || !code_known(at->who.country) || !strcmp(at->who.sector, "JRN")) return true;
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
    if (!outside(&at->who) && denial(k, a)) continue;
    charge_make(k, a, !outside(&at->who));
  }
}
