#include "desk/api.h"
#include "desk/ledger.h"

static void put_voice(out *o, const ledger_voice *v) {
  json_put(o, "{\"position\":%s,\"own\":%b,\"country\":%s,\"sector\":%s,\"name\":%s,\"since\":%s,\"last\":%s,\"times\":%d,\"words\":%s,\"report\":%d,\"report_name\":%s,\"title\":%s,\"event\":%s}",
           str_of(position_name((position)v->position)), (int)v->own, v->country, v->sector, v->name, v->since, v->last, (int64_t)v->times, v->words, v->report_row, v->report, v->title,
           v->event);
}

bool api_contested(call *c) {
  ledger_item *item;
  int32_t n;
  bool more;
  out *o = &c->body;
  if (!ledger_ask(c, &item, &n, &more)) return false;
  json_put(o, "{\"more\":%b,\"items\":[", (int)more);
  for (int32_t i = 0; i < n; i++) {
    const ledger_item *x = &item[i];
    if (i) json_put(o, ",\n");
    json_put(o, "{\"occurrence\":%d,\"type\":%s,\"day\":%s,\"place\":%s,\"since\":%s,\"last\":%s,\"reports\":%d,\"status\":%s,\"voices\":[", x->occurrence, x->type, x->day, x->place, x->since,
             x->last, (int64_t)x->reports, ledger_status(x));
    for (int32_t k = 0; k < x->voices; k++) {
      if (k) json_put(o, ",");
      put_voice(o, &x->voice[k]);
    }
    json_put(o, "]}");
  }
  json_put(o, "]}\n");
  return true;
}

static void put_act(out *o, const commitment_act *a) {
  json_put(o, "{\"type\":%s,\"day\":%s,\"words\":%s,\"author\":%s,\"report\":%d,\"event\":%s,\"score\":%r}", a->type, a->day, a->words, a->author, a->report_row, a->event, a->score);
}

bool api_commitments(call *c) {
  commitment_item *item;
  int32_t n;
  bool more;
  out *o = &c->body;
  if (!ledger_ask_commitments(c, &item, &n, &more)) return false;
  json_put(o, "{\"more\":%b,\"items\":[", (int)more);
  for (int32_t i = 0; i < n; i++) {
    const commitment_item *x = &item[i];
    if (i) json_put(o, ",\n");
    json_put(o, "{\"kind\":%s,\"type\":%s,\"modes\":%s,\"day\":%s,\"actor\":%s,\"actor_name\":%s,\"recipient\":%s,\"recipient_name\":%s,\"words\":%s,\"author\":%s,\"speaker\":%s,\"report\":%d,"
             "\"report_name\":%s,\"title\":%s,\"event\":%s,\"acts\":[", str_of(commitment_name((commitment)x->kind)), x->type, x->modes, x->day, x->actor, x->actor_name, x->recipient,
             x->recipient_name, x->words, x->author, x->speaker, x->report_row, x->report, x->title, x->event);
    for (int32_t k = 0; k < x->acts; k++) {
      if (k) json_put(o, ",");
      put_act(o, &x->act[k]);
    }
    json_put(o, "]}");
  }
  json_put(o, "]}\n");
  return true;
}
