#include "mark/mark_name.h"

#include "mark/mark_phrase.h"

enum { NAME_WORDS = 8, NAME_BYTES = 256 };

/* Folded words that were seen to be names of persons, though places have them too. */
typedef struct refused {
  str *v;
  int32_t n, cap;
} refused;

static bool ascii_letters(str s) {
  for (int32_t i = 0; i < s.n; i++)
    if (!((s.p[i] >= 'a' && s.p[i] <= 'z') || (s.p[i] >= '0' && s.p[i] <= '9'))) return false;
  return true;
}

static bool all_capitals(str s) {
  for (int32_t i = 0; i < s.n; i++)
    if (s.p[i] >= 'a' && s.p[i] <= 'z') return false;
  return true;
}

static bool may_start(const work *k, int32_t w) {
  const word *x = &k->d->word[w];
  if (x->upos == UPOS_PUNCT || !k->fold[w].n) return false;
  return word_capital(k->d, w) || x->upos == UPOS_PROPN;
}

// Names of the lexicon for the folded words: filled up to HIT_MAX.
static bool look_up(const work *k, str folded, name_hit *h) {
  int32_t n = names_find(&k->lex->names, k->d->lang, folded, k->date, h->v, HIT_MAX);
  h->n = n > HIT_MAX ? HIT_MAX : n;
  return h->n > 0;
}

static bool look_up_place(const work *k, str folded, name_hit *h) {
  name place;
  if (!names_place(&k->lex->names, k->d->lang, folded, (str){0}, &place)) return false;
  name *kept = arena_new(k->scratch, name, 1);
  *kept = place;
  h->v[0] = kept;
  h->n = 1;
  return true;
}

// Short names are words of the language in small letters; a place name alone needs to be a name by its tag too.
static bool credible(const work *k, int32_t first, int32_t last, const name_hit *h) {
  str form = doc_form(k->d, first);
  const word *x = &k->d->word[first];
  bool body = h->v[0]->kind == NAME_BODY || h->v[0]->kind == NAME_GROUP, noun = x->upos == UPOS_NOUN || x->upos == UPOS_PROPN || x->upos == UPOS_X;
  // "Denk aan je jas"; but "a Unficyp spokesman"
  bool inside = word_capital(k->d, first) && first > k->d->sent[x->sent].first;
  if (body && last == first + 1 && !noun && !all_capitals(form) && !(inside && x->upos == UPOS_ADJ)) return false;
  if (last == first + 1 && k->fold[first].n <= 3 && !all_capitals(form)) return false;
  if (h->v[0]->kind == NAME_PLACE && last == first + 1) return x->upos == UPOS_PROPN;
  if (h->v[0]->kind == NAME_PLACE) return x->upos == UPOS_PROPN || k->d->word[last - 1].upos == UPOS_PROPN;
  return true;
}

static bool person_noun(const work *k, int32_t w) {
  const word *x = &k->d->word[w];
  if (!k->lang || (x->upos != UPOS_NOUN && x->upos != UPOS_PROPN)) return false;
  const agent *a = agents_find(&k->lang->agents, x->lemma.n ? x->lemma : k->low[w]);
  return a && (a->flags & (AGENT_PERSON | AGENT_TITLE));
}

static bool joined_flat(const doc *d, int32_t a, int32_t b) {
  return d->word[b].upos == UPOS_PROPN && d->word[a].sent == d->word[b].sent &&
         ((word_rel(d, b) == REL_FLAT && (d->word[b].head == a || d->word[b].head == d->word[a].head)) ||
          (word_rel(d, a) == REL_FLAT && d->word[a].head == b));
}

static bool refused_before(const refused *r, str folded) {
  for (int32_t i = 0; i < r->n; i++)
    if (str_eq(r->v[i], folded)) return true;
  return false;
}

// "president Ruto", "Virgil van Dijk": a town of that name is not meant. What was a person once is one again.
static bool person_not_place(const work *k, int32_t w, refused *r) {
  const doc *d = k->d;
  int32_t first = d->sent[d->word[w].sent].first, end = first + d->sent[d->word[w].sent].n, after = w + 1;
  while (after < end && work_in(k, k->name_part, after, NULL)) after++;
  bool titled = w > first && person_noun(k, w - 1);
  bool flat = (after < end && joined_flat(d, w, after)) || (w > first && d->word[w - 1].upos == UPOS_PROPN && joined_flat(d, w - 1, w));
  if (titled || flat) {
    *VEC_PUSH(k->scratch, r) = k->fold[w];
    return true;
  }
  if (word_case(d, w) >= 0) return false;
  if (word_ne(d, w) == NE_B_PER) return true;
  return refused_before(r, k->fold[w]) || agents_find(&k->lang->agents, k->low[w]) != NULL;
}

