#include "syntax/syntax.h"

#include <stdlib.h>

#include "model/numeric.h"
#include "syntax/choose.h"
#include "syntax/mst.h"

/* Score over which a sentence begins: the odds are e^margin. */
#define BEGIN_MARGIN 0.5f

enum { FIRST_CAPITAL = 3, CAPITALS = 4 };  // kinds of wordform_shape

/* A sentence, or a part of a long one. */
typedef struct unit {
  int32_t first, n;  // its words in the document
  int32_t sent;
} unit;

typedef struct units {
  unit *v;
  int32_t n, cap;
} units;

/* What the steps of one group share. */
typedef struct work {
  const syntax *s;
  doc *d;
  const unit *unit;   // [U]
  int32_t U, T;
  bool *particle;     // [W] of the document: the lemma wants the particle of the tree
  bool *begins;       // [W] the word begins a sentence that the splitter did not see
  arena *keep;
} work;

static bool is_break(const doc *d, int32_t w) {
  const char *p = d->text.p + d->word[w].beg;
  int32_t n = d->word[w].end - d->word[w].beg;
  return n == 1 && (*p == ',' || *p == ';' || *p == '.' || *p == ':' || *p == '!' || *p == '?' || *p == ')');
}

/* Words of the next part of a sentence that has `left` words from `first` on. */
static int32_t part_length(const doc *d, int32_t first, int32_t left) {
  if (left <= SYNTAX_UNIT_MAX) return left;
  for (int32_t n = SYNTAX_UNIT_MAX; n > SYNTAX_UNIT_MAX / 2; n--)
    if (is_break(d, first + n - 1)) return n;
  return SYNTAX_UNIT_MAX;
}

static int longest_first(const void *a, const void *b) {
  const unit *x = a, *y = b;
  if (x->n != y->n) return x->n > y->n ? -1 : 1;
  return (x->first > y->first) - (x->first < y->first);
}

static units units_make(const doc *d, arena *a) {
  units u = {0};
  for (int32_t s = 0; s < d->S; s++)
    for (int32_t at = d->sent[s].first, left = d->sent[s].n; left > 0;) {
      int32_t n = part_length(d, at, left);
      *VEC_PUSH(a, &u) = (unit){at, n, s};
      at += n;
      left -= n;
    }
  if (u.n) qsort(u.v, (size_t)u.n, sizeof *u.v, longest_first);
  return u;
}

static net_group group_make(const work *w, arena *a) {
  str *form = arena_new(a, str, w->T);
  uint8_t *first = arena_new(a, uint8_t, w->T);
  int32_t *len = arena_new(a, int32_t, w->U);
  int32_t t = 0;
  for (int32_t u = 0; u < w->U; u++) {
    len[u] = w->unit[u].n;
    for (int32_t i = 0; i < len[u]; i++, t++) {
      int32_t at = w->unit[u].first + i;
      form[t] = doc_form(w->d, at);
      first[t] = at == w->d->sent[w->unit[u].sent].first;
    }
  }
  return (net_group){form, first, len, w->T, w->U};
}

/* The likeliest features that go with the part of speech, or, when none are known for it, of all. */
static int32_t highest_feats(const syntax *s, const float *z, int32_t tag) {
  int32_t best = s->kernel.highest(z, s->mask, 1U << tag, s->feats.n);
  return best < 0 ? s->kernel.highest(z, NULL, 0, s->feats.n) : best;
}

/* A colon, semicolon or comma binds what follows it, a first word without any mark begins what it stands in, and some units are whole. */
static bool may_begin(const doc *d, int32_t w) {
  const sentence *in = &d->sent[d->word[w].sent];
  if (w == in->first || in->kind == SENT_DATELINE || in->kind == SENT_CREDIT || d->word[w].flags & WORD_MWT_NEXT) return false;
  str before = doc_form(d, w - 1);
  if (w - 1 == in->first && d->word[w - 1].upos != UPOS_PUNCT) return false;
  return before.n != 1 || !memchr(":;,", before.p[0], 3);
}

/* Behind the scores of the labels: that of a sentence beginning here, then those of names; models without them have zeros there
 * or nothing. */
static int32_t begin_score(const syntax *s) { return s->uposes + s->feats.n + s->scripts.n; }

static bool begins_sentence(const syntax *s, const float *z) {
  int32_t i = begin_score(s);
  return i < s->net.tag2.N && z[i] > BEGIN_MARGIN;
}

