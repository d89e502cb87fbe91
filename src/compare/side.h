/* side.h - one report as it is laid beside another: text, words, dates, places, and what was coded of it.
 *
 *   doc + marks + record -> [SIDE] -> units -> pairs of units -> propositions
 *
 * Made from a coded report by side_make, or filled in by somebody who has only rows of a database; then
 *   needed      id, lang, text, sentences, words (side_words makes words of the bare text), events and attributions with
 *               their ids. Of an event: type, modes, trigger, evidence, actors, recipients, date, date_at, where, attribution,
 *               author, speaker; of an attribution: source, cue, content, who, speech, stance, parent.
 *   better with lemma and upos of the words, the flags, dates and places; without them fewer words of the two sides meet.
 * Offsets are bytes of `text`. Nothing is changed here.
 * Cost         linear in the words. */
#ifndef VOLGENS_COMPARE_SIDE_H
#define VOLGENS_COMPARE_SIDE_H

#include "code/record.h"
#include "lexicon/lexicon.h"
#include "mark/mark.h"

enum {  // side_word.flags
  SIDE_STARTS = 1,  // first word of its sentence: its capital tells nothing
  SIDE_SCARE = 2,   // in scare quotes
  SIDE_TIME = 4,    // part of words of time
  SIDE_QUOTED = 8,  // in quotation marks of either kind
};

typedef struct side_word {
  span at;
  str lemma;      // as of the parser ("over_steken"); absent: not known
  int32_t sent;
  uint8_t upos;   // enum upos, UPOS_NONE when not known
  uint8_t flags;  // SIDE_*
} side_word;

typedef struct side_sentence {
  span at;
  int32_t first, n;  // its words
  bool headline;
} side_sentence;

typedef struct side_date {
  span at;
  str edtf;
} side_date;

typedef struct side_place {
  span at;
  str name;
  char country[4];
  int32_t geonameid;
} side_place;

typedef struct side {
  str id, lang, title, published;  // absent when unknown, but for id
  str *outlet;                     // [outlets]
  int32_t outlets;
  str text;
  side_sentence *sent;             // [S]
  side_word *word;                 // [W] in the order of the text
  const attribution *said;         // [A] in the order of the text
  const event *event;              // [E]
  str *said_id, *event_id;         // [A], [E]
  side_date *date;                 // [T] in the order of the text
  side_place *place;               // [P] in the order of the text
  int32_t S, W, A, E, T, P;
} side;

/* A coded report as a side; shares the memory of r and m. */
side *side_make(const marks *m, const record *r, arena *keep);

/* Sentences and words of a bare text, when no parse is at hand: words are runs of letters and digits, a sentence ends at a
 * line break or at a full stop, question or exclamation mark before a blank. Fills sent, word, S, W from s->text. */
void side_words(side *s, arena *keep);

#endif
