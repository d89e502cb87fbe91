#include "mark/mend_clause.h"

#include "mark/mark_work.h"

typedef struct room {
  const language *l;
  const list *as, *that, *alone, *have, *perfect;
  doc *d;
  bool verb_second, changed;
} room;

static int32_t child(const doc *d, int32_t w, deprel rel) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (d->word[c].rel == rel || word_rel(d, c) == rel) return c;
  return -1;
}

static bool noun(const doc *d, int32_t w) { return d->word[w].upos == UPOS_NOUN || d->word[w].upos == UPOS_PROPN; }

static bool form_of_verb(const doc *d, int32_t w, str form) {
  return d->word[w].upos == UPOS_VERB && str_eq(word_feat(&d->word[w], S("VerbForm")), form);
}

static bool infinitive(const doc *d, int32_t w) { return form_of_verb(d, w, S("Inf")) && child(d, w, REL_MARK) >= 0; }

/* A present participle: "saying". */
static bool lasting(const doc *d, int32_t w) { return str_eq(word_feat(&d->word[w], S("Tense")), S("Pres")); }

static bool past_participle(const doc *d, int32_t w) {
  return form_of_verb(d, w, S("Part")) && !lasting(d, w) && child(d, w, REL_AUX) < 0;
}

/* "zijn … bedreigd": a participle with a subject has no copula, but the auxiliary of a passive. */
static int32_t passive_copula(const room *r, int32_t w) {
  const doc *d = r->d;
  int32_t c = form_of_verb(d, w, S("Part")) ? child(d, w, REL_COP) : -1, s = child(d, w, REL_NSUBJ);
  if (c < 0 || s < 0 || d->word[s].rel != REL_NSUBJ || lasting(d, w)) return -1;
  char buf[64];
  str lemma = d->word[w].lemma;
  int32_t n = 0;
  for (int32_t i = 0; i < lemma.n && n < (int32_t)sizeof buf; i++)
    if (lemma.p[i] != '_') buf[n++] = lemma.p[i];
  return list_has(r->perfect, (str){buf, n}, NULL) ? -1 : c;
}

/* "heeft bekend": an adjective has no auxiliary, but a copula. */
static bool perfect(const doc *d, int32_t w) {
  return d->word[w].upos == UPOS_ADJ && child(d, w, REL_AUX) >= 0 && child(d, w, REL_COP) < 0;
}

static void hang(room *r, int32_t w, int32_t head, deprel rel) {
  r->d->word[w].head = head;
  r->d->word[w].rel = (uint8_t)rel;
  r->changed = true;
}

/* Where the phrase of w begins. */
static int32_t start_of(const doc *d, int32_t w) {
  int32_t first, last;
  doc_subtree(d, w, &first, &last);
  return first;
}

/* The end of the sentence of w. */
static int32_t end_of(const doc *d, int32_t w) {
  const sentence *s = &d->sent[d->word[w].sent];
  return s->first + s->n;
}

/* The whole sentence is a noun phrase that ends with a full stop: w heads it. */
static bool verbless(const doc *d, int32_t w) {
  return d->word[w].head < 0 && noun(d, w) && child(d, w, REL_COP) < 0 && child(d, w, REL_NSUBJ) < 0 && str_eq(doc_form(d, end_of(d, w) - 1), S("."));
}

/* "ratification of the protocol": the noun c goes to s with the adposition between them. */
static void give_case(room *r, int32_t c, int32_t s) {
  for (int32_t a = s + 1; a < c; a++)
    if (r->d->word[a].rel == REL_CASE && r->d->word[a].head > c - 1) {
      hang(r, a, c, REL_CASE);
      hang(r, c, s, REL_NMOD);
    }
}

