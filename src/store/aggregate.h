/* aggregate.h - events counted: by day, by place, by who acts on whom and who says what of whom.
 *
 *   query -> the newest events that pass, AGGREGATE_* at most -> counts
 *
 * The cost is bounded whatever the size of the store: what is older is left out, and `since` tells from which day on all is counted.
 * A count of `facts` is of events that the outlet vouches for, `claims` of the others.
 * Cost         some 2 microseconds an event; for parties 5. */
#ifndef VOLGENS_STORE_AGGREGATE_H
#define VOLGENS_STORE_AGGREGATE_H

#include "store/db.h"
#include "store/filter.h"

enum {
  AGGREGATE_EVENTS = 40000,         // counted at most, for days and places
  AGGREGATE_PARTY_EVENTS = 10000,   // for the graph
  AGGREGATE_TYPES = 16,
  AGGREGATE_NODES = 80,             // parties in a graph, those in most events
  AGGREGATE_EDGES = 400,            // of each kind
};

/* Names of the types, the first AGGREGATE_COOPERATION of them cooperation. */
enum { AGGREGATE_COOPERATION = 7 };
extern const char *const aggregate_types[AGGREGATE_TYPES];

typedef struct aggregate_span {
  int64_t events;  // counted
  bool cut;        // there are more, older ones
  str since;       // the day of the oldest that is counted
} aggregate_span;

typedef struct aggregate_day {
  str day;  // "" for those that have none
  int64_t coop_fact, coop_claim, conf_fact, conf_claim;
} aggregate_day;
typedef struct aggregate_days {
  aggregate_day *v;  // [n] by day, rising
  int32_t n, cap;
  aggregate_span span;
} aggregate_days;
bool aggregate_by_day(db *d, const query *q, aggregate_days *out, arena *keep, err *e);

typedef struct aggregate_place {
  int64_t row;  // of the place, 0 for events that have none
  str name, country;
  bool located;
  double lat, lon;
  int64_t facts, claims, type[AGGREGATE_TYPES];
} aggregate_place;
typedef struct aggregate_places {
  aggregate_place *v;  // [n] the place with the most events first
  int32_t n, cap;
  aggregate_place nowhere;
  aggregate_span span;
} aggregate_places;
bool aggregate_by_place(db *d, const query *q, aggregate_places *out, arena *keep, err *e);

typedef struct aggregate_node {
  str country, sector;
  int64_t events;
} aggregate_node;
/* From one party to another: acts, or (source to doer) what is said of whom. Indices of nodes; from -1: the outlets' own voice. */
typedef struct aggregate_edge {
  int32_t from, to;
  int64_t coop, conf, facts, claims;
} aggregate_edge;
typedef struct aggregate_graph {
  aggregate_node *node;        // [nodes] those in most events first; parties of whom nothing is known are left out
  aggregate_edge *act, *said;  // [acts], [saids] the most first
  int32_t nodes, acts, saids;
  aggregate_span span;
} aggregate_graph;
bool aggregate_parties(db *d, const query *q, aggregate_graph *out, arena *keep, err *e);

#endif
