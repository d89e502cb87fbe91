#include "lexicon/cues.h"

typedef struct word_bit {
  str word;
  uint32_t bit;
} word_bit;

static const word_bit frame_words[] = {
    {S_INIT("clause"), FRAME_CLAUSE},       {S_INIT("quote"), FRAME_QUOTE}, {S_INIT("inf"), FRAME_INF},
    {S_INIT("noun"), FRAME_NOUN},           {S_INIT("predicate"), FRAME_PREDICATE}, {S_INIT("back"), FRAME_BACK},
    {S_INIT("according"), FRAME_ACCORDING}, {S_INIT("complement"), FRAME_COMPLEMENT}, {S_INIT("nothing"), FRAME_NOTHING}, {S_INIT("rest"), FRAME_REST}, {S_INIT("that"), FRAME_THAT},
};
static const word_bit stance_words[] = {{S_INIT("neutral"), 0}, {S_INIT("endorses"), 1}, {S_INIT("distances"), 2}};
static const word_bit speech_words[] = {
    {S_INIT("direct"), 0}, {S_INIT("indirect"), 1}, {S_INIT("according"), 2}, {S_INIT("narrative"), 3}, {S_INIT("free"), 4}};
static const word_bit source_words[] = {
    {S_INIT("subj"), CUE_SUBJECT}, {S_INIT("iobj"), CUE_IOBJ}, {S_INIT("phrase"), CUE_COMPLEMENT}, {S_INIT("none"), CUE_NOBODY}};

#define COUNT(a) ((int32_t)(sizeof(a) / sizeof *(a)))

static bool word_find(const word_bit *v, int32_t n, str what, uint32_t *bit) {
  for (int32_t i = 0; i < n; i++)
    if (str_eq(v[i].word, what)) {
      *bit = v[i].bit;
      return true;
    }
  return false;
}

typedef struct reader {
  const entry *en;
  cue *c;
  cues *out;
  arena *keep;
  err *e;
  bool sourced;
} reader;

static bool read_frame(reader *rd, const entry_field *f) {
  for (str rest = f->value, w; w = str_cut(&rest, ' '), w.p;) {
    uint32_t bit;
    if (!w.n) continue;
    if (word_find(frame_words, COUNT(frame_words), w, &bit)) {
      rd->c->frames |= bit;
      continue;
    }
    if (rd->c->adpositions == CUE_MAX_ADPOSITIONS) return entry_fault(rd->e, rd->en, f, "too many adpositions in frame (at most 6)");
    rd->c->adposition[rd->c->adpositions++] = w;
  }
  return true;
}

static bool read_phrases(reader *rd, const entry_field *f) {
  for (str rest = f->value, alt; alt = str_cut(&rest, '|'), alt.p;) {
    cue_phrase p = {.owner = rd->out->n - 1};
    str words = str_trim(alt);
    for (str w; w = str_cut(&words, ' '), w.p;) {
      if (!w.n) continue;
      if (p.n == CUE_MAX_PHRASE) return entry_fault(rd->e, rd->en, f, "a phrase of more than 5 words");
      p.word[p.n++] = w;
    }
    if (!p.n) return entry_fault(rd->e, rd->en, f, "an empty alternative in phrase");
    *VEC_PUSH(rd->keep, &rd->out->phrase) = p;
  }
  return true;
}

static bool read_example(reader *rd, const entry_field *f, bool yes) {
  cue_example x = {.text = f->value, .line = f->line, .column = f->column, .yes = yes};
  int32_t arrow = str_find(f->value, S("=>"), 0);
  if (yes && arrow < 0) return entry_fault(rd->e, rd->en, f, "a `yes` example needs \"=> source=… | content=…\"");
  if (arrow >= 0) {
    x.want = str_trim(str_sub(f->value, arrow + 2, f->value.n));
    x.text = str_trim(str_sub(f->value, 0, arrow));
  }
  struct { cue_example *v; int32_t n, cap; } grown = {rd->c->example, rd->c->examples, rd->c->example_cap};
  *VEC_PUSH(rd->keep, &grown) = x;
  rd->c->example = grown.v;
  rd->c->examples = grown.n;
  rd->c->example_cap = grown.cap;
  return true;
}

static bool read_source(reader *rd, const entry_field *f) {
  uint32_t bit;
  rd->sourced = true;
  if (word_find(source_words, COUNT(source_words), f->value, &bit)) {
    rd->c->source = (uint8_t)bit;
    return true;
  }
  if (str_find_byte(f->value, ' ', 0) >= 0) return entry_fault(rd->e, rd->en, f, "source is subj, iobj, phrase, none or one adposition");
  rd->c->source = CUE_ADPOSITION;
  rd->c->source_adposition = f->value;
  return true;
}

