#include "mark/mark_coref.h"

#include "base/hash.h"
#include "mark/mark_abbrev.h"
#include "mark/mark_name.h"
#include "mark/mark_phrase.h"

/* What is known of an entity beside its mark. */
typedef struct being {
  int32_t last;        // its last mention
  const agent *a[3];   // agent nouns it went by
  int32_t agents;
  const name *known;
  uint8_t gender;
  bool person, body, plural, state;
} being;

typedef struct slot {
  uint64_t hash;    // of a folded word of a name, 0 free
  int32_t entity;
} slot;

typedef struct linker {
  work *k;
  struct { entity *v; int32_t n, cap; } e;
  struct { being *v; int32_t n, cap; } b;
  slot *slot;       // [slots] last entity with that word in its name
  uint32_t slots;   // a power of two
} linker;

static bool open3(const char *v) { return !v[0] || strcmp(v, "UNK") == 0; }

/* Words of names. */

static slot *slot_find(const linker *l, str w) {
  uint64_t h = hash_bytes(w, 1) | 1;
  uint32_t i = (uint32_t)h & (l->slots - 1);
  while (l->slot[i].hash && l->slot[i].hash != h) i = (i + 1) & (l->slots - 1);
  return &l->slot[i];
}

static void slot_put(linker *l, str w, int32_t at) {
  if (!w.n) return;
  slot *s = slot_find(l, w);
  s->hash = hash_bytes(w, 1) | 1;
  s->entity = at;
}

// The words of the mention's name, [first, last) of the doc.
static bool name_words(const linker *l, int32_t i, int32_t *first, int32_t *last) {
  const doc *d = l->k->d;
  str text = l->k->note.v[i].name;
  if (!text.n) return false;
  int32_t beg = (int32_t)(text.p - d->text.p), w = l->k->mention.v[i].first;
  while (w < d->W && d->word[w].beg < beg) w++;
  *first = w;
  while (w < d->W && d->word[w].end <= beg + text.n) w++;
  *last = w;
  return w > *first;
}

static void index_name(linker *l, int32_t i, int32_t at) {
  int32_t first, last;
  if (l->k->mention.v[i].kind != MENTION_NAME || !name_words(l, i, &first, &last)) return;
  for (int32_t w = first; w < last; w++)
    if (!list_has(l->k->name_part, l->k->low[w], NULL) && l->k->d->word[w].upos != UPOS_PUNCT && word_capital(l->k->d, w))
      slot_put(l, l->k->fold[w], at);
}

/* Entities. */

static int32_t found_entity(linker *l, int32_t i) {
  const mention *m = &l->k->mention.v[i];
  const note *t = &l->k->note.v[i];
  entity *e = VEC_PUSH(l->k->keep, &l->e);
  *e = (entity){.name = t->name, .first = i, .from = t->from, .id = t->known ? t->known->id : (str){0}};
  memcpy(e->country, m->country, 4);
  memcpy(e->sector, m->sector, 4);
  being *b = VEC_PUSH(l->k->scratch, &l->b);
  *b = (being){.last = i, .known = t->known, .gender = t->gender, .person = t->person, .body = t->body, .plural = m->plural, .state = t->state};
  if (t->a) b->a[b->agents++] = t->a;
  return l->e.n - 1;
}

static void remember_agent(being *b, const agent *a) {
  for (int32_t i = 0; i < b->agents; i++)
    if (b->a[i] == a) return;
  if (a && b->agents < 3) b->a[b->agents++] = a;
}

static bool fuller(str a, str b, bool b_is_name) { return a.n > b.n || !b_is_name; }

static void join(linker *l, int32_t i, int32_t at) {
  work *k = l->k;
  const mention *m = &k->mention.v[i];
  const note *t = &k->note.v[i];
  entity *e = &l->e.v[at];
  being *b = &l->b.v[at];
  bool pronoun = m->kind == MENTION_PRONOUN;
  if (open3(e->country) && !open3(m->country)) {
    memcpy(e->country, m->country, 4);
    e->from = t->from;
  }
  if (open3(e->sector) && !open3(m->sector)) memcpy(e->sector, m->sector, 4);
  bool e_named = k->mention.v[e->first].kind == MENTION_NAME;
  if (t->name.n && !pronoun && fuller(t->name, e->name, e_named || e->name.n) && (m->kind == MENTION_NAME || !e->name.n)) e->name = t->name;
  if (!e->id.p && t->known) e->id = t->known->id;
  if (!b->known) b->known = t->known;
  if (b->gender == GENDER_OPEN) b->gender = t->gender;
  b->person |= t->person;
  b->state |= t->state;
  if (!pronoun) b->body |= t->body;
  remember_agent(b, t->a);
  b->last = i;
}

