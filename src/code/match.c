#include "code/match.h"

enum { MIN_PREFIX = 3, MIN_TAIL = 5 };  // letters, for compounds that the lemma does not divide

static bool is(const doc *d, int32_t w, deprel rel) { return d->word[w].rel == rel; }

/* "vrede" + "demonstratie" in "vredes_demonstratie": the part may have grown a joint of one or two letters. */
static bool part_is(str have, str wants) {
  for (str want; want = str_cut(&wants, ','), want.p;)
    if (str_starts(have, want) && have.n <= want.n + 2) return true;
  return false;
}

static bool lemma_or_form_in(const doc *d, int32_t w, str wants) {
  for (str want; want = str_cut(&wants, ','), want.p;)
    if (args_lemma_is(d, w, want) || args_form_is(d, w, want)) return true;
  return false;
}

static bool part_before(const doc *d, int32_t w, str wants) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if ((is(d, c, REL_COMPOUND) || is(d, c, REL_AMOD) || is(d, c, REL_NMOD) || is(d, c, REL_NMOD_DESC)) && c < w &&
        lemma_or_form_in(d, c, wants))
      return true;
  return false;
}

/* Is a member of the list the whole lemma or the last part of a compound? */
static bool tail_in(const list *set, str have, str lemma) {
  if (list_has(set, have, NULL)) return true;
  int32_t joints = 0;
  for (int32_t i = 0; i < lemma.n; i++)
    if (lemma.p[i] == '_' && list_has(set, str_sub(have, i - joints++, have.n), NULL)) return true;
  for (int32_t at = MIN_PREFIX; !joints && at + MIN_TAIL <= have.n; at++)
    if (list_has(set, str_sub(have, at, have.n), NULL)) return true;
  return false;
}

/* "oorlog_misdaad" is "oorlogsmisdaad": at a joint the written word may have grown up to two letters. */
static bool same_compound(str lemma, str want) {
  int32_t at = 0, end;
  for (int32_t from = 0; from <= lemma.n; from = end + 1) {
    end = str_find_byte(lemma, '_', from);
    if (end < 0) end = lemma.n;
    str part = str_sub(lemma, from, end);
    int32_t grown = 0;
    while (grown <= (from ? 2 : 0) && !str_starts(str_sub(want, at + grown < want.n ? at + grown : want.n, want.n), part)) grown++;
    if (grown > (from ? 2 : 0)) return false;
    at += grown + part.n;
  }
  return at == want.n;
}

/* A noun of one of those lemmas or of the list, by itself or as the last part of a compound. */
static bool noun_is(const doc *d, int32_t w, const pattern_item *it) {
  char buf[96];
  str have = args_lemma(d, w, buf, (int32_t)sizeof buf), lemma = d->word[w].lemma;
  for (str rest = it->word, want; want = str_cut(&rest, ','), want.p;) {
    if (str_eq(have, want) || args_form_is(d, w, want) || same_compound(lemma, want)) return true;
    if (want.n && str_ends(have, want) &&
        (str_eq(lemma_head(lemma), want) || (want.n >= MIN_TAIL && have.n >= want.n + MIN_PREFIX))) return true;
  }
  return it->set && tail_in(it->set, have, lemma);
}

/* Is it, as it stands or by its lemma, one of the words? */
static bool word_is(const doc *d, int32_t w, const pattern_item *it) {
  for (str rest = it->word, want; want = str_cut(&rest, ','), want.p;)
    if (args_form_is(d, w, want) || args_lemma_is(d, w, want)) return true;
  char buf[96];
  return it->set && list_has(it->set, args_lemma(d, w, buf, (int32_t)sizeof buf), NULL);
}

