/* Model files from any bytes. The first byte chooses:
 *   even  the rest is the file, with its beginning and checksum put right
 *   odd   the rest is a row of changes (4 bytes place, 1 byte value) to the small model of the tests, with its checksum
 *         put right; what is still taken for a model must make a tree of a sentence, at the kernel level that the first
 *         byte chooses too
 * A refusal names the file. */
#include <assert.h>
#include <setjmp.h>
#include <stdlib.h>

#include "base/hash.h"
#include "syntax/syntax.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { CHANGE = 5, CHANGES_MAX = 32, SMALL_MAX = 1 << 16 };

typedef struct bench {
  file_map map;
  char *copy;
  arena_block block[3];
} bench;

static void sign(char *p, size_t n) {
  uint64_t sum = hash_bytes((str){p + 16, (int32_t)(n - 16)}, 0);
  memcpy(p + 8, &sum, 8);
}

static bool bench_open(bench *b) {
  if (b->copy) return true;
  for (int i = 0; i < 3; i++)
    if (!arena_open(&b->block[i], (size_t)1 << 27)) return false;
  if (!file_open(SOURCE_DIR "/tests/data/tiny.model", &b->map, NULL)) return false;
  b->copy = malloc(b->map.n);
  if (b->copy) memcpy(b->copy, b->map.p, b->map.n);
  return b->copy != NULL;
}

static void parse(const syntax *s, arena *keep, arena scratch) {
  static const char text[] = "Minister Jansen viel bankmedewerkers aan .";
  static const int32_t at[] = {0, 9, 16, 21, 37, 41, 43};
  word w[6];
  sentence sent = {.end = 42, .n = 6, .root = -1};
  for (int i = 0; i < 6; i++) w[i] = (word){.beg = at[i], .end = at[i + 1] - 1, .head = -1};
  doc d = {.text = S(text), .sent = &sent, .word = w, .S = 1, .W = 6};
  syntax_run(s, &d, SYNTAX_PARSE, keep, scratch);
  int roots = 0;
  for (int i = 0; i < 6; i++) {
    roots += w[i].head < 0;
    int32_t v = i, steps = 0;
    while (v >= 0 && steps++ < 7) v = w[v].head;
    assert(v < 0);
  }
  assert(roots == d.S);  // the network may part the sentence
}

static void read_and_parse(bench *b, const char *p, size_t n, int choice) {
  syntax s;
  err e = {0};
  jmp_buf full;
  arena run = arena_of(&b->block[0], &full), keep = arena_of(&b->block[1], &full);
  if (setjmp(full)) return;
  if (syntax_read(&s, p, n, "fuzz.model", &run, &e)) {
    if (!kernel_get((kernel_level)(choice % KERNEL_LEVELS), &s.kernel)) s.kernel = kernel_best();
    parse(&s, &keep, arena_of(&b->block[2], &full));
  } else {
    assert(e.status == 65 && str_starts(str_of(e.text), S("fuzz.model: ")));
  }
}

static void changed_model(bench *b, const uint8_t *data, size_t size, int choice) {
  uint32_t at[CHANGES_MAX];
  size_t n = size / CHANGE < CHANGES_MAX ? size / CHANGE : CHANGES_MAX;
  for (size_t i = 0; i < n; i++) {
    memcpy(&at[i], data + i * CHANGE, 4);
    at[i] = (at[i] & 1) ? (at[i] >> 1) % 4096 : (uint32_t)((at[i] >> 1) % b->map.n);
    b->copy[at[i]] = (char)data[i * CHANGE + 4];
  }
  sign(b->copy, b->map.n);
  read_and_parse(b, b->copy, b->map.n, choice);
  for (size_t i = 0; i < n; i++) b->copy[at[i]] = b->map.p[at[i]];
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static bench b;
  if (size < 1 || size > SMALL_MAX || !bench_open(&b)) return 0;
  if (data[0] & 1) {
    changed_model(&b, data + 1, size - 1, data[0] >> 1);
    return 0;
  }
  char *file = malloc(size);  // of exactly this size, so that reading past its end is noticed
  if (!file) return 0;
  memcpy(file, data, size);
  memcpy(file, "VOLGSYN", size < 8 ? size : 8);
  if (size >= 16) sign(file, size);
  read_and_parse(&b, file, size, data[0] >> 1);
  free(file);
  return 0;
}
