/* pattern.h - the `match` line of rules and cues, read: a head word and what must stand with it.
 *
 *   lexicon files -> entries -> [PATTERN] -> rules, cues;  the trees are searched by code/match.h
 *
 *   schieten op | openen vuur op | =aanval/n | bom+aanslag/n | nemen in+hechtenis | carry +out attack on | vinden not
 *
 *   opschorten,stopzetten @hulp   heads divided by commas share what follows; "@hulp" is any word of the list "hulp"
 *   drone,missile+attack,strike/n   so do first parts
 *
 * docs/LEXICON.md tells the form. A bare word after the head may be an adposition, a noun or a particle: which one,
 * the tree decides (an adposition never stands as an object, a noun never as a case mark), so no list is needed here.
 * Cost         linear in the line; patterns of one head are found by one hash look-up. */
#ifndef VOLGENS_LEXICON_PATTERN_H
#define VOLGENS_LEXICON_PATTERN_H

#include "lexicon/entry.h"
#include "lexicon/lists.h"

typedef enum pattern_pos { PATTERN_VERB, PATTERN_NOUN, PATTERN_ADJ, PATTERN_POS_COUNT } pattern_pos;

typedef enum item_kind {
  ITEM_WORD,      // "op", "vuur": an adposition of the head (or of the noun before it), else its object, bare oblique or particle
  ITEM_OBLIQUE,   // "in+hechtenis": an oblique with that adposition and that noun
  ITEM_PARTICLE,  // "+off": written apart from its verb
} item_kind;

typedef struct pattern_item {
  str adp;        // ITEM_OBLIQUE: the adposition; else absent
  str word;       // lower case, without "_"; several divided by commas; absent when only a list stands there
  str set_name;   // "@hulp": the name of a list; absent when none
  const list *set;  // that list, once patterns_link has run
  uint8_t kind;   // enum item_kind
  bool optional;  // "(op)": names it for roles only
} pattern_item;

enum { PATTERN_MAX_ITEMS = 6 };

typedef struct pattern {
  str head;     // lemma without "_", lower case but for proper names
  str part;     // "bom" in bom+aanslag/n, or several divided by commas; absent when none
  pattern_item *item;  // [items], shared by the heads of one alternative
  int32_t items;
  int32_t need;   // what it demands: 1 for each item that is not optional, 2 for "in+hechtenis" and for `part`, 2 for `not`
  int32_t owner;  // index of the rule or cue
  uint8_t pos;    // enum pattern_pos
  bool alone;     // "=aanval/n": not as the last part of a compound
  bool negated;   // "… not"
} pattern;

/* All patterns of one kind of entries, found by head. Fixed once patterns_index has run. */
typedef struct patterns {
  pattern *v;       // [n]; after patterns_index sorted by head, then more needs first, then words before lists, then longer words, then owner
  int32_t n, cap;
  int32_t *bucket;  // [mask + 1] index + 1 of the first pattern with a head, 0 none
  uint32_t mask;
  const list *ending;  // "verb-ending": "ent=ennen": from the end of a form to that of its lemma; NULL: none
  const list *infinitive;  // "infinitive": endings of infinitives that may stand as nouns
  const list *infix;   // "verb-infix": "ge" falls out of participles; NULL: none
} patterns;

/* Make room for the alternatives of all `match` fields, so that patterns, which are large, need not move as more come. */
void patterns_reserve(patterns *p, const entries *en, arena *keep);

/* Add the alternatives of a `match` field. Faults name the column of the alternative. */
bool patterns_add(patterns *p, const entry *en, const entry_field *f, int32_t owner, arena *keep, err *e);

/* Sort and index; call once after the last patterns_add. */
void patterns_index(patterns *p, arena *keep);

/* Bind the language's lists: those that items name, and those by which a form is led back to a head when its lemma is none
 * (a lemmatizer errs on rare words). False with a fault when an item names a list that is not there. */
bool patterns_link(patterns *p, const lists *l, err *e);

/* The patterns of a head with that part of speech: returns the first index, *count how many follow one another. */
int32_t patterns_find(const patterns *p, str head, pattern_pos pos, int32_t *count);

#endif
