#include "compare/vocabulary.h"

#include "base/hash.h"
#include "compare/name_key.h"

enum { NAME_WORDS = 5, FULL = 8, HALF = 4, TELLING = 12, SMALL = 12, NUMBER_MAX_DIGITS = 15 };

typedef struct lists_used {
  const list *stop, *strength, *hedge, *unsure, *denial, *negation, *our, *witness, *calm, *few, *naming, *count, *ending;
} lists_used;

typedef struct maker {
  vocabulary *v;
  const side *s;
  const language *lang;  // NULL: a language that the lexicon lacks
  lists_used list;
  token *tok;
  int32_t date;
  arena *scratch;
} maker;

void vocabulary_open(vocabulary *v, const lexicon *lex, arena *keep) { *v = (vocabulary){.lex = lex, .keep = keep}; }

static void slot_put(vocabulary *v, int32_t i) {
  uint32_t mask = (uint32_t)v->slots - 1, at = (uint32_t)hash_bytes(v->key.v[i], 0) & mask;
  while (v->slot[at]) at = (at + 1) & mask;
  v->slot[at] = i + 1;
}

int32_t vocabulary_key(vocabulary *v, str key) {
  if (v->slots) {
    uint32_t mask = (uint32_t)v->slots - 1;
    for (uint32_t at = (uint32_t)hash_bytes(key, 0) & mask; v->slot[at]; at = (at + 1) & mask)
      if (str_eq(v->key.v[v->slot[at] - 1], key)) return v->slot[at] - 1;
  }
  *VEC_PUSH(v->keep, &v->key) = arena_copy(v->keep, key);
  if (v->key.n * 2 <= v->slots) {
    slot_put(v, v->key.n - 1);
    return v->key.n - 1;
  }
  v->slots = v->slots ? v->slots * 4 : 1024;
  v->slot = arena_new(v->keep, int32_t, v->slots);
  for (int32_t i = 0; i < v->key.n; i++) slot_put(v, i);
  return v->key.n - 1;
}

/* The number of a scale or class by its name, from 1. */
static uint8_t numbered(vocabulary *v, bool scale, str label) {
  str *known = scale ? v->scale.v : v->naming.v;
  int32_t n = scale ? v->scale.n : v->naming.n;
  for (int32_t i = 0; i < n; i++)
    if (str_eq(known[i], label)) return (uint8_t)(i + 1);
  if (n >= UINT8_MAX) return 0;
  if (scale) *VEC_PUSH(v->keep, &v->scale) = label;
  else *VEC_PUSH(v->keep, &v->naming) = label;
  return (uint8_t)(n + 1);
}

static str form_of(const side *s, const side_word *w) { return str_sub(s->text, w->at.beg, w->at.end); }

/* A lemma without the joints of its parts. */
static str joined(str lemma, arena *a) {
  char *p = arena_new(a, char, lemma.n + 1);
  int32_t n = 0;
  for (int32_t i = 0; i < lemma.n; i++)
    if (lemma.p[i] != '_') p[n++] = lemma.p[i];
  return (str){p, n};
}

/* The number that is written with digits, -1 when s is none. Points and commas between three digits part thousands. */
static int64_t digits_of(str s) {
  int64_t v = 0;
  int32_t digits = 0;
  for (int32_t i = 0; i < s.n; i++) {
    bool digit = s.p[i] >= '0' && s.p[i] <= '9';
    bool joint = (s.p[i] == '.' || s.p[i] == ',') && i > 0 && s.n - i == 4;
    if ((!digit && !joint) || digits == NUMBER_MAX_DIGITS) return -1;
    if (digit) v = v * 10 + (s.p[i] - '0'), digits++;
  }
  return digits ? v : -1;
}

static void add_key(maker *m, token *t, str key, int32_t weight) {
  if (t->keys == TOKEN_KEYS) return;
  t->key[t->keys] = vocabulary_key(m->v, key);
  t->weight[t->keys++] = (uint8_t)weight;
}

