#include "run/write_json.h"

#include "base/utf8.h"

typedef struct writer {
  out *o;
  const record *r;
  utf8_map map;
  str *id;  // [E]
} writer;

static void put_span(const writer *w, span s) {
  if (s.beg < 0) out_text(w->o, "null");
  else out_printf(w->o, "[%d,%d]", utf8_points(&w->map, s.beg), utf8_points(&w->map, s.end));
}

static void put_spans(const writer *w, const span *s, int32_t n) {
  out_byte(w->o, '[');
  for (int32_t i = 0; i < n; i++) {
    if (i) out_byte(w->o, ',');
    put_span(w, s[i]);
  }
  out_byte(w->o, ']');
}

static void put_actor(const writer *w, const actor *a) {
  out_text(w->o, "{\"name\":");
  out_json(w->o, a->name.p ? a->name : S(""));
  out_printf(w->o, ",\"country\":\"%s\",\"sector\":\"%s\",\"span\":", a->country, a->sector);
  put_span(w, a->at);
  if (a->id.p) {
    out_text(w->o, ",\"id\":");
    out_json(w->o, a->id);
  }
  if (a->implicit) out_text(w->o, ",\"implicit\":true");
  out_byte(w->o, '}');
}

static void put_actors(const writer *w, const char *key, const actor *a, int32_t n) {
  out_printf(w->o, ",\"%s\":[", key);
  for (int32_t i = 0; i < n; i++) {
    if (i) out_byte(w->o, ',');
    put_actor(w, &a[i]);
  }
  out_byte(w->o, ']');
}

static void put_attribution_id(const writer *w, const char *key, int32_t i) {
  if (i < 0) out_printf(w->o, ",\"%s\":null", key);
  else out_printf(w->o, ",\"%s\":\"a%d\"", key, i + 1);
}

static void put_attribution(const writer *w, int32_t i) {
  const attribution *a = &w->r->attributions[i];
  out_printf(w->o, "{\"id\":\"a%d\",\"source\":", i + 1);
  put_span(w, a->source);
  out_text(w->o, ",\"actor\":");
  put_actor(w, &a->who);
  out_text(w->o, ",\"cue\":");
  put_span(w, a->cue);
  out_text(w->o, ",\"content\":");
  put_spans(w, a->content, a->contents);
  out_printf(w->o, ",\"speech\":\"%s\",\"stance\":\"%s\"", speech_name(a->speech), stance_name(a->stance));
  put_attribution_id(w, "parent", a->parent);
  out_text(w->o, ",\"rule\":");
  out_json(w->o, a->rule);
  out_byte(w->o, '}');
}

static void put_place(const writer *w, const place *p) {
  if (!p->name.p) {
    out_text(w->o, ",\"place\":null");
    return;
  }
  out_text(w->o, ",\"place\":{\"name\":");
  out_json(w->o, p->name);
  out_printf(w->o, ",\"country\":\"%s\"", p->country);
  if (p->at.beg >= 0) {
    out_text(w->o, ",\"span\":");
    put_span(w, p->at);
  }
  if (p->geonameid) {
    out_printf(w->o, ",\"geonameid\":%d,\"lat\":", p->geonameid);
    out_fixed(w->o, p->lat, 5);
    out_text(w->o, ",\"lon\":");
    out_fixed(w->o, p->lon, 5);
  }
  out_byte(w->o, '}');
}

static void put_verdict(const writer *w, const char *key, uint8_t v) {
  const char *said = verdict_name(v);
  if (said) out_printf(w->o, ",\"%s\":\"%s\"", key, said);
  else out_printf(w->o, ",\"%s\":null", key);
}

static void put_modes(const writer *w, const event *ev) {
  out_text(w->o, ",\"mode\":[");
  for (int32_t k = 0; k < ev->modes; k++) {
    if (k) out_byte(w->o, ',');
    out_json(w->o, ev->mode[k]);
  }
  out_byte(w->o, ']');
}

static void put_flags(const writer *w, const event *ev) {
  if (!ev->flags) return;
  out_text(w->o, ",\"flags\":[");
  for (int32_t f = 0, n = 0; f < FLAG_COUNT; f++)
    if (ev->flags & (1u << f)) out_printf(w->o, "%s\"%s\"", n++ ? "," : "", flag_name((flag)f));
  out_byte(w->o, ']');
}

