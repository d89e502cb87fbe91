#include "volgens.h"

#include "run/worker.h"
#include "run/write_json.h"

_Static_assert((int)VOLGENS_ERROR_MAX == (int)ERR_MAX, "the public size of an error is that of err");

struct volgens {
  arena_block block;  // this struct lies in it
  engine en;
};

struct volgens_coder {
  arena_block block;
  const volgens *v;
  worker w;
  out json;
  err e;
};

const char *volgens_version(void) { return VOLGENS_VERSION; }

static void tell(char *why, const err *e) {
  if (why) memcpy(why, e->text, sizeof e->text);
}

volgens *volgens_open(const char *folder, char why[VOLGENS_ERROR_MAX]) {
  err e = {0};
  arena_block block;
  if (!arena_open(&block, sizeof(volgens) + 64)) {
    err_set(&e, 71, "out of memory");
    return tell(why, &e), NULL;
  }
  arena a = arena_of(&block, NULL);
  volgens *v = arena_new(&a, volgens, 1);
  v->block = block;
  if (engine_open(folder ? folder : VOLGENS_DATADIR, &v->en, &e)) return v;
  tell(why, &e);
  arena_close(&block);
  return NULL;
}

void volgens_close(volgens *v) {
  if (!v) return;
  engine_close(&v->en);
  arena_block block = v->block;
  arena_close(&block);
}

volgens_coder *volgens_coder_open(const volgens *v, char why[VOLGENS_ERROR_MAX]) {
  err e = {0};
  arena_block block;
  if (!arena_open(&block, sizeof(volgens_coder) + 64)) {
    err_set(&e, 71, "out of memory");
    return tell(why, &e), NULL;
  }
  arena a = arena_of(&block, NULL);
  volgens_coder *c = arena_new(&a, volgens_coder, 1);
  c->block = block;
  c->v = v;
  if (worker_open(&v->en, &c->w, &e)) return c;
  tell(why, &e);
  arena_close(&block);
  return NULL;
}

void volgens_coder_close(volgens_coder *c) {
  if (!c) return;
  worker_close(&c->w);
  out_close(&c->json);
  arena_block block = c->block;
  arena_close(&block);
}

const char *volgens_coder_error(const volgens_coder *c) { return c->e.text; }

static const char *code(volgens_coder *c, intake_format format, str bytes, str lang) {
  c->e = (err){0};
  out_clear(&c->json);
  if (!worker_read(&c->w, S("<memory>"), format, bytes, 1, lang, &c->e)) return NULL;
  if (!worker_run(&c->w, STAGE_RECORD, false, &c->e)) return NULL;
  write_json(&c->json, &c->v->en, c->w.r, true, c->w.scratch);
  if (c->json.lost || !c->json.n) return err_set(&c->e, 71, "out of memory"), NULL;
  c->json.p[c->json.n - 1] = '\0';  // in place of the newline
  return c->json.p;
}

static bool size_ok(volgens_coder *c, size_t n) {
  c->e = (err){0};
  return n <= INTAKE_MAX_LINE || err_set(&c->e, 65, "longer than %d MB", INTAKE_MAX_LINE >> 20);
}

const char *volgens_code_text(volgens_coder *c, const char *lang, const char *text, size_t n) {
  return size_ok(c, n) ? code(c, INTAKE_TEXT, (str){text, (int32_t)n}, str_of(lang)) : NULL;
}

const char *volgens_code_json(volgens_coder *c, const char *json, size_t n) {
  return size_ok(c, n) ? code(c, INTAKE_JSONL, (str){json, (int32_t)n}, (str){0}) : NULL;
}