/* The concepts of a word, each a part of its weight; false when the table lacks it. */
static bool add_concepts(maker *m, token *t, str term, int32_t weight) {
  static const int32_t part[CONCEPTS_A_WORD + 1] = {0, 8, 6, 5, 4};  // of 8: squares of all parts sum up to about that of the whole
  int32_t row[CONCEPTS_A_WORD];
  int32_t n = concepts_find(&m->v->lex->concepts, m->s->lang, term, row);
  for (int32_t i = 0; i < n; i++) add_key(m, t, arena_printf(m->scratch, "c%d", row[i]), (weight * part[n] + 4) / 8);
  return n;
}

/* "w" and a plain word. */
static void add_word(maker *m, token *t, str term, int32_t weight) {
  if (term.n > 1) add_key(m, t, arena_printf(m->scratch, "w%.*s", term.n, term.p), weight);
}

/* A word without a lemma: as it stands, or without one of the language's endings. */
static str cut_ending(const maker *m, str form, bool (*known)(const maker *m, str term)) {
  for (int32_t k = 0; k < list_count(m->list.ending); k++) {
    str put, end = list_word(m->list.ending, k, &put);
    if (form.n < end.n + 3 || !str_ends(form, end)) continue;
    do {
      str other = str_cut(&put, ',');
      str stem = arena_printf(m->scratch, "%.*s%.*s", form.n - end.n, form.p, other.n, other.p ? other.p : "");
      if (known(m, stem)) return stem;
    } while (put.p);
  }
  return form;
}

static bool in_table(const maker *m, str term) {
  int32_t row[CONCEPTS_A_WORD];
  return concepts_find(&m->v->lex->concepts, m->s->lang, term, row) || list_has(m->list.strength, term, NULL) ||
         list_has(m->list.naming, term, NULL) || list_has(m->list.stop, term, NULL);
}

static str folded_case(const maker *m, str form) {
  char *p = arena_new(m->scratch, char, form.n + 1);
  for (int32_t i = 0; i < form.n; i++) p[i] = form.p[i] >= 'A' && form.p[i] <= 'Z' ? (char)(form.p[i] + 32) : form.p[i];
  return (str){p, form.n};
}

/* The dictionary form of a word as well as it is known. */
static str base_of(const maker *m, const side_word *w) {
  if (w->lemma.p && w->lemma.n) return folded_case(m, joined(w->lemma, m->scratch));
  str form = folded_case(m, form_of(m->s, w));
  return in_table(m, form) ? form : cut_ending(m, form, in_table);
}

static void read_strength(maker *m, token *t, str value) {
  str rank = value, scale = str_cut(&rank, ':');
  int64_t r = digits_of(rank);
  if (r < 0 || r > 9) return;
  t->scale = numbered(m->v, true, scale);
  t->rank = (uint8_t)r;
}

/* What the lists tell of a word, by its form and its dictionary form. */
static void read_lists(maker *m, token *t, str form, str base) {
  str value;
  const list *const flagged[] = {m->list.hedge, m->list.unsure, m->list.denial, m->list.negation, m->list.our, m->list.witness, m->list.calm, m->list.few};
  static const uint8_t bit[] = {TOKEN_HEDGE, TOKEN_HEDGE, TOKEN_DENIAL, TOKEN_NOT, TOKEN_OWN, TOKEN_WITNESS, TOKEN_CALM, TOKEN_FEW};
  for (int32_t k = 0; k < 8; k++)
    if (list_has(flagged[k], form, NULL) || list_has(flagged[k], base, NULL)) t->flags |= bit[k];
  if (list_has(m->list.strength, base, &value) || list_has(m->list.strength, form, &value)) read_strength(m, t, value);
  if (list_has(m->list.naming, base, &value) || list_has(m->list.naming, form, &value)) t->naming = numbered(m->v, false, value);
}

static void add_number_keys(maker *m, token *t) {
  add_key(m, t, arena_printf(m->scratch, "#%lld", (long long)t->number), t->number > SMALL ? TELLING : FULL);
  add_key(m, t, S("#"), HALF);
}

static bool read_number(maker *m, token *t, str form, str base) {
  str value = {0};
  int64_t v = digits_of(form);
  if (v < 0 && (list_has(m->list.count, form, &value) || list_has(m->list.count, base, &value))) {
    t->vague = str_ends(value, S("+"));
    v = digits_of(t->vague ? str_sub(value, 0, value.n - 1) : value);
  }
  if (v < 0) return false;
  t->kind = TOKEN_NUMBER;
  t->number = v;
  add_number_keys(m, t);
  return true;
}

