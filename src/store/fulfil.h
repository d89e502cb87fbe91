/* fulfil.h - offers, promises, requests and refusals, and later acts that look like what came of them.
 *
 * A commitment names who would have to act (its doer: the one who promises or refuses, or the one who is asked), to whom, and by its
 * type and mode which types of act would do. A later act of that type by that doer to that other, told as done, of which the words, the
 * place or both names agree, is noted: it looks like fulfilment (of a refusal: like a change of mind). It is a hint, never a verdict.
 *
 * Limits       at most FULFIL_DAYS days later; candidates come by keys as in links.h. */
#ifndef VOLGENS_STORE_FULFIL_H
#define VOLGENS_STORE_FULFIL_H

#include "store/link_event.h"

enum { FULFIL_DAYS = 365 };

typedef enum commitment { COMMIT_NONE, COMMIT_OFFER, COMMIT_PROMISE, COMMIT_REQUEST, COMMIT_REFUSAL } commitment;

/* "offer", "promise", "request", "refusal"; "" for none. */
const char *commitment_name(commitment c);
/* What an event commits to, by its type, modes and rule. A denial is no refusal. */
commitment commitment_of(str type, str modes, str rule);

/* How much the act looks like what came of the commitment, 0 (not at all) to 1000. */
int fulfil_score(const link_event *made, const link_event *act);

/* Note the event as a commitment and as what came of earlier ones. In a transaction of the caller; *found counts up. */
bool fulfil_update(db *d, const link_event *x, int64_t *found, arena scratch, err *e);

#endif
