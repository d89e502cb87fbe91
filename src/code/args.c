#include "code/args.h"

static char small(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

static bool is(const doc *d, int32_t w, deprel rel) { return d->word[w].rel == rel; }
static deprel base_of(const doc *d, int32_t w) { return ud_rel_base((deprel)d->word[w].rel); }

int32_t args_child(const doc *d, int32_t w, deprel rel) {
  bool plain = ud_rel_base(rel) == rel;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (is(d, c, rel) || (plain && base_of(d, c) == rel)) return c;
  return -1;
}

bool args_form_is(const doc *d, int32_t w, str want) {
  str form = doc_form(d, w);
  if (form.n != want.n) return false;
  for (int32_t i = 0; i < form.n; i++)
    if (small(form.p[i]) != want.p[i]) return false;
  return true;
}

str args_lemma(const doc *d, int32_t w, char *buf, int32_t size) {
  str lemma = d->word[w].lemma;
  int32_t n = 0;
  for (int32_t i = 0; i < lemma.n && n < size; i++)
    if (lemma.p[i] != '_' || lemma.n == 1) buf[n++] = small(lemma.p[i]);
  return (str){buf, n};
}

bool args_lemma_is(const doc *d, int32_t w, str want) {
  str lemma = d->word[w].lemma;
  int32_t j = 0;
  for (int32_t i = 0; i < lemma.n; i++) {
    if (lemma.p[i] == '_') continue;
    if (j == want.n || (small(lemma.p[i]) != want.p[j] && lemma.p[i] != want.p[j])) return false;
    j++;
  }
  return j == want.n && j > 0;
}

static bool feat_is(const doc *d, int32_t w, const char *name, const char *value) {
  return str_eq(word_feat(&d->word[w], str_of(name)), str_of(value));
}

/* A participle that modifies a noun, or a whole clause. */
static bool participle(const doc *d, int32_t w) {
  return d->word[w].upos == UPOS_VERB && (feat_is(d, w, "VerbForm", "Part") || feat_is(d, w, "VerbForm", "Ger"));
}

/* Present participles: told by a feature, else built on the citation form ("stakend" on "staken"). */
static bool participle_active(const doc *d, int32_t w) {
  if (feat_is(d, w, "VerbForm", "Ger") || feat_is(d, w, "Tense", "Pres")) return true;
  if (feat_is(d, w, "Tense", "Past")) return false;
  char buf[64];
  str lemma = args_lemma(d, w, buf, (int32_t)sizeof buf), form = doc_form(d, w);
  if (form.n <= lemma.n || form.n > lemma.n + 2) return false;
  for (int32_t i = 0; i < lemma.n; i++)
    if (small(form.p[i]) != lemma.p[i]) return false;
  return true;
}

static bool modifies_noun(const doc *d, int32_t w) {
  return d->word[w].head >= 0 && (is(d, w, REL_AMOD) || is(d, w, REL_ACL)) && participle(d, w);
}

bool args_passive(const doc *d, int32_t w) {
  if (args_child(d, w, REL_NSUBJ_PASS) >= 0 || args_child(d, w, REL_AUX_PASS) >= 0 || args_child(d, w, REL_CSUBJ_PASS) >= 0)
    return true;
  if (args_child(d, w, REL_NSUBJ) >= 0) return false;
  // what has an object of its own is no passive: "Its guards accused the rebels", taken for a participle behind a noun
  if (modifies_noun(d, w)) return !participle_active(d, w) && !(is(d, w, REL_ACL) && args_child(d, w, REL_OBJ) > w);
  if (args_child(d, w, REL_OBL_AGENT) >= 0) return true;
  bool perfect = args_child(d, w, REL_AUX) >= 0;  // "had called on them": tagged so by mistake
  if (feat_is(d, w, "Voice", "Pass") && args_child(d, w, REL_OBJ) < 0 && !perfect) return true;
  if (is(d, w, REL_CONJ) && d->word[w].head >= 0 && participle(d, w) && args_child(d, w, REL_AUX) < 0 &&
      args_child(d, w, REL_OBJ) < 0 && !participle_active(d, w)) {
    int32_t h = d->word[w].head;
    return d->word[h].upos == UPOS_VERB && participle(d, h) && h != w &&
           (args_child(d, h, REL_AUX_PASS) >= 0 || args_child(d, h, REL_NSUBJ_PASS) >= 0);
  }
  return false;
}

/* The title before a name ("with the Finnish minister X") may hold the adposition of both. */
int32_t args_case(const doc *d, int32_t w) {
  int32_t cs = args_child(d, w, REL_CASE), title = args_child(d, w, REL_NMOD_DESC);
  return cs < 0 && title >= 0 && title < w ? args_child(d, title, REL_CASE) : cs;
}

bool args_nominal(const doc *d, int32_t w) {
  const word *x = &d->word[w];
  if (x->upos == UPOS_NOUN || x->upos == UPOS_PROPN) return true;
  if (x->upos != UPOS_VERB || args_child(d, w, REL_NSUBJ) >= 0) return false;
  return args_child(d, w, REL_DET) >= 0 || (args_case(d, w) >= 0 && feat_is(d, w, "VerbForm", "Inf"));
}

int32_t args_antecedent(const doc *d, int32_t w) {
  if (!feat_is(d, w, "PronType", "Rel")) return w;
  int32_t at = w;
  for (int i = 0; i < ARGS_MAX_CLIMB && at >= 0; i++) {
    if (is(d, at, REL_ACL_RELCL)) return d->word[at].head >= 0 ? d->word[at].head : w;
    at = d->word[at].head;
  }
  return w;
}

static void put(fillers *f, int32_t w) {
  if (f->n == ARGS_MAX) return;
  for (int32_t i = 0; i < f->n; i++)
    if (f->word[i] == w) return;
  f->word[f->n++] = w;
}

/* A filler with its conjuncts; a relative pronoun gives way to its antecedent. */
static void put_all(const doc *d, fillers *f, int32_t w) {
  w = args_antecedent(d, w);
  put(f, w);
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (is(d, c, REL_CONJ) && d->word[c].upos != UPOS_VERB) put(f, c);
}

static void put_children(const doc *d, fillers *f, int32_t w, deprel rel) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (is(d, c, rel)) put_all(d, f, c);
}

