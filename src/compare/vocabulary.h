/* vocabulary.h - the words of both sides as numbers that meet across languages.
 *
 *   "Armeense grenspost" | "an Armenian border post"   ->   {@ARM, concept grens/border, concept post}
 *
 * A word of a side becomes a token: keys (concepts of the word table, a name of the lexicon, the consonants of an unknown
 * name, a number, else the word itself), and what the lists of lexicon/<lang>/compare.lex tell of it. Equal keys mean much
 * the same, on either side.
 * Cost         a few hash look-ups a word. */
#ifndef VOLGENS_COMPARE_VOCABULARY_H
#define VOLGENS_COMPARE_VOCABULARY_H

#include "compare/side.h"

enum { TOKEN_KEYS = 6 };

typedef enum token_kind { TOKEN_NONE, TOKEN_PLAIN, TOKEN_NAME, TOKEN_STATE, TOKEN_NUMBER } token_kind;

enum {  // token.flags
  TOKEN_HEDGE = 1,   // "reportedly", "zou"
  TOKEN_DENIAL = 2,  // "denied", "propaganda"
  TOKEN_NOT = 4,
  TOKEN_OWN = 8,     // "our", "onze"
  TOKEN_WITNESS = 16,  // "eyewitness"
  TOKEN_FEW = 128,   // "some", "enkele"
  TOKEN_CALM = 64,   // "peaceful", "with restraint"
  TOKEN_STOP = 32,   // tells nothing of what a clause is about: its keys do not count
};

typedef struct token {
  int32_t key[TOKEN_KEYS];    // [keys]
  uint8_t weight[TOKEN_KEYS]; // 1..12: how much of the word each key is
  uint8_t keys;
  uint8_t kind;               // enum token_kind
  int32_t sector;             // key of the sector of those who act, -1 for other words
  uint8_t flags;              // TOKEN_*
  uint8_t scale, rank;        // how strong a word it is on its scale ("asks" 1, "demands" 3); scale 0: none
  uint8_t naming;             // class of things that have several names, 0: none
  bool vague;                 // a number that is only a lower bound ("thousands")
  bool joined;                // a number that the word before is part of ("five hundred")
  int64_t number;             // valid for TOKEN_NUMBER
} token;

typedef struct vocabulary {
  const lexicon *lex;
  arena *keep;
  struct { str *v; int32_t n, cap; } key;   // the keys by number
  int32_t *slot;                            // [slots] key number + 1, 0 free
  int32_t slots;
  struct { str *v; int32_t n, cap; } scale, naming;  // names of scales and classes, numbered from 1
} vocabulary;

void vocabulary_open(vocabulary *v, const lexicon *lex, arena *keep);

/* The number of a key, a new one when it is not known yet. */
int32_t vocabulary_key(vocabulary *v, str key);

/* The tokens of a side's words: [s->W]. */
token *vocabulary_tokens(vocabulary *v, const side *s, arena *keep, arena scratch);

/* The key of a name as a whole, for actors: as the tokens of its words get it. -1 when it is empty. */
int32_t vocabulary_name(vocabulary *v, const side *s, str name, arena scratch);

#endif
