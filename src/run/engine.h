/* engine.h - the equipment: lexicon and models of every language, opened once, shared by all workers.
 *
 * Cost         mapped, not read: well under 100 ms.
 * See it work  volgens version */
#ifndef VOLGENS_RUN_ENGINE_H
#define VOLGENS_RUN_ENGINE_H

#include "lexicon/lexicon.h"
#include "ner/ner.h"
#include "syntax/syntax.h"

enum { ENGINE_MAX_LANGUAGES = 16 };

typedef struct engine {
  arena_block block;
  lexicon lex;
  syntax *model[ENGINE_MAX_LANGUAGES];  // of lex.language[i], NULL when there is none
  ner *names[ENGINE_MAX_LANGUAGES];     // the same for names in the text
  str version;                          // of the program
  str lexicon_hash, model_hash;         // 16 hexadecimal digits each
} engine;

/* Open everything below the folder `data` (lexicon/, models/). Errors name file and line. */
bool engine_open(const char *data, engine *out, err *e);
void engine_close(engine *en);

/* Let all models run with this kernel: for tests and measurements. The results stay the same. */
void engine_set_kernel(engine *en, const kernel *k);

/* The language's model, NULL when there is none. */
const syntax *engine_model(const engine *en, str lang);
const ner *engine_names(const engine *en, str lang);

#endif
