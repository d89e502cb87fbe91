/* filter.h - what an analyst asks for, as key=value: the same keys in options of the command and in addresses of the desk.
 *
 *   from, to          days the event is filed under (its own first day, else the report's): 2024, 2024-03 or 2024-03-13, both inclusive
 *   actor, recipient  who acts, to whom: RUS, RUS/GOV, GOV, or a name ("Erdogan" finds "Recep Tayyip Erdoğan": whole words, no accents)
 *   with              the other party of a dyad: with `actor`, what happens between the two, whoever acts; without, any role
 *   type, mode        ASSAULT; drone
 *   country           of the place; - for events without a place
 *   place             its name, whole
 *   outlet            a name in the credit chain, whole
 *   speaker           who says so, innermost: as actor; - for the outlet's own voice
 *   reading           facts (the outlet vouches), claims (it does not), source (told by a source, whatever the outlet makes of it), all
 *   text              words of the report, as search.h takes them
 *   report            its name
 *   lang              nl, en
 *   confidence        at least so much: 0.8
 *   occurrence        its row
 *   copies            yes: near copies of another report too
 *   limit, offset     a page of the rows
 *
 * Values are kept as views: they must outlive the query. An empty value is no filter (a form sends its empty fields).
 * See it work  volgens query DB --actor=RUS --type=ASSAULT; tests/test_filter.c */
#ifndef VOLGENS_STORE_FILTER_H
#define VOLGENS_STORE_FILTER_H

#include "base/err.h"

enum { QUERY_MAX_LIMIT = 1000000000 };

typedef struct query {
  str from, to;
  str actor, recipient, with;
  str type, mode;
  str country, place;
  str outlet, speaker, reading;
  str text, report, lang;
  int64_t occurrence;      // 0: any
  int32_t min_confidence;  // in hundredths
  int32_t limit, offset;   // limit 0: all
  bool copies;
} query;

/* All keys in the order above, ended by NULL: for forms and help. */
extern const char *const query_keys[];

/* Take one key=value. False: e names the key that nobody knows, or what the key wants. */
bool query_parse(query *q, str key, str value, err *e);

/* How a party is given: by codes or by name. */
typedef struct party_ask {
  str country, sector;  // absent: any; both set without `either`: both must hold
  str name;             // absent: by codes
  bool either;          // country or sector will do: NGO, UNK
} party_ask;
/* Take "RUS", "RUS/GOV", "GOV", "Erdogan" apart. Three capitals that are no sector are taken for a country. */
party_ask party_ask_of(str value);

#endif
