#include "lexicon/lists.h"

#include "base/hash.h"

enum { STATUS_DATA = 65 };

typedef struct member {
  str word, value;
} member;

struct list {
  str name;
  struct { member *v; int32_t n, cap; } member;  // in file order
  int32_t *slot;  // [slots] member index + 1, 0 free; linear probing
  int32_t slots;  // a power of two, at least twice the members; 0 while the list is empty
};

static const list EMPTY;

static uint32_t slot_of(const list *l, str word) { return (uint32_t)hash_bytes(word, 0) & (uint32_t)(l->slots - 1); }

/* The member's index, or -1. */
static int32_t member_find(const list *l, str word) {
  if (!l->slots || !word.n) return -1;
  for (uint32_t at = slot_of(l, word); l->slot[at]; at = (at + 1) & (uint32_t)(l->slots - 1))
    if (str_eq(l->member.v[l->slot[at] - 1].word, word)) return l->slot[at] - 1;
  return -1;
}

static void slot_put(list *l, int32_t i) {
  uint32_t at = slot_of(l, l->member.v[i].word);
  while (l->slot[at]) at = (at + 1) & (uint32_t)(l->slots - 1);
  l->slot[at] = i + 1;
}

static void member_put(list *l, member m, arena *keep) {
  *VEC_PUSH(keep, &l->member) = m;
  if (l->member.n * 2 <= l->slots) {
    slot_put(l, l->member.n - 1);
    return;
  }
  l->slots = l->slots ? l->slots * 4 : 16;
  l->slot = arena_new(keep, int32_t, l->slots);
  for (int32_t i = 0; i < l->member.n; i++) slot_put(l, i);
}

/* "word" or "word=value". A word that begins with "=" is a word as a whole. */
static member member_of(str part) {
  int32_t eq = str_find_byte(part, '=', 1);
  if (eq < 0) return (member){part, S("")};
  return (member){str_trim(str_sub(part, 0, eq)), str_trim(str_sub(part, eq + 1, part.n))};
}

static list *list_at(lists *l, str name, arena *keep) {
  for (int32_t i = 0; i < l->n; i++)
    if (str_eq(l->v[i].name, name)) return &l->v[i];
  list *fresh = VEC_PUSH(keep, l);
  *fresh = (list){.name = name};
  return fresh;
}

static bool words_take(const entry *en, const entry_field *f, list *l, arena *keep, err *e) {
  for (str rest = f->value, part; part = str_cut(&rest, '|'), part.p;) {
    member m = member_of(str_trim(part));
    if (!m.word.n) return entry_fault(e, en, f, "an empty member in a list");
    int32_t known = member_find(l, m.word);
    if (known < 0) member_put(l, m, keep);
    else if (!str_eq(l->member.v[known].value, m.value)) return err_at(e, STATUS_DATA, en->file, f->line, f->column, "\"%.*s\" has another value already", m.word.n, m.word.p);
  }
  return true;
}

static bool list_take(const entry *en, lists *out, arena *keep, err *e) {
  list *l = list_at(out, en->field[0].value, keep);
  bool any = false;
  for (int32_t i = 1; i < en->fields; i++) {
    const entry_field *f = &en->field[i];
    if (str_eq(f->key, S("why"))) continue;
    if (!str_eq(f->key, S("words"))) return entry_fault(e, en, f, "a list has no such key; known are words, why");
    if (!words_take(en, f, l, keep, e)) return false;
    any = true;
  }
  return any || entry_fault(e, en, NULL, "a list without words");
}

bool lists_take(const entries *en, lists *out, arena *keep, err *e) {
  for (int32_t i = 0; i < en->n; i++)
    if (str_eq(en->v[i].field[0].key, S("list")) && !list_take(&en->v[i], out, keep, e)) return false;
  return true;
}

const list *lists_get(const lists *l, str name) {
  for (int32_t i = 0; i < l->n; i++)
    if (str_eq(l->v[i].name, name)) return &l->v[i];
  return &EMPTY;
}

bool list_has(const list *l, str word, str *value) {
  int32_t i = member_find(l, word);
  if (i >= 0 && value) *value = l->member.v[i].value;
  return i >= 0;
}

int32_t list_count(const list *l) { return l->member.n; }

str list_word(const list *l, int32_t i, str *value) {
  if (value) *value = l->member.v[i].value;
  return l->member.v[i].word;
}