/* The words in the place of the grammatical subject, without climbing. */
static fillers own_surface(const doc *d, int32_t w) {
  fillers f = {0};
  put_children(d, &f, w, REL_NSUBJ);
  put_children(d, &f, w, REL_NSUBJ_OUTER);
  put_children(d, &f, w, REL_NSUBJ_PASS);
  return f;
}

/* Does the relative clause at w name its antecedent by a pronoun somewhere in it? */
static bool has_relative(const doc *d, int32_t w) {
  int32_t first, last;
  doc_subtree(d, w, &first, &last);
  for (int32_t i = first; i < last; i++)
    if (feat_is(d, i, "PronType", "Rel")) return true;
  return false;
}

static fillers one(int32_t w) {
  fillers f = {.n = 1};
  f.word[0] = w;
  return f;
}

static fillers object_of(const doc *d, int32_t h) {
  fillers f = {0};
  put_children(d, &f, h, REL_OBJ);
  if (!f.n) put_children(d, &f, h, REL_IOBJ);
  return f;
}

/* The grammatical subject, climbing where the clause has none of its own. */
static fillers surface(const doc *d, int32_t w) {
  for (int i = 0; i < ARGS_MAX_CLIMB; i++) {
    fillers f = own_surface(d, w);
    if (f.n) return f;
    int32_t h = d->word[w].head;
    if (h < 0) return f;
    if (modifies_noun(d, w)) {
      put_all(d, &f, h);
      return f;
    }
    if (is(d, w, REL_AMOD)) return one(h);
    switch (base_of(d, w)) {
      case REL_XCOMP: {
        fillers o = object_of(d, h);
        if (o.n) return o;
        w = h;
        continue;
      }
      case REL_CCOMP:
        if (!feat_is(d, w, "VerbForm", "Inf")) return f;
        w = h;
        continue;
      case REL_ACL:
        if (is(d, w, REL_ACL_RELCL)) return f;
        w = h;
        continue;
      case REL_CONJ: case REL_ADVCL:
        if (args_child(d, w, REL_EXPL) >= 0) return f;
        w = h;
        continue;
      default:
        return f;
    }
  }
  return (fillers){0};
}

static fillers noun_subj(const doc *d, int32_t w) {
  fillers f = {0};
  put_children(d, &f, w, REL_NMOD_POSS);
  put_children(d, &f, w, REL_OBL_AGENT);
  return f;
}

fillers args_subj(const doc *d, int32_t w) {
  fillers f = {0};
  if (args_nominal(d, w)) return noun_subj(d, w);
  if (d->word[w].upos != UPOS_VERB) return surface(d, w);
  if (!args_passive(d, w)) return surface(d, w);
  put_children(d, &f, w, REL_OBL_AGENT);
  int32_t result = args_child(d, w, REL_XCOMP);  // "were shot dead by guards", hung on "dead"
  if (!f.n && result >= 0 && d->word[result].upos == UPOS_ADJ) put_children(d, &f, result, REL_OBL_AGENT);
  int32_t h = d->word[w].head;
  if (!f.n && is(d, w, REL_CONJ) && h >= 0 && args_passive(d, h)) put_children(d, &f, h, REL_OBL_AGENT);
  return f;
}

