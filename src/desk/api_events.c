#include "desk/api.h"
#include "desk/filters.h"
#include "desk/parts.h"

enum { DEFAULT_LIMIT = 20, MAX_LIMIT = 500, MAX_OFFSET = 100000, COUNT_TO = 10000 };

bool api_events(call *c) {
  query q;
  int64_t n;
  if (!filters_read(c, &q) || !query_count(c->d, &q, COUNT_TO + 1, &n, &c->fault)) return false;
  if (q.limit <= 0 || q.limit > MAX_LIMIT) q.limit = q.limit > MAX_LIMIT ? MAX_LIMIT : DEFAULT_LIMIT;
  if (q.offset > MAX_OFFSET) return call_refuse(c, CALL_BAD, "offset goes to 100000: filter by days to see more.");
  query_cursor cur;
  query_row row;
  if (!query_open(c->d, &q, &cur, &c->fault)) return false;
  json_put(&c->body, "{\"total\":%d,\"more\":%b,\"events\":[", n > COUNT_TO ? (int64_t)COUNT_TO : n, (int)(n > COUNT_TO));
  bool ok = true, some = false;
  for (arena a = *c->keep; query_next(&cur, &row, &a, &ok, &c->fault); a = *c->keep, some = true) {
    if (some) json_put(&c->body, ",\n");
    part_event_json(&c->body, &row);
  }
  json_put(&c->body, "]}\n");
  query_close(&cur);
  return ok;
}