static void assign(linker *l, int32_t i, int32_t at) {
  if (at >= 0) join(l, i, at);
  else at = found_entity(l, i);
  l->k->mention.v[i].entity = at;
  l->e.v[at].count++;
  if (l->k->mention.v[i].kind == MENTION_NAME) index_name(l, i, at);
}

static bool countries_agree(const char *a, const char *b);

// Entity `from` turns out to be `at` (the fuller name came later): its mentions go over.
static void merge(linker *l, int32_t from, int32_t at) {
  entity *e = &l->e.v[at], *o = &l->e.v[from];
  for (int32_t i = 0; i < l->k->mention.n; i++)
    if (l->k->mention.v[i].entity == from) l->k->mention.v[i].entity = at;
  if (o->first < e->first) e->first = o->first;
  if (open3(e->country)) memcpy(e->country, o->country, 4), e->from = o->from;
  if (open3(e->sector)) memcpy(e->sector, o->sector, 4);
  e->count += o->count;
  o->count = 0;
}

static bool countries_agree(const char *a, const char *b) { return open3(a) || open3(b) || strcmp(a, b) == 0; }

// "NGO" beside "NLD" may be the same body; a state's MIL is not its GOV.
static bool sectors_agree(const char *a, const char *b) { return open3(a) || open3(b) || strcmp(a, b) == 0; }

/* Names. */

static bool states_same(const name *a, const name *b) {
  bool sa = a->kind == NAME_COUNTRY || a->kind == NAME_CAPITAL || a->kind == NAME_METONYM;
  bool sb = b->kind == NAME_COUNTRY || b->kind == NAME_CAPITAL || b->kind == NAME_METONYM;
  return sa && sb && strcmp(a->country, b->country) == 0;
}

static bool share_all(const linker *l, int32_t first, int32_t last, str full) {
  arena a = *l->k->scratch;
  str folded = name_fold(full, &a);
  for (int32_t w = first; w < last; w++) {
    str f = l->k->fold[w];
    if (l->k->d->word[w].upos == UPOS_PUNCT || !f.n) continue;
    if (str_find(folded, f, 0) < 0) return false;
  }
  return true;
}

static bool contains_all(const linker *l, int32_t first, int32_t last, str part) {
  arena a = *l->k->scratch;
  str rest = name_fold(part, &a);
  for (str part_word; part_word = str_cut(&rest, ' '), part_word.p;) {
    bool seen = !part_word.n;
    for (int32_t w = first; w < last && !seen; w++) seen = str_find(l->k->fold[w], part_word, 0) >= 0;
    if (!seen) return false;
  }
  return true;
}

static int32_t same_state(const linker *l, const name *n) {
  slot *s = slot_find(l, (str){n->country, 3});
  return s->hash && states_same(n, l->b.v[s->entity].known ? l->b.v[s->entity].known : n) ? s->entity : -1;
}

static int32_t by_name(const linker *l, int32_t i) {
  const note *t = &l->k->note.v[i];
  const mention *m = &l->k->mention.v[i];
  int32_t first, last;
  if (t->known && states_same(t->known, t->known) && m->actor && m->kind == MENTION_NAME && strcmp(m->sector, "GOV") == 0 && !t->a)
    return same_state(l, t->known);
  if (!name_words(l, i, &first, &last)) return -1;
  for (int32_t w = last - 1; w >= first; w--) {
    slot *s = slot_find(l, l->k->fold[w]);
    if (!s->hash) continue;
    const entity *e = &l->e.v[s->entity];
    const being *b = &l->b.v[s->entity];
    if (b->known && t->known && b->known != t->known && !str_eq(b->known->id, t->known->id) && b->known->kind != t->known->kind) continue;
    if (!countries_agree(e->country, m->country) || (t->known && states_same(t->known, t->known) && !m->actor)) continue;
    if (b->known && !t->known && (states_same(b->known, b->known) || b->known->kind == NAME_ADJECTIVE)) continue;
    if (b->person && t->body && !t->person) continue;
    if (b->body && !b->person && t->person) continue;
    if (share_all(l, first, last, e->name) || contains_all(l, first, last, e->name)) return s->entity;
  }
  return -1;
}

/* Descriptions. */


static int32_t clause_subject(const work *k, int32_t w) {
  const doc *d = k->d;
  for (int32_t v = word_clause(d, w); v >= 0; v = d->word[v].head) {
    int32_t s = child_find(d, v, REL_NSUBJ);
    if (s >= 0) return s != w ? k->m->of_word[s] : -1;
    deprel r = word_rel(d, v);
    if (r != REL_XCOMP && r != REL_CONJ && r != REL_ADVCL && r != REL_ACL) break;
  }
  return -1;
}

