#include "run/worker.h"

#include "mark/mend.h"
#include "mark/mend_clause.h"
#include "mark/mend_name.h"
#include "mark/mend_wire.h"
#include "text/text.h"

enum { STATUS_DATA = 65, STATUS_SYSTEM = 71 };
#define KEEP_MAPPED ((size_t)64 << 20)  // pages kept between reports
enum { BIG_TEXT = 1 << 18 };            // bytes; after such a report the scratch pages go back too

bool worker_open(const engine *en, worker *w, err *e) {
  *w = (worker){.en = en};
  if (arena_open(&w->keep_block, WORKER_KEEP) && arena_open(&w->scratch_block, WORKER_SCRATCH)) {
    arena_use_large_pages(&w->keep_block);
    arena_use_large_pages(&w->scratch_block);
    return true;
  }
  worker_close(w);
  return err_set(e, STATUS_SYSTEM, "cannot reserve %zu GB of address space", (WORKER_KEEP + WORKER_SCRATCH) >> 30);
}

void worker_close(worker *w) {
  arena_close(&w->keep_block);
  arena_close(&w->scratch_block);
}

/* Forget the report before. */
static void begin(worker *w) {
  if (w->rep.text.n > BIG_TEXT) arena_reset(&w->scratch_block, w->scratch_block.size, 0);
  arena_reset(&w->keep_block, w->keep.beg ? (size_t)(w->keep.beg - w->keep_block.base) : 0, KEEP_MAPPED);
  w->keep = arena_of(&w->keep_block, &w->full);
  w->scratch = arena_of(&w->scratch_block, &w->full);
  w->d = (doc){0};
  w->m = NULL;
  w->r = NULL;
  w->next = STAGE_TOKEN;
  w->until = STAGE_RECORD;
}

static bool out_of_memory(const worker *w, err *e) {
  return err_set(e, STATUS_DATA, "report \"%.*s\" needs more than %zu GB of memory: passed over", w->rep.id.n,
                 w->rep.id.p ? w->rep.id.p : "", WORKER_KEEP >> 30);
}

bool worker_read(worker *w, str file, intake_format format, str bytes, long line, str lang, err *e) {
  begin(w);
  if (setjmp(w->full)) return out_of_memory(w, e);
  if (!intake_report(file, format, bytes, line, &w->rep, &w->keep, e)) return false;
  if (lang.p) w->rep.lang = lang;
  return true;
}

void worker_begin(worker *w, const report *rep) {
  begin(w);
  w->rep = *rep;
}

void worker_take(worker *w, const doc *d) {
  begin(w);
  w->rep = *d->rep;
  w->d = *d;
  w->next = STAGE_MARK;
}

/* Tags alone, or all: parsing tags too, so on the way to trees the tags need no work of their own. */
static bool parse(worker *w, err *e) {
  const syntax *model = engine_model(w->en, w->d.lang);
  if (!model)
    return err_set(e, STATUS_DATA, "report \"%.*s\": no model for language \"%.*s\"", w->rep.id.n, w->rep.id.p,
                   w->d.lang.n, w->d.lang.p);
  bool trees = w->next == STAGE_TREE;
  if (!trees && w->until != STAGE_TAG) return true;
  syntax_run(model, &w->d, trees ? SYNTAX_PARSE : SYNTAX_TAG, &w->keep, w->scratch);
  const ner *known = engine_names(w->en, w->d.lang);
  if (known) ner_run(known, &w->d, w->scratch);
  return true;
}

static bool step(worker *w, bool why, err *e) {
  const lexicon *lex = &w->en->lex;
  switch (w->next) {
    case STAGE_TOKEN: return text_make(lex, &w->rep, (str){0}, &w->d, &w->keep, w->scratch, e);
    case STAGE_TAG:
    case STAGE_TREE: return parse(w, e);
    case STAGE_MARK:
      mend_names(lex, &w->d, w->scratch);
      mend_clauses(lex, &w->d);
      mend_wire(lex, &w->d);
      w->d = *mark_mend(lex, &w->d, &w->keep);
      w->m = mark_make(lex, &w->d, &w->keep, w->scratch);
      return true;
    case STAGE_RECORD: w->r = code_make(lex, w->m, why, &w->keep, w->scratch); return true;
    case STAGES: break;
  }
  return true;
}

bool worker_step(worker *w, bool why, err *e) {
  if (setjmp(w->full)) return out_of_memory(w, e);
  if (!step(w, why, e)) return false;
  w->next++;
  return true;
}

bool worker_run(worker *w, stage until, bool why, err *e) {
  w->until = until;
  while (w->next <= until)
    if (!worker_step(w, why, e)) return false;
  return true;
}
