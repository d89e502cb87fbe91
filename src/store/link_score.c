#include "store/link_score.h"

#include <stdlib.h>

static bool one_of(str type, const char *const *list) {
  while (*list && !str_eq(type, str_of(*list))) list++;
  return *list;
}

int link_shared_words(const link_event *a, const link_event *b) {
  int32_t i = 0, k = 0, shared = 0, least = a->n_words < b->n_words ? a->n_words : b->n_words;
  if (least < 3) return 0;
  while (i < a->n_words && k < b->n_words) {
    if (a->word[i] == b->word[k]) shared++, i++, k++;
    else if (a->word[i] < b->word[k]) i++;
    else k++;
  }
  return 100 * shared / least;
}

/* Days apart, of their own days where both are told, else of the days of the reports. */
static int score_day(const link_event *a, const link_event *b, const char **how) {
  int32_t x = link_day_number(a->day), y = link_day_number(b->day), rx = link_day_number(a->report), ry = link_day_number(b->report);
  *how = NULL;
  if (x != INT32_MIN && y != INT32_MIN) {
    if (x == y) return *how = "same", a->exact && b->exact ? 250 : 120;
    if (a->exact && b->exact) return 0;
    return abs(x - y) <= 31 ? (*how = "near", 40) : 0;
  }
  int32_t one = x != INT32_MIN ? x : y, report = x != INT32_MIN ? ry : rx;
  if (one != INT32_MIN) {
    if (report == INT32_MIN) return *how = "unsaid", 20;
    return report - one >= 0 && report - one <= 2 ? (*how = "near", 150) : 0;
  }
  if (rx == INT32_MIN || ry == INT32_MIN) return *how = "unsaid", 20;
  int apart = abs(rx - ry);
  return apart <= 2 ? (*how = "near", apart == 0 ? 130 : 90) : 0;
}

/* The best pair of parties of one role; against it when all are known and none agrees. */
static int score_parties(const link_party *a, int32_t n, const link_party *b, int32_t m, const char **how) {
  int best = 0;
  bool open = !n || !m;
  *how = NULL;
  for (int32_t i = 0; i < n; i++) {
    open |= !link_known(a[i].country);
    for (int32_t k = 0; k < m; k++) {
      open |= !link_known(b[k].country);
      if (!link_known(a[i].country) || !str_eq(a[i].country, b[k].country)) continue;
      bool sector = str_eq(a[i].sector, b[k].sector), name = a[i].name.n && str_eq(a[i].name, b[k].name);
      int got = 150 + 50 * sector + 80 * name;
      if (got > best) best = got, *how = name ? "name" : sector ? "sector" : "country";
    }
  }
  if (!best && open) *how = "unknown";
  return best;
}

static int score_place(const link_event *a, const link_event *b, const char **how) {
  if (!a->place.n || !b->place.n) return *how = "unsaid", 0;
  if ((a->geonameid && a->geonameid == b->geonameid) || str_eq(a->place, b->place)) return *how = "same", 150;
  if (a->place_country.n && b->place_country.n && !str_eq(a->place_country, b->place_country)) return *how = NULL, 0;
  return *how = "other name", -100;
}

static int score_modes(const link_event *a, const link_event *b) {
  if (!a->modes.n || !b->modes.n) return 0;
  for (str rest = a->modes, m; m = str_cut(&rest, ' '), m.p;)
    if (m.n && link_has_mode(b->modes, m)) return 60;
  return -100;
}

/* What sets this occurrence apart from others between the same two on the same day. */
static bool specific(const link_event *a, const link_score *s) {
  bool names = s->actors[0] == 'n' && s->recipients[0] == 'n';
  bool talk = str_eq(a->type, S("CONSULT")) && s->actors[0] != 'u' && s->day[0] == 's';
  return s->place[0] == 's' || s->words >= 30 || names || talk;
}

/* A talk has no doer and no sufferer: "A visited B" and "A and B met" are the same. */
static int32_t all_parties(const link_event *x, link_party out[2 * LINK_MAX_PARTIES]) {
  int32_t n = 0;
  for (int32_t i = 0; i < x->actors; i++) out[n++] = x->actor[i];
  for (int32_t i = 0; i < x->recipients; i++) out[n++] = x->recipient[i];
  return n;
}

/* Two parties of a talk must be found on both sides. */
static int score_talk(const link_event *a, const link_event *b, link_score *s) {
  link_party x[2 * LINK_MAX_PARTIES], y[2 * LINK_MAX_PARTIES];
  int32_t n = all_parties(a, x), m = all_parties(b, y), found = 0, named = 0;
  for (int32_t i = 0; i < n; i++)
    for (int32_t k = 0; k < m; k++) {
      if (!link_known(x[i].country) || !str_eq(x[i].country, y[k].country)) continue;
      found++, named += x[i].name.n && str_eq(x[i].name, y[k].name);
      break;
    }
  s->actors = s->recipients = found >= 2 ? named >= 2 ? "name" : "country" : NULL;
  return found >= 2 ? 400 + 40 * (named > 2 ? 2 : named) : 0;
}

link_score link_same(const link_event *a, const link_event *b) {
  link_score s = {0};
  if (!str_eq(a->type, b->type)) return s;
  bool talk = str_eq(a->type, S("CONSULT"));
  s.points = score_day(a, b, &s.day);
  if (talk) s.points += score_talk(a, b, &s);
  else s.points += score_parties(a->actor, a->actors, b->actor, b->actors, &s.actors) + score_parties(a->recipient, a->recipients, b->recipient, b->recipients, &s.recipients);
  s.points += score_place(a, b, &s.place) + score_modes(a, b);
  s.words = link_shared_words(a, b);
  s.points += 35 * s.words / 10;
  if (s.points > 1000) s.points = 1000;
  bool possible = s.day && s.actors && s.recipients && s.place && (s.actors[0] != 'u' || s.recipients[0] != 'u');
  if (!possible || s.points < 0) s.points = 0;
  s.same = possible && s.points >= LINK_ENOUGH && specific(a, &s);
  return s;
}

bool link_counter(const link_event *a, const link_event *b) {
  static const char *const harm[] = {"ASSAULT", "MOBILIZE", "COERCE", "SANCTION", NULL};
  const char *day, *place;
  if (!str_eq(a->type, b->type) || !one_of(a->type, harm) || !a->actors || !a->recipients || !b->actors || !b->recipients) return false;
  if (!a->spoken || !b->spoken || !str_eq(a->speaker, S("yes")) || !str_eq(b->speaker, S("yes"))) return false;
  bool swapped = link_known(a->actor[0].country) && link_known(b->actor[0].country) && !str_eq(a->actor[0].country, b->actor[0].country) &&
                 str_eq(a->actor[0].country, b->recipient[0].country) && str_eq(b->actor[0].country, a->recipient[0].country);
  /* Each side speaks for itself: the one charged by a is the one that b stands for. */
  if (!swapped || !str_eq(a->source.country, a->recipient[0].country) || !str_eq(b->source.country, b->recipient[0].country)) return false;
  score_day(a, b, &day);
  score_place(a, b, &place);
  return day && place && (a->version == b->version || place[0] == 's' || link_shared_words(a, b) >= 25);
}

str link_reasons(const link_score *s, arena *keep) {
  return arena_printf(keep, "{\"day\":\"%s\",\"actors\":\"%s\",\"recipients\":\"%s\",\"place\":\"%s\",\"words\":%d}", s->day ? s->day : "against", s->actors ? s->actors : "against",
                      s->recipients ? s->recipients : "against", s->place ? s->place : "against", s->words);
}
