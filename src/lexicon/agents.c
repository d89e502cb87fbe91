#include "lexicon/agents.h"

#include "base/hash.h"

enum { STATUS_DATA = 65, LEMMA_MAX = 256, TAIL_MIN = 4, BEFORE_MIN = 3 };

struct agents_impl {
  struct { agent *v; int32_t n, cap; } word;
  struct { const entry_field **v; int32_t n, cap; } from;  // where each word was said
  int32_t *slot;                                             // [slots] index + 1, 0 empty
  uint32_t slots;                                            // a power of two
  bool joined;
};

static const char sectors[] =
    " GOV MIL COP SPY LEG JUD PTY OPP REB PRM UAF SEP CVL BUS LAB EDU MED JRN REL NGO REF CRM ELI IGO UNK ";

bool sector_known(str sector) { return sector.n == 3 && str_find(str_of(sectors), sector, 0) > 0; }

typedef struct flag_word {
  const char *word;
  uint8_t flag;
} flag_word;
static const flag_word flag_words[] = {
    {"person", AGENT_PERSON}, {"body", AGENT_BODY},     {"of", AGENT_OF},     {"title", AGENT_TITLE},
    {"state", AGENT_STATE},   {"female", AGENT_FEMALE}, {"male", AGENT_MALE},
};

static bool read_flags(const entry *en, uint8_t *flags, err *e) {
  const entry_field *f = entry_find(en, S("flags"));
  *flags = 0;
  if (!f) return true;
  for (str rest = f->value, w; w = str_cut(&rest, ' '), w.p;) {
    uint8_t bit = 0;
    for (size_t i = 0; i < sizeof flag_words / sizeof *flag_words; i++)
      if (str_eq(w, str_of(flag_words[i].word))) bit = flag_words[i].flag;
    if (w.n && !bit) return entry_fault(e, en, f, "an unknown flag (person, body, of, title, state, female, male)");
    *flags |= bit;
  }
  return true;
}

/* "MIL", "UNO IGO", "-" (of its complement), "none" (no agent at all: sector "none" is kept as "x"). */
static bool read_code(const entry *en, agent *a, err *e) {
  const entry_field *f = entry_find(en, S("code"));
  if (!f) return entry_fault(e, en, NULL, "an agent without a code");
  if (str_eq(f->value, S("none"))) {
    a->sector[0] = 'x';
    return true;
  }
  str rest = f->value, first = str_cut(&rest, ' '), second = str_trim(rest);
  str sector = second.n ? second : first;
  if (second.n) {
    if (first.n != 3) return entry_fault(e, en, f, "a country has three letters");
    memcpy(a->country, first.p, 3);
  }
  if (str_eq(sector, S("-"))) return true;
  if (!sector_known(sector)) return entry_fault(e, en, f, "not a sector of the codebook");
  memcpy(a->sector, sector.p, 3);
  return true;
}

static bool keys_known(const entry *en, err *e) {
  static const char known[] = " agent code flags why yes no ";
  for (int32_t i = 0; i < en->fields; i++) {
    str k = en->field[i].key;
    int32_t at = str_find(str_of(known), k, 0);
    if (at <= 0 || known[at - 1] != ' ' || known[at + k.n] != ' ')
      return entry_fault(e, en, &en->field[i], "an unknown key (agent, code, flags, why)");
  }
  return true;
}

/* "officier_van_justitie" is three words. */
static str in_blanks(str word, arena *keep) {
  if (str_find_byte(word, '_', 0) < 0) return word;
  char *p = arena_raw(keep, char, word.n);
  for (int32_t i = 0; i < word.n; i++) p[i] = word.p[i] == '_' ? ' ' : word.p[i];
  return (str){p, word.n};
}

static bool read_agent(struct agents_impl *im, const entry *en, arena *keep, err *e) {
  agent a = {0};
  if (!keys_known(en, e) || !read_code(en, &a, e) || !read_flags(en, &a.flags, e)) return false;
  for (str rest = en->field[0].value, w; w = str_cut(&rest, '|'), w.p;) {
    a.word = in_blanks(str_trim(w), keep);
    if (!a.word.n || a.word.n >= LEMMA_MAX) return entry_fault(e, en, &en->field[0], "an empty or endless word");
    *VEC_PUSH(keep, &im->word) = a;
    *VEC_PUSH(keep, &im->from) = &en->field[0];
  }
  return true;
}

