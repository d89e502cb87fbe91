/* robots.h - what a site's robots.txt says of one path.
 *
 * Source       RFC 9309, with Crawl-delay as an extension.
 *
 * The groups that name the agent count together; without any, those for "*". Among their rules the longest pattern that
 * matches decides, at equal length Allow; no rule: allowed. "*" stands for any bytes, "$" at the end for the end of the
 * path. Percent-encodings that need not be are undone, those that must be are done, in rule and path alike. What is
 * none of user-agent, allow, disallow, crawl-delay is passed over and ends no group; a Crawl-delay ends no list of
 * user-agents (as the RFC wants of every further record), so that what is unclear reads the stricter way.
 *
 * The text is read anew for each question: no tables, no memory kept.
 * Cost         one pass; at worst (hostile patterns) length of the text times length of the path.
 * See it work  tests/test_robots.c; volgens fetch */
#ifndef VOLGENS_FETCH_ROBOTS_H
#define VOLGENS_FETCH_ROBOTS_H

#include "base/arena.h"

enum {
  ROBOTS_MAX = 512 << 10,             // bytes of a robots.txt that count; the RFC asks for 500 KiB at least
  ROBOTS_MAX_DELAY_MS = 3600 * 1000,  // longer Crawl-delays count as this
};

typedef struct robots_answer {
  bool allowed;
  int32_t line;      // of the rule that decided, from 1; 0: none did
  int64_t delay_ms;  // the agent's Crawl-delay, the longest where there are several; -1: none
} robots_answer;

/* text: any bytes; those after ROBOTS_MAX do not count. agent: the product token, e.g. "volgens", in any case. path: path
 * and query, beginning with "/". /robots.txt itself is always allowed. */
robots_answer robots_ask(str text, str agent, str path, arena scratch);

/* Whether a normalised pattern matches a normalised path: exposed for its test. */
bool robots_match(str pattern, str path);

#endif
