/* mark_phrase.h - how far a naming phrase goes: "President Emmanuel Macron", "two officials in Abuja".
 *
 * The nearest naming phrase of the codebook: determiners, adjectives, numbers, compounds, possessors and complements of
 * the head; no relative clause, no apposition set off by commas, no coordination.
 * Cost         bounded: at most PHRASE_MAX words are looked at. */
#ifndef VOLGENS_MARK_PHRASE_H
#define VOLGENS_MARK_PHRASE_H

#include "mark/mark_work.h"

enum { PHRASE_MAX = 64 };

/* Words [*first, *last) around head. */
void phrase_extent(const doc *d, int32_t head, int32_t *first, int32_t *last);

/* Is there a comma, dash or bracket between words a < b (not counting them)? */
bool phrase_broken(const doc *d, int32_t a, int32_t b);

/* Is word v the hyphen of a name that was split into three ("Gonzalez - Olaechea")? */
bool name_hyphen(const doc *d, int32_t v);
/* The words of the name that begins at head: head and its flat parts, [*first, *last), contiguous. */
void name_extent(const doc *d, int32_t head, int32_t *first, int32_t *last);

#endif