static bool has_names(const syntax *s) { return begin_score(s) + 1 + NE_PLACES <= s->net.tag2.N; }

static void keep_names(const syntax *s, const float *z, int16_t *out) {
  for (int32_t i = 0; i < NE_PLACES; i++) out[i] = (int16_t)num_clamp(z[begin_score(s) + 1 + i] * NE_UNIT, -32767, 32767);
}

static void tag_word(const work *w, int32_t i, bool loud, float *z) {
  const syntax *s = w->s;
  word *x = &w->d->word[i];
  int32_t u = s->kernel.highest(z, NULL, 0, s->uposes);
  x->upos = s->upos[u];
  x->feats = s->feats.name[highest_feats(s, z + s->uposes, u)];
  lemma_choice c = {&s->kernel, s->scripts.name, z + s->uposes + s->feats.n, s->scripts.n, x->upos, loud};
  w->begins[i] = may_begin(w->d, i) && begins_sentence(s, z);
  if (w->d->ne_score) keep_names(s, z, w->d->ne_score + (ptrdiff_t)i * NE_PLACES);
  x->lemma = lemma_choose(&s->lemmas, &c, doc_form(w->d, i), &w->particle[i], w->keep);
}

/* More than half of the unit's words with letters are in capitals: a headline, so capitals tell nothing. */
static bool is_loud(const doc *d, const unit *u) {
  int32_t capitals = 0, letters = 0;
  for (int32_t i = 0; i < u->n; i++) {
    int shape = wordform_shape(doc_form(d, u->first + i), false) / 4;
    letters += shape > 0;
    capitals += shape == CAPITALS;
  }
  return 2 * capitals > letters;
}

static void group_tag(const work *w, const uint8_t *x, arena scratch) {
  float *z = net_tags(&w->s->net, &w->s->kernel, x, w->T, &scratch);
  for (int32_t u = 0, t = 0; u < w->U; u++)
    for (int32_t i = 0, loud = is_loud(w->d, &w->unit[u]); i < w->unit[u].n; i++, t++)
      tag_word(w, w->unit[u].first + i, loud != 0, z + (ptrdiff_t)t * w->s->net.tag2.N);
}

/* The best relation; `root` only for the root, and always for it. A number is no amod. */
static uint8_t relation(const syntax *s, const float *z, bool root, uint8_t tag) {
  if (root) return REL_ROOT;
  int32_t best = -1;
  for (int32_t i = 0; i < s->rels; i++) {
    bool may = s->rel[i] != REL_ROOT && !(tag == UPOS_NUM && s->rel[i] == REL_AMOD);
    if (may && (best < 0 || z[i] > z[best])) best = i;
  }
  return best < 0 ? REL_DEP : s->rel[best];
}

static void unit_parse(const work *w, const unit *u, const net_arcs *a, int32_t at, arena scratch) {
  const net *n = &w->s->net;
  int32_t *score = arena_raw(&scratch, int32_t, (ptrdiff_t)u->n * (u->n + 1));
  int32_t *head = arena_raw(&scratch, int32_t, u->n);
  net_scores(n, &w->s->kernel, a, at, u->n, score, scratch);
  mst_decode(score, u->n, head, scratch);
  float *z = net_rels(n, &w->s->kernel, a, at, u->n, head, &scratch);
  for (int32_t i = 0; i < u->n; i++) {
    word *x = &w->d->word[u->first + i];
    x->head = head[i] == 0 ? -1 : u->first + head[i] - 1;
    x->rel = relation(w->s, z + (ptrdiff_t)i * n->rel2.N, head[i] == 0, x->upos);
  }
}

static void group_parse(const work *w, const uint8_t *x, arena scratch) {
  net_arcs a = net_arcs_make(&w->s->net, &w->s->kernel, x, w->T, &scratch);
  for (int32_t u = 0, at = 0; u < w->U; at += w->unit[u++].n) {
    unit part = {w->unit[u].first, 0, w->unit[u].sent};
    for (int32_t i = part.first, end = part.first + w->unit[u].n; i < end; i++) {
      part.n++;
      if (i + 1 < end && !w->begins[i + 1]) continue;
      unit_parse(w, &part, &a, at + part.first - w->unit[u].first, scratch);
      part = (unit){i + 1, 0, part.sent};
    }
  }
}

