/* compare.h - two reports of one thing side by side: what both tell, what only one tells, and how they tell it otherwise.
 *
 *   side a, side b -> tokens -> units -> pairs of units -> [PROPOSITIONS]
 *
 * relation             a and b
 * both                 tell the same
 * only-a, only-b       told by one side alone
 * softened             b tells it in weaker words than a: asks for what a demands, hedges what a says flatly
 * strengthened         the other way round
 * renamed              the same thing under another name ("rioters", "protesters"; "our minister", "the Turkish minister")
 * contradicted         they cannot both be right: who did it to whom, how many, whether it happened
 * unattributed-in-a    a tells it in its own voice, b says who says so
 * unattributed-in-b    the other way round
 *
 * A passage may stand under several relations. The result is the same for the same two texts, and compare_make(b, a) gives the
 * mirror image. docs/COMPARE.md tells how it is found and how well.
 * Limits       UNIT_MAX units a side (unit.h); those behind are counted in `left_out`.
 * See it work  volgens compare A B */
#ifndef VOLGENS_COMPARE_COMPARE_H
#define VOLGENS_COMPARE_COMPARE_H

#include "base/out.h"
#include "compare/side.h"

typedef enum relation {
  RELATION_BOTH, RELATION_ONLY_A, RELATION_ONLY_B, RELATION_SOFTENED, RELATION_STRENGTHENED, RELATION_RENAMED,
  RELATION_CONTRADICTED, RELATION_UNATTRIBUTED_A, RELATION_UNATTRIBUTED_B, RELATIONS
} relation;

/* What one side has of a proposition. */
typedef struct portion {
  span *at;                // [spans] in the order of the text; none: the side does not tell it
  int32_t spans;
  int32_t *event, *said;   // [events], [saids] indices of the side's events and attributions
  int32_t events, saids;
} portion;

typedef struct proposition {
  uint8_t relation;  // enum relation
  portion a, b;
  double score;      // 0..1: how sure
  str why;           // one sentence
} proposition;

typedef struct comparison {
  const side *a, *b;
  proposition *v;    // [n] by place in a, those of b alone last
  int32_t n, cap;
  int32_t left_out_a, left_out_b;  // units behind the limit, not compared
} comparison;

/* Compare. Everything it returns lies in keep; the sides must outlive it. `all`: also tell what one side alone tells where that is less
 * sure: plain statements, acts of the scene that both are about, and such as the other side has without a mate too. */
comparison *compare_make(const lexicon *lex, const side *a, const side *b, bool all, arena *keep, arena scratch);

/* "both", "only-a", … */
const char *relation_name(relation r);

/* The comparison as one JSON object and a newline: docs/COMPARE.md has the form. Spans count code points. */
void compare_write(out *o, const comparison *c, arena scratch);

#endif
