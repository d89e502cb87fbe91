#include "mark/mend_name.h"

#include "base/hash.h"
#include "mark/mark_work.h"

enum { FORM_MAX = 64 };

typedef struct seen {
  uint64_t hash;     // of a form, 0 free
  bool name, small;  // a proper noun inside a sentence; stands there in small letters
} seen;

typedef struct table {
  seen *v;
  uint32_t n;  // a power of two
} table;

static seen *slot_of(const table *t, str form) {
  uint64_t h = hash_bytes(form, 1) | 1;
  uint32_t i = (uint32_t)h & (t->n - 1);
  while (t->v[i].hash && t->v[i].hash != h) i = (i + 1) & (t->n - 1);
  t->v[i].hash = h;
  return &t->v[i];
}

static bool capital(str form) { return form.n && form.p[0] >= 'A' && form.p[0] <= 'Z'; }

// "XR": two capitals at the start are no sentence's doing.
static bool capitals(str form) { return form.n > 1 && capital(form) && form.p[1] >= 'A' && form.p[1] <= 'Z'; }

static str small(str form, char *buf) {
  int32_t n = form.n < FORM_MAX ? form.n : FORM_MAX;
  for (int32_t i = 0; i < n; i++) buf[i] = form.p[i] >= 'A' && form.p[i] <= 'Z' ? (char)(form.p[i] + 32) : form.p[i];
  return (str){buf, n};
}

// Both letters of the word in use: what stands in capitals in the text may stand in small letters elsewhere.
static table see(const doc *d, arena *scratch) {
  table t = {.n = 64};
  while ((int64_t)t.n < 4 * (int64_t)d->W) t.n *= 2;
  t.v = arena_new(scratch, seen, t.n);
  for (int32_t w = 0; w < d->W; w++) {
    bool first = w == d->sent[d->word[w].sent].first;
    str form = doc_form(d, w);
    if (capital(form) && d->word[w].upos == UPOS_PROPN && (!first || d->word[w].rel == REL_FLAT || capitals(form))) slot_of(&t, form)->name = true;
    if (!capital(form)) slot_of(&t, form)->small = true;
  }
  return t;
}

static bool nominal_place(const doc *d, int32_t w) {
  switch (ud_rel_base((deprel)d->word[w].rel)) {
    case REL_NSUBJ: case REL_OBJ: case REL_IOBJ: case REL_OBL: case REL_NMOD: case REL_APPOS: case REL_CONJ: case REL_FLAT:
    case REL_DISCOURSE: case REL_VOCATIVE: case REL_DISLOCATED: return true;
    default: return false;
  }
}

static bool may_be_name(const doc *d, int32_t w) {
  switch ((upos)d->word[w].upos) {
    case UPOS_NOUN: case UPOS_ADJ: case UPOS_ADV: case UPOS_X: case UPOS_SYM: case UPOS_INTJ: return nominal_place(d, w) && capital(doc_form(d, w));
    default: return false;
  }
}

/* "Turkish Cypriot leader Ersin Tatar accused …": two subjects side by side, a title or kind and a name, are one. */
static bool second_subject(const language *l, const doc *d, int32_t w) {
  if (w == 0 || d->word[w].rel != REL_NSUBJ || d->word[w].upos != UPOS_PROPN || d->word[w - 1].rel != REL_NSUBJ) return false;
  if (d->word[w - 1].upos != UPOS_NOUN || d->word[w - 1].head != d->word[w].head || d->word[w].head < w) return false;
  return agents_find(&l->agents, d->word[w - 1].lemma) != NULL;
}

/* "negotiator Majed Fadail": a word with a capital between a title and a name, taken for a verb, is the given name. */
static bool given_name(const language *l, const doc *d, int32_t w) {
  if (w == 0 || w + 1 >= d->W || d->word[w].upos != UPOS_VERB || d->word[w].head != w + 1 || d->word[w + 1].upos != UPOS_PROPN) return false;
  bool inside = d->word[w - 1].sent == d->word[w].sent && d->word[w + 1].sent == d->word[w].sent;
  return inside && capital(doc_form(d, w)) && d->word[w - 1].upos == UPOS_NOUN && agents_find(&l->agents, d->word[w - 1].lemma);
}

static void make_given(doc *d, int32_t w) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) d->word[c].head = w + 1;
  d->word[w].upos = UPOS_PROPN;
  d->word[w].lemma = doc_form(d, w);
  d->word[w].rel = REL_COMPOUND;
}

/* "[Acting] Thai premier Phumtham Wechayachai ruled …": a word that goes with a title (list "acting"), taken for a verb with the one
 * titled for its object. Returns that one, -1 none. */
static int32_t acting(const language *l, const list *words, const doc *d, int32_t w) {
  if (d->word[w].upos != UPOS_VERB || (d->word[w].rel != REL_CSUBJ && d->word[w].rel != REL_NSUBJ) || !list_has(words, d->word[w].lemma, NULL)) return -1;
  int32_t o = child_find(d, w, REL_OBJ);
  if (o < w || d->word[o].upos != UPOS_PROPN) return -1;
  for (int32_t t = w + 1; t < o; t++)
    if (d->word[t].head == o && agents_find(&l->agents, d->word[t].lemma)) return o;
  return -1;
}

