/* splitter.h - what the parts of the splitter share: the tokens so far and what is open. */
#ifndef VOLGENS_TEXT_SPLITTER_H
#define VOLGENS_TEXT_SPLITTER_H

#include "text/orth.h"

enum {
  TOKEN_MWT_FIRST = 1,  // first word of a multiword token
  TOKEN_MWT_NEXT = 2,   // a later word of one
  TOKEN_BREAK = 4,      // a sentence ends after it
};

typedef struct token {
  int32_t beg, end;  // bytes of the text
  uint32_t flags;    // TOKEN_*
} token;

typedef struct token_list {
  token *v;
  int32_t n, cap;
} token_list;

/* The splitter's state: where it is and what is open. */
typedef struct splitter {
  str text;
  const orth *o;
  arena *a;
  token_list out;
  int32_t most;       // with more tokens than this the report is refused, so no more are made
  int32_t line_end;   // end of the line in work
  int32_t sentence;   // first token of the sentence in work
  int32_t bracket;    // token of the last opening bracket in this sentence, -1 none
  bool single_open;   // inside single quotation marks
  bool double_open;   // inside double ones
  bool pending;       // a stop was seen whose closing sign stands apart
} splitter;

/* Append a token; empty ones are dropped. */
static inline void token_put(splitter *s, int32_t beg, int32_t end, uint32_t flags) {
  if (beg < end) *VEC_PUSH(s->a, &s->out) = (token){beg, end, flags};
}

#endif
