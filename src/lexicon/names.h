/* names.h - who and where the world's proper names are, and which common nouns act.
 *
 * names   countries with their names, adjectives, inhabitants, capitals and metonyms in each language; office-holders
 *         with dates; international bodies; armed groups; media; places (GeoNames). Rows of the .tsv files of lexicon/world (world.h)
 *         and the sorted file lexicon/world/places.txt (places.h).
 * agents  common nouns of one language with a sector: agents.h.
 *
 * Names are compared folded: lower case, no diacritics, hyphens and apostrophes as spaces (name_fold).
 * Cost         a hash look-up a first word, then a walk over the names that start with it.
 * Source       docs/LEXICON.md names every source file and its licence. */
#ifndef VOLGENS_LEXICON_NAMES_H
#define VOLGENS_LEXICON_NAMES_H

#include "lexicon/agents.h"
#include "lexicon/fold.h"

typedef enum name_kind {
  NAME_COUNTRY,     // "Azerbeidzjan", "United States", "VS"
  NAME_ADJECTIVE,   // "Azerbeidzjaans(e)", "American"
  NAME_INHABITANT,  // "Azerbeidzjanen", "an American"
  NAME_CAPITAL,     // "Bakoe": a place, and its government when it acts
  NAME_METONYM,     // "het Kremlin", "White House", "Downing Street": sector GOV unless told otherwise
  NAME_PERSON,      // office-holder, valid from..to
  NAME_BODY,        // UN, EU, NATO, Red Cross, ministries with proper names, parties, firms, media
  NAME_GROUP,       // armed groups: Hamas, PKK, M23
  NAME_PLACE,       // other places
  NAME_KINDS
} name_kind;

typedef struct name {
  str text;         // the name as usually written
  uint8_t kind;     // enum name_kind
  char country[4];  // ISO alpha-3 or UNO, EUR, IGO, NGO, IMG, MNC; "UNK" unknown
  char sector[4];   // as in the codebook; "" when it follows from the phrase (countries act as GOV)
  str id;           // stable identifier ("ucdp:116", "geonames:587084"), absent when none
  str office;       // persons: one of the offices of world.h ("head of state", "foreign minister", …); absent else
  int32_t from, to; // persons, and bodies that changed sides: yyyymmdd, both ends held; 0 open
  int32_t geonameid;
  double lat, lon;  // places and capitals
  int64_t weight;   // population or other prominence, to choose between namesakes; 0 unknown
} name;

typedef struct names {
  struct names_impl *impl;
} names;

/* Read lexicon/world. *hash, if asked for, goes on from its value over the bytes of every file in sorted order. The
 * files stay mapped until names_close. */
bool names_open(const char *folder, names *out, uint64_t *hash, arena *keep, err *e);

void names_close(names *n);

/* All names equal to the folded text, in one language ("" in a name's language column means every language).
 * Fills hit[0..max) in order of rank (valid on `date` first [yyyymmdd, 0 unknown: no preference], else
 * the nearer in years; then states; then weight; then the later in office; then row order), returns how many there are (perhaps more than
 * max). Places are not among them but for capitals: ask names_place. */
int32_t names_find(const names *n, str lang, str folded, int32_t date, const name **hit, int32_t max);

/* Does any name or place of the language start with these folded words followed by a space? For longest-match walks. */
bool names_prefix(const names *n, str lang, str folded);

/* Persons by family name alone, valid on date (within five years when none is valid): hit as above. */
int32_t names_family(const names *n, str folded_family, int32_t date, const name **hit, int32_t max);

/* Office-holders of a country by office on a date: "the Dutch prime minister". NULL when unknown. */
const name *names_holder(const names *n, str country, str office, int32_t date);

/* The place that a name without context most likely means, in *out: best by weight, those in `country` first when country
 * is not empty. Its country is the recognised state. Place names count in every language. False when unknown. Beware: many
 * places bear an ordinary word or a family name ("Man", "Best", "Bush"); out->weight (population) helps to decide. */
bool names_place(const names *n, str lang, str folded, str country, name *out);

/* The usual name of a country in a language ("NLD", "nl" -> "Nederland"); absent when unknown. */
str names_country(const names *n, str country, str lang);

#endif
