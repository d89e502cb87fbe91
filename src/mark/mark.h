/* mark.h - names, actors, times, places, quotations, and who "he" is: marks laid over the trees.
 *
 *   report -> sentences -> trees -> [MARK] -> record
 *
 * A mark points at words; it never changes the tree. Every noun phrase that can stand for somebody who acts
 * (or for a place, a time) has one; mentions of the same one share an entity.
 * See it work  volgens run --until=mark FILE   (MISC column: Actor=AZE/GOV|Entity=3|Place=…|Time=…) */
#ifndef VOLGENS_MARK_MARK_H
#define VOLGENS_MARK_MARK_H

#include "base/arena.h"
#include "lexicon/lexicon.h"
#include "syntax/tree.h"

typedef enum mention_kind {
  MENTION_NAME,     // proper name, perhaps with a title ("president Ilham Aliyev", "Hamas", "Moskou" as government)
  MENTION_NOMINAL,  // common noun with a sector or country ("grenswachten", "the ministry", "Armenian forces")
  MENTION_PRONOUN,  // "hij", "they", "zijn", "who"
} mention_kind;

/* One more that a mention stands for: "both sides". */
typedef struct fellow {
  int32_t entity;  // -1: known by country and sector only
  char country[4], sector[4];
} fellow;

enum { FELLOWS_MAX = 3 };

typedef struct mention {
  int32_t head;         // word index of the head of the phrase
  int32_t first, last;  // words [first, last) of the nearest naming phrase (as in the codebook's `source`)
  int32_t entity;       // index into marks.entity, never -1
  char country[4];      // by this phrase alone, "UNK" when it does not tell
  char sector[4];
  uint8_t kind;         // enum mention_kind
  bool plural;          // grammatical number
  fellow fellow[FELLOWS_MAX];  // [fellows] whom it stands for beside its entity
  int32_t fellows;
  bool actor;           // may act: person, body, group, state; false for a place in its plain sense
} mention;

/* What told an entity's country: for `explain`. */
typedef enum mark_from {
  FROM_NOTHING,  // the country is UNK
  FROM_NAME,     // a name that the lexicon knows
  FROM_PHRASE,   // its own words: adjective, possessor, complement, title, apposition
  FROM_LINK,     // another entity that it belongs to ("its forces", "zijn partij", "the spokesman" of a body named before)
  FROM_SCENE,    // a place in the same sentence or paragraph
  FROM_REPORT,   // the country that the report is mainly about
} mark_from;

/* One participant of the report: all mentions that mean the same. */
typedef struct entity {
  str name;         // fullest name in the report, "" when it has only descriptions
  char country[4];  // "UNK" when not known
  char sector[4];
  uint8_t from;     // enum mark_from: what told the country
  str id;           // identifier from the lexicon, absent when none
  int32_t first;    // index of its first mention
  int32_t count;    // number of mentions
} entity;

typedef struct time_mark {
  int32_t first, last;  // words
  str edtf;             // resolved against the report's date only; "" when it cannot be ("gisteren" without a date)
  str outer;            // the same for what lies outside its noun phrase: "since the July 26 coup" gives "2023-07-26/.."
                        // to the verb, "2023-07-26" to the coup; equal to edtf in plain cases
  int32_t head;         // word that carries it in the tree: the one whose head lies outside
  bool clock;           // an hour of the report's day ("20.29 uur")
  bool instant;         // tells when something happened; false for a duration, an end or a frequency ("two years", "until May", "weekly")
} time_mark;

typedef struct place_mark {
  int32_t head;         // word index
  int32_t first, last;  // words of the name ("grenspost Lachin")
  str name;
  char country[4];      // "" when open
  int32_t geonameid;    // 0 unknown
  double lat, lon;
  bool locative;        // stands where a place stands ("in Khojaly", "near the base in Niamey"), not for its government
} place_mark;

typedef enum quote_kind { QUOTE_SPEECH, QUOTE_SCARE } quote_kind;

typedef struct quote_mark {
  int32_t first, last;  // words inside the marks, [first, last); may span sentences
  int32_t open, close;  // words that are the marks; close = -1 when never closed
  uint8_t kind;         // QUOTE_SPEECH: words that somebody says; QUOTE_SCARE: scare quotes and quoted names
} quote_mark;

typedef struct marks {
  const doc *d;
  mention *mention;   // [M] in the order of their heads
  entity *entity;     // [E]
  time_mark *time;    // [T] in order
  place_mark *place;  // [P] in order
  quote_mark *quote;  // [Q] in order; never partly overlapping
  int32_t M, E, T, P, Q;
  int32_t *of_word;   // [W] mention whose head the word is, -1 none
  int32_t *place_of_word;  // [W] place whose head the word is, -1 none
  char country[4];    // the country the report is mainly about, "UNK" when open
  str *outlet;        // [outlets] credit chain found in the text, original source first
  int32_t outlets;
} marks;

/* Lay the marks over a parsed doc. Everything it returns lies in keep. */
marks *mark_make(const lexicon *lex, const doc *d, arena *keep, arena scratch);

#endif