/* w becomes the verb of its sentence, in the place of the noun n, with subject s. */
static void make_verb(room *r, int32_t w, int32_t n, int32_t s) {
  doc *d = r->d;
  int32_t edge = n > w ? n : w;
  for (int32_t c = d->word[n].child; c >= 0; c = d->word[c].next) {
    bool before = c < s, attribute = word_rel(d, c) == REL_DET || word_rel(d, c) == REL_AMOD || word_rel(d, c) == REL_NMOD;
    if (c == w || c == s || (c > w && c < edge)) continue;
    if (n > w && before && attribute) d->word[c].head = s;
    else if ((n > w && c < w) || (c > edge && n < w) || word_rel(d, c) == REL_PUNCT) d->word[c].head = w;
  }
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (c > s && c < w && d->word[c].rel == REL_COMPOUND && noun(d, c)) give_case(r, c, s);
  hang(r, w, d->word[n].head, REL_ROOT);
  d->word[w].feats = S("Tense=Past|VerbForm=Fin");
  hang(r, s, w, REL_NSUBJ);
  if (n > w) hang(r, n, w, REL_OBJ);
}

/* "Both sides resumed negotiations.", "The bishop advocated talks.": the subject of w, read as a participle before the noun n. */
static int32_t subject_before(const doc *d, int32_t w, int32_t n) {
  if (n < w || d->word[n].head >= 0 || (d->word[w].rel != REL_AMOD && d->word[w].rel != REL_ACL)) return -1;
  int32_t s = child(d, w, REL_NSUBJ);
  if (s >= 0) return s < w && noun(d, s) && child(d, n, REL_COP) < 0 && child(d, n, REL_NSUBJ) < 0 ? s : -1;
  if (w == 0 || n != w + 1 || (d->word[w - 1].head != n && d->word[w - 1].head != w) || d->word[w - 1].rel != REL_COMPOUND || !verbless(d, n)) return -1;
  return child(d, n, REL_DET) >= 0 && child(d, n, REL_CASE) < 0 ? w - 1 : -1;
}

/* Has the rule no place for a passive: its object is nobody to whom something is done? */
static bool no_passive(const rule *x) {
  if (!x->slots) return false;
  for (int32_t i = 0; i < x->slots; i++)
    if (x->slot[i].key == KEY_OBJ && x->slot[i].role == ROLE_RECIPIENT) return false;
  return true;
}

/* Does the lexicon have w with just the adposition a, and no passive of it? */
static bool takes(const language *l, const doc *d, int32_t w, int32_t a) {
  const patterns *p = &l->rules.match;
  int32_t n, at = patterns_find(p, d->word[w].lemma, PATTERN_VERB, &n);
  for (int32_t i = at; i < at + n; i++)
    if (p->v[i].items == 1 && p->v[i].item[0].kind == ITEM_WORD && str_eq(p->v[i].item[0].word, doc_form(d, a)) && no_passive(&l->rules.v[p->v[i].owner]))
      return true;
  return false;
}

/* "Border guards fired at a group.": w, read as a participle behind the noun n. */
static bool verb_behind(const language *l, const doc *d, int32_t w, int32_t n) {
  int32_t a = w + 1;
  if (n > w || d->word[w].rel != REL_ACL || !verbless(d, n) || a >= d->W || d->word[w - 1].upos == UPOS_PUNCT) return false;
  if (d->word[a].upos != UPOS_ADP || word_rel(d, a) != REL_CASE || d->word[a].head < a || d->word[d->word[a].head].head != w) return false;
  return child(d, w, REL_OBL_AGENT) < 0 && child(d, n, REL_ACL_RELCL) < 0 && takes(l, d, w, a);
}

/* "[Fidan], however, insisted that …": who is named in front of a participle that has no auxiliary is its subject. -1 none. */
static int32_t called(const doc *d, int32_t w) {
  if (d->word[w].head >= 0 || child(d, w, REL_NSUBJ) >= 0 || child(d, w, REL_NSUBJ_PASS) >= 0 || child(d, w, REL_CCOMP) < w) return -1;
  for (int32_t c = d->word[w].child; c >= 0 && c < w; c = d->word[c].next) {
    deprel rel = word_rel(d, c);
    if (word_ne(d, c) == NE_B_PER && (rel == REL_DISCOURSE || rel == REL_VOCATIVE || rel == REL_DISLOCATED)) return c;
  }
  return -1;
}

