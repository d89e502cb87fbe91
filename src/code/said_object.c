#include "code/said_object.h"

#include "code/said_clause.h"

static bool reflexive(const doc *d, int32_t w) { return str_eq(word_feat(&d->word[w], S("Reflex")), S("Yes")); }

/* Put what stands with the adposition, each conjunct that repeats it as a run of its own. */
static bool put_adposition(job *j, int32_t host, str adp) {
  const doc *d = j->d;
  bool found = false;
  for (int32_t c = d->word[host].child; c >= 0; c = d->word[c].next) {
    int32_t a = clause_case(d, c, adp);
    if (a < 0 || a > c || job_in_source(j, c) || job_says_nothing(j, c)) continue;
    skips s = {0};
    job_skip(&s, a);
    for (int32_t k = d->word[c].child; k >= 0; k = d->word[k].next) {
      int32_t again = d->word[k].rel == REL_CONJ ? clause_case(d, k, adp) : -1;
      if (again < 0) continue;
      job_skip(&s, again);
      job_skip(&s, clause_child(d, k, REL_CC));
    }
    job_put_subtree(j, c, &s);
    found = true;
  }
  return found;
}

bool said_put_adpositions(job *j) {
  int32_t obj = clause_child_base(j->d, j->h->head, REL_OBJ), doer = clause_child(j->d, j->h->head, REL_OBL_AGENT);
  for (int32_t i = 0; i < j->h->c->adpositions; i++) {
    str adp = j->h->c->adposition[i];
    if (put_adposition(j, j->h->head, adp)) continue;
    if (obj >= 0 && put_adposition(j, obj, adp)) continue;
    if (doer >= 0 && put_adposition(j, doer, adp)) continue;
    for (int k = 0; k < PATTERN_MAX_ITEMS; k++)  // "betuigde steun aan"
      if (j->h->bound[k] >= 0 && put_adposition(j, j->h->bound[k], adp)) break;
  }
  return j->out->n > 0;
}

/* Does c stand with a case or mark of the list? */
static bool marked_by(const doc *d, int32_t c, const list *l) {
  char buf[CLAUSE_MAX_LEMMA];
  for (int32_t k = d->word[c].child; k >= 0; k = d->word[k].next)
    if ((d->word[k].rel == REL_CASE || d->word[k].rel == REL_MARK) && k < c && list_has(l, clause_lemma(d, k, false, buf), NULL))
      return true;
  return false;
}

static bool is_relative(const doc *d, int32_t w) { return clause_antecedent(d, w) != w; }

/* Does the phrase of c begin at word `end`, with a case, and tell no time? */
static bool next_to(const job *j, int32_t c, int32_t end) {
  int32_t first, last;
  doc_subtree(j->d, c, &first, &last);
  if (first != end || args_case(j->d, c) < 0) return false;
  for (int32_t t = 0; t < j->m->T; t++)
    if (j->m->time[t].first < last && j->m->time[t].last > first) return false;
  return true;
}

/* "what it calls a war" */
static bool what_clause(const doc *d, int32_t v) {
  int32_t h = d->word[v].head;
  if (h < 0 || d->word[v].rel != REL_ACL_RELCL || d->word[h].upos != UPOS_PRON) return false;
  str type = word_feat(&d->word[h], S("PronType"));
  return str_find(type, S("Rel"), 0) >= 0 || str_find(type, S("Int"), 0) >= 0;
}

/* "calls the meeting “friendly”": an adjective or noun in quotation marks behind the object, hung on it. */
static bool quoted_predicate(const doc *d, int32_t o) {
  for (int32_t c = d->word[o].child; c >= 0; c = d->word[c].next) {
    int32_t first, last;
    doc_subtree(d, c, &first, &last);
    bool marked = c > o && d->word[first].upos == UPOS_PUNCT && !str_eq(doc_form(d, first), S(",")) && !str_eq(doc_form(d, first), S("("));
    if (marked && (d->word[c].upos == UPOS_ADJ || d->word[c].rel == REL_APPOS)) return true;
  }
  return false;
}

/* Does the cue tell its content with adpositions, so that a noun of its pattern is none? */
static bool noun_only_out(const job *j) { return j->h->c->adpositions > 0 || !(j->h->c->frames & FRAME_NOUN); }

/* Object and what is said of it. Returns bits: 1 an object, 2 something said of it. */
static int32_t put_objects(job *j, bool keep_relative) {
  const doc *d = j->d;
  int32_t v = j->h->head, got = 0, objects = 0, end = -1;
  bool passive = clause_passive(d, v), noun_only = !(j->h->c->frames & FRAME_PREDICATE);
  skips s = {0};
  job_skip(&s, j->source);
  for (int32_t c = d->word[v].child; c >= 0; c = d->word[c].next) {
    deprel r = ud_rel_base((deprel)d->word[c].rel);
    bool object = r == REL_OBJ || (r == REL_NSUBJ && !passive && !is_relative(d, c)) || (passive && d->word[c].rel == REL_NSUBJ_PASS) || r == REL_CCOMP || r == REL_CSUBJ || r == REL_EXPL;
    bool said_of = r == REL_XCOMP || (r == REL_ADVMOD && d->word[c].upos == UPOS_ADJ && c > v && !noun_only) || ((r == REL_OBL || r == REL_ADVCL || r == REL_NMOD) && marked_by(d, c, j->r->as));
    bool goes_on = r == REL_OBL && end >= 0 && next_to(j, c, end);  // "his plan for the border", hung on the verb
    if ((!object && !said_of && !goes_on) || job_in_source(j, c) || reflexive(d, c)) continue;
    bool own_noun = r == REL_OBJ && !noun_only_out(j);  // "questioned the need for …"
    if (cue_binds(j->h, c) && !own_noun && !(goes_on && d->word[c].upos == UPOS_NUM) && !marked_by(d, c, j->r->as)) continue;
    if (object && job_says_nothing(j, c)) continue;
    if (!goes_on) got |= object ? 1 : 2;
    if (r == REL_OBJ && quoted_predicate(d, c)) got |= 2;
    objects += r == REL_OBJ;
    int32_t first;
    doc_subtree(d, c, &first, &end);
    if (object && !keep_relative && is_relative(d, c)) continue;
    job_put_subtree(j, c, &s);
  }
  if (!got && d->word[v].rel == REL_ACL_RELCL && d->word[v].head >= 0) {
    job_skip(&s, v);
    job_put_subtree(j, d->word[v].head, &s);
    got |= 1;
  }
  if (objects > 1 || (objects && what_clause(d, v))) got |= 2;
  return got;
}