static void put_contexts(const writer *w, const event *ev) {
  if (!ev->contexts) return;
  out_text(w->o, ",\"contexts\":[");
  for (int32_t c = 0, n = 0; c < CONTEXT_COUNT; c++)
    if (ev->contexts & ((uint64_t)1 << c)) out_printf(w->o, "%s\"%s\"", n++ ? "," : "", context_name((context)c));
  out_byte(w->o, ']');
}

static void put_finding(const writer *w, const finding *f) {
  out_printf(w->o, "{\"kind\":\"%s\",\"span\":", flag_name((flag)f->kind));
  put_span(w, f->at);
  if (f->after >= 0) put_attribution_id(w, "after", f->after);
  out_byte(w->o, '}');
}

static void put_event(const writer *w, int32_t i) {
  const event *ev = &w->r->events[i];
  out_text(w->o, "{\"id\":");
  out_json(w->o, w->id[i]);
  out_printf(w->o, ",\"type\":\"%s\"", plover_name(ev->type));
  put_modes(w, ev);
  if (ev->cameo.p) {
    out_text(w->o, ",\"cameo\":");
    out_json(w->o, ev->cameo);
  }
  out_text(w->o, ",\"trigger\":");
  put_span(w, ev->trigger);
  out_text(w->o, ",\"evidence\":");
  put_spans(w, ev->evidence, ev->evidences);
  put_actors(w, "actors", ev->actors, ev->n_actors);
  put_actors(w, "recipients", ev->recipients, ev->n_recipients);
  out_text(w->o, ",\"date\":");
  out_json(w->o, ev->date.p ? ev->date : S(""));
  out_text(w->o, ",\"date_span\":");
  put_span(w, ev->date.n ? ev->date_at : SPAN_NONE);
  put_place(w, &ev->where);
  put_attribution_id(w, "attribution", ev->attribution);
  put_verdict(w, "author", ev->author);
  put_verdict(w, "speaker", ev->speaker);
  out_text(w->o, ",\"occurrence\":\"o");
  out_put(w->o, str_sub(w->id[ev->occurrence], 1, w->id[ev->occurrence].n));
  out_byte(w->o, '"');
  put_flags(w, ev);
  put_contexts(w, ev);
  out_text(w->o, ",\"confidence\":");
  out_fixed(w->o, ev->confidence, 2);
  out_text(w->o, ",\"rule\":");
  out_json(w->o, ev->rule);
  out_byte(w->o, '}');
}

static void put_head(const writer *w, bool with_text) {
  const report *rep = w->r->d->rep;
  out_text(w->o, "{\"id\":");
  out_json(w->o, rep->id);
  out_text(w->o, ",\"lang\":");
  out_json(w->o, w->r->d->lang);
  out_text(w->o, ",\"title\":");
  out_json(w->o, rep->title);
  out_text(w->o, ",\"url\":");
  out_json(w->o, rep->url);
  out_text(w->o, ",\"published\":");
  out_json(w->o, rep->published);
  out_text(w->o, ",\"outlet\":[");
  for (int32_t i = 0; i < w->r->outlets; i++) {
    if (i) out_byte(w->o, ',');
    out_json(w->o, w->r->outlet[i]);
  }
  out_byte(w->o, ']');
  if (!with_text) return;
  out_text(w->o, ",\"text\":");
  out_json(w->o, rep->text);
}

void write_json(out *o, const engine *en, const record *r, bool with_text, arena scratch) {
  writer w = {o, r, utf8_map_make(r->d->text, &scratch), record_event_ids(r, &scratch)};
  put_head(&w, with_text);
  out_text(o, ",\"attributions\":[");
  for (int32_t i = 0; i < r->A; i++) {
    if (i) out_byte(o, ',');
    put_attribution(&w, i);
  }
  out_text(o, "],\"events\":[");
  for (int32_t i = 0; i < r->E; i++) {
    if (i) out_byte(o, ',');
    put_event(&w, i);
  }
  out_text(o, "],\"findings\":[");
  for (int32_t i = 0; i < r->F; i++) {
    if (i) out_byte(o, ',');
    put_finding(&w, &r->findings[i]);
  }
  out_text(o, "],\"engine\":{\"version\":");
  out_json(o, en->version);
  out_text(o, ",\"lexicon\":");
  out_json(o, en->lexicon_hash);
  out_text(o, ",\"model\":");
  out_json(o, en->model_hash);
  out_text(o, "}}\n");
}
