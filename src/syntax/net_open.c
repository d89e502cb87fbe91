#include "syntax/net.h"

enum { STATUS_DATA = 65, START_MAX = 1 << 24 };

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
  int worst = 0;
  for (size_t i = 0; i < n; i++) {
    int v = p[i] < 0 ? -p[i] : p[i];
    worst = v > worst ? v : worst;
  }
  return worst <= KERNEL_WEIGHT_MAX || bad(t, name, "has a weight out of range", e);
}

/* N: rows, 0 for any; they are padded to a multiple of KERNEL_PANEL. */
static bool layer_open(const tensors *t, const char *name, int32_t N, int32_t K, bool bias, layer *l, err *e) {
  tensor w, scale, start, b = {0};
  if (!find_part(t, name, ".w", TENSOR_I8, N, K, &w, e) || !find_part(t, name, ".scale", TENSOR_F32, 1, w.rows, &scale, e) ||
      !find_part(t, name, ".start", TENSOR_I32, 1, w.rows, &start, e) ||
      (bias && !find_part(t, name, ".bias", TENSOR_F32, 1, w.rows, &b, e)))
    return false;
  if (w.rows % KERNEL_PANEL) return bad(t, name, "has rows that do not fill its panels", e);
  const int32_t *s = start.p;
  for (int32_t i = 0; i < w.rows; i++)
    if (s[i] < -START_MAX || s[i] > START_MAX) return bad(t, name, "has a start out of range", e);
  *l = (layer){w.p, start.p, scale.p, b.p, w.rows, K};
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

static bool tables_open(net *n, const tensors *t, err *e) {
  tensor pre, word, affix, shape;
  if (!rows_open(t, "pre", &n->pre_rows, e) || !rows_open(t, "word", &n->word_rows, e) ||
      !tensors_find(t, "pre.table", TENSOR_I8, 0, NET_PRE, &pre, e) ||
      !tensors_find(t, "word.table", TENSOR_I8, 0, NET_TR, &word, e) ||
      !tensors_find(t, "affix.table", TENSOR_I8, WORDFORM_AFFIX_ROWS, NET_TR, &affix, e) ||
      !find_part(t, "shape", ".table", TENSOR_F32, WORDFORM_SHAPES, NET_TR, &shape, e))
    return false;
  if (pre.rows < WORDFORM_GRAM_ROWS) return bad(t, "pre.table", "has too few rows", e);
  n->pre = pre.p;
  n->word = word.p;
  n->affix = affix.p;
  n->shape = shape.p;
  n->pre_n = pre.rows - WORDFORM_GRAM_ROWS;
  n->word_n = word.rows - 1;
  return true;
}

static bool layers_open(net *n, const tensors *t, err *e) {
  return layer_open(t, "rnn1.in", 8 * NET_H, NET_IN, true, &n->in[0], e) &&
         layer_open(t, "rnn1.hf", 4 * NET_H, NET_H, false, &n->fwd[0], e) &&
         layer_open(t, "rnn1.hb", 4 * NET_H, NET_H, false, &n->bwd[0], e) &&
         layer_open(t, "rnn2.in", 8 * NET_H, NET_OUT, true, &n->in[1], e) &&
         layer_open(t, "rnn2.hf", 4 * NET_H, NET_H, false, &n->fwd[1], e) &&
         layer_open(t, "rnn2.hb", 4 * NET_H, NET_H, false, &n->bwd[1], e) &&
         layer_open(t, "tag1", NET_TAG, NET_OUT, true, &n->tag1, e) &&
         layer_open(t, "tag2", 0, NET_TAG, true, &n->tag2, e) &&
         layer_open(t, "arc1", NET_ARCS, NET_OUT, true, &n->arc1, e) &&
         layer_open(t, "arc2", NET_ARC + (NET_DIST + 15) / 16 * 16, NET_ARC, true, &n->arc2, e) &&
         layer_open(t, "rel2", 0, NET_LAB, true, &n->rel2, e);
}

static bool root_open(net *n, const tensors *t, err *e) {
  tensor head, lab, dist;
  if (!tensors_find(t, "root.head", TENSOR_I16, 1, NET_ARC, &head, e) ||
      !find_part(t, "root", ".lab", TENSOR_F32, 1, NET_LAB, &lab, e) ||
      !find_part(t, "dist", ".lab", TENSOR_F32, NET_DIST, NET_LAB, &dist, e))
    return false;
  n->root_head = head.p;
  n->root_lab = lab.p;
  n->dist_lab = dist.p;
  for (int i = 0; i < NET_ARC; i++)
    if (n->root_head[i] < -2047 || n->root_head[i] > 2047) return bad(t, "root.head", "has a value out of range", e);
  return true;
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
  return tables_open(n, t, e) && layers_open(n, t, e) && root_open(n, t, e);
}
