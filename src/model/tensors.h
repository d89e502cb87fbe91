/* tensors.h - a model file: named tables of numbers, mapped and checked, never parsed.
 *
 *   file -> [TENSORS] -> net, lexicon of lemmas
 *
 *   0   "VOLGSYN\0"
 *   8   u64 XXH3 of all that follows
 *   16  u32 version (1), u32 count, u64 size of the file, 32 bytes 0
 *   64  count entries of 64 bytes: char name[32] padded with 0; u32 type, rows, cols, 0; u64 offset, bytes
 *   …   the tables, each at a multiple of 64, row by row
 *
 * All numbers little-endian, as on every machine this runs on.
 * A file that is cut off, damaged or made up is refused with a sentence that names it and what is wrong; after
 * tensors_open every table lies inside the file. What the numbers mean is for the reader of a table to check.
 * Cost         one pass over the file for the checksum, 2 ms for 20 MB.
 * See it work  tests/test_tensors.c, fuzz/fuzz_model.c */
#ifndef VOLGENS_MODEL_TENSORS_H
#define VOLGENS_MODEL_TENSORS_H

#include "base/err.h"
#include "base/file.h"

typedef enum tensor_type {
  TENSOR_I8 = 1, TENSOR_I16, TENSOR_I32, TENSOR_F32, TENSOR_U8, TENSOR_U32, TENSOR_U64, TENSOR_U16, TENSOR_TYPES
} tensor_type;

enum { TENSORS_MAX = 256, TENSOR_MAX_DIM = 1 << 28 };

typedef struct tensor {
  const void *p;  // NULL when not found
  int32_t rows, cols;
} tensor;

typedef struct tensors {
  const char *name;  // for messages; the caller's
  const char *p;
  size_t n;
  int32_t count;
} tensors;

/* Check the n bytes at p (which stay the caller's). `name` is what messages call the file. Status EX_DATAERR (65). */
bool tensors_read(tensors *t, const char *p, size_t n, const char *name, err *e);

/* There is a table of that name. */
bool tensors_has(const tensors *t, const char *name);

/* The table of that name. rows, cols: what it must have, 0 for any number from 1 up. */
bool tensors_find(const tensors *t, const char *name, tensor_type type, int32_t rows, int32_t cols, tensor *out, err *e);

/* False, with a sentence, when a float of the table is not finite. */
bool tensors_finite(const tensors *t, const char *name, const tensor *x, err *e);

#endif