// "Iván Lima", "Chad Boyer": a state or town is no part of a person's name. Only where the tagger of names is sure of both words.
static bool inside_person(const work *k, int32_t w) {
  const doc *d = k->d;
  bool behind = w > 0 && d->word[w].ne == NE_I_PER && word_ne(d, w - 1) == NE_B_PER && d->word[w - 1].sent == d->word[w].sent && joined_flat(d, w - 1, w);
  bool before = word_ne(d, w) == NE_B_PER && w + 1 < d->W && d->word[w + 1].ne == NE_I_PER && d->word[w + 1].sent == d->word[w].sent && joined_flat(d, w, w + 1);
  return behind || before;
}

// Longest name that starts at w: fills *h, false when there is none.
static bool longest(const work *k, int32_t w, int32_t end, name_hit *h) {
  char buffer[NAME_BYTES];
  int32_t n = 0;
  bool found = false, proper = false;
  for (int32_t v = w; v < end && v < w + NAME_WORDS; v++) {
    str f = k->fold[v];
    if (v > w && name_hyphen(k->d, v)) continue;
    if (!f.n || n + f.n + 1 >= NAME_BYTES) break;
    if (n) buffer[n++] = ' ';
    memcpy(buffer + n, f.p, (size_t)f.n);
    n += f.n;
    proper |= k->d->word[v].upos == UPOS_PROPN;
    str so_far = {buffer, n};
    name_hit try = {.first = w, .last = v + 1};
    bool known = look_up(k, so_far, &try) || (proper && look_up_place(k, so_far, &try));
    if (known && credible(k, w, v + 1, &try)) *h = try, found = true;
    if (!names_prefix(&k->lex->names, k->d->lang, so_far)) break;
  }
  return found;
}

// "Macrons", "Ruto's" where the ending was not split off.
static bool without_genitive(const work *k, int32_t w, name_hit *h) {
  str f = k->fold[w];
  if (f.n < 4 || k->d->word[w].upos != UPOS_PROPN || !list_count(k->genitive)) return false;
  for (int32_t i = 0; i < list_count(k->genitive); i++) {
    str tail = list_word(k->genitive, i, NULL);
    if (f.n <= tail.n + 2 || !str_ends(f, tail)) continue;
    str stem = str_trim(str_sub(f, 0, f.n - tail.n));
    *h = (name_hit){.first = w, .last = w + 1};
    if (look_up(k, stem, h) || look_up_place(k, stem, h)) return true;
  }
  return false;
}

static bool first_part(const work *k, int32_t w, name_hit *h) {
  str form = doc_form(k->d, w);
  int32_t dash = str_find_byte(form, '-', 1);
  if (dash < 2 || dash + 2 > form.n) return false;
  arena a = *k->scratch;
  str folded = name_fold(str_sub(form, 0, dash), &a);
  *h = (name_hit){.first = w, .last = w + 1, .part = true};
  return look_up(k, folded, h) && (dash > 3 || all_capitals(str_sub(form, 0, dash)));
}

// Is there a given name before the family name, and is it another one than the lexicon's person has?
static bool other_given_name(const work *k, int32_t w, const name *n) {
  const doc *d = k->d;
  if (w == 0 || d->word[w - 1].upos != UPOS_PROPN || d->word[w - 1].sent != d->word[w].sent) return false;
  bool joined = d->word[w].head == w - 1 || d->word[w - 1].head == w || (d->word[w].head >= 0 && d->word[w].head == d->word[w - 1].head);
  if (!joined || work_in(k, k->name_part, w - 1, NULL)) return false;
  if (agents_find(&k->lang->agents, k->low[w - 1])) return false;
  // spelling differs from paper to paper: the first letters tell ("Antony", "Anthony"); an initial tells nothing
  str given = k->fold[w - 1];
  arena a = *k->scratch;
  str full = name_fold(n->text, &a);
  return given.n > 2 && full.n && full.p[0] != given.p[0] && str_find(full, given, 0) < 0;
}

// "al-Sharaa" may stand as "Sharaa" in the lexicon; folding made the hyphen a blank.
static str behind_dash(str folded) {
  int32_t at = folded.n;
  while (at > 0 && folded.p[at - 1] != ' ') at--;
  return at ? str_sub(folded, at, folded.n) : S("");
}

// A family name is the last word of its name: not "Law" in "Law Society", but "Biden" in "Biden Administration".
static bool name_goes_on(const work *k, int32_t w) {
  const doc *d = k->d;
  int32_t after = w + 1;
  if (name_hyphen(d, after)) return true;
  if (after >= d->W || d->word[after].upos != UPOS_PROPN || d->word[after].sent != d->word[w].sent) return false;
  if (d->word[after].rel == REL_FLAT) return true;
  return word_rel(d, w) == REL_COMPOUND && d->word[w].head == after && !agents_find(&k->lang->agents, k->low[after]);
}