/* Can the word tell anything, by its part of speech? */
static bool tells(const side_word *w, str form) {
  switch ((upos)w->upos) {
    case UPOS_NOUN: case UPOS_VERB: case UPOS_ADJ: case UPOS_PROPN: case UPOS_X: case UPOS_ADV: return true;
    case UPOS_NONE: return form.n > 2;
    case UPOS_ADP: case UPOS_AUX: case UPOS_CCONJ: case UPOS_DET: case UPOS_INTJ: case UPOS_NUM: case UPOS_PART: case UPOS_PRON:
    case UPOS_PUNCT: case UPOS_SCONJ: case UPOS_SYM: case UPOS_COUNT: break;
  }
  return false;
}

/* The parts of a compound that the table lacks as a whole, the last first. */
static void add_parts(maker *m, token *t, str lemma, str whole) {
  bool any = false;
  for (int32_t end = lemma.n; end > 0;) {
    int32_t beg = end;
    while (beg > 0 && lemma.p[beg - 1] != '_' && lemma.p[beg - 1] != '-') beg--;
    str part = folded_case(m, str_sub(lemma, beg, end));
    if (beg == 0 && end == lemma.n) break;
    if (part.n > 2 && !list_has(m->list.stop, part, NULL)) any |= add_concepts(m, t, part, HALF + 1);
    end = beg - 1;
  }
  add_word(m, t, whole, any ? HALF : FULL);
}

static void read_plain(maker *m, token *t, const side_word *w, str form, str base) {
  t->kind = TOKEN_PLAIN;
  const agent *who = m->lang && (w->upos == UPOS_NOUN || w->upos == UPOS_NONE) ? agents_find(&m->lang->agents, w->lemma.n ? w->lemma : base) : NULL;
  if (who && who->sector[0]) t->sector = vocabulary_key(m->v, arena_printf(m->scratch, "s%s", who->sector));
  int32_t weight = w->upos == UPOS_ADV ? HALF : FULL;
  if (add_concepts(m, t, base, weight) || add_concepts(m, t, form, weight)) return;
  str lemma = w->lemma.p ? w->lemma : form;
  add_parts(m, t, lemma, base);
}

