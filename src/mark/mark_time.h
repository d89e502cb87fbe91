/* mark_time.h - dates, weekdays and words like "yesterday", resolved against the report's date.
 *
 *   words -> [patterns over word lists, longest first] -> EDTF
 *
 * Lists of lexicon/<lang>/time.lex: month, weekday, day (offset in days), unit, number, and the small words around
 * them. A date without a year takes the year that brings it nearest to the report's date (before it when the clause
 * is in the past); without a report date it is written XXXX-07-29. Weekdays are the last one up to the report's date,
 * the next one in a clause in the future. "Later", "the next day" count from the last date told.
 * Cost         a bounded number of list look-ups a word.
 * Source       EDTF: ISO 8601-2:2019.
 * See it work  volgens run --until=mark FILE   (MISC: Time=2023-07-29) */
#ifndef VOLGENS_MARK_TIME_H
#define VOLGENS_MARK_TIME_H

#include "mark/mark_work.h"

/* Fill m->time, in order. */
void mark_times(work *k);

#endif
