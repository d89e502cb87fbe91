#include "run/write_table.h"

#include "base/utf8.h"
static const char *const columns[] = {
    "report",         "published",  "lang",       "outlet",        "event",          "type",
    "mode",           "cameo",      "actors",     "actor_codes",   "recipients",     "recipient_codes",
    "date",           "place",      "place_country", "says",       "says_code",      "speech",
    "stance",         "author",     "speaker",    "trigger_begin", "trigger_end",    "trigger",
    "evidence",       "confidence", "rule",
};
enum { COLUMNS = sizeof columns / sizeof *columns };

static void put_cell(out *o, table_kind kind, int column, str s) {
  if (column) out_byte(o, kind == TABLE_CSV ? ',' : '\t');
  if (kind == TABLE_CSV) out_csv(o, s);
  else out_tsv(o, s);
}

static void end_row(out *o, table_kind kind) { out_text(o, kind == TABLE_CSV ? "\r\n" : "\n"); }

void write_table_head(out *o, table_kind kind) {
  for (int c = 0; c < COLUMNS; c++) put_cell(o, kind, c, str_of(columns[c]));
  end_row(o, kind);
}

static str join(str a, str b, arena *keep) {
  return a.n ? arena_printf(keep, "%.*s; %.*s", a.n, a.p, b.n, b.p ? b.p : "") : b;
}

static str words(const record *r, span s) { return s.beg < 0 ? (str){0} : str_sub(r->d->text, s.beg, s.end); }

/* The name, else the words; an actor from context in brackets. */
static str actor_words(const record *r, const actor *a, arena *keep) {
  str s = a->name.n ? a->name : words(r, a->at);
  if (!s.n) s = str_of(a->country);
  return a->implicit ? arena_printf(keep, "[%.*s]", s.n, s.p) : s;
}

static str actor_names(const record *r, const actor *a, int32_t n, arena *keep) {
  str all = S("");
  for (int32_t i = 0; i < n; i++) all = join(all, actor_words(r, &a[i], keep), keep);
  return all;
}

static str actor_codes(const actor *a, int32_t n, arena *keep) {
  str all = S("");
  for (int32_t i = 0; i < n; i++) all = join(all, arena_printf(keep, "%s/%s", a[i].country, a[i].sector), keep);
  return all;
}

static str evidence(const record *r, const event *ev, arena *keep) {
  str all = S("");
  for (int32_t i = 0; i < ev->evidences; i++) all = join(all, words(r, ev->evidence[i]), keep);
  return all;
}

static str list(const str *v, int32_t n, arena *keep) {
  str all = S("");
  for (int32_t i = 0; i < n; i++) all = join(all, v[i], keep);
  return all;
}

static void put_row(out *o, table_kind kind, const record *r, const event *ev, str id, const utf8_map *map, arena keep) {
  const attribution *a = ev->attribution < 0 ? NULL : &r->attributions[ev->attribution];
  const char *speaker = verdict_name(ev->speaker);
  str cell[COLUMNS] = {
      r->d->rep->id, r->d->rep->published, r->d->lang, list(r->outlet, r->outlets, &keep), id,
      str_of(plover_name(ev->type)), list(ev->mode, ev->modes, &keep), ev->cameo,
      actor_names(r, ev->actors, ev->n_actors, &keep), actor_codes(ev->actors, ev->n_actors, &keep),
      actor_names(r, ev->recipients, ev->n_recipients, &keep), actor_codes(ev->recipients, ev->n_recipients, &keep),
      ev->date, ev->where.name, str_of(ev->where.name.p ? ev->where.country : ""),
      a ? actor_words(r, &a->who, &keep) : (str){0}, a ? actor_codes(&a->who, 1, &keep) : (str){0},
      str_of(a ? speech_name(a->speech) : ""), str_of(a ? stance_name(a->stance) : ""),
      str_of(verdict_name(ev->author)), str_of(speaker ? speaker : ""),
      arena_printf(&keep, "%d", utf8_points(map, ev->trigger.beg)), arena_printf(&keep, "%d", utf8_points(map, ev->trigger.end)),
      words(r, ev->trigger), evidence(r, ev, &keep),
      arena_printf(&keep, "%d.%02d", (int)(ev->confidence * 100 + 0.5) / 100, (int)(ev->confidence * 100 + 0.5) % 100), ev->rule,
  };
  for (int c = 0; c < COLUMNS; c++) put_cell(o, kind, c, cell[c]);
  end_row(o, kind);
}

void write_table(out *o, table_kind kind, const record *r, arena scratch) {
  utf8_map map = utf8_map_make(r->d->text, &scratch);
  str *id = record_event_ids(r, &scratch);
  for (int32_t i = 0; i < r->E; i++) put_row(o, kind, r, &r->events[i], id[i], &map, scratch);
}