static void mend_participle(room *r, int32_t w) {
  doc *d = r->d;
  int32_t n = d->word[w].head, s = child(d, w, REL_NSUBJ_PASS), o = child(d, w, REL_OBJ);
  if (n >= 0 && noun(d, n)) {
    int32_t own = subject_before(d, w, n);
    if (own >= 0) make_verb(r, w, n, own);
    else if (verb_behind(r->l, d, w, n)) make_verb(r, w, n, n);
  } else if (called(d, w) >= 0) {
    hang(r, called(d, w), w, REL_NSUBJ);
    d->word[w].feats = S("Tense=Past|VerbForm=Fin");
  } else if (n < 0 && s >= 0 && s < w && o > w && child(d, w, REL_AUX) < 0) {
    hang(r, s, w, REL_NSUBJ);
    d->word[w].feats = S("Tense=Past|VerbForm=Fin");
  }
}

static bool frame_of(const language *l, const doc *d, int32_t w, pattern_pos pos, uint32_t frames) {
  const patterns *p = &l->cues.match;
  int32_t n, at = patterns_find(p, d->word[w].lemma, pos, &n);
  for (int32_t i = at; i < at + n; i++)
    if (l->cues.v[p->v[i].owner].frames & frames) return true;
  return false;
}

/* "Protests against the law [spread] to other cities.": what is no noun is no attribute of one either, but the verb of its sentence. */
static void mend_attribute(room *r, int32_t w) {
  const doc *d = r->d;
  int32_t n = d->word[w].head;
  bool bare = d->word[w].rel == REL_NMOD && form_of_verb(d, w, S("Inf")) && child(d, w, REL_MARK) < 0 && child(d, w, REL_CASE) < 0;
  if (bare && n >= 0 && n < w && verbless(d, n)) make_verb(r, w, n, n);
}

/* "State radio [broadcast] that …": a verb of speech read as a noun, with what it says for a relative clause. */
static void mend_reporter(room *r, int32_t w) {
  doc *d = r->d;
  int32_t s = w - 1, c = child(d, w, REL_ACL_RELCL), that = c < 0 ? -1 : child(d, c, REL_OBJ);
  if (that != w + 1 || !verbless(d, w) || child(d, w, REL_CASE) >= 0 || !frame_of(r->l, d, w, PATTERN_VERB, FRAME_CLAUSE)) return;
  if (d->word[s].head != w || d->word[s].rel != REL_COMPOUND || child(d, c, REL_NSUBJ) < that || !list_has(r->that, doc_form(d, that), NULL)) return;
  for (int32_t x = d->word[w].child; x >= 0 && x < s; x = d->word[x].next)
    if (word_rel(d, x) != REL_PUNCT) d->word[x].head = s;
  d->word[w].upos = UPOS_VERB;
  d->word[w].feats = S("VerbForm=Fin");
  hang(r, s, w, REL_NSUBJ);
  hang(r, c, w, REL_CCOMP);
  hang(r, that, c, REL_MARK);
  d->word[that].upos = UPOS_SCONJ;
}

/* "It was, [in the words of the pope], a world war.": what stands between commas is no predicate, what follows is. */
static void mend_aside(room *r, int32_t n) {
  doc *d = r->d;
  int32_t a = child(d, n, REL_CASE), cop = child(d, n, REL_COP), p = child(d, n, REL_APPOS);
  if (d->word[n].head >= 0 || cop < 0 || a < cop || p < n || child(d, p, REL_CASE) >= 0 || d->word[a - 1].upos != UPOS_PUNCT) return;
  if (start_of(d, p) <= n || (d->word[start_of(d, p) - 1].upos != UPOS_PUNCT && d->word[start_of(d, p)].upos != UPOS_PUNCT)) return;
  for (int32_t c = d->word[n].child; c >= 0; c = d->word[c].next)
    if (c < a && c != p) d->word[c].head = p;
  hang(r, p, -1, REL_ROOT);
  hang(r, n, p, REL_OBL);
}

