/* fuzz_names.c - the tables of the world. The first byte chooses:
 *   0 mod 3  the rest is a .tsv file: read, or refused with its place
 *   1 mod 3  the rest is a places.txt: whatever is in it, asking is safe; where places_check is content, each row is found
 *   2 mod 3  the rest is a .tsv file, a NUL, and a places.txt, opened from a folder: every name is found by its own words */
#define _DEFAULT_SOURCE
#include <assert.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "lexicon/names.h"
#include "lexicon/places.h"
#include "lexicon/world.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool placed(const err *e, const char *file) { return e->status == 65 && str_starts(str_of(e->text), str_of(file)); }

static void check_world(const world *w) {
  for (int32_t i = 0; i < w->key.n; i++) {
    const world_key *k = &w->key.v[i];
    assert(k->of >= 0 && k->of < w->name.n && k->folded.n > 0);
  }
  for (int32_t i = 0; i < w->name.n; i++) {
    const name *n = &w->name.v[i];
    assert(n->kind < NAME_KINDS && strlen(n->country) == 3 && (strlen(n->sector) == 3 || !n->sector[0]));
    assert(!n->office.n || office_known(n->office));
    assert(!n->from || !n->to || n->from <= n->to);
  }
}

static void fuzz_world(str bytes, arena *a) {
  world w = {0};
  err e = {0};
  if (world_read(S("fuzz.tsv"), bytes, &w, a, &e)) check_world(&w);
  else assert(placed(&e, "fuzz.tsv:"));
}

static void fuzz_places(str bytes, arena *a) {
  err e = {0};
  name out;
  bool good = places_check(S("places.txt"), bytes, &e);
  assert(good || placed(&e, "places.txt:"));
  int32_t asked = 0;
  for (str rest = bytes, line; line = str_cut(&rest, '\n'), line.p && asked++ < 100;) {
    if (!line.n) continue;
    str left = line, key = str_cut(&left, '\t');
    str words = arena_copy(a, key);
    places_prefix(bytes, words);
    bool found = places_find(bytes, words, S("NLD"), &out);
    assert(!good || (found && out.kind == NAME_PLACE && strlen(out.country) == 3));
    int32_t space = str_find_byte(key, ' ', 0);
    if (good && space > 0) assert(places_prefix(bytes, str_sub(words, 0, space)));
  }
}

static void write_file(const char *folder, const char *file, str bytes) {
  char path[128];
  snprintf(path, sizeof path, "%s/%s", folder, file);
  int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (fd < 0 || write(fd, bytes.p, (size_t)bytes.n) != bytes.n) abort();
  close(fd);
}

/* Each name of the rows is found in its language, and what it begins with is known as a beginning. */
static void ask_names(const names *n, const world *w) {
  const name *hit[4];
  for (int32_t i = 0; i < w->key.n && i < 200; i++) {
    const world_key *k = &w->key.v[i];
    str lang = str_of(k->lang);
    int32_t found = k->family ? names_family(n, k->folded, 0, hit, 4) : names_find(n, lang, k->folded, 20200101, hit, 4);
    assert(found > 0 && hit[0]->text.n > 0);
    int32_t space = str_find_byte(k->folded, ' ', 0);
    if (space > 0 && !k->family) assert(names_prefix(n, lang, str_sub(k->folded, 0, space)));
    const name *x = &w->name.v[k->of];
    if (x->office.n) names_holder(n, str_of(x->country), x->office, 20200101);
    if (x->kind == NAME_COUNTRY) assert(names_country(n, str_of(x->country), lang).n > 0);
  }
}

static char folder[64];  // where the files of this process lie

static void remove_folder(void) {
  static const char *const file[] = {"rows.tsv", "places.txt"};
  char path[128];
  for (int i = 0; i < 2; i++) {
    snprintf(path, sizeof path, "%s/%s", folder, file[i]);
    unlink(path);
  }
  rmdir(folder);
}

static void open_folder(void) {
  if (folder[0]) return;
  snprintf(folder, sizeof folder, "/tmp/volgens-fuzz-names-XXXXXX");
  if (!mkdtemp(folder)) abort();
  atexit(remove_folder);
}

static void fuzz_open(str bytes, arena *a) {
  open_folder();
  str rest = bytes, rows = str_cut(&rest, '\0');
  write_file(folder, "rows.tsv", rows);
  write_file(folder, "places.txt", rest.p ? rest : S(""));
  names n = {0};
  world w = {0};
  err e = {0}, again = {0};
  bool good = world_read(S("rows.tsv"), rows, &w, a, &again);
  uint64_t hash = 0;
  if (names_open(folder, &n, &hash, a, &e)) {
    assert(good);
    ask_names(&n, &w);
    names_close(&n);
  } else {
    assert(!good && placed(&e, folder));
  }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static arena_block block;
  if (size < 1 || size > 1 << 14) return 0;
  if (!block.base && !arena_open(&block, 1 << 26)) return 0;
  jmp_buf full;
  arena a = arena_of(&block, &full);
  if (setjmp(full)) return 0;
  char *copy = malloc(size);  // of exactly this size, so that reading past its end is noticed
  if (!copy) return 0;
  memcpy(copy, data + 1, size - 1);
  str bytes = {copy, (int32_t)size - 1};
  switch (data[0] % 3) {
    case 0: fuzz_world(bytes, &a); break;
    case 1: fuzz_places(bytes, &a); break;
    default: fuzz_open(bytes, &a); break;
  }
  free(copy);
  return 0;
}