/* The noun itself, or the title before a name: "summoned [Ambassador] Hideo Tarumi". */
static bool noun_or_title_is(const doc *d, int32_t w, const pattern_item *it) {
  if (noun_is(d, w, it)) return true;
  if (d->word[w].upos != UPOS_PROPN) return false;
  for (int32_t c = d->word[w].child; c >= 0 && c < w; c = d->word[c].next) {
    int32_t title = is(d, c, REL_COMPOUND) ? args_child(d, c, REL_NMOD_DESC) : -1;
    if ((is(d, c, REL_NMOD_DESC) || is(d, c, REL_COMPOUND)) && noun_is(d, c, it)) return true;
    if (title >= 0 && noun_is(d, title, it)) return true;
  }
  return false;
}

/* Whom an infinitive clause has for its subject: "told [his soldiers] to withdraw". */
static int32_t told_to_act(const doc *d, int32_t w, const pattern_item *it) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel r = ud_rel_base((deprel)d->word[c].rel);
    int32_t subj = r == REL_XCOMP || r == REL_CCOMP ? args_child(d, c, REL_NSUBJ) : -1;
    if (subj >= 0 && str_eq(word_feat(&d->word[c], S("VerbForm")), S("Inf")) && noun_or_title_is(d, subj, it)) return subj;
  }
  return -1;
}

/* "party leader Jorge Romero": a title with the name of who bears it. */
static bool named_person(const doc *d, int32_t w) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel r = ud_rel_base((deprel)d->word[c].rel);
    if (c > w && (r == REL_APPOS || r == REL_FLAT) && d->word[c].upos == UPOS_PROPN) return true;
  }
  return false;
}

/* "spanden een kort geding aan": the noun, read as what is fixed to its adjective. */
static int32_t fixed_part(const doc *d, int32_t w, const pattern_item *it) {
  for (int32_t c = d->word[w].child; d->word[w].upos == UPOS_ADJ && c >= 0; c = d->word[c].next)
    if (is(d, c, REL_FIXED) && noun_is(d, c, it)) return c;
  return -1;
}

/* "legt [ambtenaren] [sancties] op", where the tree hangs one object on the other: -1 none. */
static int32_t second_object(const doc *d, int32_t object, const pattern_item *it) {
  for (int32_t c = d->word[object].child; c >= 0; c = d->word[c].next)
    if (c > object && d->word[c].rel == REL_NMOD && d->word[c].upos == UPOS_NOUN && args_case(d, c) < 0 && noun_is(d, c, it)) return c;
  return -1;
}

/* An oblique, object or predicate without case, with that noun; also what an adverb or adjective says ("vrij laten"), and the
 * verb of a clause ("warned that they would be punished"). */
static int32_t bare_word(const doc *d, int32_t w, const pattern_item *it) {
  fillers o = args_obj(d, w);
  for (int32_t i = 0; i < o.n; i++) {
    if (noun_or_title_is(d, o.word[i], it)) return o.word[i];
    if (fixed_part(d, o.word[i], it) >= 0) return fixed_part(d, o.word[i], it);
    int32_t hung = second_object(d, o.word[i], it);
    if (hung >= 0) return hung;
  }
  // a subject is the thing named where nothing else can be, and the verb governs no clause ("the minister called on them to")
  bool alone = args_child(d, w, REL_OBJ) < 0 && args_child(d, w, REL_XCOMP) < 0 && args_child(d, w, REL_CCOMP) < 0 &&
               args_child(d, w, REL_ADVCL) < 0;
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel r = ud_rel_base((deprel)d->word[c].rel);
    bool bare = r == REL_OBL || r == REL_NMOD || r == REL_XCOMP || (r == REL_NSUBJ && alone) || r == REL_OBJ || r == REL_IOBJ;
    if (r == REL_NSUBJ && named_person(d, c)) continue;
    if (bare && args_case(d, c) < 0 && noun_is(d, c, it)) return c;
    if (r == REL_CCOMP && d->word[c].upos == UPOS_VERB && noun_is(d, c, it)) return c;
    if ((r == REL_ADVMOD || r == REL_COMPOUND || r == REL_AMOD || r == REL_FIXED || r == REL_ADVCL || r == REL_EXPL) &&
        word_is(d, c, it))
      return c;
  }
  return told_to_act(d, w, it);
}