/* Whom verb v makes do what infinitive x tells. */
static void mend_told(room *r, int32_t v) {
  doc *d = r->d;
  int32_t o = child(d, v, REL_OBJ), told = child(d, v, REL_IOBJ);
  for (int32_t c = d->word[v].child; c >= 0 && o < 0 && told < 0; c = d->word[c].next) {
    int32_t io = c > v && d->word[c].rel == REL_XCOMP && infinitive(d, c) ? child(d, c, REL_IOBJ) : -1;
    if (io > v && io < c && start_of(d, io) == v + 1) hang(r, io, v, REL_IOBJ);  // "vroeg [de mensen] geen huis te bouwen"
  }
  for (int32_t c = d->word[v].child; c >= 0; c = d->word[c].next)
    if (c > v && infinitive(d, c)) {
      if (d->word[c].rel == REL_XCOMP && o < 0 && told > v && told < c) hang(r, told, v, REL_OBJ);
      if (d->word[c].rel == REL_OBL && o > v && o < c) hang(r, c, v, REL_XCOMP);
    }
}

/* The one behind noun n who says it: "the claim [by the rebels] that …": -1 none. */
static int32_t sayer(const doc *d, int32_t n, int32_t clause) {
  for (int32_t x = n + 1; x < clause && x < n + 8; x++)
    if (noun(d, x) && child(d, x, REL_CASE) == n + 1 && (word_rel(d, x) == REL_NMOD || word_rel(d, x) == REL_OBL)) return x;
  return -1;
}

/* The clause c goes to the noun that reports n, told by x; its first word becomes its mark. */
static void give_clause(room *r, int32_t c, int32_t n, int32_t x) {
  doc *d = r->d;
  int32_t first = start_of(d, c);
  hang(r, c, n, REL_ACL);
  hang(r, x, n, REL_NMOD);
  if (d->word[first].upos != UPOS_PRON) return;
  hang(r, first, c, REL_MARK);
  d->word[first].upos = UPOS_SCONJ;
  d->word[first].feats = (str){0};
}

/* A clause with its own subject behind "that", or an infinitive: not a relative one. */
static bool whole_clause(const room *r, int32_t c, int32_t after) {
  const doc *d = r->d;
  int32_t first = start_of(d, c), s = child(d, c, REL_NSUBJ);
  if (first != after) return false;
  if (infinitive(d, c)) return true;
  return s > first && list_has(r->that, doc_form(d, first), NULL);
}

/* "the rumour that the king had died": a verb without object leaves "that" nothing to stand for (list "intransitive"). */
static bool mend_false_relative(room *r, int32_t c, int32_t n) {
  doc *d = r->d;
  int32_t that = child(d, c, REL_OBJ), s = child(d, c, REL_NSUBJ);
  if (d->word[c].rel != REL_ACL_RELCL || d->word[c].head != n || that != n + 1 || s < that) return false;
  if (!list_has(r->that, doc_form(d, that), NULL) || !list_has(r->alone, d->word[c].lemma, NULL)) return false;
  hang(r, that, c, REL_MARK);
  hang(r, c, n, REL_ACL);
  d->word[that].upos = UPOS_SCONJ;
  return true;
}

static void mend_said(room *r, int32_t n) {
  doc *d = r->d;
  if (!frame_of(r->l, d, n, PATTERN_NOUN, FRAME_COMPLEMENT)) return;
  int32_t end = end_of(d, n);
  for (int32_t c = n + 3; c < end && c < n + 20; c++) {
    deprel rel = word_rel(d, c);
    bool clause = rel == REL_ACL || rel == REL_CCOMP || rel == REL_ADVCL || rel == REL_XCOMP;
    int32_t x = clause ? sayer(d, n, c) : -1;
    if (x < 0 && mend_false_relative(r, c, n)) return;
    if (x < 0) continue;
    int32_t first = start_of(d, c);
    int32_t h = d->word[c].head, of_verb = d->word[n].head;
    if ((h != x && h != n && h != of_verb) || !whole_clause(r, c, first)) continue;
    if (first == x + 1) give_clause(r, c, n, x);
    return;
  }
}

/* Does a rule on the verb v name the word: "pulled a girl [alive]"? */
static bool rule_names(const language *l, const doc *d, int32_t v, int32_t w) {
  const patterns *p = &l->rules.match;
  int32_t n, at = patterns_find(p, d->word[v].lemma, PATTERN_VERB, &n);
  for (int32_t i = at; i < at + n; i++)
    for (int32_t k = 0; k < p->v[i].items; k++)
      for (str rest = p->v[i].item[k].word, want; want = str_cut(&rest, ','), want.p;)
        if (want.n && str_eq(want, d->word[w].lemma)) return true;
  return false;
}

