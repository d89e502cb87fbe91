/* cue_find.h - where the reporting words of the lexicon stand in a sentence.
 *
 *   trees, lexicon/cues.h -> [CUE_FIND] -> said, attribution
 *
 * Verbs and nouns are found in the tree (code/match.h), phrases ("according to") word by word. Left out are cues that
 * report nothing: negated ones, infinitives and futures ("will say"), participles before a noun ("the alleged attack").
 * Cost         one hash look-up a content word.
 * See it work  volgens explain FILE */
#ifndef VOLGENS_CODE_CUE_FIND_H
#define VOLGENS_CODE_CUE_FIND_H

#include "code/match.h"
#include "lexicon/lexicon.h"
#include "mark/mark.h"

/* What the search for attributions works with; looked up once a report. */
typedef struct cue_room {
  const language *lang;
  const marks *m;
  const doc *d;
  const list *negation;        // "not", "nooit"
  const list *modal;           // list "unsaid": auxiliaries of what has not been said yet: "will", "zullen"
  const list *unreal;          // auxiliaries that make a perfect unreal: "would have said"
  const list *complementiser;  // "that", "dat", "om": no part of the content
  const list *back;            // pronouns for the sentence before: "dat", "this"
  const list *no_source;       // "volgens plan", "according to schedule"
  const list *no_content;      // objects that say nothing: "niets", "a word"
  const list *document;        // what is issued and speaks with its issuer's voice: "letter"
  const list *genitive;        // "van", "of": a noun's possessor
  const list *agent;           // list "agent-adposition": "by"
  const list *as;              // what a thing is called or presented "as"
  const list *like;            // marks of a clause that reports the one it stands in: "zoals X beweerde", "as X said"
  const list *contrast;        // what sets one report against another: "while", "but"
  const list *restrictive;     // pronouns that open no clause set in by the outlet: "that"
} cue_room;

typedef struct cue_hit {
  const cue *c;
  int32_t head;         // head word of the cue
  int32_t first, last;  // words [first, last) shown as cue
  int32_t bound[PATTERN_MAX_ITEMS];  // words bound by the pattern, -1 none
  int32_t governed;     // phrases: head of what the phrase governs, -1 none; else -1
  bool phrase;
} cue_hit;

enum { CUE_MAX_READINGS = 4 };

cue_room cue_room_make(const language *lang, const marks *m);

/* The cues that may stand with their head (or first word) on w, the most demanding first: out[0..CUE_MAX_READINGS).
 * Returns how many. */
int32_t cue_find(const cue_room *room, int32_t w, cue_hit out[CUE_MAX_READINGS]);

/* Is w bound by the pattern of the hit? */
bool cue_binds(const cue_hit *h, int32_t w);

#endif
