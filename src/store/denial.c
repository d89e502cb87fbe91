#include "store/denial.h"

/* Can it be denied: an act of somebody that is only said, and not a mere saying itself. */
static bool is_act(const link_event *x) {
  static const char *const said[] = {"REQUEST", "ACCUSE", "REJECT", "THREATEN", "SUPPORT", "AGREE", "CONCEDE"};
  for (size_t i = 0; i < sizeof said / sizeof *said; i++)
    if (str_eq(x->type, str_of(said[i]))) return false;
  return x->spoken && str_eq(x->speaker, S("yes"));
}

/* Does a party answer for another one: they are of one state, and both of it or of one kind ("Baku" for the army, not for bandits). */
static bool answers_for(const link_party *denier, const link_party *doer) {
  static const char *const official[] = {"GOV", "MIL", "COP", "SPY", "LEG", "JUD"};
  int found = 0;
  for (size_t i = 0; i < sizeof official / sizeof *official; i++)
    found += str_eq(denier->sector, str_of(official[i])) + str_eq(doer->sector, str_of(official[i]));
  return str_eq(denier->country, doer->country) && (found == 2 || str_eq(denier->sector, doer->sector));
}

int32_t denial_find(const link_event *x, int32_t n, int32_t at) {
  const link_event *denial = &x[at];
  if (!str_eq(denial->type, S("REJECT")) || denial->modes.n || !denial->actors || !link_known(denial->actor[0].country)) return -1;
  str denier = denial->actor[0].country, asked = denial->recipients ? denial->recipient[0].country : S("");
  int32_t best = -1;
  for (int32_t i = 0; i < n; i++) {
    const link_event *act = &x[i];
    if (act->begin >= denial->begin || act->begin < denial->begin - DENIAL_REACH || !is_act(act) || !act->actors || !answers_for(&denial->actor[0], &act->actor[0])) continue;
    if (str_eq(act->source.country, denier)) continue;
    if (link_known(asked) && link_known(act->source.country) && !str_eq(asked, act->source.country)) continue;
    if (best < 0 || act->begin > x[best].begin) best = i;
  }
  return best;
}