// "Minister" is the last word of "defence minister", "secretary" heads "secretary of state".
static bool part_of(str whole, str part) {
  if (whole.n <= part.n + 1) return false;
  bool heads = str_starts(whole, part) && str_starts(str_sub(whole, part.n, whole.n), S(" of "));
  return heads || (str_ends(whole, part) && whole.p[whole.n - part.n - 1] == ' ');
}

static bool shares_agent(const being *b, const agent *a) {
  for (int32_t i = 0; i < b->agents; i++)
    if (b->a[i] == a || part_of(b->a[i]->word, a->word)) return true;
  return false;
}

static bool is_subject(const doc *d, int32_t w) { return word_rel(d, w) == REL_NSUBJ; }

static bool rebels(const char *sector) { return !strcmp(sector, "REB") || !strcmp(sector, "SEP") || !strcmp(sector, "PRM"); }

// "The committee", "het hof": the noun is a word of the entity's name, or the last part of the noun it went by.
static bool shares_word(const linker *l, int32_t at, int32_t i) {
  const work *k = l->k;
  const entity *e = &l->e.v[at];
  str noun = k->fold[k->mention.v[i].head];
  int32_t head = k->mention.v[e->first].head;
  if (noun.n < 3) return false;
  if (k->mention.v[e->first].kind == MENTION_NOMINAL) {
    str was = k->fold[head];
    return was.n > noun.n + 2 && str_ends(was, noun) && k->mention.v[e->first].actor;
  }
  if (!e->name.n || l->b.v[at].person) return false;
  arena a = *k->scratch;
  str rest = name_fold(e->name, &a);
  bool several = str_find_byte(rest, ' ', 0) > 0;
  for (str part; part = str_cut(&rest, ' '), part.p;)
    if (several && str_eq(part, noun)) return !e->sector[0] || !l->k->note.v[i].a || !rebels(e->sector) || rebels(l->k->note.v[i].a->sector);
  return false;
}

// "The Supreme Court" is not the High Court: what is told of a body with capitals must stand in the other's name too.
static bool tells_apart(const linker *l, const entity *e, int32_t i) {
  const work *k = l->k;
  const doc *d = k->d;
  if (!e->name.n || k->note.v[i].person) return false;
  arena a = *k->scratch;
  str name_of = name_fold(e->name, &a);
  for (int32_t c = d->word[k->mention.v[i].head].child; c >= 0; c = d->word[c].next) {
    deprel r = word_rel(d, c);
    if ((r != REL_COMPOUND && r != REL_AMOD && r != REL_NMOD) || !word_capital(d, c) || d->word[c].rel == REL_NMOD_POSS) continue;
    const name_hit *h = hit_at(k, c);
    bool state = h && (h->v[0]->kind == NAME_COUNTRY || h->v[0]->kind == NAME_ADJECTIVE || h->v[0]->kind == NAME_CAPITAL);
    if (!state && k->fold[c].n && str_find(name_of, k->fold[c], 0) < 0) return true;
  }
  return false;
}

/* "The company", "de vakbond": the body told by name that is of that kind, where the noun says nothing else. */
static bool kind_of_body(const linker *l, int32_t at, int32_t i) {
  const entity *e = &l->e.v[at];
  const being *b = &l->b.v[at];
  const mention *m = &l->k->mention.v[i], *o = &l->k->mention.v[e->first];
  if (!work_lemma_in(l->k, l->k->kind_noun, m->head, NULL)) return false;
  if (o->kind != MENTION_NAME || b->person || m->plural || open3(m->sector) || strcmp(m->sector, e->sector) != 0 || !strstr("LAB BUS PTY OPP NGO EDU MED REL", m->sector)) return false;
  if (b->known && b->known->kind == NAME_PLACE) return false;
  for (int32_t c = l->k->d->word[m->head].child; c >= 0; c = l->k->d->word[c].next) {
    deprel r = word_rel(l->k->d, c);
    if (r == REL_NMOD || r == REL_COMPOUND || r == REL_AMOD || r == REL_ACL || r == REL_NUMMOD) return false;
  }
  return true;
}

