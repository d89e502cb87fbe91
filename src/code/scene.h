/* scene.h - what the context tells of an event: its day and place, doers that the clause leaves out.
 *
 *   scene_tell    time and place words of the event's own clause (before merging)
 *   scene_fill    doers left out ("was arrested": the police), countries left out, what was told once for a whole scene
 *
 * The report's own date is never an event's date. Told once for a scene: acts of speech in a meeting or a call have its date;
 * an act told in the sentence after another, without time and place of its own, has that one's.
 * Cost         linear in the marks of the sentence for each candidate. */
#ifndef VOLGENS_CODE_SCENE_H
#define VOLGENS_CODE_SCENE_H

#include "code/candidate.h"

void scene_tell(coder *k);
void scene_fill(coder *k);

#endif
