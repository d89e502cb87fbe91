#include "syntax/net.h"

#include "model/numeric.h"

static int32_t row_find(const net_rows *r, uint64_t hash, int32_t rows) {
  for (int32_t tries = 0; tries < r->slots; tries++) {
    uint64_t i = (hash + (uint64_t)tries) & (uint64_t)(r->slots - 1);
    if (r->row[i] >= (uint32_t)rows) return -1;
    if (r->hash[i] == hash) return (int32_t)r->row[i];
  }
  return -1;
}

/* The fixed part: mean of the rows of the word and its pieces. */
static void read_fixed(const net *n, const kernel *k, const wordform *w, uint8_t *x) {
  int32_t sum[NET_WORD_MAX], rows = 0, own = row_find(&n->pre_rows, w->hash, n->pre_n);
  uint32_t row[WORDFORM_GRAMS + 1] = {0};
  _Static_assert(WORDFORM_GRAMS + 1 <= KERNEL_MAX_ROWS, "sums of 16 bits");
  for (; rows < w->grams; rows++) row[rows] = (uint32_t)n->pre_n + w->gram[rows];
  if (own >= 0) row[rows++] = (uint32_t)own;
  k->sum_rows(n->pre, row, rows, n->PRE, sum);
  float scale = n->pre_scale / (float)(rows > 0 ? rows : 1);
  for (int d = 0; d < n->PRE; d++) x[d] = num_signed((float)sum[d] * scale, n->pre_inv);
}

/* The trained part: sum of the word, its affixes, its shape. */
static void read_trained(const net *n, const kernel *k, const wordform *w, int shape, uint8_t *x) {
  int32_t sum[NET_WORD_MAX];
  const int8_t *word = n->word + (ptrdiff_t)(row_find(&n->word_rows, w->hash, n->word_n) + 1) * n->TR;
  const float *s = n->shape + (ptrdiff_t)shape * n->TR;
  k->sum_rows(n->affix, w->affix, w->affixes, n->TR, sum);
  for (int d = 0; d < n->TR; d++) {
    float v = ((float)word[d] * n->word_scale + (float)sum[d] * n->affix_scale) + s[d];
    x[d] = num_signed(v, n->tr_inv);
  }
}

/* Equal words are read once: same[t] is the row of x for word t. Returns the number of rows. */
static int32_t read_words(const net *n, const kernel *k, const net_group *g, uint8_t *x, int32_t *same, arena scratch) {
  int32_t slots = 16, rows = 0;
  while (slots < 2 * g->T) slots *= 2;
  int32_t *slot = arena_new(&scratch, int32_t, slots);  // word + 1
  wordform *w = arena_new(&scratch, wordform, 1);
  for (int32_t t = 0; t < g->T; t++) {
    uint64_t at = wordform_hash(g->form[t], g->first[t]);
    int32_t s;
    while ((s = slot[at & (uint64_t)(slots - 1)]) > 0 &&
           (g->first[s - 1] != g->first[t] || !str_eq(g->form[s - 1], g->form[t])))
      at++;
    if (s > 0) {
      same[t] = same[s - 1];
      continue;
    }
    slot[at & (uint64_t)(slots - 1)] = t + 1;
    wordform_read(g->form[t], w);
    read_fixed(n, k, w, x + (ptrdiff_t)rows * n->IN);
    read_trained(n, k, w, wordform_shape(g->form[t], g->first[t]), x + (ptrdiff_t)rows * n->IN + n->PRE);
    same[t] = rows++;
  }
  return rows;
}

/* One direction of a recurrent layer. z [rows][8 H] sums of the inputs, row[t] the row of word t; this direction's half
 * starts at z and at out. Units are longest first, so those that are alive at a place are always the first ones. */
