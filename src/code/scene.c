#include "code/scene.h"

#include "code/force.h"

enum { LINE_MAX = 16, CLIMB_MAX = 24 };

static deprel base_of(const doc *d, int32_t w) { return ud_rel_base((deprel)d->word[w].rel); }
static bool known(const char *c) { return c[0] && strcmp(c, "UNK") != 0; }

/* The trigger and the words above it up to its clause: what hangs on one of them is said of it. */
static int32_t line_of(const doc *d, int32_t w, int32_t line[LINE_MAX]) {
  int32_t n = 0;
  while (w >= 0 && n < LINE_MAX) {
    line[n++] = w;
    switch (base_of(d, w)) {
      case REL_NSUBJ: case REL_OBJ: case REL_IOBJ: case REL_OBL: case REL_NMOD: case REL_XCOMP: case REL_CONJ: case REL_AMOD:
      case REL_COMPOUND: case REL_APPOS: case REL_FLAT:
        w = d->word[w].head;
        break;
      case REL_ACL:
        w = d->word[w].rel == REL_ACL_RELCL ? -1 : d->word[w].head;
        break;
      default:
        w = -1;
    }
  }
  return n;
}

static int32_t on_line(const int32_t *line, int32_t n, int32_t w) {
  for (int32_t i = 0; i < n; i++)
    if (line[i] == w) return i;
  return -1;
}

/* How far up the line the mark at w joins it; -1 when another clause lies between. */
static int32_t rank(const doc *d, const int32_t *line, int32_t n, int32_t w) {
  for (int i = 0; i < CLIMB_MAX && w >= 0; i++) {
    int32_t at = on_line(line, n, w);
    if (at >= 0) return at;
    deprel r = base_of(d, w);
    if (i && (d->word[w].rel == REL_ACL_RELCL || r == REL_ADVCL || r == REL_CCOMP || r == REL_PARATAXIS || r == REL_CONJ)) return -1;
    w = d->word[w].head;
  }
  return -1;
}

/* The topmost word of a run. */
static int32_t top_of(const doc *d, int32_t first, int32_t last) {
  for (int32_t w = first; w < last; w++)
    if (d->word[w].head < first || d->word[w].head >= last) return w;
  return first;
}

static void tell_time(coder *k, candidate *c, const int32_t *line, int32_t n) {
  const doc *d = k->d;
  int32_t best = -1, best_rank = LINE_MAX;
  for (int32_t t = 0; t < k->m->T; t++) {
    const time_mark *x = &k->m->time[t];
    if (!x->instant || !x->edtf.n || d->word[x->first].sent != d->word[c->word].sent) continue;
    int32_t r = rank(d, line, n, top_of(d, x->first, x->last));
    if (r < 0 || r >= best_rank) continue;
    best = t;
    best_rank = r;
  }
  if (best < 0) return;
  c->date = k->m->time[best].edtf;
  c->date_at = (span){d->word[k->m->time[best].first].beg, d->word[k->m->time[best].last - 1].end};
}

static void set_place(const coder *k, candidate *c, const place_mark *p) {
  c->where = (place){.name = p->name, .at = {k->d->word[p->first].beg, k->d->word[p->last - 1].end}, .geonameid = p->geonameid,
                     .lat = p->lat, .lon = p->lon};
  memcpy(c->where.country, p->country, sizeof p->country);
}

static void tell_place(coder *k, candidate *c, const int32_t *line, int32_t n) {
  int32_t best = -1, best_rank = LINE_MAX;
  if (c->place_word >= 0 && k->m->place_of_word[c->place_word] >= 0) {
    set_place(k, c, &k->m->place[k->m->place_of_word[c->place_word]]);
    return;
  }
  for (int32_t p = 0; p < k->m->P; p++) {
    const place_mark *x = &k->m->place[p];
    if (!x->locative || k->d->word[x->head].sent != k->d->word[c->word].sent) continue;
    int32_t r = rank(k->d, line, n, x->head);
    if (r < 0 || r >= best_rank) continue;
    best = p;
    best_rank = r;
  }
  if (best >= 0) set_place(k, c, &k->m->place[best]);
}

