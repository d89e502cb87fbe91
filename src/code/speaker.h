/* speaker.h - who says it: from a reporting cue to the words that name its source, and to the actor they mean.
 *
 *   cue_find, marks -> [SPEAKER] -> attribution
 *
 * Cost         a few steps in the tree. */
#ifndef VOLGENS_CODE_SPEAKER_H
#define VOLGENS_CODE_SPEAKER_H

#include "code/clause.h"
#include "code/cue_find.h"
#include "code/record.h"

/* Head word of the source of a cue, -1 when the text names none ("it was noted"). */
int32_t speaker_find(const cue_room *room, const cue_hit *hit);

/* The one named among the words [own.first, own.last) of a reporting verb v: before it, else behind it. `otherwise` when nobody is. */
int32_t speaker_within(const cue_room *room, word_run own, int32_t v, int32_t otherwise);

/* "“…,” its president, Ana Torres, said": the one named between a quotation and the reporting verb v behind it, with no other verb
 * in between; `otherwise` when there is none, or when that one stands there too. */
int32_t speaker_behind_quote(const cue_room *room, int32_t v, int32_t otherwise);

/* May this word be a source at all? False for the report's own "we", for "who" of a question, for "volgens plan". */
bool speaker_allowed(const cue_room *room, int32_t w);

/* Is it marked as somebody who can act? */
bool speaker_acts(const marks *m, int32_t w);

/* The mention that stands for the word: its own, else one around it, else one it belongs to ("a letter of the ministry").
 * -1 none. */
int32_t speaker_mention(const marks *m, int32_t w);

/* The nearest naming phrase, coordinated ones together, and the actor. w = -1 gives no span and the unknown actor. */
actor speaker_make(const marks *m, int32_t w, span *at);

/* The same by a mention's index, without words of its own: for free speech. */
actor speaker_unknown(void);

#endif