bool said_from_object(job *j) {
  bool noun = (j->h->c->frames & FRAME_NOUN) != 0;
  if (clause_passive(j->d, j->h->head) && clause_doer(j->d, j->h->head) < 0) return false;
  bool naming = (j->h->c->frames & FRAME_PREDICATE) != 0;
  for (int32_t c = j->d->word[j->h->head].child; naming && c >= 0; c = j->d->word[c].next)
    if (j->d->word[c].rel == REL_EXPL_PV || reflexive(j->d, c)) return false;  // "die zich Rosa noemt"
  int32_t got = put_objects(j, noun);
  bool enough = noun ? got != 0 : (got & 3) == 3 || ((got & 2) && j->d->word[j->h->head].rel == REL_ACL_RELCL);
  if (!enough) {
    j->out->n = 0;
    return false;
  }
  said_put_adpositions(j);
  return job_done(j, SPEECH_NARRATIVE, false);
}

/* "said the attacks amount to war crimes", where the parser saw no clause: all behind the cue. */
bool said_from_rest(job *j) {
  int32_t obj = clause_child_base(j->d, j->h->head, REL_OBJ), first, last;
  if (obj < j->h->head || job_says_nothing(j, obj) || job_in_source(j, obj)) return false;
  doc_subtree(j->d, obj, &first, &last);
  if (last - first < 4) return false;
  job_put_trimmed(j, (word_run){first, j->seg.last});
  return job_settle(j, true);
}

/* A clause that tells what the noun says. */
static bool own_clause(const job *j, int32_t c) {
  const doc *d = j->d;
  deprel r = ud_rel_base((deprel)d->word[c].rel);
  if (c < j->h->head || (r != REL_ACL && r != REL_CCOMP && r != REL_ADVCL)) return false;
  if (said_infinitive(d, c)) return (j->h->c->frames & FRAME_INF) != 0 && r != REL_ADVCL;
  if (d->word[c].rel == REL_ACL_RELCL) return said_false_relative(j, c);
  return said_complementiser(j, c) >= 0 && clause_finite(d, c);
}

/* The noun itself and the nouns that hang on it, down to two steps: clauses and phrases often go to the nearest one. */
static int32_t noun_hosts(const doc *d, int32_t n, int32_t host[8]) {
  int32_t count = 0;
  host[count++] = n;
  for (int32_t i = 0; i < count; i++)
    for (int32_t c = d->word[host[i]].child; c >= 0 && count < 8; c = d->word[c].next) {
      deprel r = ud_rel_base((deprel)d->word[c].rel);
      if (c > n && (r == REL_NMOD || r == REL_OBL || r == REL_FLAT || r == REL_APPOS)) host[count++] = c;
    }
  return count;
}

/* An infinitive right behind the noun's phrase that the parser hung on the verb: "het voorstel om te … werd aanvaard". */
static int32_t infinitive_behind(const job *j) {
  const doc *d = j->d;
  int32_t n = j->h->head, first, last, start, end;
  if (!(j->h->c->frames & FRAME_INF) || d->word[n].head < 0) return -1;
  doc_subtree(d, n, &first, &last);
  for (int32_t c = d->word[d->word[n].head].child; c >= 0; c = d->word[c].next) {
    if (ud_rel_base((deprel)d->word[c].rel) != REL_ADVCL || !said_infinitive(d, c)) continue;
    doc_subtree(d, c, &start, &end);
    if (start == last) return c;
  }
  return -1;
}

/* "the claim that …", "de bewering over …" */
bool said_from_noun(job *j) {
  const doc *d = j->d;
  int32_t host[8], hosts = noun_hosts(d, j->h->head, host);
  for (int32_t i = 0; i < hosts; i++)
    for (int32_t c = d->word[host[i]].child; c >= 0; c = d->word[c].next) {
      if (!own_clause(j, c)) continue;
      said_put_clause(j, c);
      return job_done(j, SPEECH_INDIRECT, true);
    }
  int32_t next = infinitive_behind(j);
  if (next >= 0) {
    said_put_clause(j, next);
    return job_done(j, SPEECH_INDIRECT, true);
  }
  for (int32_t k = 0; k < j->h->c->adpositions; k++)
    for (int32_t i = 0; i < hosts; i++)
      if (put_adposition(j, host[i], j->h->c->adposition[k])) return job_done(j, SPEECH_NARRATIVE, false);
  return false;
}