static bool read_choice(reader *rd, const entry_field *f, const word_bit *v, int32_t n, uint32_t *bit) {
  return word_find(v, n, f->value, bit) || entry_fault(rd->e, rd->en, f, "a value that is not known here");
}

static bool read_field(reader *rd, const entry_field *f) {
  uint32_t bit = 0;
  if (str_eq(f->key, S("match"))) return patterns_add(&rd->out->match, rd->en, f, rd->out->n - 1, rd->keep, rd->e);
  if (str_eq(f->key, S("phrase"))) return read_phrases(rd, f);
  if (str_eq(f->key, S("frame"))) return read_frame(rd, f);
  if (str_eq(f->key, S("source"))) return read_source(rd, f);
  if (str_eq(f->key, S("yes"))) return read_example(rd, f, true);
  if (str_eq(f->key, S("no"))) return read_example(rd, f, false);
  if (str_eq(f->key, S("stance"))) {
    if (!read_choice(rd, f, stance_words, COUNT(stance_words), &bit)) return false;
    rd->c->stance = (uint8_t)bit;
    return true;
  }
  if (str_eq(f->key, S("speech"))) {
    if (!read_choice(rd, f, speech_words, COUNT(speech_words), &bit)) return false;
    rd->c->speech = (int8_t)bit;
    return true;
  }
  if (str_eq(f->key, S("need"))) {
    rd->c->actor = str_eq(f->value, S("actor"));
    return rd->c->actor || entry_fault(rd->e, rd->en, f, "need is actor or left out");
  }
  if (str_eq(f->key, S("cue")) || str_eq(f->key, S("why"))) return true;
  return entry_fault(rd->e, rd->en, f, "a key that cues do not have");
}

static bool read_cue(const entry *en, cues *out, arena *keep, err *e) {
  cue *c = VEC_PUSH(keep, out);
  *c = (cue){.id = en->field[0].value, .file = en->file, .line = en->line, .speech = -1};
  reader rd = {.en = en, .c = c, .out = out, .keep = keep, .e = e};
  for (int32_t i = 0; i < en->fields; i++)
    if (!read_field(&rd, &en->field[i])) return false;
  if (!entry_find(en, S("match")) && !entry_find(en, S("phrase"))) return entry_fault(e, en, NULL, "a cue without match or phrase");
  if (!c->frames && !c->adpositions) return entry_fault(e, en, NULL, "a cue without a frame");
  bool example = false;
  for (int32_t i = 0; i < c->examples; i++) example = example || c->example[i].yes || (c->frames & FRAME_NOTHING);
  if (!example) return entry_fault(e, en, NULL, "a cue without a `yes` example");
  if (!rd.sourced && entry_find(en, S("phrase"))) c->source = CUE_COMPLEMENT;
  return true;
}

static bool check_ids(const cues *c, err *e) {
  for (int32_t i = 1; i < c->n; i++)  // a few hundred: the plain way is quick enough
    for (int32_t j = 0; j < i; j++)
      if (str_eq(c->v[i].id, c->v[j].id))
        return err_at(e, 65, c->v[i].file, c->v[i].line, 1, "the cue \"%.*s\" stands already at %.*s:%d", c->v[i].id.n, c->v[i].id.p,
                      c->v[j].file.n, c->v[j].file.p, (int)c->v[j].line);
  return true;
}

/* By first word, then longer ones first; insertion keeps the order of the files among equals. */
static void sort_phrases(cues *c) {
  for (int32_t i = 1; i < c->phrase.n; i++) {
    cue_phrase x = c->phrase.v[i];
    int32_t j = i;
    for (; j > 0; j--) {
      int order = str_cmp(c->phrase.v[j - 1].word[0], x.word[0]);
      if (order < 0 || (order == 0 && c->phrase.v[j - 1].n >= x.n)) break;
      c->phrase.v[j] = c->phrase.v[j - 1];
    }
    c->phrase.v[j] = x;
  }
}

bool cues_take(const entries *en, cues *out, arena *keep, err *e) {
  *out = (cues){0};
  for (int32_t i = 0; i < en->n; i++)
    if (str_eq(en->v[i].field[0].key, S("cue")) && !read_cue(&en->v[i], out, keep, e)) return false;
  patterns_index(&out->match, keep);
  sort_phrases(out);
  return check_ids(out, e);
}

int32_t cues_phrases(const cues *c, str first, int32_t *count) {
  int32_t lo = 0, hi = c->phrase.n;
  while (lo < hi) {
    int32_t mid = lo + (hi - lo) / 2;
    if (str_cmp(c->phrase.v[mid].word[0], first) < 0)
      lo = mid + 1;
    else
      hi = mid;
  }
  *count = 0;
  while (lo + *count < c->phrase.n && str_eq(c->phrase.v[lo + *count].word[0], first)) (*count)++;
  return lo;
}
