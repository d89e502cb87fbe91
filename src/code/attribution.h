/* attribution.h - who says what: the attributions of a report, in its order, with their parents.
 *
 *   marks -> cue_find -> speaker, said -> [ATTRIBUTION] -> record.attributions -> events
 *
 * attribution_make() itself is declared in code/code.h. After the cues of each sentence, quotations that no cue took go to
 * the attribution right before them in the paragraph: as further content of direct speech, else as free speech of the
 * same source. Headline attributions fall when the body tells them.
 * Cost         linear in the words; quadratic in the attributions of a report (some dozens).
 * See it work  volgens code FILE; tests/test_attribution.c */
#ifndef VOLGENS_CODE_ATTRIBUTION_H
#define VOLGENS_CODE_ATTRIBUTION_H

#include "code/code.h"

/* The innermost attribution whose content holds the byte, -1 none. `but`: an attribution left out of account (-1 none),
 * as an event is not inside the attribution that its own trigger makes. */
int32_t attribution_at(const record *r, int32_t byte, int32_t but);

/* The attribution made by a cue with its head on word w, -1 none. */
int32_t attribution_by_cue(const record *r, int32_t w);

#endif
