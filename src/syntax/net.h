/* net.h - the network: words in, parts of speech, features, lemma scripts, arc scores and relations out.
 *
 *   words -> x u8 [IN] -> rnn1 both ways [OUT] -> rnn2 … both ways [OUT] -> tag1 -> tag2: part of speech, features, script
 *                                                                        -> arc1 -> arc2: arcs; rel2: relations
 *
 *   score(i, j) = (W dep_i + b) . head_j + dist_i[class of j - i]
 *   rel(i, j)   = argmax R relu(labdep_i + labhead_j + labdist[class of j - i])
 *
 * 8-bit weights and inputs, exact sums, float arithmetic in a fixed order: the result for a sentence does not depend on
 * the kernel, nor on the sentences that share its group.
 * Cost         net_work multiply-adds a word (1.9 million with 2 layers of 192 units); 10 KB of scratch a word of the group.
 * Source       Dozat & Manning 2017 (ICLR) for arcs, Kiperwasser & Goldberg 2016 (TACL 4) for relations; we add distance
 *              classes as Qi et al. 2018 (CoNLL) do in another form.
 * See it work  train/reference.py is the same in numpy; tests/test_syntax.c */
#ifndef VOLGENS_SYNTAX_NET_H
#define VOLGENS_SYNTAX_NET_H

#include "base/arena.h"
#include "model/kernel.h"
#include "model/tensors.h"
#include "syntax/wordform.h"

/* Sizes come from the model file; these are the limits on them. PRE, TR, H, TAG, ARC and LAB are multiples of 16. */
enum {
  NET_LAYERS_MAX = 4, NET_WORD_MAX = 512, NET_H_MAX = KERNEL_MAX_K / 2, NET_HIDDEN_MAX = 512,
  NET_ARC_MAX = 256,                           // so that scores stay within MST_MAX_SCORE
  NET_STEPS = 9, NET_DIST = 2 * NET_STEPS + 1  // distance classes: right of the head, left of it, root
};

/* Rows of a table found by the hash of a key. */
typedef struct net_rows {
  const uint64_t *hash;  // [slots]
  const uint32_t *row;   // [slots] 0xffffffff: free
  int32_t slots;         // a power of two
} net_rows;

typedef struct net {
  net_rows pre_rows, word_rows;
  const int8_t *pre;     // [pre_n + WORDFORM_GRAM_ROWS][PRE]
  const int8_t *word;    // [word_n + 1][TR], row 0 for unknown words
  const int8_t *affix;   // [WORDFORM_AFFIX_ROWS][TR]
  const float *shape;    // [WORDFORM_SHAPES][TR]
  int32_t pre_n, word_n;
  int32_t layers;        // recurrent ones
  int32_t PRE, TR, IN;   // fixed and trained part of a word, both
  int32_t H, OUT;        // hidden units one way, both ways
  int32_t TAG, ARC, LAB, ARCS;  // hidden units in front of tags, arcs, relations; dep, head, labdep and labhead together
  layer in[NET_LAYERS_MAX], fwd[NET_LAYERS_MAX], bwd[NET_LAYERS_MAX];
  layer tag1, tag2, arc1, arc2, rel2;
  const int16_t *root_head;  // [ARC]
  const float *root_lab;     // [LAB]
  const float *dist_lab;     // [NET_DIST][LAB]
  float pre_scale, word_scale, affix_scale;        // value of one step in the tables
  float pre_inv, tr_inv, tag_inv, dep_inv, arc_inv, head_inv, dist_inv, lab_inv;  // steps in one, for inputs of layers
} net;

/* Views into the tensors; checks every shape and value that the forward pass relies on. */
bool net_open(net *n, const tensors *t, err *e);

/* Multiply-adds of the layers for one word, arcs between words left out. */
int64_t net_work(const net *n);

/* Units (sentences or parts of them) worked on together: their words one after the other, longest unit first. */
typedef struct net_group {
  const str *form;       // [T]
  const uint8_t *first;  // [T] 1: opens its sentence
  const int32_t *len;    // [U] words of each unit, not rising, at least 1
  int32_t T, U;
} net_group;

/* The functions below make their results in an arena and use what lies behind them for temporary work. */

/* x [T][OUT] */
uint8_t *net_encode(const net *n, const kernel *k, const net_group *g, arena *a);

/* [T][n->tag2.N] scores: parts of speech, features, scripts, padding. */
float *net_tags(const net *n, const kernel *k, const uint8_t *x, int32_t T, arena *a);

typedef struct net_arcs {
  int16_t *dep;    // [T][ARC] W dep + b
  int16_t *head;   // [T + 1][ARC] the root's in front
  int32_t *dist;   // [T][NET_DIST]
  float *labdep;   // [T][LAB]
  float *labhead;  // [T][LAB]
} net_arcs;
net_arcs net_arcs_make(const net *n, const kernel *k, const uint8_t *x, int32_t T, arena *a);

/* Scores of the len words from word `at` of the group: score [len][len + 1], head 0 the root (mst.h). */
void net_scores(const net *n, const kernel *k, const net_arcs *a, int32_t at, int32_t len, int32_t *score, arena scratch);

/* [len][n->rel2.N] scores of relations under the given heads (0 root, else counted from 1). */
float *net_rels(const net *n, const kernel *k, const net_arcs *a, int32_t at, int32_t len, const int32_t *head,
                arena *memory);

#endif
