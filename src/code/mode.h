/* mode.h - modes that hang on what stands with the trigger, not on its own words.
 *
 *   merge.h -> [MODE] -> record
 *
 *   REQUEST, REJECT   what is asked or refused: "urged them to withdraw" yield, "refused to send arms" assist; a demand for
 *                     anything else asks for a change
 *   THREATEN          what is threatened, by the event that its clause would be: "threatened to expel the envoy" expel
 *   COERCE restrict   by civilians alone it is PROTEST obstruct: "farmers blocked the road"
 *   ASSAULT           the means: "killed by gunmen" firearms, "drones set fire to a depot" drone
 *
 * The words stand in the lists asked-yield, asked-meet, asked-assist and means-MODE of each language; a language without
 * them gets nothing. Cost: the children of the trigger and of what hangs on it. See it work: volgens explain FILE. */
#ifndef VOLGENS_CODE_MODE_H
#define VOLGENS_CODE_MODE_H

#include "code/candidate.h"

/* Give modes to the candidates that stand; those that a rule gave stay, but for a means that tells more. */
void mode_candidates(coder *k);

#endif
