/* read.h - one report as it is stored: its head, its text, and what was made of it.
 *
 *   report row -> [READ_REPORT: the version] -> [READ_MADE: sentences, attributions, events]
 *
 * Everything lies in keep. Offsets are code points of the text, [begin, end), -1 for none.
 * Cost         a look-up a row. */
#ifndef VOLGENS_STORE_READ_H
#define VOLGENS_STORE_READ_H

#include "store/db.h"

typedef struct read_report_row {
  int64_t report, version, number;  // rows of report and version; the version's number
  int64_t versions;                 // how many there are
  bool current;                     // it is the newest
  str name, url, title, published, author, format, text, hash, added, origin;
  str outlet_given;                 // JSON list as it came, absent when none came
  str lang_given;
  bool coded;                       // the rest is there
  str lang, country, day;
  str run_version, run_lexicon, run_model;
  int64_t copy_of;                  // row of a report, 0: none
  double copy_share;
} read_report_row;

typedef struct read_span {
  int32_t begin, end;
} read_span;

typedef struct read_sentence {
  int32_t begin, end;
  str kind;  // plain, headline, dateline, credit
  int32_t paragraph;
} read_sentence;

typedef struct read_said {
  int64_t row, parent;  // parent 0: none
  str name;             // "a1"
  str country, sector, who;
  read_span source, cue;
  str speech, stance, rule;
  read_span *content;   // [contents]
  int32_t contents;
} read_said;

typedef struct read_finding {
  str kind;  // unattributed, partisan
  read_span at;
} read_finding;

typedef struct read_made {
  str *outlet;  // [outlets] credit chain
  read_sentence *sentence;
  read_said *said;
  read_finding *finding;
  int64_t *event;  // [events] rows, in the order of the text
  int32_t outlets, sentences, saids, findings, events;
} read_made;

/* The version `number` of a report, 0: the newest. *found tells whether it is there. False: e tells. */
bool read_report(db *d, int64_t report, int64_t number, read_report_row *out, bool *found, arena *keep, err *e);
/* Rows of a report by its name, 0 when there is none. */
bool read_find(db *d, str name, int64_t *report, err *e);
/* What was made of a version. */
bool read_made_of(db *d, int64_t version, read_made *out, arena *keep, err *e);

/* Another report or version, for links. */
typedef struct read_other {
  int64_t report, number;
  str title, outlet, published, added;
  double share;  // of the text, for copies
} read_other;
typedef struct read_others {
  read_other *v;
  int32_t n, cap;
} read_others;
/* All versions of a report, the newest first. */
bool read_versions(db *d, int64_t report, read_others *out, arena *keep, err *e);
/* Its copies, and, when it is a copy itself, the report it is a copy of. */
bool read_copies(db *d, int64_t report, read_others *out, arena *keep, err *e);

#endif
