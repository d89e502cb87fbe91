/* mark_scene.h - which of the marks belong to a given word: the time and the place of an act, and who "I" is.
 *
 *   marks -> [MARK_SCENE] <- attributions, events
 *
 * The closest dependent in the word's own clause comes first (LINK_OWN); then what the clause it is part of tells at
 * its head (LINK_CLAUSE: coordinated and subordinate clauses, not the content of speech); then what the same paragraph
 * told before (LINK_SCENE). The caller decides how far it trusts each.
 * Cost         the words of a sentence; a scan back over the marks of a paragraph. */
#ifndef VOLGENS_MARK_SCENE_H
#define VOLGENS_MARK_SCENE_H

#include "mark/mark.h"

typedef enum mark_link { LINK_NONE, LINK_OWN, LINK_CLAUSE, LINK_SCENE } mark_link;

typedef struct mark_found {
  int32_t mark;  // index of the time or place mark, -1 none
  uint8_t how;   // enum mark_link
} mark_found;

/* The time of a verb or noun. Only marks that are instants and resolved count. */
mark_found mark_time_of(const marks *m, int32_t word);

/* The EDTF text of that mark as seen from the word: "2023-07-26/.." for a verb with "since the July 26 coup". */
str mark_time_text(const marks *m, int32_t time, int32_t word);

/* The place of a verb or noun. Only locative marks count. */
mark_found mark_place_of(const marks *m, int32_t word);

/* Make the first-person pronouns among words [first, last) mean the entity of the speaker. For quotations, once the speaker
 * is known; "we" of a person who speaks for a body is left to the person. m is changed in place. */
void mark_speaker(marks *m, int32_t first, int32_t last, int32_t speaker);

#endif