static void rnn_way(const layer *l, const kernel *k, const net_group *g, const float *z, const int32_t *row, bool back,
                    uint8_t *out, arena scratch) {
  const int32_t H = l->K;
  int32_t *start = arena_new(&scratch, int32_t, g->U);
  for (int32_t u = 1; u < g->U; u++) start[u] = start[u - 1] + g->len[u - 1];
  uint8_t *h = arena_new(&scratch, uint8_t, (ptrdiff_t)g->U * H);
  float *c = arena_new(&scratch, float, (ptrdiff_t)g->U * H);
  float *a = arena_raw(&scratch, float, (ptrdiff_t)g->U * 4 * H);
  memset(h, 128, (size_t)g->U * (size_t)H);
  int32_t alive = back ? 0 : g->U;
  for (int32_t step = 0; step < g->len[0]; step++) {
    int32_t t = back ? g->len[0] - 1 - step : step;
    while (alive > 0 && g->len[alive - 1] <= t) alive--;
    while (alive < g->U && g->len[alive] > t) alive++;
    kernel_affine(k, l, h, alive, a);
    uint64_t begin = k->meter ? cpu_ticks() : 0;
    for (int32_t u = 0; u < alive; u++) {
      ptrdiff_t w = start[u] + t;
      uint8_t *hu = h + (ptrdiff_t)u * H;
      k->cell(z + (ptrdiff_t)row[w] * 8 * H, a + (ptrdiff_t)u * 4 * H, c + (ptrdiff_t)u * H, hu, H);
      memcpy(out + w * 2 * H, hu, (size_t)H);
    }
    if (k->meter) k->meter->gates += cpu_ticks() - begin;
  }
}

static void rnn_layer(const net *n, int which, const kernel *k, const net_group *g, const uint8_t *x, int32_t rows,
                      const int32_t *row, uint8_t *out, arena scratch) {
  float *z = arena_raw(&scratch, float, (ptrdiff_t)rows * 8 * n->H);
  kernel_affine(k, &n->in[which], x, rows, z);
  rnn_way(&n->fwd[which], k, g, z, row, false, out, scratch);
  rnn_way(&n->bwd[which], k, g, z + 4 * n->H, row, true, out + n->H, scratch);
}

uint8_t *net_encode(const net *n, const kernel *k, const net_group *g, arena *a) {
  uint8_t *out = arena_raw(a, uint8_t, (ptrdiff_t)g->T * n->OUT);
  arena scratch = *a;
  uint8_t *x = arena_raw(&scratch, uint8_t, (ptrdiff_t)g->T * (n->IN > n->OUT ? n->IN : n->OUT));
  int32_t *row = arena_new(&scratch, int32_t, g->T);
  int32_t rows = read_words(n, k, g, x, row, scratch);
  for (int32_t i = 0; i < n->layers; i++) {
    if (i > 0) memcpy(x, out, (size_t)g->T * (size_t)n->OUT);
    rnn_layer(n, i, k, g, x, rows, row, out, scratch);
    for (int32_t t = 0; i == 0 && t < g->T; t++) row[t] = t;
    rows = g->T;
  }
  return out;
}

float *net_tags(const net *n, const kernel *k, const uint8_t *x, int32_t T, arena *a) {
  float *z = arena_raw(a, float, (ptrdiff_t)T * n->tag2.N);
  arena scratch = *a;
  float *hidden = arena_raw(&scratch, float, (ptrdiff_t)T * n->TAG);
  uint8_t *q = arena_raw(&scratch, uint8_t, (ptrdiff_t)T * n->TAG);
  kernel_affine(k, &n->tag1, x, T, hidden);
  k->rectify(hidden, n->tag_inv, T * n->TAG, q);
  kernel_affine(k, &n->tag2, q, T, z);
  return z;
}

/* Within +-2^28, so that with a product of two narrow rows (NET_ARC_MAX * 2047^2) a score stays within MST_MAX_SCORE. */
static int32_t whole(float x) { return (int32_t)num_clamp(x, -268435456.0f, 268435456.0f); }

/* Split the rows of arc1 into what becomes integers and what stays float. */
static void arcs_split(const net *n, const kernel *k, const float *a, int32_t T, net_arcs *r, uint8_t *dep) {
  for (int32_t t = 0; t < T; t++, a += n->ARCS) {
    k->rectify(a, n->dep_inv, n->ARC, dep + (ptrdiff_t)t * n->ARC);
    int16_t *h = r->head + (ptrdiff_t)(t + 1) * n->ARC;
    k->narrow(a + n->ARC, n->head_inv, n->ARC, h);
    for (int i = 0; i < n->ARC; i++) h[i] = h[i] > 0 ? h[i] : 0;
    memcpy(r->labdep + (ptrdiff_t)t * n->LAB, a + 2 * n->ARC, (size_t)n->LAB * sizeof *a);
    memcpy(r->labhead + (ptrdiff_t)t * n->LAB, a + 2 * n->ARC + n->LAB, (size_t)n->LAB * sizeof *a);
  }
}

