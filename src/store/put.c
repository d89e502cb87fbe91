#include "store/put.h"

#include "base/utf8.h"
#include "store/day.h"

typedef struct putter {
  db *d;
  const record *r;
  const marks *m;
  utf8_map map;
  str *name;             // [E] of events
  int64_t version, run;
  int64_t *attribution;  // [A] rows
  char reported[11];     // day of the report, "" when unknown
  arena scratch;
  err *e;
} putter;

static int32_t point(const putter *p, int32_t at) { return at < 0 ? -1 : utf8_points(&p->map, at); }
static str or_empty(str s) { return s.p ? s : S(""); }
static str or_null(const char *c) { return c[0] ? str_of(c) : (str){0}; }

/* The row of an actor, made when it is new. */
static bool find_actor(putter *p, str country, str sector, str called, str id, int64_t *row) {
  return db_number(p->d, 0, row, p->e, "SELECT id FROM actor WHERE country=? AND sector=? AND name=? AND identifier=?", "ssss", country, sector, called, id) &&
         (*row || db_number(p->d, 0, row, p->e, "INSERT INTO actor(country, sector, name, identifier) VALUES(?,?,?,?) RETURNING id", "ssss", country, sector, called, id));
}

static bool find_party(putter *p, const actor *a, int64_t *row) {
  return find_actor(p, str_of(a->country), str_of(a->sector), or_empty(a->name), or_empty(a->id), row);
}

static bool find_place(putter *p, str called, const char *country, int32_t geonameid, double lat, double lon, int64_t *row) {
  str c = str_of(country);
  int64_t id = geonameid > 0 ? geonameid : 0;
  if (!db_number(p->d, 0, row, p->e, "SELECT id FROM place WHERE name=? AND country=? AND geonameid=?", "ssi", called, c, id) || *row) return *row;
  return id ? db_number(p->d, 0, row, p->e, "INSERT INTO place(name, country, geonameid, lat, lon) VALUES(?,?,?,?,?) RETURNING id", "ssirr", called, c, id, lat, lon)
            : db_number(p->d, 0, row, p->e, "INSERT INTO place(name, country, geonameid) VALUES(?,?,?) RETURNING id", "ssi", called, c, id);
}

static bool put_head(putter *p) {
  day_iso(p->r->d->rep->published, p->reported);
  if (!db_do(p->d, p->e, "DELETE FROM coded WHERE version=?", "i", p->version) ||
      !db_do(p->d, p->e, "INSERT INTO coded(version, run, lang, country, day) VALUES(?,?,?,?,?)", "iisss", p->version, p->run, p->r->d->lang,
             str_of(p->m->country), or_null(p->reported)))
    return false;
  for (int32_t i = 0; i < p->r->outlets; i++)
    if (!db_do(p->d, p->e, "INSERT INTO outlet(version, position, name) VALUES(?,?,?)", "iis", p->version, (int64_t)i, p->r->outlet[i])) return false;
  return true;
}

static bool put_sentences(putter *p) {
  static const char *const kind[] = {[SENT_PLAIN] = "plain", [SENT_HEADLINE] = "headline", [SENT_DATELINE] = "dateline", [SENT_CREDIT] = "credit"};
  const doc *d = p->r->d;
  for (int32_t i = 0; i < d->S; i++) {
    const sentence *s = &d->sent[i];
    if (!db_do(p->d, p->e, "INSERT INTO sentence(version, position, \"begin\", \"end\", kind, paragraph) VALUES(?,?,?,?,?,?)", "iioosi", p->version, (int64_t)i,
               point(p, s->beg), point(p, s->end), str_of(kind[s->kind]), (int64_t)s->paragraph))
      return false;
  }
  return true;
}

