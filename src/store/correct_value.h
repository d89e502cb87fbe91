/* correct_value.h - what a correction says a field should be, and whether a record is so.
 *
 *   type       a type of the codebook                          ASSAULT
 *   mode       modes, blanks between; nothing: none            airstrike drone
 *   actor, recipient   who, ";" between; nothing: nobody       RUS/MIL; RUS/GOV Sergej Lavrov
 *   date       EDTF; nothing: none                             2024-03-13
 *   place      a name and, behind a comma, a country; nothing  Odesa, UKR
 *   source     who says so; nothing: the outlet's own voice    UKR/GOV
 *   author, speaker    yes, no, open (speaker: or nothing)     open
 *   trigger    the words as they stand in the text             opened fire
 *
 * A country is three capitals, a sector two to four; without a name behind it, any name will do. */
#ifndef VOLGENS_STORE_CORRECT_VALUE_H
#define VOLGENS_STORE_CORRECT_VALUE_H

#include "store/query.h"

enum { CORRECT_MAX_PARTIES = 16 };

/* False: e tells what such a value looks like. */
bool correct_value_check(str field, str value, err *e);
/* Whether the record has it already. */
bool correct_value_holds(str field, str value, const query_row *r);

typedef struct correct_party {
  str country, sector, name;  // name empty: any
} correct_party;
/* The parties of a well-formed value, at most CORRECT_MAX_PARTIES. -1: not well formed. */
int32_t correct_parties(str value, correct_party v[CORRECT_MAX_PARTIES]);
/* "Odesa, UKR" -> name and country; country empty when none is given. */
void correct_place(str value, str *called, str *country);

#endif