/* A particle that the tree takes for the case mark of the noun right after it ("called [off its strike]"): -1 none. */
static int32_t particle_as_case(const doc *d, int32_t w, str want) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    int32_t k = args_case(d, c);
    if (c > w && k == w + 1 && args_form_is(d, k, want)) return k;
  }
  int32_t next = w + 1;  // "handed [back] four villages", hung on the number
  bool aside = d->word[w].upos == UPOS_VERB && next < d->W && d->word[next].sent == d->word[w].sent && d->word[next].upos == UPOS_ADV;
  if (aside && d->word[next].head > next && args_form_is(d, next, want)) return next;
  return -1;
}

static int32_t one_particle(const doc *d, int32_t w, str want) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel r = (deprel)d->word[c].rel;
    bool may = r == REL_COMPOUND_PRT || r == REL_ADVMOD || r == REL_CASE || r == REL_OBL || r == REL_XCOMP;
    if (may && args_form_is(d, c, want)) return c;
  }
  return particle_as_case(d, w, want);
}

/* The first of those particles that is there. */
static int32_t particle(const doc *d, int32_t w, str wants) {
  int32_t got = -1;
  for (str want; got < 0 && (want = str_cut(&wants, ','), want.p);) got = one_particle(d, w, want);
  return got;
}

/* A phrase with one of those adpositions and, unless `it` is NULL, that noun. */
static int32_t with_adposition(const doc *d, int32_t w, str adps, const pattern_item *it) {
  for (str adp; adp = str_cut(&adps, ','), adp.p;) {
    fillers f = args_adp(d, w, adp);
    for (int32_t i = 0; i < f.n; i++)
      if (!it || noun_is(d, f.word[i], it)) return f.word[i];
  }
  return -1;
}

/* "in beslag nemen": the treebanks hang a set phrase on its verb as a particle with fixed words behind it. */
static int32_t set_phrase(const doc *d, int32_t w, const pattern_item *it) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    if (is(d, c, REL_COMPOUND_PRT) && noun_is(d, c, it) && args_case(d, c) >= 0 && args_form_is(d, args_case(d, c), it->adp)) return c;
    if ((!is(d, c, REL_COMPOUND_PRT) && !is(d, c, REL_ADVMOD)) || !args_form_is(d, c, it->adp)) continue;
    for (int32_t k = d->word[c].child; k >= 0; k = d->word[k].next)
      if (is(d, k, REL_FIXED) && noun_is(d, k, it)) return k;
  }
  return -1;
}

/* An oblique with that adposition and that noun, also where the parser hung it on a noun of the verb ("namen de patrouille
 * onder vuur"). */
static int32_t oblique(const doc *d, int32_t w, const pattern_item *it) {
  int32_t got = with_adposition(d, w, it->adp, it);
  if (got < 0) got = set_phrase(d, w, it);
  if (got >= 0 || d->word[w].upos != UPOS_VERB) return got;
  for (int32_t c = d->word[w].child; c >= 0 && got < 0; c = d->word[c].next) {
    deprel r = ud_rel_base((deprel)d->word[c].rel);
    if (r == REL_OBJ || r == REL_OBL || r == REL_IOBJ || r == REL_NSUBJ) got = with_adposition(d, c, it->adp, it);
  }
  return got;
}

/* Binds one item at w, a head or a noun bound before. */
static int32_t bind(const doc *d, int32_t w, const pattern_item *it) {
  switch ((item_kind)it->kind) {
    case ITEM_PARTICLE:
      return particle(d, w, it->word);
    case ITEM_OBLIQUE:
      return oblique(d, w, it);
    case ITEM_WORD: {
      int32_t got = with_adposition(d, w, it->word, NULL);
      if (got < 0) got = bare_word(d, w, it);
      if (got < 0) got = particle(d, w, it->word);
      return got;
    }
  }
  return -1;
}

