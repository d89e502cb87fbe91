#include "syntax/mst.h"

/* More than any sum of scores can make up for, so a tree with one root arc always beats one with two. */
#define ROOT_PENALTY ((int64_t)MST_MAX_SCORE * 4 * MST_MAX_WORDS)
#define NO_ARC INT64_MIN

/* Nodes are 0 (root) and 1..n. A contracted cycle lives on under the number of its lowest node. */
typedef struct arc {
  int64_t w;
  int16_t from, to;  // the words it joins in the sentence
} arc;

typedef struct cycle {
  int16_t *node;   // [n] its nodes, node[0] the lowest
  arc *in;         // [n] the arc into each along the cycle
  int16_t *owner;  // [N] node that each word belonged to before it was contracted
  int32_t n;
} cycle;

typedef struct graph {
  arc *a;          // [N][N] a[to * N + from]
  int16_t *owner;  // [N]
  int16_t *best;   // [N] best source for each live node
  bool *live;      // [N]
  arc *in;         // [N] chosen arcs
  cycle *cycle;    // [cycles] in the order of contraction
  int32_t N, cycles;
} graph;

static graph graph_make(const int32_t *score, int32_t n, arena *a) {
  int32_t N = n + 1;
  graph g = {arena_new(a, arc, (ptrdiff_t)N * N), arena_new(a, int16_t, N), arena_new(a, int16_t, N),
             arena_new(a, bool, N), arena_new(a, arc, N), arena_new(a, cycle, N), N, 0};
  for (int32_t i = 0; i < N; i++) {
    g.owner[i] = (int16_t)i;
    g.live[i] = true;
    for (int32_t j = 0; j < N; j++) {
      int64_t w = i == 0 || i == j ? NO_ARC : score[(ptrdiff_t)(i - 1) * N + j] - (j == 0 ? ROOT_PENALTY : 0);
      g.a[(ptrdiff_t)i * N + j] = (arc){w, (int16_t)j, (int16_t)i};
    }
  }
  return g;
}

static void choose(graph *g, int32_t to) {
  const arc *row = g->a + (ptrdiff_t)to * g->N;
  int32_t best = -1;
  for (int32_t j = 0; j < g->N; j++)
    if (g->live[j] && j != to && row[j].w != NO_ARC && (best < 0 || row[j].w > row[best].w)) best = j;
  g->best[to] = (int16_t)best;
}

/* A node on a cycle of best arcs, or -1. mark: [N] zero, ends dirty. */
static int32_t find_cycle(const graph *g, int16_t *mark) {
  for (int32_t i = 1; i < g->N; i++) {
    int32_t v = i;
    while (v > 0 && g->live[v] && !mark[v]) {
      mark[v] = (int16_t)i;
      v = g->best[v];
    }
    if (v > 0 && g->live[v] && mark[v] == i) return v;
  }
  return -1;
}

static cycle cycle_make(const graph *g, int32_t at, arena *a) {
  cycle c = {.n = 0};
  int32_t v = at, lowest = at;
  do {
    c.n++;
    v = g->best[v];
    if (v < lowest) lowest = v;
  } while (v != at);
  c.node = arena_new(a, int16_t, c.n);
  c.in = arena_new(a, arc, c.n);
  c.owner = arena_new(a, int16_t, g->N);
  memcpy(c.owner, g->owner, (size_t)g->N * sizeof *c.owner);
  v = lowest;
  for (int32_t k = 0; k < c.n; k++, v = g->best[v]) {
    c.node[k] = (int16_t)v;
    c.in[k] = g->a[(ptrdiff_t)v * g->N + g->best[v]];
  }
  return c;
}

/* The cycle becomes its lowest node: best arcs in (less the arc they break) and out. */
static void contract(graph *g, const cycle *c) {
  const int32_t N = g->N, top = c->node[0];
  for (int32_t k = 1; k < c->n; k++) g->live[c->node[k]] = false;
  for (int32_t j = 0; j < N; j++) {
    if (!g->live[j] || j == top) continue;
    arc in = {NO_ARC, 0, 0}, out = {NO_ARC, 0, 0};
    for (int32_t k = 0; k < c->n; k++) {
      arc x = g->a[(ptrdiff_t)c->node[k] * N + j], y = g->a[(ptrdiff_t)j * N + c->node[k]];
      if (x.w != NO_ARC) x.w -= c->in[k].w;
      if (x.w > in.w) in = x;
      if (y.w > out.w) out = y;
    }
    g->a[(ptrdiff_t)top * N + j] = in;
    g->a[(ptrdiff_t)j * N + top] = out;
  }
  for (int32_t i = 0; i < N; i++)
    for (int32_t k = 1; k < c->n; k++)
      if (g->owner[i] == c->node[k]) g->owner[i] = (int16_t)top;
}

/* Open the last cycle: the arc into it replaces the one at the node it enters. */
static void expand(graph *g, const cycle *c) {
  arc in = g->in[c->node[0]];
  int32_t enter = c->owner[in.to];
  for (int32_t k = 0; k < c->n; k++) g->in[c->node[k]] = c->node[k] == enter ? in : c->in[k];
}

static int32_t best_head(const int32_t *row, int32_t n, int32_t i) {
  int32_t best = 0;
  for (int32_t j = 1; j <= n; j++)
    if (j != i + 1 && row[j] > row[best]) best = j;
  return best;
}

/* The best head of each word on its own; true when that is a tree with one root. mark: [n + 1] scratch, zero. */
static bool greedy(const int32_t *score, int32_t n, int32_t *head, int16_t *mark) {
  int32_t roots = 0;
  for (int32_t i = 0; i < n; i++) {
    head[i] = best_head(score + (ptrdiff_t)i * (n + 1), n, i);
    roots += head[i] == 0;
  }
  for (int32_t i = 1; i <= n; i++) {
    int32_t v = i;
    for (; v > 0 && !mark[v]; v = head[v - 1]) mark[v] = (int16_t)i;
    if (v > 0 && mark[v] == i) return false;
  }
  return roots == 1;
}

void mst_decode(const int32_t *score, int32_t n, int32_t *head, arena scratch) {
  if (greedy(score, n, head, arena_new(&scratch, int16_t, n + 1))) return;
  graph g = graph_make(score, n, &scratch);
  for (int32_t i = 1; i < g.N; i++) choose(&g, i);
  int16_t *mark = arena_new(&scratch, int16_t, g.N);
  for (int32_t at; (at = find_cycle(&g, mark)) > 0;) {
    g.cycle[g.cycles] = cycle_make(&g, at, &scratch);
    contract(&g, &g.cycle[g.cycles++]);
    for (int32_t i = 1; i < g.N; i++)
      if (g.live[i]) choose(&g, i);
    memset(mark, 0, (size_t)g.N * sizeof *mark);
  }
  for (int32_t i = 1; i < g.N; i++)
    if (g.live[i]) g.in[i] = g.a[(ptrdiff_t)i * g.N + g.best[i]];
  while (g.cycles > 0) expand(&g, &g.cycle[--g.cycles]);
  for (int32_t i = 1; i < g.N; i++) head[i - 1] = g.in[i].from;
}
