/* feed_self.h - what a feed says of itself: its title, and how often it is worth a look.
 *
 * ttl of RSS (minutes), or updatePeriod and updateFrequency of the syndication module (RSS and Atom).
 * See it work  tests/test_feed_self.c */
#ifndef VOLGENS_INTAKE_FEED_SELF_H
#define VOLGENS_INTAKE_FEED_SELF_H

#include "intake/xml.h"

enum { FEED_MAX_EVERY = 31 * 24 * 3600 };  // longer times count as this

typedef struct feed_self {
  str title;        // one line; absent: none
  int64_t every_s;  // seconds between looks; -1: not said
} feed_self;

/* doc: any document or NULL; what is no feed says nothing. The title lies in keep. */
feed_self feed_tell(const xmlDoc *doc, arena *keep);

#endif