/* An oblique that the tree hangs on the object instead of the verb ("stripped [critics of their citizenship]"). */
static int32_t at_object(const doc *d, int32_t w, const pattern_item *it) {
  fillers o = args_obj(d, w);
  int32_t got = -1;
  for (int32_t i = 0; i < o.n && got < 0; i++)
    if (o.word[i] > w) got = bind(d, o.word[i], it);
  return got;
}

/* What the tree hangs on the first complement of a noun instead of the noun ("de solidariteit van de bonden [met de stakers]"). */
static int32_t at_complement(const doc *d, int32_t w, const pattern_item *it) {
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next)
    if (c > w && is(d, c, REL_NMOD) && args_case(d, c) == w + 1) return with_adposition(d, c, it->word, NULL);
  return -1;
}

static bool bind_all(const pattern *p, const doc *d, int32_t w, match *m) {
  int32_t noun = -1, host = -1, said = -1;  // host: the noun that took a particle for its case mark; said: "liet … [vallen]"
  for (int32_t i = 0; i < p->items; i++) {
    const pattern_item *it = &p->item[i];
    m->item[i] = noun >= 0 ? bind(d, noun, it) : -1;
    if (m->item[i] < 0) m->item[i] = bind(d, w, it);
    if (m->item[i] < 0 && it->kind == ITEM_OBLIQUE) m->item[i] = at_object(d, w, it);
    if (m->item[i] < 0 && said >= 0) m->item[i] = bind(d, said, it);
    if (m->item[i] < 0 && it->kind == ITEM_WORD && d->word[w].upos == UPOS_NOUN) m->item[i] = at_complement(d, w, it);
    if (m->item[i] < 0 && host >= 0 && noun_is(d, host, it)) m->item[i] = host;
    if (m->item[i] < 0 && !it->optional) return false;
    int32_t got = m->item[i];
    if (got >= 0 && it->kind == ITEM_PARTICLE && d->word[got].rel == REL_CASE && d->word[got].head != w) host = d->word[got].head;
    if (got >= 0 && it->kind != ITEM_PARTICLE && args_nominal(d, got) && noun_is(d, got, it)) noun = got;
    if (got >= 0 && is(d, got, REL_XCOMP)) said = got;
  }
  return true;
}

bool match_negated(const doc *d, const list *negation, int32_t w) {
  char buf[32];
  for (int32_t c = d->word[w].child; c >= 0; c = d->word[c].next) {
    deprel r = ud_rel_base((deprel)d->word[c].rel);
    if ((r == REL_ADVMOD || r == REL_DET || r == REL_CC) && list_has(negation, args_lemma(d, c, buf, (int32_t)sizeof buf), NULL))
      return true;
    if (r == REL_NSUBJ && list_has(negation, args_lemma(d, c, buf, (int32_t)sizeof buf), NULL)) return true;
    if (r != REL_NSUBJ && r != REL_OBJ) continue;
    // "vroeg hun [geen posten] aan te vallen": with somebody else told to do it, the object is the infinitive's
    if (r == REL_OBJ && args_child(d, w, REL_IOBJ) >= 0 && args_child(d, w, REL_XCOMP) > c) continue;
    int32_t det = args_child(d, c, REL_DET);
    if (det >= 0 && list_has(negation, args_lemma(d, det, buf, (int32_t)sizeof buf), NULL)) return true;
  }
  return false;
}

typedef struct search {
  const patterns *p;
  const doc *d;
  const list *negation;
  match *out;
  int32_t max, n, w;
  bool parted;  // only patterns with a first part
} search;