// Does an entity fit a description? 0 no, higher better.
static int fits(const linker *l, int32_t at, int32_t i) {
  const entity *e = &l->e.v[at];
  const being *b = &l->b.v[at];
  const mention *m = &l->k->mention.v[i];
  const note *t = &l->k->note.v[i];
  if (b->plural != m->plural || !countries_agree(e->country, m->country)) return 0;
  // "his government" is the one that is known to be his
  if (t->owner >= 0 && (open3(e->country) || open3(m->country))) return 0;
  if (t->gender != GENDER_OPEN && b->gender != GENDER_OPEN && t->gender != b->gender) return 0;
  if (tells_apart(l, e, i)) return 0;
  // "the army" is no rebel army
  if (t->a && !strcmp(t->a->sector, "MIL") && rebels(e->sector) && (t->a->flags & AGENT_BODY)) return 0;
  if (t->a && shares_agent(b, t->a)) return 4;
  if (!t->person && shares_word(l, at, i)) return 4;
  // "the movement" is the named one that is no state
  if (work_lemma_in(l->k, l->k->group_noun, m->head, NULL) && l->k->mention.v[e->first].kind == MENTION_NAME && !b->person && !open3(e->sector) &&
      strcmp(e->sector, "GOV") != 0)
    return strcmp(e->sector, "JRN") == 0 ? 0 : 3;
  if (!t->a) return 0;
  if (t->person != b->person) return 0;
  if (t->person && t->state && b->state) return 3;
  if (!t->person) return kind_of_body(l, at, i) ? 2 : 0;
  if (m->plural) return 0;
  // "the official" takes what fits by its sector; of whom nothing is told, only who was told of right before
  bool near = l->k->d->word[m->head].sent - l->k->d->word[l->k->mention.v[b->last].head].sent <= TITLE_SENTENCES;
  return !open3(m->sector) && sectors_agree(e->sector, m->sector) && (near || !open3(e->sector)) && b->agents == 0 ? 1 : 0;
}

static int32_t by_description(const linker *l, int32_t i) {
  const note *t = &l->k->note.v[i];
  const mention *m = &l->k->mention.v[i];
  if (!t->definite || m->kind == MENTION_NAME) return -1;
  int best = 0;
  int32_t at = -1, floor = i - 4 * COREF_WINDOW;
  // "Putin congratulated the new president": not himself
  int32_t doer = clause_subject(l->k, m->head), self = doer >= 0 && doer < i ? l->k->mention.v[doer].entity : -1;
  for (int32_t j = i - 1; j >= 0 && j > floor; j--) {
    const mention *c = &l->k->mention.v[j];
    if (c->kind == MENTION_PRONOUN || c->entity == at || c->entity == self) continue;
    int f = 2 * fits(l, c->entity, i);
    // of two ministers the one who has acted before
    if (f && t->person && is_subject(l->k->d, c->head)) f++;
    if (f > best) best = f, at = c->entity;
    if (best >= (t->person ? 9 : 8)) break;
  }
  return at;
}

/* Pronouns. */

static int32_t relative_head(const work *k, int32_t w) {
  const doc *d = k->d;
  for (int32_t v = word_clause(d, w), n = 0; v >= 0 && n < 8; v = d->word[v].head, n++)
    if (ud_rel_base((deprel)d->word[v].rel) == REL_ACL && d->word[v].head >= 0) {
      int32_t h = d->word[v].head;
      return h < w ? k->m->of_word[h] : -1;
    }
  return -1;
}

// Number as the finite verb of the clause has it when the pronoun itself does not tell: "ze roepen".
static int verb_number(const work *k, int32_t w) {
  const doc *d = k->d;
  if (!is_subject(d, w)) return 0;
  int32_t v = d->word[w].head;
  for (int32_t x = v; x >= 0; x = x == v ? d->word[v].child : d->word[x].next) {
    deprel r = word_rel(d, x);
    if (x != v && r != REL_AUX && r != REL_COP) continue;
    str n = word_feat(&d->word[x], S("Number"));
    if (str_eq(n, S("Plur"))) return 2;
    if (str_eq(n, S("Sing"))) return 1;
  }
  return 0;
}

static bool in_same_clause(const doc *d, int32_t a, int32_t b) { return word_clause(d, a) == word_clause(d, b); }

// In the candidate's own phrase ("its" inside "its soldiers" cannot be the soldiers).
static bool inside(const mention *c, int32_t w) { return w >= c->first && w < c->last; }

static int salience(const linker *l, int32_t j, int32_t i, int number) {
  const doc *d = l->k->d;
  const mention *c = &l->k->mention.v[j], *m = &l->k->mention.v[i];
  const note *t = &l->k->note.v[i];
  const being *b = &l->b.v[c->entity];
  if (!c->actor || inside(c, m->head) || l->k->note.v[j].who == 1 || l->k->note.v[j].who == 2) return 0;
  bool state = !b->person && b->body;
  if (number && (number == 2) != (b->plural || (c->plural && c->kind != MENTION_PRONOUN))) return 0;
  if (t->gender != GENDER_OPEN && b->gender != GENDER_OPEN && t->gender != b->gender) return 0;
  if (t->person && (state || b->plural)) return 0;
  if (t->body && b->person) return 0;
  if (t->gender == GENDER_FEMALE && number == 1 && b->plural) return 0;
  int32_t distance = d->word[m->head].sent - d->word[c->head].sent;
  if (distance > COREF_SENTENCES) return 0;
  int s = 100 - 15 * distance;
  if (is_subject(d, c->head) && c->kind != MENTION_PRONOUN) s += word_rel(d, d->word[c->head].head) == REL_ROOT ? 35 : 12;
  if (is_subject(d, c->head) && c->kind == MENTION_PRONOUN && !l->k->note.v[j].relative) s += 35;
  if (d->word[c->head].rel == REL_ROOT) s += 5;
  if (c->kind == MENTION_NAME || b->known) s += 6;
  if (b->person && t->person) s += 15;
  if (t->possessive && is_subject(d, c->head) && in_same_clause(d, c->head, m->head)) s += 25;
  if (!t->possessive && distance == 0 && in_same_clause(d, c->head, m->head)) s -= 60;
  if (d->sent[d->word[c->head].sent].paragraph != d->sent[d->word[m->head].sent].paragraph) s -= 10;
  if (b->agents == 0 && !b->known && c->kind == MENTION_NOMINAL) s -= 40;
  return s;
}

