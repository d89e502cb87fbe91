#include "store/ledger_write.h"

static void put(out *o, const char *key, str value) {
  out_printf(o, "\"%s\":", key);
  out_json(o, value.p ? value : S(""));
}

static void put_more(out *o, const char *key, str value) {
  out_byte(o, ',');
  put(o, key, value);
}

static void put_voice(out *o, const ledger_voice *v) {
  out_printf(o, "{\"position\":\"%s\",\"own\":%s", position_name((position)v->position), v->own ? "true" : "false");
  put_more(o, "country", v->country);
  put_more(o, "sector", v->sector);
  put_more(o, "name", v->name);
  put_more(o, "since", v->since);
  put_more(o, "last", v->last);
  out_printf(o, ",\"times\":%d", v->times);
  put_more(o, "words", v->words);
  put_more(o, "report", v->report);
  put_more(o, "event", v->event);
  put_more(o, "title", v->title);
  out_printf(o, ",\"report_row\":%lld}", (long long)v->report_row);
}

void write_ledger_item(out *o, const ledger_item *x) {
  out_printf(o, "{\"occurrence\":%lld", (long long)x->occurrence);
  put_more(o, "type", x->type);
  put_more(o, "day", x->day);
  put_more(o, "place", x->place);
  put_more(o, "since", x->since);
  put_more(o, "last", x->last);
  out_printf(o, ",\"reports\":%d,\"voices\":[", x->reports);
  for (int32_t i = 0; i < x->voices; i++) {
    if (i) out_byte(o, ',');
    put_voice(o, &x->voice[i]);
  }
  out_text(o, "]}");
}

static void put_act(out *o, const commitment_act *a) {
  out_byte(o, '{');
  put(o, "type", a->type);
  put_more(o, "day", a->day);
  put_more(o, "words", a->words);
  put_more(o, "author", a->author);
  put_more(o, "report", a->report);
  put_more(o, "event", a->event);
  out_printf(o, ",\"report_row\":%lld,\"score\":", (long long)a->report_row);
  out_fixed(o, a->score, 2);
  out_byte(o, '}');
}

void write_commitment_item(out *o, const commitment_item *x) {
  out_printf(o, "{\"kind\":\"%s\"", commitment_name((commitment)x->kind));
  put_more(o, "type", x->type);
  put_more(o, "modes", x->modes);
  put_more(o, "day", x->day);
  put_more(o, "actor", x->actor);
  put_more(o, "actor_name", x->actor_name);
  put_more(o, "recipient", x->recipient);
  put_more(o, "recipient_name", x->recipient_name);
  put_more(o, "words", x->words);
  put_more(o, "author", x->author);
  put_more(o, "speaker", x->speaker);
  put_more(o, "report", x->report);
  put_more(o, "event", x->event);
  put_more(o, "title", x->title);
  out_printf(o, ",\"report_row\":%lld,\"acts\":[", (long long)x->report_row);
  for (int32_t i = 0; i < x->acts; i++) {
    if (i) out_byte(o, ',');
    put_act(o, &x->act[i]);
  }
  out_text(o, "]}");
}

static void put_report_head(out *o, const char *key, const report_head *r) {
  out_printf(o, ",\"%s\":{\"report_row\":%lld", key, (long long)r->row);
  put_more(o, "report", r->name);
  put_more(o, "title", r->title);
  put_more(o, "outlet", r->outlet);
  put_more(o, "published", r->day);
  put_more(o, "lang", r->lang);
  out_byte(o, '}');
}

void write_report_pair(out *o, const report_pair *x) {
  out_printf(o, "{\"shared\":%d,\"points\":%d,\"contact\":%s", x->shared, x->points, x->contact ? "true" : "false");
  put_report_head(o, "a", &x->a);
  put_report_head(o, "b", &x->b);
  out_byte(o, '}');
}