static bool many(const doc *d, int32_t w) { return noun(d, w) && str_eq(word_feat(&d->word[w], S("Number")), S("Plur")); }

/* "called the [pilots] heroes": a noun before its head is not plural, so the object o holds its predicate. Returns the object. */
static int32_t part_predicate(room *r, int32_t v, int32_t o) {
  doc *d = r->d;
  int32_t c = o - 1;
  if (c <= v || d->word[c].head != o || d->word[c].rel != REL_COMPOUND || !many(d, c) || !many(d, o)) return o;
  for (int32_t x = v + 1; x < c; x++)
    if (d->word[x].head == o) hang(r, x, c, (deprel)d->word[x].rel);
  hang(r, c, v, REL_OBJ);
  hang(r, o, v, REL_XCOMP);
  return c;
}

/* "have [downed tools]": where the lexicon has the verb with that object, it is no adjective, and "have" its auxiliary. */
static void mend_perfect(room *r, int32_t v) {
  doc *d = r->d;
  int32_t o = child(d, v, REL_OBJ), w = v + 1;
  if (o <= w || d->word[w].head != o || d->word[w].rel != REL_AMOD || !list_has(r->have, d->word[v].lemma, NULL)) return;
  if ((d->word[w].upos != UPOS_ADJ && d->word[w].upos != UPOS_VERB) || str_eq(doc_form(d, w), d->word[w].lemma) || !rule_names(r->l, d, w, o)) return;
  for (int32_t c = d->word[v].child; c >= 0; c = d->word[c].next) d->word[c].head = w;
  hang(r, w, d->word[v].head, (deprel)d->word[v].rel);
  hang(r, v, w, REL_AUX);
  d->word[v].upos = UPOS_AUX;
  d->word[w].upos = UPOS_VERB;
  d->word[w].feats = S("Tense=Past|VerbForm=Part");
}

/* "called the conduct of the crews [unacceptable]": an adjective right behind the last noun of the object, read as its attribute; -1 none. */
static int32_t predicate_behind(const doc *d, int32_t o) {
  int32_t first, last;
  doc_subtree(d, o, &first, &last);
  last--;
  bool adjective = last > o && d->word[last].upos == UPOS_ADJ && d->word[last].rel == REL_AMOD && d->word[last].child < 0;
  return adjective && d->word[last].head == last - 1 && noun(d, last - 1) && noun(d, o) ? last : -1;
}

/* "termed the charge baseless" */
static void mend_predicate(room *r, int32_t v) {
  doc *d = r->d;
  int32_t o = child(d, v, REL_OBJ);
  if (o < v) return;
  int32_t next = noun(d, o) && o + 1 < d->W && d->word[o + 1].head == o && d->word[o + 1].rel == REL_AMOD && d->word[o + 1].upos == UPOS_ADJ ? o + 1 : -1;
  if (next >= 0 && rule_names(r->l, d, v, next)) hang(r, next, v, REL_XCOMP);
  if (!frame_of(r->l, d, v, PATTERN_VERB, FRAME_PREDICATE)) return;
  if (next < 0 && child(d, v, REL_XCOMP) < 0) next = predicate_behind(d, o);
  if (next >= 0) hang(r, next, v, REL_XCOMP);
  o = part_predicate(r, v, o);
  for (int32_t c = d->word[o].child; c >= 0; c = d->word[c].next) {
    int32_t a = d->word[c].rel == REL_NMOD ? child(d, c, REL_CASE) : -1;
    if (a > o && list_has(r->as, doc_form(d, a), NULL)) hang(r, c, v, REL_OBL);
  }
  for (int32_t c = d->word[v].child; c >= 0; c = d->word[c].next) {
    int32_t a = child(d, c, REL_ADVMOD);
    if (c < o || d->word[c].rel != REL_ADVMOD || d->word[c].upos != UPOS_ADJ || a != c - 1 || !list_has(r->as, doc_form(d, a), NULL)) continue;
    hang(r, c, v, REL_OBL);
    hang(r, a, c, REL_CASE);
    d->word[a].upos = UPOS_ADP;
  }
}