/* Names that mean somebody, and places. */
static bool put_mentions(putter *p) {
  const doc *d = p->r->d;
  static const char put[] = "INSERT OR IGNORE INTO mention(version, \"begin\", \"end\", kind, actor, place) VALUES(?,?,?,?,nullif(?,0),nullif(?,0))";
  for (int32_t i = 0; i < p->m->M; i++) {
    const mention *x = &p->m->mention[i];
    const entity *who = &p->m->entity[x->entity];
    int64_t row;
    if (x->kind != MENTION_NAME || !who->name.n) continue;
    if (!find_actor(p, str_of(who->country), str_of(who->sector), who->name, or_empty(who->id), &row) ||
        !db_do(p->d, p->e, put, "ioosii", p->version, point(p, d->word[x->first].beg), point(p, d->word[x->last - 1].end), S("name"), row, (int64_t)0))
      return false;
  }
  for (int32_t i = 0; i < p->m->P; i++) {
    const place_mark *x = &p->m->place[i];
    int64_t row;
    if (!find_place(p, x->name, x->country, x->geonameid, x->lat, x->lon, &row) ||
        !db_do(p->d, p->e, put, "ioosii", p->version, point(p, d->word[x->first].beg), point(p, d->word[x->last - 1].end), S("place"), (int64_t)0, row))
      return false;
  }
  return true;
}

static bool put_attribution(putter *p, int32_t i) {
  const attribution *x = &p->r->attributions[i];
  arena a = p->scratch;
  int64_t who, *row = &p->attribution[i];
  if (!find_party(p, &x->who, &who) ||
      !db_number(p->d, 0, row, p->e, "INSERT INTO attribution(version, name, actor, source_begin, source_end, cue_begin, cue_end, speech, stance, rule) "
                 "VALUES(?,?,?,?,?,?,?,?,?,?) RETURNING id", "isioooosss", p->version, arena_printf(&a, "a%d", i + 1), who, point(p, x->source.beg), point(p, x->source.end),
                 point(p, x->cue.beg), point(p, x->cue.end), str_of(speech_name(x->speech)), str_of(stance_name(x->stance)), or_empty(x->rule)))
    return false;
  for (int32_t k = 0; k < x->contents; k++)
    if (!db_do(p->d, p->e, "INSERT INTO content(attribution, position, \"begin\", \"end\") VALUES(?,?,?,?)", "iioo", *row, (int64_t)k,
               point(p, x->content[k].beg), point(p, x->content[k].end)))
      return false;
  return true;
}

static bool put_attributions(putter *p) {
  const record *r = p->r;
  for (int32_t i = 0; i < r->A; i++)
    if (!put_attribution(p, i)) return false;
  for (int32_t i = 0; i < r->A; i++)
    if (r->attributions[i].parent >= 0 &&
        !db_do(p->d, p->e, "UPDATE attribution SET parent=? WHERE id=?", "ii", p->attribution[r->attributions[i].parent], p->attribution[i]))
      return false;
  for (int32_t i = 0; i < r->F; i++) {
    const finding *f = &r->findings[i];
    if (!db_do(p->d, p->e, "INSERT INTO finding(version, position, kind, \"begin\", \"end\", attribution) VALUES(?,?,?,?,?,nullif(?,0))", "iisooi", p->version, (int64_t)i,
               str_of(flag_name((flag)f->kind)), point(p, f->at.beg), point(p, f->at.end), f->after >= 0 ? p->attribution[f->after] : 0))
      return false;
  }
  return true;
}

static bool put_participants(putter *p, int64_t row_of_event, const char *role, const actor *v, int32_t n) {
  for (int32_t k = 0; k < n; k++) {
    int64_t row;
    if (!find_party(p, &v[k], &row) ||
        !db_do(p->d, p->e, "INSERT INTO participant(event, role, position, actor, \"begin\", \"end\", implicit) VALUES(?,?,?,?,?,?,?)", "isiiooi", row_of_event, str_of(role),
               (int64_t)k, row, point(p, v[k].at.beg), point(p, v[k].at.end), (int64_t)v[k].implicit))
      return false;
  }
  return true;
}

