/* match.h - patterns of rules and cues found in trees.
 *
 *   trees, lexicon/pattern.h -> [MATCH] -> reporting cues (attribution_make), event candidates (event_make)
 *
 * A pattern matches at its head: a verb by its lemma in any form, a noun also as the last part of a compound, an
 * adjective; its items are looked up with the grammar undone (code/args.h), so "plegen aanslag op" finds "de aanslag die
 * zij pleegden op" and "een gepleegde aanslag".
 * Cost         one hash look-up a content word and compound part; then only the patterns of that head.
 * See it work  volgens explain FILE */
#ifndef VOLGENS_CODE_MATCH_H
#define VOLGENS_CODE_MATCH_H

#include "code/args.h"
#include "lexicon/lists.h"
#include "lexicon/pattern.h"

typedef struct match {
  int32_t pattern;                  // index into patterns.v
  int32_t head;                     // word the pattern's head stands on
  int32_t item[PATTERN_MAX_ITEMS];  // word bound by each item: the filler of an adposition, the noun, the particle; -1 none
} match;

/* All patterns that match with their head on word w, the most demanding first (then longer heads, then lower owners).
 * `negation` is the language's list of that name. Fills out[0..max), returns how many. */
int32_t match_at(const patterns *p, const doc *d, const list *negation, int32_t w, match *out, int32_t max);

/* Is the predicate negated: a negation word hangs on it, on its auxiliary's clause, or on its subject or object ("no troops")? */
bool match_negated(const doc *d, const list *negation, int32_t w);

/* The words that evoke it, [first, last): the head with its bound nouns and particles when they stand together within
 * `window` words, else the head alone. */
void match_trigger(const patterns *p, const match *m, const doc *d, int32_t *first, int32_t *last);

#endif