net_arcs net_arcs_make(const net *n, const kernel *k, const uint8_t *x, int32_t T, arena *a) {
  net_arcs r = {arena_raw(a, int16_t, (ptrdiff_t)T * n->ARC), arena_raw(a, int16_t, (ptrdiff_t)(T + 1) * n->ARC),
                arena_raw(a, int32_t, (ptrdiff_t)T * NET_DIST), arena_raw(a, float, (ptrdiff_t)T * n->LAB),
                arena_raw(a, float, (ptrdiff_t)T * n->LAB)};
  arena scratch = *a;
  float *hidden = arena_raw(&scratch, float, (ptrdiff_t)T * n->ARCS);
  float *b = arena_raw(&scratch, float, (ptrdiff_t)T * n->arc2.N);
  uint8_t *dep = arena_raw(&scratch, uint8_t, (ptrdiff_t)T * n->ARC);
  memcpy(r.head, n->root_head, (size_t)n->ARC * sizeof *r.head);
  kernel_affine(k, &n->arc1, x, T, hidden);
  arcs_split(n, k, hidden, T, &r, dep);
  kernel_affine(k, &n->arc2, dep, T, b);
  for (int32_t t = 0; t < T; t++) {
    const float *row = b + (ptrdiff_t)t * n->arc2.N;
    k->narrow(row, n->arc_inv, n->ARC, r.dep + (ptrdiff_t)t * n->ARC);
    for (int i = 0; i < NET_DIST; i++) r.dist[(ptrdiff_t)t * NET_DIST + i] = whole(row[n->ARC + i] * n->dist_inv);
  }
  return r;
}

/* Distance class of head j (0 root, else from 1) seen from word i (from 1). */
static int dist_class(int32_t i, int32_t j) {
  static const int32_t lower[NET_STEPS] = {1, 2, 3, 4, 5, 7, 10, 15, 25};
  if (j == 0) return NET_DIST - 1;
  int32_t d = j > i ? j - i : i - j;
  int c = 0;
  while (c + 1 < NET_STEPS && lower[c + 1] <= d) c++;
  return j > i ? c + NET_STEPS : c;
}

void net_scores(const net *n, const kernel *k, const net_arcs *a, int32_t at, int32_t len, int32_t *score, arena scratch) {
  int16_t *head = arena_raw(&scratch, int16_t, (ptrdiff_t)(len + 1) * n->ARC);
  memcpy(head, n->root_head, (size_t)n->ARC * sizeof *head);
  memcpy(head + n->ARC, a->head + (ptrdiff_t)(at + 1) * n->ARC, (size_t)len * (size_t)n->ARC * sizeof *head);
  uint8_t *class = arena_new(&scratch, uint8_t, 2 * len + 1);  // of j - i + len
  for (int32_t d = -len; d <= len; d++) class[d + len] = (uint8_t)dist_class(len + 1, len + 1 + d);
  for (int32_t i = 0; i < len; i++) {
    int32_t *row = score + (ptrdiff_t)i * (len + 1);
    const int32_t *dist = a->dist + (ptrdiff_t)(at + i) * NET_DIST;
    k->dots(a->dep + (ptrdiff_t)(at + i) * n->ARC, head, len + 1, n->ARC, row);
    row[0] += dist[NET_DIST - 1];
    for (int32_t j = 1; j <= len; j++) row[j] += dist[class[j - 1 - i + len]];
  }
}

float *net_rels(const net *n, const kernel *k, const net_arcs *a, int32_t at, int32_t len, const int32_t *head,
                arena *memory) {
  float *z = arena_raw(memory, float, (ptrdiff_t)len * n->rel2.N);
  arena scratch = *memory;
  float *sum = arena_new(&scratch, float, n->LAB);
  uint8_t *q = arena_raw(&scratch, uint8_t, (ptrdiff_t)len * n->LAB);
  for (int32_t i = 0; i < len; i++) {
    const float *u = a->labdep + (ptrdiff_t)(at + i) * n->LAB;
    const float *v = head[i] == 0 ? n->root_lab : a->labhead + (ptrdiff_t)(at + head[i] - 1) * n->LAB;
    const float *d = n->dist_lab + (ptrdiff_t)dist_class(i + 1, head[i]) * n->LAB;
    for (int m = 0; m < n->LAB; m++) sum[m] = (u[m] + v[m]) + d[m];
    k->rectify(sum, n->lab_inv, n->LAB, q + (ptrdiff_t)i * n->LAB);
  }
  kernel_affine(k, &n->rel2, q, len, z);
  return z;
}
