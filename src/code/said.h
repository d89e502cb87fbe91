/* said.h - the words that are said: from a reporting cue in a tree to the spans of its content.
 *
 *   cue_find -> [SAID] -> attribution
 *
 * Content is kept as runs of words while it is being built; said_spans() makes text spans of them, without the quotation
 * marks around the whole and with those that belong to a part.
 * Cost         linear in the sentence.
 * See it work  volgens explain FILE */
#ifndef VOLGENS_CODE_SAID_H
#define VOLGENS_CODE_SAID_H

#include "code/clause.h"
#include "code/cue_find.h"
#include "code/record.h"

enum { SAID_MAX = 16 };

typedef struct said {
  word_run run[SAID_MAX];  // [n] in the order of the text
  int32_t n;
  uint8_t speech;          // enum speech
  word_run aside;          // where the cue's clause or phrase closes its sentence behind what it reports; else empty
  bool whole;              // holds a clause, not only a noun phrase
  bool infinitive;         // and that clause is an infinitive
} said;

/* What the cue found at `hit` reports. `source` is the head word of who says it, -1 unknown: its phrase is never content.
 * False when the sentence holds nothing that the cue's frame allows. */
bool said_make(const cue_room *room, const cue_hit *hit, int32_t source, said *out);

/* The runs as spans of the text, merged where only blanks or quotation marks stand between them. Returns how many. */
int32_t said_spans(const marks *m, const said *s, span out[SAID_MAX]);

/* The speech quotation that word w stands in, -1 none. */
int32_t said_quote(const marks *m, int32_t w);

/* The inner words of a quotation without a comma at their end. */
word_run said_inner(const marks *m, int32_t quote);

#endif
