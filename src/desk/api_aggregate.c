#include "desk/api.h"
#include "desk/filters.h"
#include "desk/label.h"
#include "store/aggregate.h"

enum { MAX_PLACES = 1000 };

static void put_span(out *o, const aggregate_span *s) {
  json_put(o, "\"events\":%d,\"cut\":%b,\"since\":%s", s->events, (int)s->cut, s->since);
}

bool api_timeline(call *c) {
  query q;
  aggregate_days days;
  if (!filters_read(c, &q) || !aggregate_by_day(c->d, &q, &days, c->keep, &c->fault)) return false;
  json_put(&c->body, "{\"actor\":%s,\"with\":%s,", q.actor, q.with);
  put_span(&c->body, &days.span);
  json_put(&c->body, ",\"buckets\":[");
  bool some = false;
  for (int32_t i = 0; i < days.n; i++) {
    const aggregate_day *d = &days.v[i];
    if (!d->day.n) continue;
    if (some) json_put(&c->body, ",\n");
    json_put(&c->body, "{\"day\":%s,\"coop_fact\":%d,\"coop_claim\":%d,\"conf_fact\":%d,\"conf_claim\":%d}", d->day, d->coop_fact, d->coop_claim, d->conf_fact, d->conf_claim);
    some = true;
  }
  json_put(&c->body, "]}\n");
  return true;
}

static void put_types(out *o, const aggregate_place *p) {
  bool some = false;
  json_put(o, "\"types\":{");
  for (int i = 0; i < AGGREGATE_TYPES; i++) {
    if (!p->type[i]) continue;
    if (some) json_put(o, ",");
    json_put(o, "%s:%d", str_of(aggregate_types[i]), p->type[i]);
    some = true;
  }
  json_put(o, "}");
}

bool api_map(call *c) {
  query q;
  aggregate_places all;
  if (!filters_read(c, &q) || !aggregate_by_place(c->d, &q, &all, c->keep, &c->fault)) return false;
  out *o = &c->body;
  json_put(o, "{");
  put_span(o, &all.span);
  json_put(o, ",\"nowhere\":{\"facts\":%d,\"claims\":%d},\"places\":[", all.nowhere.facts, all.nowhere.claims);
  for (int32_t i = 0; i < all.n && i < MAX_PLACES; i++) {
    const aggregate_place *p = &all.v[i];
    if (i) json_put(o, ",\n");
    json_put(o, "{\"name\":%s,\"country\":%s,", p->name, p->country);
    if (p->located) json_put(o, "\"lat\":%r,\"lon\":%r,", p->lat, p->lon);
    else json_put(o, "\"lat\":null,\"lon\":null,");
    json_put(o, "\"facts\":%d,\"claims\":%d,", p->facts, p->claims);
    put_types(o, p);
    json_put(o, "}");
  }
  json_put(o, "]}\n");
  return true;
}

static str code_of(call *c, const aggregate_graph *g, int32_t i) {
  if (i < 0) return (str){0};
  return arena_printf(c->keep, "%.*s/%.*s", g->node[i].country.n, g->node[i].country.p, g->node[i].sector.n, g->node[i].sector.p);
}

bool api_graph(call *c) {
  query q;
  aggregate_graph g;
  if (!filters_read(c, &q) || !aggregate_parties(c->d, &q, &g, c->keep, &c->fault)) return false;
  out *o = &c->body;
  json_put(o, "{");
  put_span(o, &g.span);
  json_put(o, ",\"nodes\":[");
  for (int32_t i = 0; i < g.nodes; i++) {
    str words = label_of(label_sectors, g.node[i].sector), land = c->shared->country(c->shared->ctx, g.node[i].country);
    if (i) json_put(o, ",\n");
    json_put(o, "{\"id\":%s,\"label\":%s,\"events\":%d}", code_of(c, &g, i), arena_printf(c->keep, "%.*s, %.*s", land.n, land.p, words.n, words.p),
             g.node[i].events);
  }
  json_put(o, "],\"acts\":[");
  for (int32_t i = 0; i < g.acts; i++) {
    const aggregate_edge *x = &g.act[i];
    if (i) json_put(o, ",\n");
    json_put(o, "{\"from\":%s,\"to\":%s,\"coop\":%d,\"conf\":%d,\"facts\":%d,\"claims\":%d}", code_of(c, &g, x->from), code_of(c, &g, x->to), x->coop, x->conf, x->facts, x->claims);
  }
  json_put(o, "],\"says\":[");
  for (int32_t i = 0; i < g.saids; i++) {
    const aggregate_edge *x = &g.said[i];
    if (i) json_put(o, ",\n");
    json_put(o, "{\"source\":%s,\"about\":%s,\"n\":%d,\"conf\":%d}", code_of(c, &g, x->from), code_of(c, &g, x->to), x->coop + x->conf, x->conf);
  }
  json_put(o, "]}\n");
  return true;
}
