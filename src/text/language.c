#include "text/language.h"

#include "text/cld2.h"
#include "text/glyph.h"
#include "text/orth.h"

enum { STATUS_DATA = 65, RARE = 4 };

/* The first bytes of the text, cut between two characters. */
static str head_of(str text) {
  int32_t n = text.n < LANGUAGE_BYTES ? text.n : LANGUAGE_BYTES;
  while (n > 0 && n < text.n && ((unsigned char)text.p[n] & 0xC0) == 0x80) n--;
  return str_sub(text, 0, n);
}

/* How many words of the text are in the list; *words gets how many there are. */
static int32_t count_common(const list *common, str text, int32_t *words) {
  int32_t hits = 0;
  *words = 0;
  for (int32_t i = 0; i < text.n;) {
    glyph g = glyph_at(text, i);
    int32_t from = i;
    while (g.kind & GLYPH_LETTER) {
      i += g.n;
      g = glyph_at(text, i);
    }
    if (i > from) {
      hits += orth_has(common, str_sub(text, from, i), NULL);
      ++*words;
    } else {
      i += g.n;
    }
  }
  return hits;
}

/* The language that most words of the text are common in (*most, 0 before), the first one of equals; NULL when no word is. */
static const language *by_words(const lexicon *lex, str text, int32_t *words, int32_t *most) {
  const language *best = NULL;
  for (int32_t i = 0; i < lex->languages; i++) {
    int32_t hits = count_common(lists_get(&lex->language[i].lists, S("text-common")), text, words);
    if (hits > *most) *most = hits, best = &lex->language[i];
  }
  return best;
}

static const language *refuse(const cld2_guess *likely, err *e) {
  err_set(e, STATUS_DATA, "the language of the text is none that the lexicon has%s%s", likely ? "; it looks like " : "", likely ? likely->code : "");
  return NULL;
}

const language *language_of(const lexicon *lex, str text, err *e) {
  cld2_guess guess[CLD2_GUESSES];
  str head = head_of(text);
  bool sure = cld2_detect(head.p ? head.p : "", head.n, guess);
  for (int i = 0; sure && i < CLD2_GUESSES; i++) {
    const language *l = guess[i].code[0] ? lexicon_language(lex, str_of(guess[i].code)) : NULL;
    if (l) return l;
  }
  int32_t words = 0, hits = 0;
  const language *l = by_words(lex, head, &words, &hits);
  if (!words) return &lex->language[0];
  bool rare = sure && hits * RARE < words;  // sure of another language, and its words bear that out
  return l && !rare ? l : refuse(sure ? &guess[0] : NULL, e);
}
