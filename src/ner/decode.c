#include "ner/decode.h"

enum { NEVER = -(1 << 29), Y = NER_LABELS };

/* 0 outside or single or end: the name is over; 1 begin or inside: it goes on. */
static bool goes_on(int label) { return label > 0 && (label - 1) % 4 < 2; }
static bool came_on(int label) { return label > 0 && ((label - 1) % 4 == 1 || (label - 1) % 4 == 2); }

bool ner_may_follow(int a, int b) {
  if (goes_on(a)) return came_on(b) && (a - 1) / 4 == (b - 1) / 4;
  return !came_on(b);
}

void ner_decode(const int32_t *step, const int32_t *score, int32_t n, uint8_t *label, arena scratch) {
  int32_t allowed[Y][Y], best[Y], next[Y];
  uint8_t *from = arena_new(&scratch, uint8_t, (ptrdiff_t)n * Y);
  for (int a = 0; a < Y; a++)
    for (int b = 0; b < Y; b++) allowed[a][b] = ner_may_follow(a, b) ? step[a * Y + b] : NEVER;
  for (int b = 0; b < Y; b++) best[b] = b == 0 ? 0 : NEVER;
  for (int32_t i = 0; i < n; i++) {
    for (int b = 0; b < Y; b++) {
      int top = 0;
      for (int a = 1; a < Y; a++)
        if (best[a] + allowed[a][b] > best[top] + allowed[top][b]) top = a;
      from[(ptrdiff_t)i * Y + b] = (uint8_t)top;
      int32_t sum = best[top] + allowed[top][b];
      next[b] = (sum < NEVER ? NEVER : sum) + score[(ptrdiff_t)i * Y + b];
    }
    memcpy(best, next, sizeof best);
  }
  int last = 0;
  for (int a = 1; a < Y; a++)
    if (best[a] + allowed[a][0] > best[last] + allowed[last][0]) last = a;
  for (int32_t i = n - 1; i >= 0; i--) {
    label[i] = (uint8_t)last;
    last = from[(ptrdiff_t)i * Y + last];
  }
}
