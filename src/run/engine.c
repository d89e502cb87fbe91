#include "run/engine.h"

#include <unistd.h>

#include "base/hash.h"

enum { STATUS_DATA = 65, STATUS_SYSTEM = 71 };
#define EQUIPMENT_SIZE ((size_t)1 << 30)  // address space

/* The names of a language are at models/<code>/names.model; without the file no names are told in its texts. */
static bool open_names(engine *en, const char *data, int32_t i, arena *keep, err *e) {
  str code = en->lex.language[i].code;
  str path = arena_printf(keep, "%s/models/%.*s/names.model", data, code.n, code.p);
  if (access(path.p, F_OK) != 0) return true;
  ner *n = arena_new(keep, ner, 1);
  if (!ner_open(n, path.p, e)) return false;
  en->names[i] = n;
  return true;
}

/* The model of a language is at models/<code>/syntax.model; a language without one can be split but not parsed. */
static bool open_model(engine *en, const char *data, int32_t i, arena *keep, err *e) {
  str code = en->lex.language[i].code;
  str path = arena_printf(keep, "%s/models/%.*s/syntax.model", data, code.n, code.p);
  if (access(path.p, F_OK) != 0) return true;
  syntax *s = arena_new(keep, syntax, 1);
  if (!syntax_open(s, path.p, keep, e)) return false;
  en->model[i] = s;
  return true;
}

static bool open_all(engine *en, const char *data, arena *keep, err *e) {
  if (!lexicon_open(arena_printf(keep, "%s/lexicon", data).p, &en->lex, keep, e)) return false;
  if (en->lex.languages > ENGINE_MAX_LANGUAGES)
    return err_set(e, STATUS_DATA, "%s/lexicon: more than %d languages", data, ENGINE_MAX_LANGUAGES);
  uint64_t hash = 0;
  for (int32_t i = 0; i < en->lex.languages; i++) {
    if (!open_model(en, data, i, keep, e) || !open_names(en, data, i, keep, e)) return false;
    if (en->model[i]) hash = hash_bytes((str){(const char *)&en->model[i]->hash, sizeof(uint64_t)}, hash);
    if (en->names[i]) hash = hash_bytes((str){(const char *)&en->names[i]->hash, sizeof(uint64_t)}, hash);
  }
  en->version = S(VOLGENS_VERSION);
  en->lexicon_hash = hash_hex(en->lex.hash, keep);
  en->model_hash = hash_hex(hash, keep);
  return true;
}

bool engine_open(const char *data, engine *out, err *e) {
  *out = (engine){0};
  if (!arena_open(&out->block, EQUIPMENT_SIZE)) return err_set(e, STATUS_SYSTEM, "cannot reserve address space");
  arena_use_large_pages(&out->block);
  jmp_buf full;
  arena keep = arena_of(&out->block, &full);
  bool ok = setjmp(full) ? err_set(e, STATUS_SYSTEM, "%s: more than %zu MB of lexicon", data, EQUIPMENT_SIZE >> 20)
                         : open_all(out, data, &keep, e);
  if (!ok) engine_close(out);
  return ok;
}

void engine_close(engine *en) {
  for (int32_t i = 0; i < ENGINE_MAX_LANGUAGES; i++) {
    if (en->model[i]) syntax_close(en->model[i]);
    if (en->names[i]) ner_close(en->names[i]);
  }
  names_close(&en->lex.names);
  arena_close(&en->block);
  *en = (engine){0};
}

void engine_set_kernel(engine *en, const kernel *k) {
  for (int32_t i = 0; i < ENGINE_MAX_LANGUAGES; i++)
    if (en->model[i]) en->model[i]->kernel = *k;
}

const syntax *engine_model(const engine *en, str lang) {
  for (int32_t i = 0; i < en->lex.languages; i++)
    if (str_eq(en->lex.language[i].code, lang)) return en->model[i];
  return NULL;
}

const ner *engine_names(const engine *en, str lang) {
  for (int32_t i = 0; i < en->lex.languages; i++)
    if (str_eq(en->lex.language[i].code, lang)) return en->names[i];
  return NULL;
}