static bool put_parts(putter *p, const event *ev, int64_t row) {
  for (int32_t k = 0; k < ev->modes; k++)
    if (!db_do(p->d, p->e, "INSERT OR IGNORE INTO mode(event, mode) VALUES(?,?)", "is", row, ev->mode[k])) return false;
  for (int32_t k = 0; k < ev->evidences; k++)
    if (!db_do(p->d, p->e, "INSERT INTO evidence(event, position, \"begin\", \"end\") VALUES(?,?,?,?)", "iioo", row, (int64_t)k, point(p, ev->evidence[k].beg),
               point(p, ev->evidence[k].end)))
      return false;
  return put_participants(p, row, "actor", ev->actors, ev->n_actors) && put_participants(p, row, "recipient", ev->recipients, ev->n_recipients);
}

/* Names of the bits that are set, with a blank between. */
static str names_of(uint64_t bits, int count, const char *(*call)(int), arena *a) {
  str s = S("");
  for (int i = 0; i < count; i++)
    if (bits & (uint64_t)1 << i) s = arena_printf(a, "%.*s%s%s", (int)s.n, s.p, s.n ? " " : "", call(i));
  return s;
}
static const char *name_of_flag(int i) { return flag_name((flag)i); }
static const char *name_of_context(int i) { return context_name((context)i); }

static bool put_event(putter *p, int32_t i) {
  const event *ev = &p->r->events[i];
  arena a = p->scratch;
  char day[11];
  int64_t row, where = 0;
  bool there = ev->where.name.p;
  if (there && !find_place(p, ev->where.name, ev->where.country, ev->where.geonameid, ev->where.lat, ev->where.lon, &where)) return false;
  span date = ev->date.n ? ev->date_at : SPAN_NONE, at = there ? ev->where.at : SPAN_NONE;
  day_first(or_empty(ev->date), day);
  str first = p->name[ev->occurrence];
  if (!db_number(p->d, 0, &row, p->e, "INSERT INTO event(version, name, type, cameo, trigger_begin, trigger_end, date, date_begin, date_end, day, filed, place, place_begin, "
                 "place_end, attribution, author, speaker, confidence, contexts, flags, rule, cluster) "
                 "VALUES(?,?,?,?,?,?,?,?,?,?,?,nullif(?,0),?,?,nullif(?,0),?,?,?,?,?,?,?) RETURNING id", "isssoosoossiooissrssss", p->version, p->name[i],
                 str_of(plover_name(ev->type)), ev->cameo, point(p, ev->trigger.beg), point(p, ev->trigger.end), or_empty(ev->date), point(p, date.beg),
                 point(p, date.end), or_null(day), day[0] ? str_of(day) : str_of(p->reported), where, point(p, at.beg), point(p, at.end),
                 ev->attribution < 0 ? 0 : p->attribution[ev->attribution], str_of(verdict_name(ev->author)), str_of(verdict_name(ev->speaker)), ev->confidence,
                 names_of(ev->contexts, CONTEXT_COUNT, name_of_context, &a), names_of(ev->flags, FLAG_COUNT, name_of_flag, &a), or_empty(ev->rule),
                 arena_printf(&a, "o%.*s", (int)first.n - 1, first.p + 1)))
    return false;
  return put_parts(p, ev, row);
}

bool put_derived(db *d, int64_t run, int64_t version, const record *r, const marks *m, arena scratch, err *e) {
  putter p = {.d = d, .r = r, .m = m, .version = version, .run = run, .e = e};
  p.map = utf8_map_make(r->d->text, &scratch);
  p.name = record_event_ids(r, &scratch);
  p.attribution = arena_new(&scratch, int64_t, r->A);
  p.scratch = scratch;
  bool ok = put_head(&p) && put_sentences(&p) && put_mentions(&p) && put_attributions(&p);
  for (int32_t i = 0; ok && i < r->E; i++) ok = put_event(&p, i);
  return ok;
}