static int32_t by_salience(const linker *l, int32_t i) {
  const mention *m = &l->k->mention.v[i];
  const note *t = &l->k->note.v[i];
  int number = t->gender == GENDER_MALE || t->body ? 1 : m->plural && t->gender == GENDER_OPEN ? 2 : 0;
  int told = verb_number(l->k, m->head);
  if (told && t->gender != GENDER_MALE) number = told;
  int best = 40;
  int32_t at = -1;
  for (int32_t j = i - 1; j >= 0 && j > i - COREF_WINDOW; j--) {
    int s = salience(l, j, i, number) - (i - j) / 4;
    if (s > best) best = s, at = l->k->mention.v[j].entity;
  }
  return at;
}

/* "… with alderman Prins. Die promised": a demonstrative that opens a clause takes up whoever was told last before it. */
static int32_t by_last(const linker *l, int32_t i) {
  const work *k = l->k;
  const doc *d = k->d;
  int32_t w = k->mention.v[i].head, told = verb_number(k, w), s = d->word[w].sent, state = -1;
  if (!is_subject(d, w) || k->note.v[i].body) return -1;
  for (int32_t j = i - 1; j >= 0 && j > i - COREF_WINDOW; j--) {
    const mention *c = &k->mention.v[j];
    const being *b = &l->b.v[c->entity];
    if (s - d->word[c->head].sent > 1 || (s == d->word[c->head].sent && in_same_clause(d, c->head, w))) break;
    if (!c->actor || d->word[c->head].rel == REL_NMOD_POSS || k->note.v[j].who == 1 || k->note.v[j].who == 2) continue;
    if (open3(l->e.v[c->entity].sector) && !b->person) continue;
    if (told && (told == 2) != (b->plural || (c->plural && c->kind != MENTION_PRONOUN))) continue;
    if (!b->known || !states_same(b->known, b->known)) return c->entity;
    if (state < 0) state = c->entity;
  }
  return state;
}

static int32_t by_pronoun(const linker *l, int32_t i) {
  const work *k = l->k;
  const note *t = &k->note.v[i];
  int32_t w = k->mention.v[i].head, j = -1;
  if (t->relative && (j = relative_head(k, w)) >= 0 && j < i) return k->mention.v[j].entity;
  if (t->relative) return str_eq(word_feat(&k->d->word[w], S("PronType")), S("Dem")) ? by_last(l, i) : -1;
  if (t->reflexive) {
    j = clause_subject(k, w);
    return j >= 0 && j < i ? k->mention.v[j].entity : -1;
  }
  if (t->who == 3 || t->demonstrative) return by_salience(l, i);
  return -1;
}

/* Appositions and brackets. */

static int32_t by_apposition(const linker *l, int32_t i) {
  const work *k = l->k;
  const doc *d = k->d;
  const mention *m = &k->mention.v[i];
  int32_t h = d->word[m->head].head;
  if (h < 0 || h > m->head || word_rel(d, m->head) != REL_APPOS) return -1;
  int32_t j = k->m->of_word[h];
  if (j < 0 || j >= i) return -1;
  const mention *o = &k->mention.v[j];
  // "Goma (Oxfam)": a body in brackets is no place
  const name *town = k->note.v[j].known, *body = k->note.v[i].known;
  bool place = town && (town->kind == NAME_PLACE || town->kind == NAME_CAPITAL || town->kind == NAME_COUNTRY);
  if (place && body && (body->kind == NAME_BODY || body->kind == NAME_GROUP)) return -1;
  return o->plural == m->plural || o->kind == MENTION_NAME ? o->entity : -1;
}

