/* tests/data/hard-places.tsv against the splitter. */
#include <stdio.h>

#include "test.h"

#include "base/file.h"
#include "text/text.h"

static arena_block blocks[3];
static lexicon lex;

static const char *const kind_name[] = {"", "[headline] ", "[dateline] ", "[credit] "};

/* The text of a column with \n made a line break. */
static str unescape(str s, arena *a) {
  char *p = arena_new(a, char, (ptrdiff_t)s.n + 1);
  int32_t n = 0;
  for (int32_t i = 0; i < s.n; i++) {
    bool nl = s.p[i] == '\\' && i + 1 < s.n && s.p[i + 1] == 'n';
    p[n++] = nl ? '\n' : s.p[i];
    i += nl;
  }
  return (str){p, n};
}

static void put(char *to, int32_t *n, str s) {
  memcpy(to + *n, s.p, (size_t)s.n);
  *n += s.n;
}

/* The doc as the file writes it. */
static str show(const doc *d, arena *a) {
  char *p = arena_new(a, char, 16 * (ptrdiff_t)d->text.n + 64);
  int32_t n = 0;
  for (int32_t s = 0; s < d->S; s++) {
    if (s) put(p, &n, S(" ‖ "));
    put(p, &n, str_of(kind_name[d->sent[s].kind]));
    for (int32_t w = d->sent[s].first; w < d->sent[s].first + d->sent[s].n; w++) {
      if (w > d->sent[s].first) put(p, &n, d->word[w].flags & WORD_MWT_NEXT ? S("·") : S(" "));
      put(p, &n, doc_form(d, w));
    }
  }
  return (str){p, n};
}

static int check(str lang, str text, str want, int line) {
  arena keep = arena_of(&blocks[1], NULL), scratch = arena_of(&blocks[2], NULL);
  report rep = {.id = S("t"), .text = unescape(text, &keep)};
  doc d;
  err e = {0};
  if (!text_make(&lex, &rep, lang, &d, &keep, scratch, &e)) fail_msg("line %d: %s", line, e.text);
  str got = show(&d, &keep);
  if (str_eq(got, want)) return 0;
  if (line) print_error("tests/data/hard-places.tsv:%d\n  want %.*s\n  got  %.*s\n", line, want.n, want.p, got.n, got.p);
  return 1;
}

/* How many places the file has, and how many come out otherwise than written. */
static int count_wrong(const char *path, bool tell, int *places) {
  file_map m;
  assert_true(file_open(path, &m, NULL));
  int line = 0, wrong = 0;
  *places = 0;
  str rest = {m.p, (int32_t)m.n};
  for (str row; row = str_cut(&rest, '\n'), row.p;) {
    line++;
    if (!row.n || row.p[0] == '#') continue;
    str lang = str_cut(&row, '\t'), text = str_cut(&row, '\t');
    assert_non_null(row.p);
    wrong += check(lang, text, row, tell ? line : 0);
    ++*places;
  }
  file_close(&m);
  return wrong;
}

static void every_hard_place_is_split_as_written(void **state) {
  (void)state;
  int places;
  assert_int_equal(count_wrong(SOURCE_DIR "/tests/data/hard-places.tsv", true, &places), 0);
  assert_true(places >= 200);
}

static void wanted_places_are_still_wrong(void **state) {
  (void)state;
  int places, wrong = count_wrong(SOURCE_DIR "/tests/wanted/hard-places.tsv", false, &places);
  if (wrong != places) fail_msg("%d wanted places come out: move them to tests/data/hard-places.tsv", places - wrong);
}

int main(void) {
  for (int i = 0; i < 3; i++)
    if (!arena_open(&blocks[i], 1 << 26)) return 1;
  arena run = arena_of(&blocks[0], NULL);
  err e = {0};
  if (!lexicon_open(SOURCE_DIR "/lexicon", &lex, &run, &e)) {
    fprintf(stderr, "%s\n", e.text);
    return 1;
  }
  const struct CMUnitTest tests[] = {cmocka_unit_test(every_hard_place_is_split_as_written), cmocka_unit_test(wanted_places_are_still_wrong)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
