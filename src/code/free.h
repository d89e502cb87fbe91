/* free.h - quotations that no cue took: whose words they are.
 *
 *   drafts of all cues, turns -> [FREE] -> drafts
 *
 * A quotation goes to the attribution right before it in its paragraph: as further content of direct speech, else as free speech
 * of the same source. A paragraph that opens with a quotation mark goes on with the one before when that was never closed; one
 * that is a quotation from end to end is free speech of whoever spoke last, in the paragraph before.
 * Cost         quotations times attributions of a report (some dozens each).
 * See it work  volgens code FILE; tests/cases/voice.txt */
#ifndef VOLGENS_CODE_FREE_H
#define VOLGENS_CODE_FREE_H

#include "code/draft.h"

void free_quotes(drafting *w);

#endif
