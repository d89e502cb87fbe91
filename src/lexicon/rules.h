/* rules.h - the words that evoke an event, with the roles of what stands around them.
 *
 *   rule   nl.assault.fire-on
 *   match  schieten op | openen vuur op
 *   roles  subj=actor op=recipient
 *   type   ASSAULT firearms
 *   why    "schieten" alone is ambiguous (foto's schieten, te hulp schieten)
 *   yes    Rebellen schoten op een patrouille.   => ASSAULT firearms actor=Rebellen recipient=een patrouille
 *   no     De fotograaf schoot tweehonderd beelden.
 *
 * docs/LEXICON.md has the whole form.
 * Cost         reading is linear in the bytes; a look-up by head is one hash.
 * See it work  volgens lint */
#ifndef VOLGENS_LEXICON_RULES_H
#define VOLGENS_LEXICON_RULES_H

#include "lexicon/pattern.h"

typedef enum rule_key { KEY_SUBJ, KEY_OBJ, KEY_IOBJ, KEY_POSS, KEY_ADJ, KEY_COMP, KEY_ADP } rule_key;
typedef enum rule_role { ROLE_ACTOR, ROLE_RECIPIENT, ROLE_BOTH, ROLE_PLACE, ROLE_TOPIC, ROLE_NONE } rule_role;

typedef struct rule_slot {
  str adp;       // KEY_ADP: the adposition
  uint8_t key;   // enum rule_key
  uint8_t role;  // enum rule_role
} rule_slot;

enum {  // bits of rule.need
  NEED_ACTOR = 1, NEED_RECIPIENT = 2, NEED_WHO = 4, NEED_DEFINITE = 8, NEED_SUBJ_ACTOR = 16, NEED_OBJ_ACTOR = 32,
  NEED_OBJ_PLACE = 64, NEED_SUBJ_STATE = 128, NEED_SUBJ_ARMED = 256, NEED_SUBJ_PLACE = 512, NEED_OBJ_STATE = 1024,
  NEED_OBJ_ARMED = 2048, NEED_SUBJ_STATE_IF = 4096, NEED_SUBJ_ACTOR_IF = 8192,
  NEED_SUBJ_MISSILE = 16384, NEED_SUBJ_DOER_IF = 32768,
};

typedef enum rule_inner { INNER_FACT, INNER_UNREAL, INNER_ALLEGED, INNER_DENIED } rule_inner;

typedef struct rule_example {
  str text, want;        // want: what stands after "=>", absent for `no`
  int32_t line, column;
  bool yes;
} rule_example;

enum { RULE_MAX_SLOTS = 16, RULE_MAX_MODES = 3 };

typedef struct rule {
  str id, file;
  int32_t line;
  int32_t type;  // index into rule_type_name: the codebook's order of types, as enum plover; -1 for a nonevent
  str mode[RULE_MAX_MODES];
  int32_t modes;
  rule_slot slot[RULE_MAX_SLOTS];
  int32_t slots;  // 0: the default of the pattern's part of speech
  uint32_t need;  // NEED_*
  rule_example *example;  // [examples]
  int32_t examples;
  uint8_t inner;  // enum rule_inner
  bool hedge;     // the act named is only tried, planned, feared
  bool nonevent;  // matches make nothing and stop other rules on the same words
} rule;

typedef struct rules {
  rule *v;  // [n] in the order of the files
  int32_t n, cap;
  patterns match;  // owner = index into v
} rules;

/* "AGREE" … "ASSAULT", in the codebook's order; index 0..15. */
str rule_type_name(int32_t type);
/* The index for a name, -1 when unknown. */
int32_t rule_type_find(str name);
/* Does the codebook know this mode of the type? */
bool rule_mode_known(int32_t type, str mode);

/* Take the blocks whose first key is "rule". */
bool rules_take(const entries *en, rules *out, arena *keep, err *e);

#endif