// "Norte de [Santander]": a body's name of one word that is the end of a longer name with a small word in it.
static bool within_name(const work *k, int32_t w, const name_hit *h) {
  const doc *d = k->d;
  if (h->v[0]->kind != NAME_BODY || h->last != w + 1 || w < 2 || d->word[w - 2].sent != d->word[w].sent) return false;
  bool joined = work_in(k, k->name_part, w - 1, NULL) && word_capital(d, w - 2) && d->word[w - 2].upos == UPOS_PROPN;
  return joined && word_rel(d, w) == REL_FLAT && word_rel(d, w - 1) == REL_FLAT;
}

static bool by_family(const work *k, int32_t w, name_hit *h) {
  if (!k->lang || k->d->word[w].upos != UPOS_PROPN || k->fold[w].n < 2) return false;
  if (name_goes_on(k, w)) return false;
  *h = (name_hit){.first = w, .last = w + 1, .family = true};
  int32_t n = names_family(&k->lex->names, k->fold[w], k->date, h->v, HIT_MAX);
  if (!n) n = names_family(&k->lex->names, behind_dash(k->fold[w]), k->date, h->v, HIT_MAX);
  h->n = 0;
  for (int32_t i = 0; i < n && i < HIT_MAX; i++)
    if (!other_given_name(k, w, h->v[i])) h->v[h->n++] = h->v[i];
  return h->n > 0;
}

static void put_hit(work *k, const name_hit *h) {
  for (int32_t w = h->first; w < h->last; w++) k->hit_of[w] = k->hit.n;
  *VEC_PUSH(k->scratch, &k->hit) = *h;
}

// A place of one word gives way to a person of that name, unless an adposition tells where. False when neither is meant.
static bool settle_place(const work *k, int32_t w, refused *r, name_hit *h) {
  if (within_name(k, w, h)) return false;
  bool land = h->v[0]->kind == NAME_COUNTRY || h->v[0]->kind == NAME_CAPITAL || h->v[0]->kind == NAME_METONYM ||
              h->v[0]->kind == NAME_ADJECTIVE || h->v[0]->kind == NAME_INHABITANT;
  if (land && h->last == w + 1 && inside_person(k, w)) return by_family(k, w, h);
  if (h->v[0]->kind != NAME_PLACE || h->last != w + 1 || !k->lang) return true;
  if (k->d->sent[k->d->word[w].sent].kind == SENT_DATELINE) return true;
  if (person_not_place(k, w, r)) return by_family(k, w, h);
  int32_t c = word_case(k->d, w);
  name_hit other;
  if ((c < 0 || !work_in(k, k->locative, c, NULL)) && by_family(k, w, &other)) *h = other;
  return true;
}

static bool find_name(const work *k, int32_t w, int32_t end, refused *r, name_hit *h) {
  if (!may_start(k, w)) return false;
  if (longest(k, w, end, h) || without_genitive(k, w, h)) return settle_place(k, w, r, h);
  return first_part(k, w, h) || by_family(k, w, h);
}

void mark_names(work *k) {
  const doc *d = k->d;
  refused r = {0};
  k->fold = arena_new(k->scratch, str, d->W);
  k->hit_of = arena_new(k->scratch, int32_t, d->W);
  for (int32_t w = 0; w < d->W; w++) {
    k->fold[w] = ascii_letters(k->low[w]) ? k->low[w] : name_fold(doc_form(d, w), k->scratch);
    k->hit_of[w] = -1;
  }
  for (int32_t s = 0; s < d->S; s++) {
    int32_t end = d->sent[s].first + d->sent[s].n;
    for (int32_t w = d->sent[s].first; w < end;) {
      name_hit h;
      bool hit = find_name(k, w, end, &r, &h);
      if (hit) put_hit(k, &h);
      w = hit ? h.last : w + 1;
    }
  }
}

const name *hit_kind(const name_hit *h, name_kind kind) {
  for (int32_t i = 0; h && i < h->n; i++)
    if (h->v[i]->kind == kind) return h->v[i];
  return NULL;
}

const name_hit *hit_at(const work *k, int32_t w) { return w >= 0 && k->hit_of[w] >= 0 ? &k->hit.v[k->hit_of[w]] : NULL; }

bool work_toward_state(const work *k, int32_t w, int32_t adposition) {
  str how;
  const name_hit *h = hit_at(k, w);
  return h && h->v[0]->kind == NAME_COUNTRY && work_in(k, k->locative, adposition, &how) && str_eq(how, S("p"));
}
