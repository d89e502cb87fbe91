/* Models of names from any bytes: a row of changes (4 bytes place, 1 byte value) to a real one, with its checksum put right.
 * What is still taken for a model must give every word a tag that exists. A refusal names the file. */
#include <assert.h>
#include <setjmp.h>
#include <stdlib.h>

#include "base/hash.h"
#include "ner/ner.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { CHANGE = 5, CHANGES_MAX = 32 };

typedef struct bench {
  file_map map;
  char *copy;
  arena_block block;
} bench;

static void sign(char *p, size_t n) {
  uint64_t sum = hash_bytes((str){p + 16, (int32_t)(n - 16)}, 0);
  memcpy(p + 8, &sum, 8);
}

static bool bench_open(bench *b) {
  if (b->copy) return true;
  if (!arena_open(&b->block, (size_t)1 << 27) || !file_open(SOURCE_DIR "/models/nl/names.model", &b->map, NULL)) return false;
  b->copy = malloc(b->map.n);
  if (b->copy) memcpy(b->copy, b->map.p, b->map.n);
  return b->copy != NULL;
}

static void find_names(const ner *n, arena scratch) {
  static const char text[] = "Minister Jansen sprak in Den Haag";
  static const int32_t at[] = {0, 9, 16, 22, 25, 29, 34};
  word w[6];
  sentence sent = {.end = 33, .n = 6, .root = -1};
  for (int i = 0; i < 6; i++) w[i] = (word){.beg = at[i], .end = at[i + 1] - 1, .head = -1, .upos = UPOS_PROPN, .ne = NE_COUNT};
  doc d = {.text = S(text), .sent = &sent, .word = w, .S = 1, .W = 6};
  ner_run(n, &d, scratch);
  for (int i = 0; i < 6; i++) assert(w[i].ne < NE_COUNT);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static bench b;
  if (!bench_open(&b)) return 0;
  uint32_t at[CHANGES_MAX];
  size_t n = size / CHANGE < CHANGES_MAX ? size / CHANGE : CHANGES_MAX;
  for (size_t i = 0; i < n; i++) {
    memcpy(&at[i], data + i * CHANGE, 4);
    at[i] = (at[i] & 1) ? (at[i] >> 1) % 1024 : (uint32_t)((at[i] >> 1) % b.map.n);
    b.copy[at[i]] = (char)data[i * CHANGE + 4];
  }
  sign(b.copy, b.map.n);
  ner model;
  err e = {0};
  jmp_buf full;
  if (!setjmp(full)) {
    if (ner_read(&model, b.copy, b.map.n, "fuzz.model", &e)) find_names(&model, arena_of(&b.block, &full));
    else assert(e.status == 65 && str_starts(str_of(e.text), S("fuzz.model: ")));
  }
  for (size_t i = 0; i < n; i++) b.copy[at[i]] = b.map.p[at[i]];
  return 0;
}
