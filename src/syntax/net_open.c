#include "syntax/net.h"

#include <stdlib.h>
#include <string.h>

enum { STATUS_DATA = 65, START_MAX = 1 << 24, LAYER_MAX_N = 1 << 14 };

static bool bad(const tensors *t, const char *name, const char *what, err *e) {
  return err_set(e, STATUS_DATA, "%s: not a usable model: table %s %s", t->name, name, what);
}

static bool find_part(const tensors *t, const char *name, const char *part, tensor_type type, int32_t rows, int32_t cols,
                      tensor *x, err *e) {
  char full[64];
  size_t n = strlen(name), m = strlen(part);
  memcpy(full, name, n);
  memcpy(full + n, part, m + 1);
  return tensors_find(t, full, type, rows, cols, x, e) && (type != TENSOR_F32 || tensors_finite(t, full, x, e));
}

static bool weights_ok(const tensors *t, const char *name, const tensor *w, err *e) {
  const int8_t *p = w->p;
  size_t n = (size_t)w->rows * (size_t)w->cols;
  int8_t low = 0, high = 0;
  for (size_t i = 0; i < n; i++) {
    low = p[i] < low ? p[i] : low;
    high = p[i] > high ? p[i] : high;
  }
  return (low >= -KERNEL_WEIGHT_MAX && high <= KERNEL_WEIGHT_MAX) || bad(t, name, "has a weight out of range", e);
}

/* Does what layer.small asks hold? */
static bool weights_small(const layer *l) {
  int32_t most = 0;
  for (int32_t n = 0; n < l->N; n += KERNEL_PANEL)
    for (int32_t k = 0; k + 8 <= l->K; k += 8) {
      const int8_t *p = l->w + (ptrdiff_t)n * l->K + (ptrdiff_t)k * KERNEL_PANEL, *q = p + 4 * KERNEL_PANEL;
      for (int32_t i = 0; i < 4 * KERNEL_PANEL; i += 2) {
        int32_t size = abs(p[i]) + abs(p[i + 1]) + abs(q[i]) + abs(q[i + 1]);
        most = size > most ? size : most;
      }
    }
  return most <= KERNEL_SMALL;
}

/* N, K: outputs and inputs, 0 for any; outputs are padded to a multiple of KERNEL_PANEL. */
static bool layer_open(const tensors *t, const char *name, int32_t N, int32_t K, bool bias, layer *l, err *e) {
  tensor w, scale, start, b = {0};
  if (!find_part(t, name, ".w", TENSOR_I8, N, K, &w, e) || !find_part(t, name, ".scale", TENSOR_F32, 1, w.rows, &scale, e) ||
      !find_part(t, name, ".start", TENSOR_I32, 1, w.rows, &start, e) ||
      (bias && !find_part(t, name, ".bias", TENSOR_F32, 1, w.rows, &b, e)))
    return false;
  if (w.rows % KERNEL_PANEL || w.rows > LAYER_MAX_N) return bad(t, name, "has rows that do not fill its panels, or too many", e);
  if (w.cols % 4 || w.cols > KERNEL_MAX_K) return bad(t, name, "has an impossible number of inputs", e);
  const int32_t *s = start.p;
  for (int32_t i = 0; i < w.rows; i++)
    if (s[i] < -START_MAX || s[i] > START_MAX) return bad(t, name, "has a start out of range", e);
  *l = (layer){w.p, start.p, scale.p, b.p, w.rows, w.cols, false};
  l->small = weights_small(l);
  return weights_ok(t, name, &w, e);
}

static bool rows_open(const tensors *t, const char *name, net_rows *r, err *e) {
  tensor hash, row;
  if (!find_part(t, name, ".hash", TENSOR_U64, 1, 0, &hash, e) ||
      !find_part(t, name, ".row", TENSOR_U32, 1, hash.cols, &row, e))
    return false;
  *r = (net_rows){hash.p, row.p, hash.cols};
  return (hash.cols & (hash.cols - 1)) == 0 || bad(t, name, "has a number of slots that is no power of two", e);
}

static bool width_ok(const tensors *t, const char *name, int32_t n, int32_t max, err *e) {
  return (n % 16 == 0 && n <= max) || bad(t, name, "has a width that this program does not take", e);
}

static bool tables_open(net *n, const tensors *t, err *e) {
  tensor pre, word, affix, shape;
  if (!rows_open(t, "pre", &n->pre_rows, e) || !rows_open(t, "word", &n->word_rows, e) ||
      !tensors_find(t, "pre.table", TENSOR_I8, 0, 0, &pre, e) || !tensors_find(t, "word.table", TENSOR_I8, 0, 0, &word, e) ||
      !tensors_find(t, "affix.table", TENSOR_I8, WORDFORM_AFFIX_ROWS, word.cols, &affix, e) ||
      !find_part(t, "shape", ".table", TENSOR_F32, WORDFORM_SHAPES, word.cols, &shape, e))
    return false;
  if (!width_ok(t, "pre.table", pre.cols, NET_WORD_MAX, e) || !width_ok(t, "word.table", word.cols, NET_WORD_MAX, e))
    return false;
  if (pre.rows < WORDFORM_GRAM_ROWS) return bad(t, "pre.table", "has too few rows", e);
  n->pre = pre.p;
  n->word = word.p;
  n->affix = affix.p;
  n->shape = shape.p;
  n->pre_n = pre.rows - WORDFORM_GRAM_ROWS;
  n->word_n = word.rows - 1;
  n->PRE = pre.cols;
  n->TR = word.cols;
  n->IN = n->PRE + n->TR;
  return true;
}