static uint32_t slot_of(const struct agents_impl *im, str word) {
  uint32_t at = (uint32_t)hash_bytes(word, 0) & (im->slots - 1);
  while (im->slot[at] && !str_eq(im->word.v[im->slot[at] - 1].word, word)) at = (at + 1) & (im->slots - 1);
  return at;
}

static bool index_words(struct agents_impl *im, const entries *en, arena *keep, err *e) {
  im->slots = 16;
  while (im->slots < (uint32_t)im->word.n * 2) im->slots *= 2;
  im->slot = arena_new(keep, int32_t, (ptrdiff_t)im->slots);
  for (int32_t i = 0; i < im->word.n; i++) {
    uint32_t at = slot_of(im, im->word.v[i].word);
    if (im->slot[at]) {
      const entry_field *f = im->from.v[i];
      str file = S("agents");
      for (int32_t k = 0; k < en->n; k++)
        if (en->v[k].field == f) file = en->v[k].file;
      return err_at(e, STATUS_DATA, file, f->line, f->column, "\"%.*s\" is an agent already (line %d)",
                    im->word.v[i].word.n, im->word.v[i].word.p, im->from.v[im->slot[at] - 1]->line);
    }
    im->slot[at] = i + 1;
  }
  return true;
}

bool agents_take(const entries *en, agents *out, arena *keep, err *e) {
  struct agents_impl *im = arena_new(keep, struct agents_impl, 1);
  for (int32_t i = 0; i < en->n; i++) {
    const entry *x = &en->v[i];
    if (str_eq(x->field[0].key, S("agents"))) {
      if (!str_eq(x->field[0].value, S("joined"))) return entry_fault(e, x, &x->field[0], "only \"joined\" is known here");
      im->joined = true;
    } else if (str_eq(x->field[0].key, S("agent")) && !read_agent(im, x, keep, e)) {
      return false;
    }
  }
  out->impl = im;
  return index_words(im, en, keep, e);
}

static const agent *look(const struct agents_impl *im, str word) {
  int32_t at = im->slot[slot_of(im, word)];
  return at ? &im->word.v[at - 1] : NULL;
}

/* The longest last part: `whole` has no "_", `low` shows where the parser parted the word. */
static const agent *look_last_part(const struct agents_impl *im, str low, str whole) {
  for (int32_t i = BEFORE_MIN; im->joined && i + TAIL_MIN <= whole.n; i++) {
    if (((unsigned char)whole.p[i] & 0xC0) == 0x80) continue;
    const agent *a = look(im, str_sub(whole, i, whole.n));
    if (a) return a;
  }
  for (int32_t i = 1; i < low.n; i++)
    if (low.p[i - 1] == '_' || low.p[i - 1] == ' ' || low.p[i - 1] == '-') {
      const agent *a = look(im, str_sub(low, i, low.n));
      if (a) return a;
    }
  return NULL;
}

const agent *agents_find(const agents *a, str lemma) {
  char low[LEMMA_MAX], whole[LEMMA_MAX];
  if (!a->impl || lemma.n >= LEMMA_MAX) return NULL;
  int32_t n = 0;
  for (int32_t i = 0; i < lemma.n; i++) {
    low[i] = lemma.p[i] >= 'A' && lemma.p[i] <= 'Z' ? (char)(lemma.p[i] + ('a' - 'A')) : lemma.p[i];
    if (low[i] != '_') whole[n++] = low[i];
  }
  const agent *hit = look(a->impl, (str){whole, n});
  if (!hit) hit = look_last_part(a->impl, (str){low, lemma.n}, (str){whole, n});
  return hit && hit->sector[0] == 'x' ? NULL : hit;
}

const agent *agents_exact(const agents *a, str words) { return a->impl ? look(a->impl, words) : NULL; }

const agent *agents_at(const agents *a, int32_t i) { return a->impl && i < a->impl->word.n ? &a->impl->word.v[i] : NULL; }
