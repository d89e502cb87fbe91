/* said_object.h - content that is a noun phrase: "condemned the shelling", "accused of lying", "the claim that …".
 *
 *   said -> [SAID_OBJECT]
 *
 * Cost         linear in the sentence.
 * See it work  volgens explain FILE; tests/cases/voice.txt */
#ifndef VOLGENS_CODE_SAID_OBJECT_H
#define VOLGENS_CODE_SAID_OBJECT_H

#include "code/job.h"

/* The object and what is said of it. */
bool said_from_object(job *j);
/* "said the attacks amount to war crimes", where the parser saw no clause: all behind the cue. */
bool said_from_rest(job *j);
/* What a noun says: "the claim that …", "de bewering over …" */
bool said_from_noun(job *j);
/* What stands with the adpositions of the cue; false when nothing does. */
bool said_put_adpositions(job *j);

#endif