/* May the word be (the beginning of) a name? */
static bool name_like(const side *s, const side_word *w) {
  char c = s->text.p[w->at.beg];
  bool capital = (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0xC3;
  if (w->upos == UPOS_PROPN) return true;
  return capital && (w->upos == UPOS_NONE || w->upos == UPOS_ADJ || w->upos == UPOS_NOUN || w->upos == UPOS_X || w->upos == UPOS_VERB);
}

static void take_name(maker *m, int32_t w, int32_t n, str key) {
  for (int32_t i = w; i < w + n; i++) {
    token *t = &m->tok[i];
    t->keys = 0;
    t->kind = key.p[0] == '@' ? TOKEN_STATE : TOKEN_NAME;
    add_key(m, t, key, FULL);
  }
}

/* The longest known name that begins at the word; how many words it has, 0 for none. */
static int32_t read_known(maker *m, int32_t w) {
  const side *s = m->s;
  int32_t sent = s->word[w].sent, last = s->sent[sent].first + s->sent[sent].n;
  int32_t max = last - w < NAME_WORDS ? last - w : NAME_WORDS;
  for (int32_t n = max; n > 0; n--) {
    if (!name_like(s, &s->word[w + n - 1])) continue;
    str folded = name_fold(str_sub(s->text, s->word[w].at.beg, s->word[w + n - 1].at.end), m->scratch);
    bool alone = n == 1 && (s->word[w].upos == UPOS_PROPN || s->word[w].upos == UPOS_NONE) && !(s->word[w].flags & SIDE_STARTS && s->word[w].upos == UPOS_NONE);
    str key = name_key_known(m->v->lex, s->lang, folded, alone, m->date, m->scratch);
    if (!key.p && n == 1 && s->word[w].lemma.n) key = name_key_known(m->v->lex, s->lang, name_fold(s->word[w].lemma, m->scratch), alone, m->date, m->scratch);
    if (!key.p) continue;
    take_name(m, w, n, key);
    return n;
  }
  return 0;
}

static bool read_unknown_name(maker *m, int32_t w) {
  const side_word *x = &m->s->word[w];
  bool named = x->upos == UPOS_PROPN || (x->upos == UPOS_NONE && !(x->flags & SIDE_STARTS));
  if (!named) return false;
  str folded = name_fold(form_of(m->s, x), m->scratch);
  if (folded.n < 2) return false;
  take_name(m, w, 1, name_key_sound(m->v->lex, m->s->lang, folded, m->scratch));
  return true;
}

static void read_token(maker *m, int32_t w) {
  const side_word *x = &m->s->word[w];
  token *t = &m->tok[w];
  t->sector = -1;
  str form = folded_case(m, form_of(m->s, x)), base = base_of(m, x);
  read_lists(m, t, form, base);
  if (t->kind != TOKEN_NONE || x->flags & SIDE_TIME) return;
  if (read_number(m, t, form, base)) return;
  if (name_like(m->s, x) && read_unknown_name(m, w)) return;
  if (!tells(x, form)) return;
  if (list_has(m->list.stop, base, NULL) || list_has(m->list.stop, form, NULL)) t->flags |= TOKEN_STOP;
  read_plain(m, t, x, form, base);
}

static lists_used lists_of(const language *l) {
  static const lists none;
  const lists *all = l ? &l->lists : &none;
  return (lists_used){lists_get(all, S("compare-stop")),   lists_get(all, S("compare-strength")), lists_get(all, S("hedge")),
                      lists_get(all, S("compare-unsure")), lists_get(all, S("compare-denial")),   lists_get(all, S("negation")),
                      lists_get(all, S("our")),            lists_get(all, S("compare-witness")),  lists_get(all, S("compare-calm")), lists_get(all, S("compare-few")),
                      lists_get(all, S("compare-naming")), lists_get(all, S("compare-count")),    lists_get(all, S("compare-ending"))};
}

/* "five hundred", "2 million": one number, at its last word. */
static void join_numbers(maker *m) {
  for (int32_t w = 1; w < m->s->W; w++) {
    token *t = &m->tok[w], *before = &m->tok[w - 1];
    bool scale = t->number == 100 || t->number == 1000 || t->number == 1000000;
    if (t->kind != TOKEN_NUMBER || before->kind != TOKEN_NUMBER || !scale || t->vague || before->number >= t->number || m->s->word[w].sent != m->s->word[w - 1].sent) continue;
    t->number *= before->number;
    t->joined = true;
    t->keys = 0;
    add_number_keys(m, t);
    *before = (token){.sector = -1};
  }
}

token *vocabulary_tokens(vocabulary *v, const side *s, arena *keep, arena scratch) {
  maker m = {.v = v, .s = s, .lang = lexicon_language(v->lex, s->lang), .tok = arena_new(keep, token, s->W),
             .date = s->published.p ? name_key_date(s->published) : 0};
  m.list = lists_of(m.lang);
  for (int32_t w = 0; w < s->W;) {
    arena own = scratch;  // what one name or word needs
    m.scratch = &own;
    int32_t n = name_like(s, &s->word[w]) && !(s->word[w].flags & SIDE_TIME) ? read_known(&m, w) : 0;
    for (int32_t i = w; i < w + (n ? n : 1); i++) read_token(&m, i);
    w += n ? n : 1;
  }
  m.scratch = &scratch;
  join_numbers(&m);
  return m.tok;
}

int32_t vocabulary_name(vocabulary *v, const side *s, str text, arena scratch) {
  str folded = name_fold(text, &scratch);
  if (!folded.n) return -1;
  int32_t date = s->published.p ? name_key_date(s->published) : 0;
  bool alone = str_find_byte(folded, ' ', 0) < 0;
  str key = name_key_known(v->lex, s->lang, folded, alone, date, &scratch);
  int32_t last = folded.n;
  while (last > 0 && folded.p[last - 1] != ' ') last--;
  str family = str_sub(folded, last, folded.n);
  if (!key.p) key = name_key_known(v->lex, s->lang, family, true, date, &scratch);
  return vocabulary_key(v, key.p ? key : name_key_sound(v->lex, s->lang, family, &scratch));
}
