#include "code/clause.h"

int32_t clause_child(const doc *d, int32_t w, deprel rel) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (d->word[c].rel == rel) return c;
  return -1;
}

int32_t clause_child_base(const doc *d, int32_t w, deprel base) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (ud_rel_base((deprel)d->word[c].rel) == base) return c;
  return -1;
}

static char small(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

/* a without "_" and capitals (ASCII) is b. */
static bool same_word(str a, str b) {
  int32_t j = 0;
  for (int32_t i = 0; i < a.n; i++) {
    if (a.p[i] == '_') continue;
    if (j >= b.n || small(a.p[i]) != small(b.p[j])) return false;
    j++;
  }
  return j == b.n;
}

bool clause_word_is(const doc *d, int32_t w, str what) {
  return same_word(d->word[w].lemma, what) || same_word(doc_form(d, w), what);
}

int32_t clause_case(const doc *d, int32_t w, str adposition) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel r = (deprel)d->word[c].rel;
    if (r != REL_CASE && r != REL_MARK && r != REL_FIXED) continue;
    if (clause_word_is(d, c, adposition)) return c;
  }
  return -1;
}

static int32_t put_small(char *buf, int32_t n, str s) {
  for (int32_t i = 0; i < s.n; i++) {
    if (s.p[i] == '_') continue;
    if (n >= CLAUSE_MAX_LEMMA) return CLAUSE_MAX_LEMMA + 1;
    buf[n++] = small(s.p[i]);
  }
  return n;
}

str clause_lemma(const doc *d, int32_t w, bool joined, char buf[CLAUSE_MAX_LEMMA]) {
  int32_t n = 0, prt = joined ? clause_child(d, w, REL_COMPOUND_PRT) : -1;
  if (prt >= 0) {
    n = put_small(buf, 0, doc_form(d, prt));
    char bare[CLAUSE_MAX_LEMMA];
    int32_t m = put_small(bare, 0, d->word[w].lemma);
    if (m <= CLAUSE_MAX_LEMMA && m > n && memcmp(bare, buf, (size_t)n) == 0) n = 0;
  }
  n = put_small(buf, n, d->word[w].lemma);
  return n > CLAUSE_MAX_LEMMA ? S("") : (str){buf, n};
}

int32_t clause_first_conjunct(const doc *d, int32_t w) {
  for (int i = 0; i < CLAUSE_MAX_CLIMB && d->word[w].rel == REL_CONJ && d->word[w].head >= 0; i++) w = d->word[w].head;
  return w;
}

static bool finite_form(const word *w) { return str_eq(word_feat(w, S("VerbForm")), S("Fin")); }

bool clause_finite(const doc *d, int32_t w) {
  if (finite_form(&d->word[w])) return true;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel r = ud_rel_base((deprel)d->word[c].rel);
    if ((r == REL_AUX || r == REL_COP) && finite_form(&d->word[c])) return true;
  }
  return false;
}

bool clause_passive(const doc *d, int32_t w) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel r = (deprel)d->word[c].rel;
    if (r == REL_NSUBJ_PASS || r == REL_AUX_PASS || r == REL_CSUBJ_PASS || r == REL_OBL_AGENT) return true;
  }
  const word *v = &d->word[w];
  if (!str_eq(word_feat(v, S("VerbForm")), S("Part"))) return false;
  if (v->rel == REL_CONJ && clause_child_base(d, w, REL_NSUBJ) < 0 && clause_child_base(d, w, REL_AUX) < 0) {
    int32_t first = clause_first_conjunct(d, w);
    return first != w && clause_passive(d, first);
  }
  bool present = word_lasting(v);
  bool bare = clause_child_base(d, w, REL_NSUBJ) < 0 && clause_child_base(d, w, REL_AUX) < 0;
  return (v->rel == REL_AMOD || v->rel == REL_ACL) && !present && bare;
}

/* The relative clause that w stands in, through infinitives and conjuncts: its head word; -1 none. */
static int32_t relative_top(const doc *d, int32_t w) {
  for (int i = 0; i < CLAUSE_MAX_CLIMB && w >= 0; i++) {
    deprel r = (deprel)d->word[w].rel;
    if (r == REL_ACL_RELCL || r == REL_ADVCL_RELCL) return w;
    if (r != REL_XCOMP && r != REL_CONJ && r != REL_CCOMP) return -1;
    w = d->word[w].head;
  }
  return -1;
}

static bool relative_word(const doc *d, int32_t w, int32_t top) {
  const word *p = &d->word[w];
  if (p->upos != UPOS_PRON && p->upos != UPOS_DET) return false;
  str type = word_feat(p, S("PronType"));
  if (str_find(type, S("Rel"), 0) >= 0) return true;
  if (type.n && !str_eq(type, S("Dem")) && !str_eq(type, S("Int"))) return false;
  int32_t first, last;  // untagged or mistaken: the word that opens the clause
  doc_subtree(d, top, &first, &last);
  while (first < w && d->word[first].upos == UPOS_PUNCT) first++;
  return first == w && w > d->word[top].head;
}

