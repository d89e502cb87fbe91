/* said_aside.h - content around the cue: "…, he said", "“…,” he said", "Dat meldt Reuters", "volgens X …".
 *
 *   said -> [SAID_ASIDE]
 *
 * Cost         linear in the sentence, times its quotations.
 * See it work  volgens explain FILE; tests/cases/voice.txt */
#ifndef VOLGENS_CODE_SAID_ASIDE_H
#define VOLGENS_CODE_SAID_ASIDE_H

#include "code/job.h"

/* "…, the army said on Monday", "…, zei een woordvoerder": the words of the cue, with who says it, behind the comma that closes what
 * is said, whatever the parser made of them. *own gets these words. False when the sentence is not built so. */
bool said_trailer(const cue_room *room, const cue_hit *hit, word_run *own);
/* All before such words, and what a conjunction joins to it behind them. */
bool said_from_trailer(job *j);

/* The clause that the cue stands in or behind as an aside. */
bool said_from_aside(job *j);
/* Quotations in the sentence of the cue, or closing right before it; of quoted words, those next to the cue. */
bool said_from_quote(job *j);
/* "Dat meldt Reuters": the sentence before. */
bool said_from_before(job *j);
/* "volgens X", "aldus X": the rest of the clause. */
bool said_from_phrase(job *j);

#endif
