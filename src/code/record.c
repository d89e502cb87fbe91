#include "code/record.h"

#include "base/hash.h"

static const char *const plover_names[EV_COUNT] = {
    "AGREE",  "CONSULT", "SUPPORT",  "CONCEDE", "COOPERATE", "AID",      "RETREAT", "REQUEST",
    "ACCUSE", "REJECT",  "THREATEN", "PROTEST", "SANCTION",  "MOBILIZE", "COERCE",  "ASSAULT",
};
static const char *const speech_names[] = {"direct", "indirect", "according", "narrative", "free"};
static const char *const stance_names[] = {"neutral", "endorses", "distances"};
static const char *const context_names[CONTEXT_COUNT] = {
    "political", "military", "intelligence", "peacekeeping", "economic", "diplomatic", "resource", "territory",
    "culture", "disease", "enviro_disaster", "migration", "humanitarian", "legal", "human_rights", "rights_freedoms",
    "gender", "lgbt", "terrorism", "human_security", "religion_ethnicity", "government", "election", "legislative",
    "cbrn", "cyber", "political_institutions", "corruption", "crime", "crime_murder", "crime_theft", "crime_drugs",
    "crime_sexual"};
static const char *const flag_names[] = {"unattributed", "partisan"};
static const char *const verdict_names[] = {"yes", "no", "open", NULL};

const char *plover_name(plover t) { return plover_names[t]; }
const char *speech_name(speech s) { return speech_names[s]; }
const char *stance_name(stance s) { return stance_names[s]; }
const char *verdict_name(verdict v) { return verdict_names[v]; }
const char *flag_name(flag f) { return flag_names[f]; }

const char *context_name(context c) { return context_names[c]; }

context context_find(str name) {
  int c = 0;
  while (c < CONTEXT_COUNT && !str_eq(str_of(context_names[c]), name)) c++;
  return (context)c;
}

bool plover_spoken(uint8_t type) {
  return type == EV_AGREE || type == EV_SUPPORT || type == EV_CONCEDE || type == EV_REQUEST || type == EV_ACCUSE ||
         type == EV_REJECT || type == EV_THREATEN;
}

plover plover_find(str name) {
  int t = 0;
  while (t < EV_COUNT && !str_eq(str_of(plover_names[t]), name)) t++;
  return (plover)t;
}

str *record_event_ids(const record *r, arena *keep) {
  str *id = arena_new(keep, str, r->E);
  for (int32_t i = 0; i < r->E; i++) {
    const event *ev = &r->events[i];
    uint64_t h = hash_bytes(r->d->rep->id, 0);
    h = hash_bytes(str_of(plover_name(ev->type)), h);
    int32_t at[2] = {ev->trigger.beg, ev->trigger.end};
    h = hash_bytes((str){(const char *)at, sizeof at}, h);
    for (int32_t again = 0;; again++) {  // versions of one occurrence share trigger and type
      id[i] = arena_printf(keep, "e%010llx", (unsigned long long)((h + (uint64_t)again) & 0xFFFFFFFFFFU));
      int32_t j = 0;
      while (j < i && !str_eq(id[j], id[i])) j++;
      if (j == i) break;
    }
  }
  return id;
}
