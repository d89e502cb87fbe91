/* setting.h - when and where: which of the marks an event may take, and what is told once for several.
 *
 *   setting_tell    time and place words of the event's own clause (before merging)
 *   setting_share   what a scene tells once: a meeting's day for what is said in it, a day and a place for the acts that go on from it
 *
 * A mark that stands inside the phrase of another act is that act's: "condemned the attack of Friday", "after talks in Bern".
 * Cost         linear in the marks of the sentence for each candidate. */
#ifndef VOLGENS_CODE_SETTING_H
#define VOLGENS_CODE_SETTING_H

#include "code/candidate.h"

void setting_tell(coder *k);
void setting_share(coder *k);

#endif
