#include "code/scene.h"

#include "code/force_make.h"
#include "mark/mark_scene.h"

static bool known(const char *c) { return c[0] && strcmp(c, "UNK") != 0; }

static void tell_time(coder *k, candidate *c) {
  mark_found f = mark_time_of(k->m, c->word);
  if (f.how != LINK_OWN && f.how != LINK_CLAUSE) return;
  const time_mark *t = &k->m->time[f.mark];
  c->date = mark_time_text(k->m, f.mark, c->word);
  c->date_at = (span){k->d->word[t->first].beg, k->d->word[t->last - 1].end};
}

static void set_place(const coder *k, candidate *c, const place_mark *p) {
  c->where = (place){.name = p->name, .at = {k->d->word[p->first].beg, k->d->word[p->last - 1].end}, .geonameid = p->geonameid,
                     .lat = p->lat, .lon = p->lon};
  memcpy(c->where.country, p->country, sizeof p->country);
}

static void tell_place(coder *k, candidate *c) {
  mark_found f = {.mark = c->place_word >= 0 ? k->m->place_of_word[c->place_word] : -1, .how = LINK_OWN};
  if (f.mark < 0) f = mark_place_of(k->m, c->word);
  if (f.mark >= 0 && (f.how == LINK_OWN || f.how == LINK_CLAUSE)) set_place(k, c, &k->m->place[f.mark]);
}

void scene_tell(coder *k) {
  for (int32_t i = 0; i < k->cand.n; i++) {
    candidate *c = &k->cand.v[i];
    if (c->refused.p || c->headline) continue;
    tell_time(k, c);
    tell_place(k, c);
  }
}

static bool has_mode(const candidate *c, const char *mode) {
  for (int32_t i = 0; i < c->modes; i++)
    if (str_eq(c->mode[i], str_of(mode))) return true;
  return false;
}

/* Who does it where nobody is named: the sector that such acts belong to; "" where nobody can be guessed. */
static const char *usual_doer(const candidate *c) {
  switch ((plover)c->type) {
    case EV_COERCE:
      return has_mode(c, "arrest") || has_mode(c, "seize") ? "COP" : "GOV";
    case EV_SANCTION:
      return has_mode(c, "convict") ? "JUD" : "GOV";
    case EV_ACCUSE:
      return "JUD";
    case EV_RETREAT:
      return has_mode(c, "release") ? "GOV" : "";
    case EV_PROTEST:
      return "CVL";
    default:
      return "";
  }
}

static const char *country_of(const parties *p) {
  for (int32_t i = 0; i < p->n; i++)
    if (known(p->v[i].who.country) && !strstr("UNO IGO NGO EUR MNC IMG", p->v[i].who.country)) return p->v[i].who.country;
  return "";
}

static void guess_doer(candidate *c, const char *home) {
  if (c->actors.n) return;
  const char *sector = usual_doer(c), *country = c->where.country[0] ? c->where.country : country_of(&c->recipients);
  if (!country[0]) country = home;
  if (sector[0] && known(country)) parties_put(&c->actors, party_bare(country, sector, true));
  else parties_put(&c->actors, party_bare("UNK", "UNK", false));
  c->doubts++;
}

/* Was its country only taken from the report at large? */
static bool by_report(const coder *k, const party *p) { return p->entity >= 0 && k->m->entity[p->entity].from >= FROM_SCENE; }

/* "the police", "protesters": people of the place where it happens, else of the country the report is about. */
static void guess_countries(const coder *k, const candidate *c, parties *p, const char *home) {
  for (int32_t i = 0; i < p->n; i++) {
    actor *a = &p->v[i].who;
    if (known(a->country) && known(c->where.country) && by_report(k, &p->v[i]) && k->m->entity[p->v[i].entity].name.n == 0) memcpy(a->country, c->where.country, 4);
    if (known(a->country) || (!known(a->sector) && p->v[i].entity < 0) || (known(a->sector) && strstr("UAF REB CRM REF", a->sector))) continue;
    const char *to = known(c->where.country) ? c->where.country : home;
    if (known(to)) memcpy(a->country, to, 4);
  }
}

static bool spoken(uint8_t t) {
  return t == EV_AGREE || t == EV_SUPPORT || t == EV_CONCEDE || t == EV_REQUEST || t == EV_ACCUSE || t == EV_REJECT || t == EV_THREATEN;
}

static bool takes_part(const candidate *meeting, const candidate *c) {
  for (int32_t i = 0; i < c->actors.n; i++)
    for (int32_t j = 0; j < meeting->actors.n; j++)
      if (c->actors.v[i].entity >= 0 && c->actors.v[i].entity == meeting->actors.v[j].entity) return true;
  for (int32_t i = 0; i < c->actors.n; i++)
    for (int32_t j = 0; j < meeting->recipients.n; j++)
      if (c->actors.v[i].entity >= 0 && c->actors.v[i].entity == meeting->recipients.v[j].entity) return true;
  return false;
}

