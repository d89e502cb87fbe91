#include "base/utf8.h"
#include "syntax/syntax.h"

enum { STATUS_DATA = 65, LABELS_MAX = 1 << 16 };

static bool bad(const tensors *t, const char *what, err *e) {
  return err_set(e, STATUS_DATA, "%s: not a usable model: %s", t->name, what);
}

/* "<name>.text" and "<name>.at": strings one behind the other, and where each begins. */
static bool labels_open(const tensors *t, const char *text_name, const char *at_name, syntax_labels *l, arena *keep, err *e) {
  tensor text, at;
  if (!tensors_find(t, text_name, TENSOR_U8, 1, 0, &text, e) || !tensors_find(t, at_name, TENSOR_U32, 1, 0, &at, e))
    return false;
  if (at.cols > LABELS_MAX) return bad(t, "too many labels", e);
  if (utf8_fault((str){text.p, text.cols}) >= 0) return bad(t, "labels that are not UTF-8", e);
  const uint32_t *v = at.p;
  l->n = at.cols - 1;
  l->name = arena_new(keep, str, l->n);
  for (int32_t i = 0; i < l->n; i++) {
    if (v[i] > v[i + 1] || v[i + 1] > (uint32_t)text.cols) return bad(t, "labels that lie outside their table", e);
    if (v[i + 1] < (uint32_t)text.cols && ((uint8_t)((const char *)text.p)[v[i + 1]] & 0xC0) == 0x80)
      return bad(t, "a label that ends inside a letter", e);
    l->name[i] = (str){(const char *)text.p + v[i], (int32_t)(v[i + 1] - v[i])};
  }
  return l->n > 0 || bad(t, "a label set is empty", e);
}

static bool classes_open(syntax *s, const tensors *t, arena *keep, err *e) {
  syntax_labels tag, rel;
  if (!labels_open(t, "upos.text", "upos.at", &tag, keep, e) || !labels_open(t, "rel.text", "rel.at", &rel, keep, e))
    return false;
  if (tag.n > 32) return bad(t, "too many parts of speech", e);
  s->upos = arena_new(keep, uint8_t, tag.n);
  s->rel = arena_new(keep, uint8_t, rel.n);
  s->uposes = tag.n;
  s->rels = rel.n;
  bool plain = false;
  for (int32_t i = 0; i < tag.n; i++)
    if (!(s->upos[i] = (uint8_t)ud_upos_find(tag.name[i]))) return bad(t, "a part of speech it names is unknown", e);
  for (int32_t i = 0; i < rel.n; i++) {
    if (!(s->rel[i] = (uint8_t)ud_rel_find(rel.name[i]))) return bad(t, "a relation it names is unknown", e);
    plain = plain || s->rel[i] != REL_ROOT;
  }
  return plain || bad(t, "it has no relation but root", e);
}

static bool parts_open(syntax *s, const tensors *t, arena *keep, err *e) {
  tensor mask;
  if (!net_open(&s->net, t, e) || !lemma_open(&s->lemmas, t, e) || !classes_open(s, t, keep, e) ||
      !labels_open(t, "feat.text", "feat.at", &s->feats, keep, e) ||
      !labels_open(t, "script.text", "script.at", &s->scripts, keep, e) ||
      !tensors_find(t, "feat.mask", TENSOR_U32, 1, s->feats.n, &mask, e))
    return false;
  s->mask = mask.p;
  if (s->uposes + s->feats.n + s->scripts.n > s->net.tag2.N || s->rels > s->net.rel2.N)
    return bad(t, "it has more labels than outputs", e);
  return true;
}

bool syntax_read(syntax *s, const char *p, size_t n, const char *name, arena *keep, err *e) {
  tensors t;
  *s = (syntax){.kernel = kernel_best()};
  if (!tensors_read(&t, p, n, name, e)) return false;
  memcpy(&s->hash, p + 8, sizeof s->hash);
  return parts_open(s, &t, keep, e);
}

bool syntax_open(syntax *s, const char *path, arena *keep, err *e) {
  file_map map;
  *s = (syntax){0};
  if (!file_open(path, &map, e)) return false;
  bool ok = syntax_read(s, map.p, map.n, path, keep, e);
  s->map = map;
  if (!ok) syntax_close(s);
  return ok;
}

void syntax_close(syntax *s) {
  file_close(&s->map);
  *s = (syntax){0};
}