void scene_tell(coder *k) {
  for (int32_t i = 0; i < k->cand.n; i++) {
    candidate *c = &k->cand.v[i];
    int32_t line[LINE_MAX], n = line_of(k->d, c->word, line);
    if (c->refused.p || c->headline) continue;
    tell_time(k, c, line, n);
    tell_place(k, c, line, n);
  }
}

/* The country most spoken of: of the most mentions, ties to the first. */
static void main_country(const coder *k, char out[4]) {
  int32_t best = 0;
  memcpy(out, "UNK", 4);
  for (int32_t e = 0; e < k->m->E; e++) {
    const entity *x = &k->m->entity[e];
    if (!known(x->country) || strstr("UNO IGO NGO EUR MNC IMG", x->country)) continue;
    int32_t n = 0;
    for (int32_t f = 0; f < k->m->E; f++)
      if (!strcmp(k->m->entity[f].country, x->country)) n += k->m->entity[f].count;
    if (n <= best) continue;
    best = n;
    memcpy(out, x->country, 4);
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

/* "the police", "protesters": people of the place where it happens, else of the country the report is about. */
static void guess_countries(const candidate *c, parties *p, const char *home) {
  for (int32_t i = 0; i < p->n; i++) {
    actor *a = &p->v[i].who;
    if (known(a->country) || !known(a->sector) || strstr("UAF REB CRM REF", a->sector)) continue;
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

/* Whom an answer answers: the last speaker of the other side that turned to this one. */
static const parties *answered(const coder *k, int32_t at) {
  const candidate *c = &k->cand.v[at];
  for (int32_t i = at - 1; i >= 0; i--) {
    const candidate *x = &k->cand.v[i];
    if (!candidate_alive(x) || (x->type != EV_REQUEST && x->type != EV_ACCUSE && x->type != EV_AGREE && x->type != EV_THREATEN)) continue;
    if (!x->actors.n || !c->actors.n || !force_opposed(&x->actors.v[0].who, &c->actors.v[0].who)) continue;
    if (!x->recipients.n || parties_share(&x->recipients, &c->actors)) return &x->actors;
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

static void guess_recipient(coder *k, int32_t at) {
  candidate *c = &k->cand.v[at];
  char other[4];
  if (c->recipients.n || !c->actors.n || !spoken(c->type)) return;
  const parties *p = c->type == EV_REJECT ? answered(k, at) : NULL;
  if (p) {
    for (int32_t i = 0; i < p->n; i++) {
      party x = p->v[i];
      x.who.implicit = true;
      parties_put(&c->recipients, x);
    }
  } else if (!strcmp(c->actors.v[0].who.sector, "GOV") && counterpart(k, c->actors.v[0].who.country, other)) {
    parties_put(&c->recipients, party_bare(other, "GOV", true));
  }
  if (c->recipients.n) c->doubts++;
}

void scene_fill(coder *k) {
  char home[4];
  main_country(k, home);
  for (int32_t i = 0; i < k->cand.n; i++) {
    candidate *c = &k->cand.v[i];
    if (!candidate_alive(c)) continue;
    if (!c->actors.n && c->cue_of >= 0 && known(k->out->attributions[c->cue_of].who.country))
      parties_put(&c->actors, (party){.who = k->out->attributions[c->cue_of].who, .entity = -1});
    guess_countries(c, &c->actors, home);
    guess_countries(c, &c->recipients, home);
    guess_doer(c, home);
  }
  for (int32_t i = 0; i < k->cand.n; i++)
    if (candidate_alive(&k->cand.v[i])) guess_recipient(k, i);
  share_meeting(k);
}
