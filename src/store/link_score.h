/* link_score.h - are two events of two reports the same occurrence? Points for what agrees, with the reasons kept.
 *
 * Two events can only be the same when their types are the same and nothing speaks against it: another day, another country,
 * other doers. Points (LINK_POINTS, of 1000) are added for day, parties, place, modes and shared words; enough of them
 * (LINK_ENOUGH) and something that is not shared by every event between the two (a place, a name on both sides, a share of the words) make a link.
 *
 * Source       the points are set by hand and checked on invented pairs (tests/test_links.c); blocking and scoring in two steps
 *              as in Fellegi & Sunter 1969 (JASA 64), without their estimation of the weights. */
#ifndef VOLGENS_STORE_LINK_SCORE_H
#define VOLGENS_STORE_LINK_SCORE_H

#include "store/link_event.h"

enum { LINK_ENOUGH = 600 };

typedef struct link_score {
  int points;            // 0 .. 1000
  bool same;             // enough for one occurrence
  const char *day;       // "same", "near", "unsaid"; NULL: against it
  const char *actors;    // "name", "sector", "country", "unknown"; NULL: against it
  const char *recipients;
  const char *place;     // "same", "country", "unsaid", "other name"; NULL: against it
  int words;             // shared content words, percent of the smaller set
} link_score;

/* Same occurrence, whoever tells it and whether it is asserted or denied. */
link_score link_same(const link_event *a, const link_event *b);

/* The same told the other way round: each side says that the other did it to it. */
bool link_counter(const link_event *a, const link_event *b);

/* The reasons as a JSON object. */
str link_reasons(const link_score *s, arena *keep);

/* Shared content words, percent of the smaller set; 0 when one has fewer than three. */
int link_shared_words(const link_event *a, const link_event *b);

#endif
