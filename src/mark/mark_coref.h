/* mark_coref.h - which mentions mean the same one.
 *
 *   mentions -> [names and parts of names, acronyms, lexicon ids; appositions; descriptions; pronouns] -> entities
 *
 * One pass in the order of the text. A name joins the last entity that has its words; a description ("the minister",
 * "het staatshoofd") the last one that fits by agent noun, sector, country and number; a pronoun the likeliest of
 * the last mentions by number, gender, kind, nearness and subject. First and second person are left to whoever
 * knows the speaker: mark_speaker(). Without evidence a mention stays alone.
 * Cost         a hash look-up a name, a window of COREF_WINDOW mentions for the rest.
 * Source       the salience factors of Lappin and Leass 1994 (Computational Linguistics 20:4), much reduced.
 * See it work  volgens run --until=mark FILE   (MISC: Entity=3) */
#ifndef VOLGENS_MARK_COREF_H
#define VOLGENS_MARK_COREF_H

#include "mark/mark_work.h"

enum { COREF_WINDOW = 80, COREF_SENTENCES = 4, TITLE_SENTENCES = 2 };

/* Fill m->entity and each mention's entity, but for the countries that context gives (mark_context.h). */
void mark_entities(work *k);

#endif