/* The subject that opens the sentence of verb v, -1 when something else does. */
static int32_t opening_subject(const doc *d, int32_t v) {
  int32_t s = child(d, v, REL_NSUBJ), first, last;
  if (s < 0 || !noun(d, s) || s > v) return -1;
  doc_subtree(d, s, &first, &last);
  return first == d->sent[d->word[v].sent].first ? s : -1;
}

/* "De vernieling van het beeld [door demonstranten] wordt …": where the finite verb stands second, all before it is one phrase. */
static void mend_front(room *r, int32_t v) {
  doc *d = r->d;
  int32_t s = r->verb_second ? opening_subject(d, v) : -1, first, last, end = d->W;
  if (s < 0) return;
  doc_subtree(d, s, &first, &last);
  for (int32_t x = last; x < v && end == d->W; x++)
    if (d->word[x].upos == UPOS_AUX || d->word[x].upos == UPOS_VERB || d->word[x].upos == UPOS_PUNCT) end = x;
  if (end == d->W) end = v;
  if (d->word[end].upos == UPOS_PUNCT || (end != v && d->word[end].head != v)) return;
  for (int32_t c = d->word[v].child; c >= 0 && c < end; c = d->word[c].next)
    if (c > s && word_rel(d, c) == REL_OBL && noun(d, c) && child(d, c, REL_CASE) >= last)
      hang(r, c, s, d->word[c].rel == REL_OBL_AGENT ? REL_OBL_AGENT : REL_NMOD);
}

/* "an influence drive": an object is a noun, not an infinitive, and the noun before it its first part. */
static void mend_object(room *r, int32_t w) {
  doc *d = r->d;
  if (d->word[w].rel != REL_OBJ || !form_of_verb(d, w, S("Inf")) || child(d, w, REL_MARK) >= 0 || child(d, w, REL_OBJ) >= 0) return;
  int32_t p = w - 1;
  if (p < 0 || d->word[p].upos != UPOS_NOUN || d->word[p].rel != REL_OBJ || d->word[p].head != d->word[w].head) return;
  hang(r, p, w, REL_COMPOUND);
  int32_t det = child(d, p, REL_DET);
  if (det >= 0) hang(r, det, w, REL_DET);
  d->word[w].upos = UPOS_NOUN;
  d->word[w].feats = (str){0};
}

void mend_clauses(const lexicon *lex, doc *d) {
  const language *l = lexicon_language(lex, d->lang);
  if (!l) return;
  room r = {.l = l, .d = d, .as = lists_get(&l->lists, S("as")), .that = lists_get(&l->lists, S("complementiser")),
            .alone = lists_get(&l->lists, S("intransitive")), .have = lists_get(&l->lists, S("have")),
            .perfect = lists_get(&l->lists, S("perfect-with-be"))};
  r.verb_second = list_has(lists_get(&l->lists, S("word-order")), S("verb-second"), NULL);
  for (int32_t w = 0; w < d->W; w++) {
    r.changed = false;
    if (perfect(d, w)) {
      d->word[w].upos = UPOS_VERB;
      d->word[w].feats = S("VerbForm=Part");
    }
    int32_t cop = d->word[w].upos == UPOS_VERB ? passive_copula(&r, w) : -1;
    if (cop >= 0) {
      hang(&r, child(d, w, REL_NSUBJ), w, REL_NSUBJ_PASS);
      hang(&r, cop, w, REL_AUX_PASS);
      d->word[cop].upos = UPOS_AUX;
    }
    if (past_participle(d, w)) mend_participle(&r, w);
    if (d->word[w].upos == UPOS_VERB) {
      mend_object(&r, w);
      mend_attribute(&r, w);
      mend_perfect(&r, w);
      mend_told(&r, w);
      mend_predicate(&r, w);
    }
    mend_front(&r, w);
    if (d->word[w].upos == UPOS_NOUN) {
      mend_aside(&r, w);
      mend_said(&r, w);
      if (w > 0) mend_reporter(&r, w);
    }
    if (r.changed) doc_link(d);
  }
}