static void make_acting(doc *d, int32_t w, int32_t o) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (c != o) d->word[c].head = o;
  d->word[o].head = d->word[w].head;
  d->word[o].rel = REL_NSUBJ;
  d->word[w].head = o;
  d->word[w].rel = REL_AMOD;
  d->word[w].upos = UPOS_ADJ;
}

/* "the [attorney general] said": two subjects side by side whose words the lexicon has as one agent. */
static bool one_agent(const language *l, const doc *d, int32_t w) {
  char buf[2 * FORM_MAX + 1];
  if (w == 0 || d->word[w].rel != REL_NSUBJ || d->word[w - 1].rel != REL_NSUBJ || d->word[w - 1].head != d->word[w].head || d->word[w].head < w) return false;
  str a = doc_form(d, w - 1), b = doc_form(d, w);
  if (a.n > FORM_MAX || b.n > FORM_MAX) return false;
  str first = small(a, buf);
  buf[first.n] = ' ';
  str second = small(b, buf + first.n + 1);
  return agents_exact(&l->agents, (str){buf, first.n + 1 + second.n}) != NULL;
}

static void make_one(doc *d, int32_t w) {
  for (int32_t c = d->word[w - 1].child; c >= 0; c = d->word[c].next) d->word[c].head = w;
  d->word[w - 1].head = w;
  d->word[w - 1].rel = REL_COMPOUND;
  d->word[w].upos = UPOS_NOUN;
}

static void mend_titles(const language *l, doc *d) {
  bool changed = false;
  const list *words = lists_get(&l->lists, S("acting"));
  for (int32_t w = 0; w < d->W; w++) {
    bool second = second_subject(l, d, w), given = !second && given_name(l, d, w);
    int32_t holder = acting(l, words, d, w);
    if (holder >= 0) make_acting(d, w, holder), changed = true;
    if (one_agent(l, d, w)) make_one(d, w), changed = true;
    if (second) d->word[w].head = w - 1, d->word[w].rel = REL_APPOS;
    if (given) make_given(d, w);
    changed |= second || given;
  }
  if (changed) doc_link(d);
}

// "separatisten", "duif": no name is written without any capital, but for a part of a longer one.
static bool no_name(const doc *d, int32_t w) {
  str form = doc_form(d, w);
  if (d->word[w].upos != UPOS_PROPN || !nominal_place(d, w) || d->word[w].rel == REL_FLAT || form.n < 3) return false;
  for (int32_t i = 0; i < form.n; i++)
    if (form.p[i] < 'a' || form.p[i] > 'z') return false;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (d->word[c].rel == REL_FLAT || d->word[c].upos == UPOS_PROPN) return false;
  return true;
}

// The lemma of a common noun: what the lexicon has for people by it, or by it less the ending of a plural.
static str common_lemma(const language *l, str form) {
  const list *ending = lists_get(&l->lists, S("plural-ending"));
  for (int32_t i = 0; i < list_count(ending) && !agents_find(&l->agents, form); i++) {
    str end = list_word(ending, i, NULL), stem = str_sub(form, 0, form.n > end.n ? form.n - end.n : form.n);
    if (str_ends(form, end) && agents_find(&l->agents, stem)) return stem;
  }
  return form;
}

/* The words of one person's name that the tree hangs side by side are one: the later ones on the first. */
static bool join_person(doc *d, int32_t first, int32_t end) {
  bool joined = false;
  for (int32_t w = first + 1; w < end; w++) {
    word *x = &d->word[w];
    if (x->head != d->word[first].head || x->head < 0 || x->upos != UPOS_PROPN || d->word[first].upos != UPOS_PROPN) continue;
    x->head = first;
    x->rel = REL_FLAT;
    joined = true;
  }
  return joined;
}

static void join_persons(doc *d) {
  bool joined = false;
  for (int32_t w = 0, end; w < d->W; w = end) {
    end = w + 1;
    if (d->word[w].ne != NE_B_PER) continue;
    while (end < d->W && d->word[end].ne == NE_I_PER && d->word[end].sent == d->word[w].sent) end++;
    joined |= join_person(d, w, end);
  }
  if (joined) doc_link(d);
}

void mend_names(const lexicon *lex, doc *d, arena scratch) {
  const language *l = lexicon_language(lex, d->lang);
  if (!l || !d->W) return;
  table t = see(d, &scratch);
  char buf[FORM_MAX];
  for (int32_t w = 0; w < d->W; w++) {
    if (no_name(d, w)) {
      d->word[w].upos = UPOS_NOUN;
      d->word[w].lemma = common_lemma(l, doc_form(d, w));
    }
    if (d->word[w].upos == UPOS_PRON && capitals(doc_form(d, w)) && child_find(d, w, REL_DET) >= 0) {  // "de ME" is not "me"
      d->word[w].upos = UPOS_PROPN;
      d->word[w].lemma = doc_form(d, w);
    }
    if (!may_be_name(d, w)) continue;
    str form = doc_form(d, w), low = small(form, buf);
    if (!slot_of(&t, form)->name || slot_of(&t, low)->small || agents_find(&l->agents, low)) continue;
    d->word[w].upos = UPOS_PROPN;
    d->word[w].lemma = form;
  }
  join_persons(d);
  mend_titles(l, d);
}
