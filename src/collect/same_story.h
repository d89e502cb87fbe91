/* same_story.h - does a page tell what the item said that led to it, or is it a wall in front: consent, login, "no longer here"?
 *
 * Of the longer words of title and summary (SAME_STORY_WORD bytes and more, by their beginnings), a quarter must stand in the page's text.
 * With fewer than SAME_STORY_FEW of them there is nothing to tell by: taken for the same. No language is known here.
 * See it work  tests/test_same_story.c */
#ifndef VOLGENS_COLLECT_SAME_STORY_H
#define VOLGENS_COLLECT_SAME_STORY_H

#include "base/str.h"

enum { SAME_STORY_WORD = 5, SAME_STORY_FEW = 3, SAME_STORY_WORDS = 64 };  // the first so many words count

bool same_story(str title, str summary, str text);

#endif