/* The object of a neighbouring conjunct: the one before it when that one's object stands after w, the one after it else. */
static void shared_object(const doc *d, int32_t w, fillers *f) {
  int32_t h = d->word[w].head;
  if (is(d, w, REL_CONJ) && h >= 0 && d->word[h].upos == UPOS_VERB) {
    int32_t o = args_child(d, h, REL_OBJ);
    if (o > w) put_all(d, f, o);
    if (f->n) return;
  }
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    if (!is(d, c, REL_CONJ) || d->word[c].upos != UPOS_VERB || c - w > 3 || args_passive(d, c)) continue;
    int32_t o = args_child(d, c, REL_OBJ);
    if (o > c) put_all(d, f, o);
    return;
  }
}

/* The subject of an infinitive that w governs is w's object: "allowed [the union] to meet". */
static void told_to_act(const doc *d, int32_t w, fillers *f) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (base_of(d, c) == REL_XCOMP && feat_is(d, c, "VerbForm", "Inf") && args_child(d, c, REL_MARK) >= 0) {
      int32_t subj = args_child(d, c, REL_NSUBJ);
      if (subj >= 0) put_all(d, f, subj);
    } else if (base_of(d, c) == REL_XCOMP && feat_is(d, c, "VerbForm", "Inf") && c > w + 1) {
      int32_t o = args_child(d, c, REL_OBJ);  // "liet [tegenstanders] verdwijnen"
      if (o > w && o < c) put_all(d, f, o);
    }
}

fillers args_obj(const doc *d, int32_t w) {
  fillers f = {0};
  if (d->word[w].upos != UPOS_VERB) return f;
  if (args_passive(d, w)) return surface(d, w);
  put_children(d, &f, w, REL_OBJ);
  if (f.n) return f;
  shared_object(d, w, &f);
  if (!f.n && is(d, w, REL_ACL_RELCL) && d->word[w].head >= 0 && args_child(d, w, REL_NSUBJ) >= 0 && !has_relative(d, w))
    put_all(d, &f, d->word[w].head);
  if (!f.n) told_to_act(d, w, &f);
  return f;
}

fillers args_iobj(const doc *d, int32_t w) {
  fillers f = {0};
  put_children(d, &f, w, REL_IOBJ);
  return f;
}

/* Does c stand with the adposition: as its case mark, its subordinator, or grown together with it ("daarop", "ervan")? */
static bool stands_with(const doc *d, int32_t c, str adp) {
  for (int32_t k = d->word[c].child; k >= 0; k = d->word[k].next)
    if ((is(d, k, REL_CASE) || is(d, k, REL_MARK)) && args_form_is(d, k, adp)) return true;
  int32_t cs = args_case(d, c);
  if (cs >= 0 && args_form_is(d, cs, adp)) return true;
  upos u = (upos)d->word[c].upos;
  str form = doc_form(d, c);
  return (u == UPOS_ADV || u == UPOS_PRON) && form.n > adp.n + 1 && form.n <= adp.n + 5 && adp.n > 1 && str_ends(form, adp) &&
         args_child(d, c, REL_CASE) < 0;
}

static bool may_stand(const doc *d, int32_t c) {
  switch (base_of(d, c)) {
    case REL_OBL: case REL_NMOD: case REL_ADVMOD: case REL_ADVCL: case REL_ACL: case REL_XCOMP: case REL_CCOMP: case REL_IOBJ:
    case REL_OBJ: case REL_NSUBJ:
      return true;
    default:
      return false;
  }
}

static void put_adp(const doc *d, fillers *f, int32_t w, str adp) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (may_stand(d, c) && stands_with(d, c, adp)) put_all(d, f, c);
}

fillers args_adp(const doc *d, int32_t w, str adp) {
  fillers f = {0};
  put_adp(d, &f, w, adp);
  if (f.n) return f;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (is(d, c, REL_CONJ) && d->word[c].upos == d->word[w].upos && c - w <= 3) put_adp(d, &f, c, adp);
  int32_t h = d->word[w].head;
  if (!f.n && h >= 0 && is(d, w, REL_CONJ))
    for (int32_t c = d->word[h].child; c >= 0; c = d->word[c].next)
      if (c > w && may_stand(d, c) && stands_with(d, c, adp)) put_all(d, &f, c);
  return f;
}

static bool opens_clause(const doc *d, int32_t c) {
  switch (base_of(d, c)) {
    case REL_ACL: case REL_ADVCL: case REL_APPOS: case REL_PARATAXIS: case REL_PUNCT: case REL_CONJ: case REL_CCOMP: case REL_CC:
      return true;
    default:
      return false;
  }
}

void args_phrase(const doc *d, int32_t w, int32_t *first, int32_t *last) {
  *first = w;
  *last = w + 1;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    int32_t lo, hi;
    if (is(d, c, REL_CASE) || (c > w && opens_clause(d, c))) continue;
    doc_subtree(d, c, &lo, &hi);
    if (lo < *first) *first = lo;
    if (hi > *last) *last = hi;
  }
}