/* Try the patterns of one head. `part` is what stands before it in a compound, absent for the whole word. */
static void try_head(search *s, str head, pattern_pos pos, str part, bool whole) {
  int32_t count, first = patterns_find(s->p, head, pos, &count);
  for (int32_t i = first; i < first + count && s->n < s->max; i++) {
    const pattern *p = &s->p->v[i];
    match m = {.pattern = i, .head = s->w};
    if ((p->alone && !whole) || (s->parted && !p->part.n)) continue;
    if (p->part.n && !(part.n && part_is(part, p->part)) && !part_before(s->d, s->w, p->part)) continue;
    if (p->negated && !match_negated(s->d, s->negation, s->w)) continue;
    if (bind_all(p, s->d, s->w, &m)) s->out[s->n++] = m;
  }
}

enum { MAX_ENDING = 9, MAX_WORD = 64 };

/* The form in small letters, behind its particle when one is given. */
static str small_form(const doc *d, int32_t particle, int32_t w, char *buf) {
  int32_t n = 0, part[2] = {particle, w};
  for (int32_t k = 0; k < 2; k++) {
    str form = part[k] < 0 ? (str){0} : doc_form(d, part[k]);
    if (n + form.n > MAX_WORD) return (str){buf, 0};
    for (int32_t i = 0; i < form.n; i++) buf[n++] = (char)(form.p[i] >= 'A' && form.p[i] <= 'Z' ? form.p[i] + 32 : form.p[i]);
  }
  return (str){buf, n};
}

/* What the endings of the stem lead back to, longest first: calls `use` for each; true when it says so. */
typedef bool use_stem(search *s, str head);

static bool each_stem(search *s, str stem, use_stem *use) {
  for (int32_t k = stem.n > MAX_ENDING ? MAX_ENDING : stem.n; k >= 0; k--) {
    char head[MAX_WORD + 32];
    str value;
    if (k == 0) value = (str){"", 0};
    else if (!list_has(s->p->ending, str_sub(stem, stem.n - k, stem.n), &value)) continue;
    if (value.n > 24) continue;
    str rest = value, v = str_cut(&rest, '/');
    do {
      if (stem.n - k) memcpy(head, stem.p, (size_t)(stem.n - k));
      if (v.n) memcpy(head + stem.n - k, v.p, (size_t)v.n);
      if (use(s, (str){head, stem.n - k + v.n})) return true;
    } while (v = str_cut(&rest, '/'), v.p);
  }
  return false;
}

/* The form itself, and without each infix in it ("tegengehouden" -> "tegenhouden"). */
static bool each_form(search *s, int32_t particle, use_stem *use) {
  char buf[MAX_WORD], cut[MAX_WORD];
  if (!s->p->ending) return false;
  str form = small_form(s->d, particle, s->w, buf);
  if (form.n < 4) return false;
  if (each_stem(s, form, use)) return true;
  for (int32_t i = 0; i < list_count(s->p->infix); i++) {
    str put, in = list_word(s->p->infix, i, &put);
    if (put.n > in.n) continue;
    for (int32_t at = str_find(form, in, 0); at >= 0 && at < form.n - in.n - 1; at = str_find(form, in, at + 1)) {
      memcpy(cut, form.p, (size_t)at);
      if (put.n) memcpy(cut + at, put.p, (size_t)put.n);
      memcpy(cut + at + put.n, form.p + at + in.n, (size_t)(form.n - at - in.n));
      if (each_stem(s, (str){cut, form.n - in.n + put.n}, use)) return true;
    }
  }
  return false;
}

static bool use_head(search *s, str head) {
  int32_t count;
  patterns_find(s->p, head, PATTERN_VERB, &count);
  if (count) try_head(s, head, PATTERN_VERB, (str){0}, true);
  return count > 0;
}

/* The same for a lemma that is a head, but not of this form: what stands as it is proves nothing. */
static bool use_other(search *s, str head) { return !args_form_is(s->d, s->w, head) && use_head(s, head); }

static bool is_lemma(search *s, str head) { return args_lemma_is(s->d, s->w, head); }

