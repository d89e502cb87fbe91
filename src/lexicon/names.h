/* names.h - who and where the world's proper names are, and which common nouns act.
 *
 * names   countries with their names, adjectives, inhabitants, capitals and metonyms in each language; office-holders
 *         with dates; international bodies; armed groups; media; places (GeoNames).
 * agents  common nouns of one language with a sector ("grenswacht" MIL, "woordvoerder" takes its body's sector).
 *
 * Names are compared folded: lower case, no diacritics, hyphens and apostrophes as spaces (name_fold).
 * Cost         a hash look-up a first word, then a walk over the names that start with it.
 * Source       docs/LEXICON.md names every source file and its licence. */
#ifndef VOLGENS_LEXICON_NAMES_H
#define VOLGENS_LEXICON_NAMES_H

#include "lexicon/entry.h"

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
  str office;       // persons: "head of state", "head of government", "foreign minister", "defence minister", …; absent else
  int32_t from, to; // persons: yyyymmdd, both ends held; 0 open
  int32_t geonameid;
  double lat, lon;  // places and capitals
  int64_t weight;   // population or other prominence, to choose between namesakes; 0 unknown
} name;

typedef struct names {
  struct names_impl *impl;
} names;

typedef struct agent {
  str word;        // lemma without "_"
  char sector[4];  // "" for words that take the sector of what they belong to ("woordvoerder", "leider")
  char country[4]; // "" unless the word fixes it
  uint8_t flags;   // AGENT_*
} agent;
enum {
  AGENT_PERSON = 1,   // one human being ("minister", "soldaat")
  AGENT_BODY = 2,     // a body ("ministerie", "leger")
  AGENT_OF = 4,       // takes country and sector from its complement ("woordvoerder van …", "spokesman for …")
  AGENT_TITLE = 8,    // may stand before a name ("president Aliyev")
  AGENT_STATE = 16,   // head of state or government, so that "het staatshoofd" finds its man
  AGENT_FEMALE = 32, AGENT_MALE = 64,
};

typedef struct agents {
  struct agents_impl *impl;
} agents;

/* Fold a name for comparison into the arena: NFKD, case folded, marks dropped, "-" and "'" to space, runs of space to one. */
str name_fold(str s, arena *a);

/* Read lexicon/world. */
bool names_open(const char *folder, names *out, uint64_t *hash, arena *keep, err *e);

/* All names equal to the folded text, in one language ("" in a name's language column means every language).
 * Fills hit[0..max) in order of rank (valid on `date` first [yyyymmdd, 0 unknown], then weight), returns how many there are. */
int32_t names_find(const names *n, str lang, str folded, int32_t date, const name **hit, int32_t max);

/* Does any name of the language start with these folded words followed by a space? For longest-match walks. */
bool names_prefix(const names *n, str lang, str folded);

/* Persons by family name alone, valid on date (within five years when none is valid): hit as above. */
int32_t names_family(const names *n, str folded_family, int32_t date, const name **hit, int32_t max);

/* Office-holders of a country by office on a date: "the Dutch prime minister". NULL when unknown. */
const name *names_holder(const names *n, str country, str office, int32_t date);

/* The recognised state that a place name without context most likely lies in, with the place: best by weight, those in
 * `country` first when country is not empty. NULL when unknown. */
const name *names_place(const names *n, str lang, str folded, str country);

/* The usual name of a country in a language ("NLD", "nl" -> "Nederland"); absent when unknown. */
str names_country(const names *n, str country, str lang);

/* Take the blocks whose first key is "agent". */
bool agents_take(const entries *en, agents *out, arena *keep, err *e);

/* The agent noun for a lemma (with or without "_"): the whole lemma, else its last compound part; NULL when none. */
const agent *agents_find(const agents *a, str lemma);

#endif
