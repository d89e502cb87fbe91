/* commitments.h - offers, promises, requests and refusals of each side, and what looks like their fulfilment.
 *
 * What the events of an AGREE, CONCEDE, REQUEST or REJECT (denials left out) that somebody made say; later acts come from fulfil.h.
 * See it work  volgens commitments DB */
#ifndef VOLGENS_STORE_COMMITMENTS_H
#define VOLGENS_STORE_COMMITMENTS_H

#include "store/db.h"
#include "store/fulfil.h"

enum { COMMITMENTS_MAX_ITEMS = 500, COMMITMENTS_MAX_ACTS = 8 };

typedef struct commitment_act {
  str type, day, words, author;  // day: its own or of its report
  str report, event;
  int64_t report_row;
  double score;
} commitment_act;

typedef struct commitment_item {
  uint8_t kind;                    // enum commitment
  str type, modes, day, words, author, speaker;
  str actor, recipient;            // "AZE/GOV", "" when not told
  str actor_name, recipient_name;  // "" for bare descriptions
  str report, event, title;
  int64_t report_row;
  commitment_act act[COMMITMENTS_MAX_ACTS];  // [acts] by day
  int32_t acts;
} commitment_item;

typedef struct commitment_filter {
  str country;             // of who makes it or to whom
  str from, to;            // days
  commitment kind;         // COMMIT_NONE: all
  bool fulfilled;          // only those that something came of
  int32_t limit, offset;   // limit 0: COMMITMENTS_MAX_ITEMS
} commitment_filter;

/* The last made first, into keep; copies left out, and of mentions of one occurrence in one report the first. False: e tells. */
bool commitments_read(db *d, const commitment_filter *f, commitment_item **item, int32_t *items, arena *keep, err *e);

#endif
