/* force.h - what a plain "said" does: charges, demands, refusals, promises, threats.
 *
 * Force decides, not the verb (codebook, section 2, rule 2). Each attribution whose cue is no event by a rule of its own is
 * looked at once:
 *   charge   its content tells a hostile act of the other side, or judges it with a word of the list "blame"   ACCUSE
 *   demand   its content says what somebody else must do                                                      REQUEST
 *   refusal  its content says what the speaker's own side will not do                                         REJECT
 *   promise  its content tells the speaker's own future: help or talks AGREE, giving way CONCEDE, harm THREATEN
 * Who is a side: states against one another; within a state those in power against those who are not.
 * Cost         linear in the words of the contents and in the candidates. */
#ifndef VOLGENS_CODE_FORCE_H
#define VOLGENS_CODE_FORCE_H

#include "code/candidate.h"

/* Add candidates made by force. The others must have their values. */
void force_candidates(coder *k);

/* Are a and b sides of one another? Unknown countries are on no side. */
bool force_opposed(const actor *a, const actor *b);

#endif
