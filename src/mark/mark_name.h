/* mark_name.h - the lexicon's names in the text: longest match, by the report's date.
 *
 *   words -> [walk over folded words while a name goes on] -> hits
 *
 * Also the first part of a hyphenated word ("VN-chef") and, for a proper noun the lexicon does not have as it stands,
 * an office-holder by family name. Names of up to three letters count only in capitals ("US", not "us").
 * Cost         a few look-ups a capitalised word.
 * See it work  volgens run --until=mark FILE */
#ifndef VOLGENS_MARK_NAME_H
#define VOLGENS_MARK_NAME_H

#include "mark/mark_work.h"

/* Fill k->fold, k->hit and k->hit_of. */
void mark_names(work *k);

/* The first of the hit's names of that kind, NULL none. */
const name *hit_kind(const name_hit *h, name_kind kind);
/* The hit that word w lies in, NULL none. */
const name_hit *hit_at(const work *k, int32_t w);
/* Does w name a state that an adposition makes the aim of an act, not its place ("called on Kenya")? adposition: its case word. */
bool work_toward_state(const work *k, int32_t w, int32_t adposition);

#endif