/* Sentences parted where the network saw one begin. */
static void part_sentences(doc *d, const bool *begins, arena *keep) {
  int32_t more = 0;
  for (int32_t w = 0; w < d->W; w++) more += begins[w];
  if (more == 0) return;
  sentence *v = arena_new(keep, sentence, d->S + more);
  int32_t n = 0;
  for (int32_t s = 0; s < d->S; s++) {
    const sentence *old = &d->sent[s];
    for (int32_t w = old->first; w < old->first + old->n; w++) {
      if (w == old->first || begins[w]) {
        v[n] = *old;
        v[n].first = w;
        v[n].n = 0;
        v[n++].beg = d->word[w].beg;
      }
      v[n - 1].n++;
      v[n - 1].end = d->word[w].end;
      d->word[w].sent = n - 1;
    }
  }
  d->sent = v;
  d->S = n;
}

/* Roots of later parts of a long sentence hang on the first. */
static void join_parts(doc *d) {
  for (int32_t s = 0; s < d->S; s++) {
    int32_t root = -1;
    for (int32_t i = d->sent[s].first; i < d->sent[s].first + d->sent[s].n; i++) {
      if (d->word[i].head >= 0) continue;
      if (root >= 0) {
        d->word[i].head = root;
        d->word[i].rel = REL_PARATAXIS;
      } else {
        root = i;
      }
    }
  }
}

/* Separable verbs: the particle of the tree in front of the lemma ("valt ... aan": aan_vallen). */
static void add_particles(const syntax *s, doc *d, const bool *wanted, arena *keep) {
  for (int32_t w = 0; w < d->W; w++) {
    const word *p = &d->word[w];
    str form = doc_form(d, w), value;
    if (p->rel != REL_COMPOUND_PRT || p->head < 0 || form.n > LEMMA_MAX_FORM) continue;
    word *verb = &d->word[p->head];
    if (verb->upos != UPOS_VERB || str_find_byte(verb->lemma, '_', 0) >= 0) continue;
    str low = lemma_lower(form, keep);
    if (!wanted[p->head] && !lemma_find(&s->lemmas, LEMMA_PARTICLE, low, &value)) continue;
    verb->lemma = arena_printf(keep, "%.*s_%.*s", (int)low.n, low.p, (int)verb->lemma.n, verb->lemma.p);
  }
}

/* A capital inside a sentence on an adjective of a name is part of the name: "the National Assembly", lemma National. */
static void keep_name_capitals(doc *d, arena *keep) {
  for (int32_t w = 0; w < d->W; w++) {
    word *x = &d->word[w];
    if (x->upos != UPOS_ADJ || x->rel != REL_AMOD || x->head < 0 || d->word[x->head].upos != UPOS_PROPN) continue;
    if (w != d->sent[x->sent].first && wordform_shape(doc_form(d, w), false) / 4 == FIRST_CAPITAL) x->lemma = lemma_apply(S("c|-||0:"), x->lemma, keep);
  }
}

/* Units from `from` on that fit in a group: at least one. */
static work next_group(const work *all, const units *u, int32_t from) {
  work w = *all;
  w.unit = u->v + from;
  w.U = w.T = 0;
  while (from + w.U < u->n && (w.U == 0 || w.T + w.unit[w.U].n <= SYNTAX_GROUP_WORDS)) w.T += w.unit[w.U++].n;
  return w;
}

void syntax_run(const syntax *s, doc *d, syntax_stage until, arena *keep, arena scratch) {
  units u = units_make(d, &scratch);
  work all = {.s = s, .d = d, .particle = arena_new(&scratch, bool, d->W), .begins = arena_new(&scratch, bool, d->W), .keep = keep};
  d->ne_score = has_names(s) ? arena_raw(keep, int16_t, (ptrdiff_t)d->W * NE_PLACES) : NULL;
  for (int32_t from = 0; from < u.n;) {
    work w = next_group(&all, &u, from);
    arena inner = scratch;
    net_group g = group_make(&w, &inner);
    uint8_t *x = net_encode(&s->net, &s->kernel, &g, &inner);
    group_tag(&w, x, inner);
    if (until == SYNTAX_PARSE) group_parse(&w, x, inner);
    from += w.U;
  }
  part_sentences(d, all.begins, keep);
  if (until != SYNTAX_PARSE) return;
  join_parts(d);
  add_particles(s, d, all.particle, keep);
  keep_name_capitals(d, keep);
  doc_link(d);
}
