/* force.h - what a plain "said" does: charges, demands, refusals, promises, threats.
 *
 * Force decides, not the verb (codebook, section 2, rule 2). Each attribution whose cue is no event by a rule of its own is
 * looked at once:
 *   charge   its content tells a hostile act of the other side, or judges it (code/charge.h)                  ACCUSE, SUPPORT
 *   demand   its content says what somebody else must do                                                      REQUEST
 *   refusal  its content says what the speaker's own side will not do                                         REJECT
 *   promise  its content tells the speaker's own future: help or talks AGREE, giving way CONCEDE, harm THREATEN
 *   threat   its content answers the other side in kind (list "reprisal"), in the own future or under a warning   THREATEN
 *   denial   its content says that the own side did not do a hostile act                                      REJECT
 * Who is a side: states against one another; within a state those in power against those who are not.
 * Cost         linear in the words of the contents and in the candidates. */
#ifndef VOLGENS_CODE_FORCE_H
#define VOLGENS_CODE_FORCE_H

#include "code/candidate.h"

/* Add candidates made by force. The others must have their values. */
void force_candidates(coder *k);

#endif
