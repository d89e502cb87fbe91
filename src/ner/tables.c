#include "ner/tables.h"

enum { STATUS_DATA = 65, STEP_MAX = 1 << 20, NET_MAX = 1 << 12 };

int32_t ner_find(const ner_index *i, uint64_t hash) {
  uint32_t key = (uint32_t)(hash >> 32) | 1;
  for (int32_t tries = 0; tries < i->slots; tries++) {
    int32_t at = (int32_t)((hash + (uint64_t)tries) & (uint64_t)(i->slots - 1));
    if (i->key[at] == key) return at;
    if (!i->key[at]) return -1;
  }
  return -1;
}

static bool index_open(const tensors *from, const char *name, ner_index *i, err *e) {
  tensor key;
  if (!tensors_find(from, name, TENSOR_U32, 1, 0, &key, e)) return false;
  *i = (ner_index){key.p, key.cols};
  return (key.cols & (key.cols - 1)) == 0 ||
         err_set(e, STATUS_DATA, "%s: not a usable model: table %s has a number of slots that is no power of two", from->name, name);
}

static bool steps_open(ner_tables *t, const tensors *from, err *e) {
  tensor step;
  if (!tensors_find(from, "step", TENSOR_I32, NER_LABELS, NER_LABELS, &step, e)) return false;
  t->step = step.p;
  for (int32_t i = 0; i < NER_LABELS * NER_LABELS; i++)
    if (t->step[i] < -STEP_MAX || t->step[i] > STEP_MAX)
      return err_set(e, STATUS_DATA, "%s: not a usable model: table step has a value out of range", from->name);
  return true;
}

static bool net_open(ner_tables *t, const tensors *from, err *e) {
  tensor net;
  if (!tensors_find(from, "net", TENSOR_I32, 1, 1, &net, e)) return false;
  t->net = *(const int32_t *)net.p;
  return (t->net >= 0 && t->net <= NET_MAX) || err_set(e, STATUS_DATA, "%s: not a usable model: the weight of the network is out of range", from->name);
}

bool ner_tables_open(ner_tables *t, const tensors *from, err *e) {
  tensor flags, fine, coarse, list, weights;
  *t = (ner_tables){0};
  if (!index_open(from, "word.key", &t->word, e) || !index_open(from, "phrase.key", &t->phrase, e) ||
      !index_open(from, "weight.key", &t->weight, e) ||
      !tensors_find(from, "word.flags", TENSOR_U16, 1, t->word.slots, &flags, e) ||
      !tensors_find(from, "word.fine", TENSOR_U16, 1, t->word.slots, &fine, e) ||
      !tensors_find(from, "word.coarse", TENSOR_U8, 1, t->word.slots, &coarse, e) ||
      !tensors_find(from, "phrase.list", TENSOR_U8, 1, t->phrase.slots, &list, e) ||
      !tensors_find(from, "weight.table", TENSOR_I8, t->weight.slots, NER_LABELS, &weights, e))
    return false;
  t->flags = flags.p;
  t->fine = fine.p;
  t->coarse = coarse.p;
  t->list = list.p;
  t->weights = weights.p;
  return steps_open(t, from, e) && net_open(t, from, e);
}
