/* charge.h - charges and judgements that a report of speech makes without a verb of accusing.
 *
 *   by act       its content tells a hostile act of the other side                                     ACCUSE allege
 *   by claim     a distancing cue ("claimed") tells what the other side does                           ACCUSE allege
 *   by verdict   something is called, deemed, dismissed as what a word of the lists "blame", "praise", "untrue" says, or as something
 *                that the outlet puts in quotation marks                                               ACCUSE disapprove, SUPPORT, REJECT when called untrue
 *   by word      its content judges the other side with a word of the list "blame"                     ACCUSE disapprove
 *
 * Cost         linear in the words of the contents and in the candidates. */
#ifndef VOLGENS_CODE_CHARGE_H
#define VOLGENS_CODE_CHARGE_H

#include "code/candidate.h"

/* Add the charge that attribution a makes; false when it makes none. `is_party`: may the speaker be a side of what is told? (The press
 * and international bodies report acts, they do not charge with them.) */
bool charge_make(coder *k, int32_t a, bool is_party);

/* Harm, restriction, force, and the threat of them. */
bool charge_hostile(uint8_t type);

#endif
