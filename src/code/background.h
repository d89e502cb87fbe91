/* background.h - what the outlet sets into somebody's words: no content of theirs.
 *
 *   said -> [BACKGROUND] -> said
 *
 * "It had shot down drones launched from Crimea, which Russia has occupied since 2014", "outside backing for the M23, an armed group under
 * sanctions, must cease": a relative clause or a noun phrase between commas that explains a name belongs to the outlet (codebook 1.7). What
 * tells which one is meant, without a comma, stays; so does all within quotation marks.
 * Cost         linear in the words of the content.
 * See it work  volgens explain FILE; tests/cases/voice.txt */
#ifndef VOLGENS_CODE_BACKGROUND_H
#define VOLGENS_CODE_BACKGROUND_H

#include "code/job.h"

/* Cut background out of indirect and narrative content. */
void background_cut(job *j);

#endif
