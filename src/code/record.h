/* record.h - what is known after coding: attributions and events of one report, as in record.schema.json.
 *
 * Offsets are bytes of the report's text; the writers turn them into code points. Attributions and events stand in the
 * order of the text; attribution i has the id "a<i+1>", events have those of record_event_ids. */
#ifndef VOLGENS_CODE_RECORD_H
#define VOLGENS_CODE_RECORD_H

#include <stdbool.h>

#include "base/arena.h"
#include "syntax/tree.h"

typedef struct span {
  int32_t beg, end;  // bytes [beg, end); beg < 0: none (JSON null)
} span;

#define SPAN_NONE ((span){-1, -1})

/* A person, body or group in a role. */
typedef struct actor {
  char country[4];  // "AZE", "UNO", "UNK"; terminated
  char sector[4];   // "GOV", "MIL", …, "UNK"; terminated
  str name;         // fullest name in the report, "" for bare descriptions
  span at;          // where it stands, SPAN_NONE when taken from context
  bool implicit;    // taken from context
  str id;           // stable identifier of the lexicon ("ucdp:116"), absent when it has none
} actor;

typedef enum speech { SPEECH_DIRECT, SPEECH_INDIRECT, SPEECH_ACCORDING, SPEECH_NARRATIVE, SPEECH_FREE } speech;
typedef enum stance { STANCE_NEUTRAL, STANCE_ENDORSES, STANCE_DISTANCES } stance;
typedef enum verdict { IS_YES, IS_NO, IS_OPEN, IS_NONE } verdict;  // IS_NONE: null

typedef struct attribution {
  span source, cue;        // SPAN_NONE: none
  actor who;
  span *content;           // [contents], in the order of the text, at least one
  int32_t contents;
  int32_t cue_word;        // word index of the cue's head, -1 for free speech
  int32_t source_word;     // word index of the source's head, -1 for none
  int32_t parent;          // index of the attribution it stands in, -1 for none
  uint8_t speech, stance;  // enums
  str rule;                // id of the cue entry or rule
} attribution;

typedef enum plover {
  EV_AGREE, EV_CONSULT, EV_SUPPORT, EV_CONCEDE, EV_COOPERATE, EV_AID, EV_RETREAT, EV_REQUEST, EV_ACCUSE,
  EV_REJECT, EV_THREATEN, EV_PROTEST, EV_SANCTION, EV_MOBILIZE, EV_COERCE, EV_ASSAULT, EV_COUNT
} plover;

typedef struct place {
  str name;         // p == NULL: no place
  char country[4];  // "" when open
  span at;
  int32_t geonameid;  // 0 unknown
  double lat, lon;    // valid when geonameid > 0
} place;

/* What the outlet does with words (code/finding.h); an event's flags hold 1 << kind. */
typedef enum flag { FLAG_UNATTRIBUTED, FLAG_PARTISAN, FLAG_COUNT } flag;

typedef struct finding {
  uint8_t kind;   // enum flag
  span at;        // the clause, or the first-person words
  int32_t after;  // unattributed: index of the attribution that it follows; else -1
} finding;

/* What an event is about (code/context.h); an event's contexts hold 1 << context. */
typedef enum context {
  CONTEXT_POLITICAL, CONTEXT_MILITARY, CONTEXT_INTELLIGENCE, CONTEXT_PEACEKEEPING, CONTEXT_ECONOMIC,
  CONTEXT_DIPLOMATIC, CONTEXT_RESOURCE, CONTEXT_TERRITORY, CONTEXT_CULTURE, CONTEXT_DISEASE, CONTEXT_DISASTER,
  CONTEXT_MIGRATION, CONTEXT_HUMANITARIAN, CONTEXT_LEGAL, CONTEXT_HUMAN_RIGHTS, CONTEXT_RIGHTS, CONTEXT_GENDER,
  CONTEXT_LGBT, CONTEXT_TERRORISM, CONTEXT_SECURITY, CONTEXT_RELIGION, CONTEXT_GOVERNMENT, CONTEXT_ELECTION,
  CONTEXT_LEGISLATIVE, CONTEXT_CBRN, CONTEXT_CYBER, CONTEXT_INSTITUTIONS, CONTEXT_CORRUPTION, CONTEXT_CRIME,
  CONTEXT_CRIME_MURDER, CONTEXT_CRIME_THEFT, CONTEXT_CRIME_DRUGS, CONTEXT_CRIME_SEXUAL, CONTEXT_COUNT
} context;

typedef struct event {
  uint8_t type;         // enum plover
  str mode[3];          // [modes]
  int32_t modes;
  str cameo;            // nearest CAMEO code
  int32_t trigger_word; // head word of the trigger
  span trigger;
  span *evidence;       // [evidences], the best first, at least one
  int32_t evidences;
  actor *actors, *recipients;  // [n_actors], [n_recipients]
  int32_t n_actors, n_recipients;
  str date;             // EDTF, "" when the text gives none
  span date_at;
  place where;
  int32_t attribution;  // index into record.attributions, -1 for the outlet's own voice
  uint8_t author;       // IS_YES, IS_NO, IS_OPEN
  uint8_t speaker;      // the same, IS_NONE without attribution
  uint64_t contexts;    // 1 << enum context
  uint8_t flags;        // 1 << enum flag
  int32_t occurrence;   // index of the first event of the same occurrence, itself when it is the first
  uint64_t signs;       // for and against it (code/confidence.h)
  double confidence;    // 0..1, from the signs
  str rule;             // id of the lexicon entry or rule that made it
} event;

/* A candidate that did not become a record, and why: for `explain`. */
typedef struct refusal {
  span at;
  str rule;    // id of the entry that would have made it
  str reason;  // one sentence
} refusal;

typedef struct record {
  const doc *d;
  str *outlet;  // [outlets] credit chain: given with the report or found in the text
  int32_t outlets;
  attribution *attributions;  // [A]
  event *events;              // [E]
  refusal *refusals;          // [R]; only when asked for
  finding *findings;          // [F], by kind in the order of the text
  int32_t A, E, R, F;
} record;

/* "ASSAULT", "indirect", "neutral", "yes"; NULL for IS_NONE. */
const char *plover_name(plover t);
const char *speech_name(speech s);
const char *stance_name(stance s);
const char *verdict_name(verdict v);
const char *flag_name(flag f);
const char *context_name(context c);
/* The context for a name, CONTEXT_COUNT when unknown. */
context context_find(str name);
/* The ids of all events, [r->E], distinct within the report: "e" and ten hexadecimal digits from report id, type and
 * trigger, so that they stay when other records come or go. */
str *record_event_ids(const record *r, arena *keep);
/* Acts done with words: AGREE SUPPORT CONCEDE REQUEST ACCUSE REJECT THREATEN. Two of them are two, even by the same speaker. */
bool plover_spoken(uint8_t type);
/* The type for a name, EV_COUNT when unknown. */
plover plover_find(str name);

#endif
