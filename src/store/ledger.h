/* ledger.h - what is contested: occurrences that one voice asserts and another denies or tells the other way round.
 *
 * Who says so, since when, last repeated when, in which words. A voice is a source, or an outlet that speaks for itself.
 * Copies of a report count nothing. Made by links.h; read here.
 * See it work  volgens contested DB */
#ifndef VOLGENS_STORE_LEDGER_H
#define VOLGENS_STORE_LEDGER_H

#include "store/db.h"

enum { LEDGER_MAX_ITEMS = 500, LEDGER_MAX_VOICES = 64 };

typedef enum position { POSITION_ASSERTS, POSITION_DENIES, POSITION_COUNTERS } position;

typedef struct ledger_voice {
  uint8_t position;           // enum position
  bool own;                   // an outlet in its own voice: `name` is the outlet, country and sector are empty
  str country, sector, name;
  str since, last;            // days, "" when the report has none
  int32_t times;              // events that say so
  str words;                  // of the first
  str report, event, title;   // names of the report and the event of the first
  int64_t report_row;
} ledger_voice;

typedef struct ledger_item {
  int64_t occurrence;
  str type, day, since, last;  // day: of the occurrence, "" when not told
  str place;                   // "" when not told
  int32_t reports;
  ledger_voice *voice;         // [voices] those that assert, that deny, that counter; each by day
  int32_t voices;
} ledger_item;

typedef struct ledger_filter {
  str country;    // of a voice or a party, "AZE"
  str type;       // of the event
  str from, to;   // days; it was last told in between
  int32_t limit, offset;  // limit 0: LEDGER_MAX_ITEMS
} ledger_filter;

/* Items, those last told first, into keep. False: e tells. */
bool ledger_read(db *d, const ledger_filter *f, ledger_item **item, int32_t *items, arena *keep, err *e);

/* "asserts", "denies", "counters" */
const char *position_name(position p);

#endif
