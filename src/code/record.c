#include "code/record.h"

static const char *const plover_names[EV_COUNT] = {
    "AGREE",  "CONSULT", "SUPPORT",  "CONCEDE", "COOPERATE", "AID",      "RETREAT", "REQUEST",
    "ACCUSE", "REJECT",  "THREATEN", "PROTEST", "SANCTION",  "MOBILIZE", "COERCE",  "ASSAULT",
};
static const char *const speech_names[] = {"direct", "indirect", "according", "narrative", "free"};
static const char *const stance_names[] = {"neutral", "endorses", "distances"};
static const char *const verdict_names[] = {"yes", "no", "open", NULL};

const char *plover_name(plover t) { return plover_names[t]; }
const char *speech_name(speech s) { return speech_names[s]; }
const char *stance_name(stance s) { return stance_names[s]; }
const char *verdict_name(verdict v) { return verdict_names[v]; }

plover plover_find(str name) {
  int t = 0;
  while (t < EV_COUNT && !str_eq(str_of(plover_names[t]), name)) t++;
  return (plover)t;
}