/* "stelde … aan de kaak": the particle is part of a set phrase, though the lemma holds it. */
static bool opens_phrase(const doc *d, int32_t particle) { return args_child(d, particle, REL_FIXED) >= 0; }

/* The verb with its particles joined in front ("viel … aan"), and without one that belongs to a set phrase. Returns a
 * particle, -1 none. */
static int32_t try_particles(search *s, str lemma) {
  int32_t particle = -1;
  for (int32_t c = s->d->word[s->w].child; c >= 0; c = s->d->word[c].next) {
    char joined[96];
    if (!is(s->d, c, REL_COMPOUND_PRT)) continue;
    if (!opens_phrase(s->d, c)) particle = c;
    str prt = args_lemma(s->d, c, joined, 32);
    if (str_starts(lemma, prt)) {
      if (opens_phrase(s->d, c)) try_head(s, str_sub(lemma, prt.n, lemma.n), PATTERN_VERB, (str){0}, true);
      continue;
    }
    memcpy(joined + prt.n, lemma.p, (size_t)(lemma.n < 64 ? lemma.n : 64));
    try_head(s, (str){joined, prt.n + (lemma.n < 64 ? lemma.n : 64)}, PATTERN_VERB, (str){0}, true);
  }
  return particle;
}

/* A verb by its lemma, a gerund also as a noun ("[fighting] between the two"); by its form where the lemma is no head, or one that the form cannot come from. */
static void try_verb(search *s) {
  char buf[96];
  str lemma = args_lemma(s->d, s->w, buf, (int32_t)sizeof buf);
  int32_t particle = try_particles(s, lemma), count;
  patterns_find(s->p, lemma, PATTERN_VERB, &count);
  bool sure = s->n || (count && (each_form(s, -1, is_lemma) || (particle >= 0 && each_form(s, particle, is_lemma))));
  use_stem *use = count ? use_other : use_head;
  if (!sure && ((particle >= 0 && each_form(s, particle, use)) || each_form(s, -1, use))) return;
  try_head(s, lemma, PATTERN_VERB, (str){0}, true);
  if (str_eq(word_feat(&s->d->word[s->w], S("VerbForm")), S("Ger")) && args_child(s->d, s->w, REL_OBJ) < 0)
    try_head(s, small_form(s->d, -1, s->w, buf), PATTERN_NOUN, (str){0}, true);
}

/* "zijn aftreden": an infinitive that the tagger takes for a noun, and the lemmatizer for a plural. */
static void try_infinitive(search *s) {
  char buf[MAX_WORD];
  str form = small_form(s->d, -1, s->w, buf);
  bool plural = str_eq(word_feat(&s->d->word[s->w], S("Number")), S("Plur"));
  if (!s->p->infinitive || (plural && args_child(s->d, s->w, REL_NMOD_POSS) < 0)) return;
  for (int32_t i = 0; i < list_count(s->p->infinitive); i++) {
    str end = list_word(s->p->infinitive, i, NULL);
    if (!str_ends(form, end) || form.n < end.n + MIN_PREFIX) continue;
    try_head(s, form, PATTERN_NOUN, (str){0}, true);
    if (!s->n) try_head(s, form, PATTERN_VERB, (str){0}, true);
  }
}