// "Extinction Rebellion (XR)": a name in brackets right behind a name.
static int32_t by_bracket(const linker *l, int32_t i) {
  const work *k = l->k;
  const doc *d = k->d;
  const mention *m = &k->mention.v[i];
  if (m->kind != MENTION_NAME || m->head < 2 || !str_eq(doc_form(d, m->head - 1), S("("))) return -1;
  if (m->head + 1 >= d->W || !str_eq(doc_form(d, m->head + 1), S(")"))) return -1;
  str form = doc_form(d, m->head);
  for (int32_t j = i - 1; j >= 0 && j > i - 4; j--) {
    const mention *o = &k->mention.v[j];
    if (o->last < m->head - 1 || o->head > m->head || o->kind == MENTION_PRONOUN) continue;
    // the acronym begins as the name or one of its words does
    for (int32_t w = o->first; w < o->last && w < m->head - 1; w++)
      if (d->text.p[d->word[w].beg] == form.p[0]) return o->entity;
  }
  return -1;
}

// An abbreviation that the report has explained: whatever its long form stands for.
static int32_t by_abbreviation(const linker *l, int32_t i) {
  const work *k = l->k;
  const abbrev *a = abbrev_at(k, k->mention.v[i].head);
  if (!a) return -1;
  for (int32_t w = a->last - 1; w >= a->first; w--) {
    int32_t j = k->m->of_word[w];
    if (j >= 0 && j < i && k->mention.v[j].head == w && k->mention.v[j].kind != MENTION_PRONOUN && !inside(&k->mention.v[i], w)) return k->mention.v[j].entity;
  }
  return -1;
}

/* "Een woordvoerster" of nobody named speaks for the body told last. */

// "Spokeswoman Ann Lee": a title of one plain word before a name, which tells nothing of the body.
static bool titled_alone(const work *k, int32_t head) {
  const doc *d = k->d;
  if (d->word[head].upos == UPOS_NOUN) return str_find_byte(doc_form(d, head), '-', 0) < 0;
  for (int32_t c = d->word[head].child; c >= 0; c = d->word[c].next) {
    if (c > head && word_rel(d, c) == REL_NMOD) return false;
    if (c > head) continue;
    if ((d->word[c].upos == UPOS_PROPN && !k->agent[c]) || word_rel(d, c) == REL_DET) return false;
    if (child_find(d, c, REL_COMPOUND) >= 0 || child_find(d, c, REL_AMOD) >= 0 || child_find(d, c, REL_NMOD) >= 0) return false;
  }
  return true;
}

// Within quotation marks: of whom somebody speaks is seldom for whom he does.
static bool in_quote(const work *k, int32_t w) {
  for (int32_t q = 0; q < k->m->Q; q++)
    if (k->m->quote[q].kind == QUOTE_SPEECH && k->m->quote[q].first <= w && w < k->m->quote[q].last) return true;
  return false;
}

// "An agency spokesperson": the word before means a body that has been named, and tells no more.
static bool bare_body(const work *k, int32_t head) {
  int32_t c = child_find(k->d, head, REL_COMPOUND);
  const agent *a = c < 0 || c > head || hit_at(k, c) || k->d->word[c].upos != UPOS_NOUN ? NULL : k->agent[c];
  return a && child_find(k->d, c, REL_COMPOUND) < 0 && child_find(k->d, c, REL_AMOD) < 0 && work_lemma_in(k, k->generic_body, c, NULL);
}

static void speak_for(linker *l, int32_t i) {
  const work *k = l->k;
  const mention *m = &k->mention.v[i];
  const note *t = &k->note.v[i];
  entity *e = &l->e.v[m->entity];
  bool party = t->a && !strcmp(m->sector, "PTY") && !(t->a->flags & AGENT_OF);  // "party leader Ann Lee"
  if (!t->a || (!(t->a->flags & AGENT_OF) && !party) || !(t->a->flags & AGENT_PERSON) || t->owner >= 0 || e->first != i || m->plural || t->known) return;
  bool named = m->kind == MENTION_NAME && k->d->word[m->head].upos == UPOS_PROPN;
  bool whole = str_find_byte(t->a->word, ' ', 0) > 0;  // "party leader": the word before is part of the title
  if (!named && (child_find(k->d, m->head, REL_NMOD) >= 0 || (child_find(k->d, m->head, REL_COMPOUND) >= 0 && !whole && !bare_body(k, m->head)))) return;
  if (m->kind == MENTION_NAME && !titled_alone(k, m->head)) return;
  if (!open3(e->sector) && !open3(e->country)) return;
  if (!open3(m->country)) return;
  int32_t s = k->d->word[m->head].sent;
  for (int32_t j = i - 1; j >= 0 && j > i - COREF_WINDOW; j--) {
    const mention *c = &k->mention.v[j];
    const sentence *at = &k->d->sent[k->d->word[c->head].sent];
    if (s - k->d->word[c->head].sent > 2 || at->paragraph != k->d->sent[s].paragraph) return;
    if (s == k->d->word[c->head].sent && in_quote(k, c->head) && !in_quote(k, m->head)) continue;
    const being *b = &l->b.v[c->entity];
    bool body = b->body || (m->kind == MENTION_NAME && b->agents && !b->plural);
    if (!body || b->person || !c->actor || open3(l->e.v[c->entity].sector) || (b->known && states_same(b->known, b->known) && b->known->kind != NAME_METONYM)) continue;
    bool same = open3(m->sector) || !strcmp(m->sector, l->e.v[c->entity].sector) || (party && !strcmp("OPP", l->e.v[c->entity].sector));
    if (!same) continue;
    memcpy(e->country, l->e.v[c->entity].country, 4);
    memcpy(e->sector, l->e.v[c->entity].sector, 4);
    e->from = FROM_LINK;
    return;
  }
}

