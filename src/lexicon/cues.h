/* cues.h - the words that report speech, writing or opinion.
 *
 *   cue     nl.say.zeggen
 *   match   zeggen | melden
 *   frame   clause quote
 *   stance  neutral
 *   yes     De minister zei dat het bestand standhoudt.  => source=De minister | content=het bestand standhoudt
 *   no      Hij zei niets.
 *
 * docs/LEXICON.md has the whole form. */
#ifndef VOLGENS_LEXICON_CUES_H
#define VOLGENS_LEXICON_CUES_H

#include "lexicon/entry.h"

typedef struct cues {
  struct cues_impl *impl;
} cues;

/* Take the blocks whose first key is "cue". */
bool cues_take(const entries *en, cues *out, arena *keep, err *e);

#endif