/* "rnn1.hf" and so on; name has room for 16 bytes. */
static const char *rnn_name(char *name, int32_t i, const char *part) {
  _Static_assert(NET_LAYERS_MAX < 9, "one digit");
  memcpy(name, "rnn1.", 5);
  name[3] = (char)('1' + i);
  memcpy(name + 5, part, strlen(part) + 1);
  return name;
}

/* Recurrent layer i: its inputs are the words for the first, else what the layer below gives. */
static bool rnn_open(net *n, const tensors *t, int32_t i, err *e) {
  char name[16];
  if (!layer_open(t, rnn_name(name, i, "hf"), 0, n->H, false, &n->fwd[i], e)) return false;
  if (i == 0) {
    n->H = n->fwd[0].K;
    n->OUT = 2 * n->H;
    if (!width_ok(t, name, n->H, NET_H_MAX, e)) return false;
    if (n->fwd[0].N != 4 * n->H) return bad(t, name, "has not four gates a unit", e);
  }
  return (i == 0 || n->fwd[i].N == 4 * n->H || bad(t, name, "has not four gates a unit", e)) &&
         layer_open(t, rnn_name(name, i, "hb"), 4 * n->H, n->H, false, &n->bwd[i], e) &&
         layer_open(t, rnn_name(name, i, "in"), 8 * n->H, i == 0 ? n->IN : n->OUT, true, &n->in[i], e);
}

static bool rnns_open(net *n, const tensors *t, err *e) {
  char name[16];
  for (; n->layers == 0 || tensors_has(t, rnn_name(name, n->layers, "in.w")); n->layers++) {
    if (n->layers == NET_LAYERS_MAX) return bad(t, name, "is one layer too many", e);
    if (!rnn_open(n, t, n->layers, e)) return false;
  }
  return true;
}

static bool layers_open(net *n, const tensors *t, err *e) {
  const int32_t A = n->ARC, L = n->LAB;
  if (!layer_open(t, "tag1", 0, n->OUT, true, &n->tag1, e) || !layer_open(t, "tag2", 0, n->tag1.N, true, &n->tag2, e))
    return false;
  n->TAG = n->tag1.N;
  return width_ok(t, "tag1", n->TAG, NET_HIDDEN_MAX, e) && layer_open(t, "arc1", n->ARCS, n->OUT, true, &n->arc1, e) &&
         layer_open(t, "arc2", A + (NET_DIST + 15) / 16 * 16, A, true, &n->arc2, e) &&
         layer_open(t, "rel2", 0, L, true, &n->rel2, e);
}

static bool root_open(net *n, const tensors *t, err *e) {
  tensor head, lab, dist;
  if (!tensors_find(t, "root.head", TENSOR_I16, 1, 0, &head, e) || !find_part(t, "root", ".lab", TENSOR_F32, 1, 0, &lab, e) ||
      !find_part(t, "dist", ".lab", TENSOR_F32, NET_DIST, lab.cols, &dist, e))
    return false;
  if (!width_ok(t, "root.head", head.cols, NET_ARC_MAX, e) || !width_ok(t, "root.lab", lab.cols, NET_HIDDEN_MAX, e))
    return false;
  n->root_head = head.p;
  n->root_lab = lab.p;
  n->dist_lab = dist.p;
  n->ARC = head.cols;
  n->LAB = lab.cols;
  n->ARCS = 2 * (n->ARC + n->LAB);
  for (int i = 0; i < n->ARC; i++)
    if (n->root_head[i] < -2047 || n->root_head[i] > 2047) return bad(t, "root.head", "has a value out of range", e);
  return true;
}

static int64_t work(const layer *l) { return (int64_t)l->N * l->K; }

int64_t net_work(const net *n) {
  int64_t sum = work(&n->tag1) + work(&n->tag2) + work(&n->arc1) + work(&n->arc2) + work(&n->rel2);
  for (int32_t i = 0; i < n->layers; i++) sum += work(&n->in[i]) + work(&n->fwd[i]) + work(&n->bwd[i]);
  return sum;
}

bool net_open(net *n, const tensors *t, err *e) {
  enum { PRE_SCALE, PRE_STEP, WORD_SCALE, AFFIX_SCALE, TR_STEP, TAG_STEP, DEP_STEP, ARC_STEP, HEAD_STEP, LAB_STEP, CONSTS };
  tensor c;
  *n = (net){0};
  if (!find_part(t, "const", "", TENSOR_F32, 1, CONSTS, &c, e)) return false;
  const float *v = c.p;
  for (int i = 0; i < CONSTS; i++)
    if (!(v[i] > 1e-9f && v[i] < 1e9f)) return bad(t, "const", "has a value out of range", e);
  n->pre_scale = v[PRE_SCALE];
  n->word_scale = v[WORD_SCALE];
  n->affix_scale = v[AFFIX_SCALE];
  n->pre_inv = 1.0f / v[PRE_STEP];
  n->tr_inv = 1.0f / v[TR_STEP];
  n->tag_inv = 1.0f / v[TAG_STEP];
  n->dep_inv = 1.0f / v[DEP_STEP];
  n->arc_inv = 1.0f / v[ARC_STEP];
  n->head_inv = 1.0f / v[HEAD_STEP];
  n->dist_inv = 1.0f / (v[ARC_STEP] * v[HEAD_STEP]);
  n->lab_inv = 1.0f / v[LAB_STEP];
  return tables_open(n, t, e) && rnns_open(n, t, e) && root_open(n, t, e) && layers_open(n, t, e);
}
