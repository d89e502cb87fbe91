/* filters.h - the filters of a query as options of a command. */
#ifndef VOLGENS_CLI_FILTERS_H
#define VOLGENS_CLI_FILTERS_H

#include "cli/command.h"
#include "store/filter.h"

/* All filters, for the option list of a command; their meaning is in store/filter.h. */
#define FILTER_OPTIONS \
  {"from", "DAY", NULL, "filed under this day or later: 2024-03-13, 2024-03, 2024"}, \
  {"to", "DAY", NULL, "filed under this day, month, year or earlier"}, \
  {"actor", "WHO", NULL, "who acts: RUS, RUS/GOV, GOV, or a name"}, \
  {"recipient", "WHO", NULL, "to whom"}, \
  {"with", "WHO", NULL, "the other party: with --actor what happens between the two, whoever acts"}, \
  {"type", "TYPE", NULL, "one of the 16 types, as ASSAULT"}, \
  {"mode", "MODE", NULL, "a mode, as drone"}, \
  {"country", "CODE", NULL, "country of the place; - for events without a place"}, \
  {"place", "NAME", NULL, "name of the place"}, \
  {"outlet", "NAME", NULL, "a name of the credit chain"}, \
  {"speaker", "WHO", NULL, "who says so; - for the outlet's own voice"}, \
  {"reading", "READING", "facts|claims|source|all", "what the outlet vouches for, the rest, what a source tells, or all"}, \
  {"text", "WORDS", NULL, "reports that hold these words in any form; \"a phrase\", -not"}, \
  {"report", "NAME", NULL, "one report"}, \
  {"lang", "CODE", NULL, "language of the report (nl, en)"}, \
  {"confidence", "N", NULL, "at least so sure, from 0 to 1"}, \
  {"occurrence", "N", NULL, "one occurrence, told in however many reports"}, \
  {"copies", NULL, NULL, "near copies of other reports too"}, \
  {"limit", "N", NULL, "at most so many rows"}, \
  {"offset", "N", NULL, "leave out so many rows first"}

/* The query of an invocation. False: e tells which option is wrong. */
bool filters_take(const invocation *in, query *q, err *e);

#endif