int32_t clause_antecedent(const doc *d, int32_t w) {
  int32_t governor = d->word[w].head;
  if (governor < 0) return w;
  int32_t top = relative_top(d, governor);
  if (top < 0 || d->word[top].head < 0 || !relative_word(d, w, top)) return w;
  return d->word[top].head;
}

static int32_t own_subject(const doc *d, int32_t w) {
  int32_t s = clause_child_base(d, w, REL_NSUBJ);
  return s >= 0 ? s : clause_child_base(d, w, REL_CSUBJ);
}

/* Who an infinitive under g belongs to: g's object, else -1 (g's own subject). */
static int32_t controller(const doc *d, int32_t g, int32_t w) {
  int32_t o = clause_child_base(d, g, REL_OBJ);
  if (o < 0) o = clause_child_base(d, g, REL_IOBJ);
  return o == w ? -1 : o;
}

int32_t clause_subject(const doc *d, int32_t w) {
  for (int i = 0; i < CLAUSE_MAX_CLIMB && w >= 0; i++) {
    int32_t s = own_subject(d, w), h = d->word[w].head;
    if (s >= 0) return clause_antecedent(d, s);
    if (h < 0) return -1;
    switch (ud_rel_base((deprel)d->word[w].rel)) {
      case REL_ACL:
        return h;
      case REL_XCOMP:
      case REL_CCOMP:
        if (ud_rel_base((deprel)d->word[w].rel) == REL_CCOMP && clause_finite(d, w)) return -1;
        if (controller(d, h, w) >= 0) return clause_antecedent(d, controller(d, h, w));
        break;
      case REL_ADVCL:
      case REL_PARATAXIS:
        if (clause_finite(d, w)) return -1;
        break;
      case REL_AMOD:
        return h;
      case REL_CONJ:  // "called on X to leave and threatened": a finite conjunct goes with the finite verb above
        if (clause_finite(d, w) && !clause_finite(d, h) && d->word[h].rel == REL_XCOMP && d->word[h].head >= 0) h = d->word[h].head;
        break;
      default:
        return -1;
    }
    w = h;
  }
  return -1;
}

int32_t clause_doer(const doc *d, int32_t w) {
  if (!clause_passive(d, w)) return clause_subject(d, w);
  int32_t a = clause_child(d, w, REL_OBL_AGENT);
  return a >= 0 ? clause_antecedent(d, a) : -1;
}

int32_t clause_sufferer(const doc *d, int32_t w) {
  if (clause_passive(d, w)) return clause_subject(d, w);
  int32_t o = clause_child_base(d, w, REL_OBJ);
  return o >= 0 ? clause_antecedent(d, o) : -1;
}

static bool is_clause(const doc *d, int32_t w) {
  if (d->word[w].head < 0) return true;
  switch (ud_rel_base((deprel)d->word[w].rel)) {
    case REL_ROOT:
    case REL_CCOMP:
    case REL_CSUBJ:
    case REL_ADVCL:
    case REL_ACL:
    case REL_PARATAXIS:
      return true;
    case REL_CONJ:
      return own_subject(d, w) >= 0 || clause_finite(d, w);
    default:
      return false;
  }
}

int32_t clause_of(const doc *d, int32_t w) {
  for (int i = 0; i < CLAUSE_MAX_CLIMB && !is_clause(d, w); i++) w = d->word[w].head;
  return w;
}

bool clause_under(const doc *d, int32_t w, int32_t top) {
  for (; w >= 0; w = d->word[w].head)
    if (w == top) return true;
  return false;
}

static bool taken(const doc *d, int32_t w, int32_t top, const int32_t *skip, int32_t skips) {
  for (; w >= 0; w = d->word[w].head) {
    for (int32_t i = 0; i < skips; i++)
      if (w == skip[i]) return false;
    if (w == top) return true;
  }
  return false;
}

static void put_run(const doc *d, word_run r, word_run *out, int32_t *n) {
  while (r.first < r.last && d->word[r.first].upos == UPOS_PUNCT) r.first++;
  while (r.last > r.first && d->word[r.last - 1].upos == UPOS_PUNCT) r.last--;
  if (r.first == r.last) return;
  if (*n == CLAUSE_MAX_RUNS)
    out[*n - 1].last = r.last;
  else
    out[(*n)++] = r;
}

int32_t clause_runs(const doc *d, int32_t w, const int32_t *skip, int32_t skips, word_run out[CLAUSE_MAX_RUNS]) {
  int32_t first, last, n = 0, open = -1;
  doc_subtree(d, w, &first, &last);
  for (int32_t i = first; i <= last; i++) {
    bool in = i < last && taken(d, i, w, skip, skips);
    if (in && open < 0) open = i;
    if (in || open < 0) continue;
    put_run(d, (word_run){open, i}, out, &n);
    open = -1;
  }
  return n;
}
