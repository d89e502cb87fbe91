/* force_make.h - what the rules of force share: an act of speech made of an attribution, and the sides in its words.
 *
 * Used by force.c and charge.c only.
 * Cost         linear in the words of the contents. */
#ifndef VOLGENS_CODE_FORCE_MAKE_H
#define VOLGENS_CODE_FORCE_MAKE_H

#include "code/candidate.h"

/* Words [first, last) of one content span: those that lie in it wholly. */
typedef struct words_of {
  int32_t first, last;
} words_of;

words_of force_words(const coder *k, span content);

/* A candidate of that type whose trigger is the cue of attribution a, done by its speaker. */
candidate force_make(const coder *k, int32_t a, plover type, str mode, str id);
void force_push(coder *k, const candidate *c);

/* Are a and b sides of one another: states; within a state those in power against those who are not? Unknown countries are on no
 * side. */
bool force_opposed(const actor *a, const actor *b);

/* The other side named in the words, by a mention or a demonym: the first one found, unless `to` has somebody. */
void force_other_side(const coder *k, const attribution *at, words_of w, parties *to);

/* The predicates that head a content: in it, with a head outside, and their conjuncts. Returns how many. */
int32_t force_heads(const coder *k, words_of w, int32_t *out, int32_t max);

/* Does the word stand for the speaker or the speaker's own side? `source`: the speaker's entity, -1 unknown. */
bool force_own_side(const coder *k, const attribution *at, int32_t source, int32_t w);

/* Is a word with that lemma in the list? -1 is in none. */
bool force_in_list(const coder *k, const list *l, int32_t w);

#endif