/* What is said in a meeting is said on its day. */
static void share_meeting(coder *k) {
  const candidate *meeting = NULL;
  for (int32_t i = 0; i < k->cand.n; i++) {
    candidate *c = &k->cand.v[i];
    if (!candidate_alive(c)) continue;
    if (!meeting && c->type == EV_CONSULT && c->attribution < 0 && c->author == IS_YES && c->date.n) meeting = c;
    if (meeting && c != meeting && spoken(c->type) && c->attribution < 0 && !c->date.n && takes_part(meeting, c)) c->date = meeting->date;
  }
}

static bool same_party(const party *a, const party *b) {
  if (a->entity >= 0 && a->entity == b->entity) return true;
  return known(a->who.country) && !strcmp(a->who.country, b->who.country) && !strcmp(a->who.sector, b->who.sector);
}

static bool among(const parties *p, const party *who) {
  for (int32_t i = 0; i < p->n; i++)
    if (same_party(&p->v[i], who)) return true;
  return false;
}

/* The other side of this doer: whom it last dealt with, or who last dealt with it; else the last one on the other side. */
static const parties *opponent(const coder *k, int32_t at) {
  const candidate *c = &k->cand.v[at];
  const party *who = &c->actors.v[0];
  for (int32_t i = at - 1; i >= 0; i--) {
    const candidate *x = &k->cand.v[i];
    if (!candidate_alive(x) || !x->actors.n) continue;
    if (x->recipients.n && among(&x->recipients, who) && !among(&x->actors, who)) return &x->actors;
    if (x->recipients.n && among(&x->actors, who) && !among(&x->recipients, who)) return &x->recipients;
    if (force_opposed(&x->actors.v[0].who, &who->who)) return &x->actors;
  }
  return NULL;
}

/* The state most spoken of beside this one, when the report is about two. */
static bool counterpart(const coder *k, const char *country, char out[4]) {
  int32_t best = 0, rest = 0;
  for (int32_t e = 0; e < k->m->E; e++) {
    const entity *x = &k->m->entity[e];
    if (!known(x->country) || strstr("UNO IGO NGO EUR MNC IMG", x->country) || !strcmp(x->country, country)) continue;
    int32_t n = 0;
    for (int32_t f = 0; f < k->m->E; f++)
      if (!strcmp(k->m->entity[f].country, x->country)) n += k->m->entity[f].count;
    if (best && !strcmp(out, x->country)) continue;
    if (n > best) {
      if (best > rest) rest = best;
      best = n;
      memcpy(out, x->country, 4);
    } else if (n > rest) {
      rest = n;
    }
  }
  return best >= 2 && best >= 3 * rest;
}

/* Acts that have somebody they are done to, even where the clause names nobody. */
static bool has_sufferer(uint8_t t) {
  return t == EV_ACCUSE || t == EV_COERCE || t == EV_SANCTION || t == EV_ASSAULT || t == EV_THREATEN || t == EV_REQUEST ||
         t == EV_REJECT || t == EV_CONCEDE || t == EV_AGREE;
}

static void guess_recipient(coder *k, int32_t at) {
  candidate *c = &k->cand.v[at];
  char other[4];
  if (c->recipients.n || !c->actors.n || !has_sufferer(c->type) || !known(c->actors.v[0].who.country)) return;
  const parties *p = opponent(k, at);
  if (p) {
    for (int32_t i = 0; i < p->n; i++) {
      party x = p->v[i];
      x.who.implicit = true;
      // What is said to another state is said to its government, whoever of it was spoken of before.
      if (spoken(c->type) && known(x.who.country) && strcmp(x.who.country, c->actors.v[0].who.country) != 0 &&
          !strstr("UNO IGO NGO EUR MNC IMG", x.who.country) && strcmp(x.who.sector, "REB") != 0)
        x = party_bare(x.who.country, "GOV", true);
      if (known(x.who.country)) parties_put(&c->recipients, x);
    }
  } else if (!strcmp(c->actors.v[0].who.sector, "GOV") && counterpart(k, c->actors.v[0].who.country, other)) {
    parties_put(&c->recipients, party_bare(other, "GOV", true));
  }
  if (c->recipients.n) c->doubts++;
}

void scene_fill(coder *k) {
  const char *home = k->m->country;
  for (int32_t i = 0; i < k->cand.n; i++) {
    candidate *c = &k->cand.v[i];
    if (!candidate_alive(c)) continue;
    if (!c->actors.n && c->cue_of >= 0 && known(k->out->attributions[c->cue_of].who.country))
      parties_put(&c->actors, (party){.who = k->out->attributions[c->cue_of].who, .entity = -1});
    guess_countries(k, c, &c->actors, home);
    guess_countries(k, c, &c->recipients, home);
    guess_doer(c, home);
  }
  for (int32_t i = 0; i < k->cand.n; i++)
    if (candidate_alive(&k->cand.v[i])) guess_recipient(k, i);
  share_meeting(k);
}
