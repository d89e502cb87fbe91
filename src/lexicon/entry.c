#include "lexicon/entry.h"

typedef struct reader {
  str file;
  entries *out;
  arena *keep;
  err *e;
  struct { entry_field *v; int32_t n, cap; } field;  // of the block in work
  int32_t line;
  int32_t room;  // bytes that the last field's value, once it goes over lines, may grow to where it lies; 0: it is in the file
} reader;

enum { STATUS_DATA = 65 };

static void close_block(reader *r) {
  if (!r->field.n) return;
  *VEC_PUSH(r->keep, r->out) = (entry){r->file, r->field.v[0].line, r->field.v, r->field.n};
  r->field.v = NULL;
  r->field.n = r->field.cap = 0;
}

static bool go_on(reader *r, str more) {
  if (!r->field.n) return err_at(r->e, STATUS_DATA, r->file, r->line, 1, "a line that starts with a blank has nothing to go on with");
  str *v = &r->field.v[r->field.n - 1].value;
  int32_t n = v->n + 1 + more.n;
  if (n > r->room) {
    r->room = 2 * n;
    char *p = arena_raw(r->keep, char, r->room);
    memcpy(p, v->p, (size_t)v->n);
    v->p = p;
  }
  char *end = (char *)(uintptr_t)v->p + v->n;
  *end = ' ';
  memcpy(end + 1, more.p, (size_t)more.n);
  v->n = n;
  return true;
}

static bool read_line(reader *r, str line) {
  if (str_find_byte(line, '\0', 0) >= 0) return err_at(r->e, STATUS_DATA, r->file, r->line, 1, "a NUL byte");
  str body = str_trim(line);
  if (!body.n) {
    close_block(r);
    return true;
  }
  if (body.p[0] == '#') return true;
  if (body.p != line.p) return go_on(r, body);
  int32_t end = 0;
  while (end < body.n && body.p[end] != ' ' && body.p[end] != '\t') end++;
  str value = str_trim(str_sub(body, end, body.n));
  if (!value.n) return err_at(r->e, STATUS_DATA, r->file, r->line, 1, "the key \"%.*s\" has no value", end, body.p);
  r->room = 0;
  *VEC_PUSH(r->keep, &r->field) = (entry_field){str_sub(body, 0, end), value, r->line, (int32_t)(value.p - line.p) + 1};
  return true;
}

bool entries_read(str file, str bytes, entries *out, arena *keep, err *e) {
  reader r = {.file = file, .out = out, .keep = keep, .e = e};
  for (str rest = bytes, line; line = str_cut(&rest, '\n'), line.p;) {
    r.line++;
    if (!read_line(&r, line)) return false;
  }
  close_block(&r);
  return true;
}

const entry_field *entry_find(const entry *en, str key) {
  for (int32_t i = 0; i < en->fields; i++)
    if (str_eq(en->field[i].key, key)) return &en->field[i];
  return NULL;
}

bool entry_fault(err *e, const entry *en, const entry_field *f, const char *sentence) {
  return err_at(e, STATUS_DATA, en->file, f ? f->line : en->line, f ? f->column : 1, "%s", sentence);
}
