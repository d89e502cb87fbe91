/* confidence_weights.h - what each sign of confidence.c counts, in thousandths of a log-odds unit.
 *
 * Written by train/confidence.py from annotated reports; docs/RECORDS.md tells which and how well they hold. Included by
 * confidence.c alone. */
#ifndef VOLGENS_CODE_CONFIDENCE_WEIGHTS_H
#define VOLGENS_CODE_CONFIDENCE_WEIGHTS_H

#include "base/str.h"

static const struct { str name; int32_t weight; } weights[] = {
  {S_INIT("always"), 1330},
  {S_INIT("rule of the engine"), -344},
  {S_INIT("noun"), -482},
  {S_INIT("adjective"), 3},
  {S_INIT("hedged"), -91},
  {S_INIT("negated"), -156},
  {S_INIT("open to the outlet"), -384},
  {S_INIT("in doubt"), -196},
  {S_INIT("headline"), 0},
  {S_INIT("actor unknown"), -36},
  {S_INIT("actor from context"), -111},
  {S_INIT("actor's country from afar"), -66},
  {S_INIT("no recipient"), -470},
  {S_INIT("recipient from context"), -74},
  {S_INIT("recipient's country from afar"), 130},
  {S_INIT("said by somebody"), -295},
  {S_INIT("quoted"), -270},
  {S_INIT("narrated"), -312},
  {S_INIT("told twice"), -11},
  {S_INIT("told often"), 68},
  {S_INIT("two words"), 375},
  {S_INIT("three words"), 42},
  {S_INIT("needs met"), -96},
  {S_INIT("mode"), -17},
  {S_INIT("date"), 347},
  {S_INIT("place"), -78},
  {S_INIT("long sentence"), -96},
  {S_INIT("very long sentence"), 10},
  {S_INIT("early in the report"), -182},
  {S_INIT("subordinate"), -299},
  {S_INIT("modifier"), -316},
  {S_INIT("many events in the sentence"), -146},
  {S_INIT("main verb"), 620},
  {S_INIT("part of a word"), -87},
  {S_INIT("word of many rules"), 168},
  {S_INIT("somebody named"), 232},
  {S_INIT("one country on both sides"), -232},
  {S_INIT("no country"), -139},
  {S_INIT("late in the report"), -47},
  {S_INIT("short sentence"), 169},
  {S_INIT("AGREE"), 66},
  {S_INIT("CONSULT"), 21},
  {S_INIT("SUPPORT"), -161},
  {S_INIT("CONCEDE"), -68},
  {S_INIT("COOPERATE"), 41},
  {S_INIT("AID"), 7},
  {S_INIT("RETREAT"), -152},
  {S_INIT("REQUEST"), 200},
  {S_INIT("ACCUSE"), 136},
  {S_INIT("REJECT"), -34},
  {S_INIT("THREATEN"), 163},
  {S_INIT("PROTEST"), -132},
  {S_INIT("SANCTION"), 9},
  {S_INIT("MOBILIZE"), -70},
  {S_INIT("COERCE"), -48},
  {S_INIT("ASSAULT"), 23},
};

#endif
