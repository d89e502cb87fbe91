#include "lexicon/lexicon.h"

#include "base/file.h"
#include "base/hash.h"

enum { STATUS_NO_INPUT = 66, MAX_FILE = 1 << 28 };

/* Language files under one lexicon folder, as a walk over the sorted paths. */
typedef struct shelf {
  const char *folder;
  file_list files;  // of the whole lexicon
  int32_t at;       // the next file
} shelf;

/* The folder right under the lexicon that a file lies in ("nl"); absent for a file that lies in none. */
static str section(const shelf *s, str path) {
  int32_t from = (int32_t)strlen(s->folder);
  while (from < path.n && path.p[from] == '/') from++;
  int32_t slash = str_find_byte(path, '/', from);
  return slash < 0 ? (str){0} : str_sub(path, from, slash);
}

/* A copy of the file's bytes, so that views into it live as long as keep. */
static bool copy_file(str path, str *out, arena *keep, err *e) {
  file_map m;
  if (!file_open(path.p, &m, e)) return false;
  bool fits = m.n <= MAX_FILE;
  if (fits) *out = arena_copy(keep, (str){m.p, (int32_t)m.n});
  file_close(&m);
  return fits || err_at(e, STATUS_NO_INPUT, path, 0, 0, "larger than a lexicon file may be");
}

static bool language_take(language *l, const entries *en, arena *keep, err *e) {
  if (!lists_take(en, &l->lists, keep, e) || !agents_take(en, &l->agents, keep, e) ||
      !cues_take(en, &l->cues, keep, e) || !rules_take(en, &l->rules, keep, e)) return false;
  return patterns_link(&l->rules.match, &l->lists, e) && patterns_link(&l->cues.match, &l->lists, e);
}

/* Take all files of one language and leave the shelf at the first of the next. */
static bool language_open(shelf *s, language *l, uint64_t *hash, arena *keep, err *e) {
  entries en = {0};
  for (; s->at < s->files.n && str_eq(section(s, s->files.v[s->at]), l->code); s->at++) {
    str path = s->files.v[s->at], bytes = {0};
    if (!str_ends(path, S(".lex"))) continue;
    if (!copy_file(path, &bytes, keep, e) || !entries_read(path, bytes, &en, keep, e)) return false;
    *hash = hash_bytes(bytes, *hash);
  }
  return language_take(l, &en, keep, e);
}

/* The word table lexicon/world/words-nl-en.txt, where there is one. */
static bool words_open(const shelf *s, concepts *out, uint64_t *hash, arena *keep, err *e) {
  for (int32_t i = 0; i < s->files.n; i++) {
    str path = s->files.v[i], bytes = {0};
    if (!str_ends(path, S("/world/words-nl-en.txt"))) continue;
    if (!copy_file(path, &bytes, keep, e)) return false;
    *hash = hash_bytes(bytes, *hash);
    return concepts_read(path, bytes, out, keep, e);
  }
  return concepts_read(S("words"), S(""), out, keep, e);
}

static bool is_language(str code) { return code.n && !str_eq(code, S("world")); }

bool lexicon_open(const char *folder, lexicon *out, arena *keep, err *e) {
  *out = (lexicon){0};
  shelf s = {.folder = folder};
  if (!file_walk(folder, &s.files, keep, e)) return false;
  out->language = arena_new(keep, language, s.files.n);
  str world = arena_printf(keep, "%s/world", folder);
  if (!names_open(world.p, &out->names, &out->hash, keep, e)) return false;
  if (!words_open(&s, &out->concepts, &out->hash, keep, e)) return false;
  while (s.at < s.files.n) {
    language *l = &out->language[out->languages];
    *l = (language){.code = section(&s, s.files.v[s.at])};
    if (!is_language(l->code)) {
      s.at++;
      continue;
    }
    if (!language_open(&s, l, &out->hash, keep, e)) return false;
    out->languages++;
  }
  return out->languages || err_at(e, STATUS_NO_INPUT, str_of(folder), 0, 0, "a lexicon without a language");
}

const language *lexicon_language(const lexicon *lex, str code) {
  for (int32_t i = 0; i < lex->languages; i++)
    if (str_eq(lex->language[i].code, code)) return &lex->language[i];
  return NULL;
}
