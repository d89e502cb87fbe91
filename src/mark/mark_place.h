/* mark_place.h - where: names of places, with the country the lexicon gives them.
 *
 * A name that the lexicon knows as a country, capital or place; a noun for a place with its name ("grenspost Lachin",
 * "the Lachin checkpoint", "het dorp Movses"); an unknown proper noun behind a locative adposition. `locative` tells
 * whether it stands as a place: behind such an adposition and not as the seat of a body ("the ministry in Paris").
 * Cost         a few look-ups a name.
 * See it work  volgens run --until=mark FILE   (MISC: Place=Khojaly/AZE) */
#ifndef VOLGENS_MARK_PLACE_H
#define VOLGENS_MARK_PLACE_H

#include "mark/mark_work.h"

/* Fill m->place and m->place_of_word; needs names, mentions and m->country. */
void mark_places(work *k);

#endif
