#include "text/language.h"

#include "text/cld2.h"
#include "text/glyph.h"
#include "text/orth.h"

/* A text is in a language when at least one in COMMON of its words is among that language's commonest. */
enum { STATUS_DATA = 65, COMMON = 4 };

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

/* What the common words say. */
typedef struct poll {
  const language *best;  // has most of them, the first one of equals; NULL when no word is common
  int32_t hits, second;  // how many, and how many the next language has
  int32_t words;         // of the text
} poll;

static poll by_words(const lexicon *lex, str text) {
  poll p = {0};
  for (int32_t i = 0; i < lex->languages; i++) {
    int32_t hits = count_common(lists_get(&lex->language[i].lists, S("text-common")), text, &p.words);
    if (hits > p.hits) p.second = p.hits, p.hits = hits, p.best = &lex->language[i];
    else if (hits > p.second) p.second = hits;
  }
  return p;
}

/* The first guess that the lexicon knows. */
static const language *by_guess(const lexicon *lex, const cld2_guess *guess) {
  for (int i = 0; i < CLD2_GUESSES; i++) {
    const language *l = guess[i].code[0] ? lexicon_language(lex, str_of(guess[i].code)) : NULL;
    if (l) return l;
  }
  return NULL;
}

const language *language_of(const lexicon *lex, str text, err *e) {
  str head = head_of(text);
  poll p = by_words(lex, head);
  bool common = p.best && p.hits * COMMON >= p.words;
  if (!p.words) return &lex->language[0];
  if (common && p.hits > 1 && p.hits > 2 * p.second) return p.best;
  cld2_guess guess[CLD2_GUESSES];
  bool sure = cld2_detect(head.p, head.n, guess);
  const language *l = by_guess(lex, guess);
  if (sure && l) return l;
  if (p.best && (common || !sure)) return p.best;
  if (!sure && l) return l;
  err_set(e, STATUS_DATA, "the language of the text is none that the lexicon has%s%s", guess[0].code[0] ? "; it looks like " : "", guess[0].code);
  return NULL;
}
