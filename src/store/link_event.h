/* link_event.h - an event of the store with what is needed to tell whether another one is the same occurrence.
 *
 * Cost         four small statements an event. */
#ifndef VOLGENS_STORE_LINK_EVENT_H
#define VOLGENS_STORE_LINK_EVENT_H

#include "store/db.h"

enum { LINK_MAX_PARTIES = 8, LINK_MAX_WORDS = 96 };

typedef struct link_party {
  str country, sector, name;  // "UNK" and "" when unknown
} link_party;

typedef struct link_event {
  int64_t row, version, report_row, occurrence;  // occurrence 0: none yet
  bool copy;                         // of a report that is a copy
  str lang, type, cluster, author, speaker, modes, rule;
  bool spoken;                       // said or not by the outlet itself: stands in an attribution
  link_party source;                 // who says so, when spoken
  str report;                        // day of the report, "" unknown
  str day;                           // its own first day, "" when the text gives none
  bool exact;                        // the text gives one day, not a month, a year or a stretch
  str place, place_country;          // "" when none
  int64_t geonameid;
  int32_t begin;                     // of the trigger
  str words;                         // the sentence of the trigger
  link_party actor[LINK_MAX_PARTIES], recipient[LINK_MAX_PARTIES];
  int32_t actors, recipients;
  uint64_t word[LINK_MAX_WORDS];     // [n_words] sorted: content words, cut to six letters, and numbers
  int32_t n_words;
} link_event;

/* Load the event of a row; strings are copied into keep. False: e tells. */
bool link_event_load(db *d, int64_t row, link_event *out, arena *keep, err *e);

/* The content words of a text into out->word: folded, of four letters or more, cut to six; numbers whole. Each once, sorted. */
void link_event_words(str text, link_event *out, arena scratch);

/* Is the country told: neither "UNK" nor empty? */
bool link_known(str country);
/* Is the mode among those of a list with blanks between? */
bool link_has_mode(str modes, str mode);
/* Its own first day as link_day_number, else that of its report; INT32_MIN when neither is known. */
int32_t link_day(const link_event *x);
/* Days since 1970-01-01 of "2024-03-13"; INT32_MIN when it is none. */
int32_t link_day_number(str day);

#endif
