#include "model/tensors.h"

#include <string.h>

#include "base/hash.h"

enum { HEAD = 64, ENTRY = 64, NAME = 32, VERSION = 1, STATUS_DATA = 65 };

static const int32_t type_size[TENSOR_TYPES] = {0, 1, 2, 4, 4, 1, 4, 8, 2};

typedef struct entry {
  char name[NAME];
  uint32_t type, rows, cols, zero;
  uint64_t offset, bytes;
} entry;
_Static_assert(sizeof(entry) == ENTRY, "an entry has no gaps");

static entry entry_get(const tensors *t, int32_t i) {
  entry x;
  memcpy(&x, t->p + HEAD + (size_t)i * ENTRY, sizeof x);
  return x;
}

static bool bad(const tensors *t, err *e, const char *what) {
  return err_set(e, STATUS_DATA, "%s: not a usable model: %s", t->name, what);
}

static bool entry_ok(const tensors *t, const entry *x, err *e) {
  if (!memchr(x->name, 0, NAME)) return bad(t, e, "a table without an end to its name");
  if (x->type == 0 || x->type >= TENSOR_TYPES) return bad(t, e, "a table of unknown type");
  if (x->rows == 0 || x->cols == 0 || x->rows > TENSOR_MAX_DIM || x->cols > TENSOR_MAX_DIM)
    return bad(t, e, "a table of impossible shape");
  if (x->bytes != (uint64_t)x->rows * x->cols * (uint64_t)type_size[x->type])
    return bad(t, e, "a table whose size is not that of its shape");
  if (x->offset % 64 || x->offset > t->n || x->bytes > t->n - x->offset)
    return bad(t, e, "a table that lies outside the file");
  return true;
}

bool tensors_read(tensors *t, const char *p, size_t n, const char *name, err *e) {
  *t = (tensors){name, p, n, 0};
  if (n < HEAD || memcmp(p, "VOLGSYN", 8) != 0) return bad(t, e, "it does not begin like one");
  uint64_t sum, size;
  uint32_t version, count;
  memcpy(&sum, p + 8, 8);
  memcpy(&version, p + 16, 4);
  memcpy(&count, p + 20, 4);
  memcpy(&size, p + 24, 8);
  if (version != VERSION) return bad(t, e, "its version is not the one this program reads");
  if (size != n) return bad(t, e, size > n ? "it is cut off" : "it goes on after its end");
  if (count > TENSORS_MAX || HEAD + (size_t)count * ENTRY > n) return bad(t, e, "its list of tables is too long");
  if (n - 16 > INT32_MAX || hash_bytes((str){p + 16, (int32_t)(n - 16)}, 0) != sum)
    return bad(t, e, "it is damaged (the checksum is wrong)");
  t->count = (int32_t)count;
  for (int32_t i = 0; i < t->count; i++) {
    entry x = entry_get(t, i);
    if (!entry_ok(t, &x, e)) return false;
  }
  return true;
}

bool tensors_has(const tensors *t, const char *name) {
  for (int32_t i = 0; i < t->count; i++)
    if (strcmp(entry_get(t, i).name, name) == 0) return true;
  return false;
}

static bool fits(uint32_t have, int32_t want) { return want == 0 || have == (uint32_t)want; }

bool tensors_find(const tensors *t, const char *name, tensor_type type, int32_t rows, int32_t cols, tensor *out, err *e) {
  *out = (tensor){0};
  for (int32_t i = 0; i < t->count; i++) {
    entry x = entry_get(t, i);
    if (strcmp(x.name, name) != 0) continue;
    if (x.type != (uint32_t)type || !fits(x.rows, rows) || !fits(x.cols, cols))
      return err_set(e, STATUS_DATA, "%s: not a usable model: table %s has the wrong type or shape", t->name, name);
    *out = (tensor){t->p + x.offset, (int32_t)x.rows, (int32_t)x.cols};
    return true;
  }
  return err_set(e, STATUS_DATA, "%s: not a usable model: table %s is missing", t->name, name);
}

bool tensors_finite(const tensors *t, const char *name, const tensor *x, err *e) {
  const uint32_t *bits = x->p;
  size_t n = (size_t)x->rows * (size_t)x->cols;
  for (size_t i = 0; i < n; i++)
    if ((bits[i] & 0x7F800000U) == 0x7F800000U)
      return err_set(e, STATUS_DATA, "%s: not a usable model: table %s holds a value that is no number", t->name, name);
  return true;
}
