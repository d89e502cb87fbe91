#include "collect/same_story.h"

#include "intake/ascii.h"

enum { BEGINNING = 6 };

typedef struct tally {
  int words, found;
} tally;

static bool in_word(char c) { return ascii_letter(c) || (unsigned char)c >= 0x80; }

static void count(str s, str text, tally *t) {
  for (int32_t i = 0; i < s.n && t->words < SAME_STORY_WORDS;) {
    int32_t end = i;
    while (end < s.n && in_word(s.p[end])) end++;
    if (end - i >= SAME_STORY_WORD) {
      char low[BEGINNING];
      int32_t n = end - i < BEGINNING ? end - i : BEGINNING;
      for (int32_t k = 0; k < n; k++) low[k] = ascii_lower(s.p[i + k]);
      t->words++;
      t->found += ascii_find(text, (str){low, n}, 0) >= 0;
    }
    i = end + 1;
  }
}

bool same_story(str title, str summary, str text) {
  tally t = {0};
  count(title, text, &t);
  count(summary, text, &t);
  return t.words < SAME_STORY_FEW || t.found * 4 >= t.words;
}
