/* entry.h - the plain form of every lexicon file: blocks of "key value" lines with a blank line between them.
 *
 *   # a comment line
 *   rule   nl.assault.fire-on
 *   match  schieten op | openen vuur op
 *          | vuren op              (a line that starts with a blank goes on with the value above)
 *   type   ASSAULT firearms
 *
 * The reader knows nothing of keys; each kind of lexicon (names, rules, cues, lists) reads the blocks it knows
 * by their first key and reports faults with entry_fault().
 * Cost         linear in the bytes.
 * See it work  volgens lint */
#ifndef VOLGENS_LEXICON_ENTRY_H
#define VOLGENS_LEXICON_ENTRY_H

#include "base/arena.h"
#include "base/err.h"

typedef struct entry_field {
  str key, value;        // value trimmed; continuation lines joined by one space
  int32_t line, column;  // of the value, from 1
} entry_field;

typedef struct entry {
  str file;            // as given to entries_read
  int32_t line;        // of the first field
  entry_field *field;  // [fields], at least one
  int32_t fields;
} entry;

typedef struct entries {
  entry *v;  // [n]
  int32_t n, cap;
} entries;

/* Read the blocks of one file. `file` names it in errors; `bytes` must outlive the entries. Refused: a NUL
 * byte, a key without a value, a continuation line without a line to continue. */
bool entries_read(str file, str bytes, entries *out, arena *keep, err *e);

/* The first field with that key, NULL when there is none. */
const entry_field *entry_find(const entry *en, str key);

/* Set e to a fault of this entry, at field f (NULL: at its first line). Always false. */
bool entry_fault(err *e, const entry *en, const entry_field *f, const char *sentence);

#endif
