/* candidate.h - what may become an event, on its way from a rule's match to the record.
 *
 *   attributions, rules -> [find] -> [value] -> [force] -> [merge] -> [mode] -> [scene] -> record.events
 *
 *   find.h    matches of rules, roles filled, needs checked          one candidate a trigger
 *   value.h   real or not, whose words, author and speaker values
 *   force.h   charges, demands, refusals, promises made by plain "said"
 *   merge.h   mentions of one occurrence become one record
 *   mutual.h  two sides that accuse each other are two
 *   mode.h    modes told by what is asked, threatened, or done it with
 *   scene.h   actors that the context tells
 *   setting.h date and place
 *
 * All stages work on one `coder`. A candidate that falls out keeps its reason in `refused`. */
#ifndef VOLGENS_CODE_CANDIDATE_H
#define VOLGENS_CODE_CANDIDATE_H

#include "code/code.h"
#include "code/match.h"

enum { PARTIES_MAX = 8 };

typedef struct party {
  actor who;
  int32_t entity;  // index into marks.entity, -1 none
} party;

typedef struct parties {
  party v[PARTIES_MAX];
  int32_t n;
} parties;

typedef struct candidate {
  const rule *rule;      // NULL: made by a force rule
  str id;                // of the rule
  match m;               // of the pattern; m.head is the trigger word (force rules: only that)
  int32_t word;          // trigger word
  int32_t first, last;   // trigger words [first, last)
  int32_t from, to;      // evidence words [from, to)
  parties actors, recipients;
  int32_t place_word;    // a filler with the role "place", -1 none
  int32_t attribution;   // innermost attribution that holds it, -1 none
  int32_t cue_of;        // attribution that it makes itself, -1 none
  uint8_t type;          // enum plover
  uint8_t author, speaker;
  bool denied, hedged, future, negated;
  bool mood;             // an auxiliary tells that the words are somebody's ("zou")
  bool headline;
  bool nominal;
  str mode[3];
  int32_t modes;
  str date;
  span date_at;
  place where;
  str refused;           // one sentence; absent: it stands
  int32_t into;          // merged into that candidate, -1 none
  int32_t occurrence;    // first candidate that tells the same occurrence in other words or another voice; itself if none
  int32_t doubts;        // counted against confidence
} candidate;

typedef struct words {
  const list *negation, *modal, *hedge, *attempt, *plan, *wish, *cancel, *condition, *purpose, *topic, *light, *genitive,
      *agent, *quantity, *blame, *warn, *insist, *want, *hearsay, *vouch, *provocation, *reprisal, *untrue, *praise, *generic, *talk, *occur, *sport, *stage, *genre, *toward,
      *casualty, *together, *arms, *missile, *weekday, *since, *settlement, *anyone, *meanwhile, *direction, *resuming, *locative, *occasion, *reciprocal, *fruitless, *excess, *document, *no_command, *whoever, *appeal;
} words;

typedef struct coder {
  const lexicon *lex;
  const language *lang;
  const rules *rules;
  const marks *m;
  const doc *d;
  record *out;
  words w;
  arena *keep;
  arena *scratch;
  struct { candidate *v; int32_t n, cap; } cand;
  int32_t *cand_of;   // [W] index of the candidate with that trigger word, -1 none
  int32_t *eaten_by;  // [W] candidate whose pattern binds the word, -1 none
} coder;

/* Refuse it with a sentence, unless refused before. */
void candidate_refuse(candidate *c, str reason);

/* Stands it still? */
static inline bool candidate_alive(const candidate *c) { return !c->refused.p && c->into < 0; }

/* Is a country or sector told? */
static inline bool code_known(const char *code) { return code[0] && strcmp(code, "UNK") != 0; }

/* One entity, or one known country and sector. */
bool party_same(const party *a, const party *b);
bool parties_have(const parties *p, const party *who);

/* Add to a list of parties: not twice the same entity, not twice the same words. */
void parties_put(parties *p, party who);
bool parties_have_country(const parties *p, const char *country);
/* At least one known country in both. */
bool parties_share(const parties *a, const parties *b);

/* The party a word stands for: its mention; "I" and "we" in quoted words the speaker or the speaker's side; the members of a quantity ("thousands of people"); *found says whether any. */
party party_of(const coder *k, int32_t w, bool *found);
/* Add the party of a word, and with it all others that the word stands for ("both sides"). */
void parties_put_word(const coder *k, parties *to, int32_t w, party p);
/* The state or body that a thing belongs to: possessor, demonym ("the French embassy"), or the country it lies in. */
party party_owner(const coder *k, int32_t w, bool *found);
/* The country of a demonym adjective among the modifiers of w. */
party party_demonym(const coder *k, int32_t w, bool *found);
/* A party known only by country and sector. */
party party_bare(const char *country, const char *sector, bool implicit);

#endif
