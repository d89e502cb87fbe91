#include "desk/api.h"
#include "desk/readout.h"
#include "store/pairs.h"

bool api_compare(call *c) {
  str a = url_get(&c->query, S("a")), b = url_get(&c->query, S("b"));
  read_report_row x, y;
  if (!a.p || !b.p) return call_refuse(c, CALL_BAD, "Ask with a=REPORT and b=REPORT, by number or name.");
  if (!readout_find(c, a, &x) || !readout_find(c, b, &y) || !readout_json(c, &x, &y, &c->body)) return false;
  json_guard(&c->body, 0);
  return true;
}

static void put_side(out *o, const report_head *s) {
  json_put(o, "{\"report\":%d,\"name\":%s,\"title\":%s,\"outlet\":%s,\"lang\":%s,\"day\":%s}", s->row, s->name, s->title, s->outlet, s->lang, s->day);
}

bool api_pairs(call *c) {
  report_pair *pair;
  int32_t n;
  str given = url_get(&c->query, S("report"));
  read_report_row r = {0};
  if (given.p && !readout_find(c, given, &r)) return false;
  if (!pairs_read(c->d, r.report, READOUT_PAIRS, &pair, &n, c->keep, &c->fault)) return false;
  out *o = &c->body;
  json_put(o, "{\"pairs\":[");
  for (int32_t i = 0; i < n; i++) {
    if (i) json_put(o, ",\n");
    json_put(o, "{\"shared\":%d,\"likeness\":%r,\"contact\":%b,\"a\":", (int64_t)pair[i].shared, pair[i].points / 1000.0, (int)pair[i].contact);
    put_side(o, &pair[i].a);
    json_put(o, ",\"b\":");
    put_side(o, &pair[i].b);
    json_put(o, "}");
  }
  json_put(o, "]}\n");
  return true;
}