/* A noun: the whole word, then what follows each joint of its lemma, then (undivided lemmas) every long enough tail. */
static void try_noun(search *s) {
  char buf[96];
  str joined = args_lemma(s->d, s->w, buf, (int32_t)sizeof buf), lemma = s->d->word[s->w].lemma;
  bool alone = args_child(s->d, s->w, REL_COMPOUND) < 0;
  try_head(s, joined, PATTERN_NOUN, (str){0}, alone);
  if (!s->n) try_infinitive(s);
  int32_t joints = 0;
  for (int32_t i = 0; i < lemma.n; i++) {
    if (lemma.p[i] != '_') continue;
    int32_t at = i - joints++;
    if (at > 0 && at < joined.n) try_head(s, str_sub(joined, at, joined.n), PATTERN_NOUN, str_sub(joined, 0, at), false);
  }
  if (joints || s->n) return;
  for (int32_t at = MIN_PREFIX; at + MIN_TAIL <= joined.n && !s->n; at++)
    try_head(s, str_sub(joined, at, joined.n), PATTERN_NOUN, str_sub(joined, 0, at), false);
  s->parted = true;  // "bloed+bad": a short tail counts where the pattern names what stands before it
  for (int32_t at = MIN_PREFIX; at + MIN_PREFIX <= joined.n && !s->n; at++)
    try_head(s, str_sub(joined, at, joined.n), PATTERN_NOUN, str_sub(joined, 0, at), false);
  s->parted = false;
}

/* How well the words named fit: a whole lemma better than the last part of a compound, a word better than a list. */
static int32_t fit(const pattern *p, const doc *d, const match *m) {
  int32_t n = 0;
  char buf[96];
  for (int32_t i = 0; i < p->items; i++) {
    if (m->item[i] < 0) continue;
    str have = args_lemma(d, m->item[i], buf, (int32_t)sizeof buf);
    for (str rest = p->item[i].word, want; want = str_cut(&rest, ','), want.p;)
      if (str_eq(have, want) || args_form_is(d, m->item[i], want) || same_compound(d->word[m->item[i]].lemma, want)) n++;
  }
  return n;
}

/* More demanding first, then what fits better; stable, so longer heads and lower owners stay in front. */
static void sort(const patterns *p, const doc *d, match *m, int32_t n) {
  for (int32_t i = 1; i < n; i++) {
    match x = m[i];
    int32_t need = p->v[x.pattern].need, fits = fit(&p->v[x.pattern], d, &x), j = i;
    for (; j > 0; j--) {
      const pattern *q = &p->v[m[j - 1].pattern];
      if (q->need > need || (q->need == need && (fits == 0 || fit(q, d, &m[j - 1]) >= fits))) break;
      m[j] = m[j - 1];
    }
    m[j] = x;
  }
}

int32_t match_at(const patterns *p, const doc *d, const list *negation, int32_t w, match *out, int32_t max) {
  search s = {.p = p, .d = d, .negation = negation, .out = out, .max = max, .w = w};
  char buf[96];
  switch ((upos)d->word[w].upos) {
    case UPOS_VERB: case UPOS_AUX:
      try_verb(&s);
      break;
    case UPOS_NOUN:
      try_noun(&s);
      break;
    case UPOS_ADJ: case UPOS_ADV:
      try_head(&s, args_lemma(d, w, buf, (int32_t)sizeof buf), PATTERN_ADJ, (str){0}, true);
      break;
    default:
      return 0;
  }
  sort(p, d, out, s.n);
  return s.n;
}

void match_trigger(const patterns *p, const match *m, const doc *d, int32_t *first, int32_t *last) {
  const pattern *pt = &p->v[m->pattern];
  int32_t lo = m->head, hi = m->head;
  for (int32_t i = 0; i < pt->items; i++) {
    int32_t w = m->item[i];
    if (w < 0 || d->word[w].sent != d->word[m->head].sent) continue;
    bool noun = pt->item[i].kind == ITEM_OBLIQUE || (pt->item[i].kind == ITEM_WORD && noun_is(d, w, &pt->item[i]));
    if (!noun && pt->item[i].kind != ITEM_PARTICLE) continue;
    int32_t from = w;
    if (pt->item[i].kind == ITEM_OBLIQUE && args_case(d, w) >= 0 && args_case(d, w) < w) from = args_case(d, w);
    int32_t nlo = from < lo ? from : lo, nhi = w > hi ? w : hi;
    if (nhi - nlo <= 3) {
      lo = nlo;
      hi = nhi;
    }
  }
  *first = lo;
  *last = hi + 1;
}