/* What belongs to somebody: "its forces", "zijn partij". */

// The owner's country, known before the mention is linked: possessors stand before what they possess.
static void take_owner(linker *l, int32_t i) {
  work *k = l->k;
  mention *m = &k->mention.v[i];
  int32_t owner = k->note.v[i].owner, j = owner >= 0 ? k->m->of_word[owner] : -1;
  if (j < 0 || j >= i || !open3(m->country) || k->mention.v[j].kind != MENTION_PRONOUN) return;
  memcpy(m->country, l->e.v[k->mention.v[j].entity].country, 4);
  k->note.v[i].from = FROM_LINK;
}

static void inherit(linker *l, int32_t i) {
  work *k = l->k;
  mention *m = &k->mention.v[i];
  int32_t owner = k->note.v[i].owner;
  if (owner < 0 || !open3(m->country)) return;
  int32_t j = k->m->of_word[owner];
  if (j < 0 || k->mention.v[j].entity >= l->e.n || k->mention.v[j].kind != MENTION_PRONOUN) return;
  entity *e = &l->e.v[m->entity];
  const entity *o = &l->e.v[k->mention.v[j].entity];
  if (!open3(e->country) || open3(o->country)) return;
  memcpy(e->country, o->country, 4);
  e->from = FROM_LINK;
  const agent *a = k->note.v[i].a;
  if (a && (a->flags & AGENT_OF) && open3(e->sector)) memcpy(e->sector, o->sector, 4);
}

/* The noun for a body behind or in front of somebody who speaks for it or leads it: "a spokesman for [the group]", "a [company]
 * spokeswoman"; -1 none. */
static int32_t body_of(const work *k, int32_t head) {
  const doc *d = k->d;
  for (int32_t c = d->word[head].child; c >= 0; c = d->word[c].next) {
    deprel r = word_rel(d, c);
    int32_t cs = word_case(d, c);
    bool of = r == REL_NMOD && c > head && cs >= 0 && work_in(k, k->origin, cs, NULL);
    if (!of || d->word[c].upos != UPOS_NOUN || hit_at(k, c)) continue;
    return k->m->of_word[c];
  }
  return -1;
}

// Who speaks for "the group" speaks for whatever named body the group is.
static void take_complement(linker *l, int32_t i) {
  work *k = l->k;
  const mention *m = &k->mention.v[i];
  const agent *a = k->note.v[i].a;
  if (!a || !(a->flags & AGENT_OF) || !(a->flags & AGENT_PERSON) || m->kind == MENTION_PRONOUN) return;
  int32_t j = body_of(k, m->head);
  if (j < 0 || k->mention.v[j].kind != MENTION_NOMINAL || k->mention.v[j].entity == m->entity) return;
  const entity *o = &l->e.v[k->mention.v[j].entity];
  if (k->mention.v[o->first].kind != MENTION_NAME || l->b.v[k->mention.v[j].entity].person || open3(o->sector) || !strcmp(o->sector, "GOV")) return;
  entity *e = &l->e.v[m->entity];
  memcpy(e->sector, o->sector, 4);
  if (!open3(o->country)) memcpy(e->country, o->country, 4);
  e->from = FROM_LINK;
}

// "Its president", said of a union: who heads a body that is no state acts for it. The party of an opponent is in opposition.
static void take_body(linker *l, int32_t i) {
  work *k = l->k;
  mention *m = &k->mention.v[i];
  const agent *a = k->note.v[i].a;
  int32_t owner = k->note.v[i].owner, j = owner >= 0 ? k->m->of_word[owner] : -1;
  if (!a || j < 0 || j >= i || k->mention.v[j].kind != MENTION_PRONOUN) return;
  const entity *o = &l->e.v[k->mention.v[j].entity];
  if (!strcmp(m->sector, "PTY") && !strcmp(o->sector, "OPP")) memcpy(m->sector, o->sector, 4);
  bool body = !l->b.v[k->mention.v[j].entity].person && !open3(o->sector) && strstr("LAB BUS NGO EDU REL PTY OPP MED JRN REB SEP", o->sector);
  bool open = open3(m->sector) && (a->flags & AGENT_OF) && !l->b.v[k->mention.v[j].entity].person && !open3(o->sector);
  if (!strcmp(m->sector, "LEG") && (a->flags & AGENT_PERSON) && (!strcmp(o->sector, "PTY") || !strcmp(o->sector, "OPP"))) memcpy(m->sector, o->sector, 4);
  // "the president … his deputy" sits in no parliament
  bool of_state = l->b.v[k->mention.v[j].entity].person && !strcmp(o->sector, "GOV") && !m->plural && (a->flags & AGENT_PERSON);
  if (of_state && !strcmp(m->sector, "LEG")) memcpy(m->sector, o->sector, 4);
  if (!(a->flags & AGENT_PERSON) || (!open && (!body || (!open3(m->sector) && !list_has(k->of_body, a->word, NULL))))) return;
  memcpy(m->sector, o->sector, 4);
}

// May both be one person: no body or state among them, and nothing that speaks against it.
static bool same_person(const linker *l, int32_t a, int32_t b) {
  const being *x = &l->b.v[a], *y = &l->b.v[b];
  bool open = countries_agree(l->e.v[a].country, l->e.v[b].country) && x->plural == y->plural;
  return open && !x->body && !y->body && (!x->known || !y->known || x->known == y->known) && (x->gender == y->gender || !x->gender || !y->gender);
}

/* "The owner, the Swiss firm Glencore": what somebody is as a person gives way to what the body beside is. */
static void take_apposition(const linker *l, int32_t i, int32_t at) {
  const mention *m = &l->k->mention.v[i];
  if (at < 0 || at != by_apposition(l, i) || !l->k->note.v[i].body || l->k->note.v[i].person || open3(m->sector)) return;
  entity *e = &l->e.v[at];
  if (l->k->mention.v[e->first].kind != MENTION_NOMINAL || strcmp(e->sector, "CVL") != 0) return;
  memcpy(e->sector, m->sector, 4);
  if (!open3(m->country)) memcpy(e->country, m->country, 4);
}

static void link_one(linker *l, int32_t i) {
  const mention *m = &l->k->mention.v[i];
  take_owner(l, i);
  take_body(l, i);
  int32_t at = by_apposition(l, i);
  if (at < 0 && m->kind == MENTION_NAME) at = by_abbreviation(l, i);
  if (at < 0 && m->kind == MENTION_NAME) at = by_bracket(l, i);
  if (at < 0 && m->kind == MENTION_NAME) at = by_name(l, i);
  if (at < 0 && m->kind == MENTION_NOMINAL) at = by_description(l, i);
  if (at >= 0 && m->kind == MENTION_NOMINAL && work_lemma_in(l->k, l->k->group_noun, m->head, NULL) && !open3(l->e.v[at].sector))
    memcpy(l->k->mention.v[i].sector, l->e.v[at].sector, 4);
  // a noun that only the name explains acts as the named one does
  if (at >= 0 && m->kind == MENTION_NOMINAL && !l->k->note.v[i].a) l->k->mention.v[i].actor |= l->k->mention.v[l->e.v[at].first].actor;
  if (at < 0 && m->kind == MENTION_PRONOUN) at = by_pronoun(l, i);
  int32_t other = at >= 0 && m->kind == MENTION_NAME ? by_name(l, i) : -1;
  take_apposition(l, i, at);
  assign(l, i, at);
  bool explained = at >= 0 && abbrev_at(l->k, m->head) && abbrev_at(l->k, m->head)->word == m->head;
  if (other >= 0 && other != at && (explained || same_person(l, other, at))) merge(l, other, at);
  speak_for(l, i);
  const note *t = &l->k->note.v[i];
  if (t->known && m->actor && !t->a && states_same(t->known, t->known)) slot_put(l, (str){t->known->country, 3}, m->entity);
}

void mark_entities(work *k) {
  linker l = {.k = k, .slots = 64};
  int32_t words = 0;
  for (int32_t i = 0; i < k->mention.n; i++) words += k->mention.v[i].last - k->mention.v[i].first;
  while ((int64_t)l.slots < 2 * (int64_t)words) l.slots *= 2;
  l.slot = arena_new(k->scratch, slot, l.slots);
  for (int32_t i = 0; i < k->mention.n; i++) k->mention.v[i].entity = INT32_MAX;
  for (int32_t i = 0; i < k->mention.n; i++) link_one(&l, i);
  for (int32_t i = 0; i < k->mention.n; i++) inherit(&l, i), take_complement(&l, i);
  k->m->entity = l.e.v;
  k->m->E = l.e.n;
}
