#include "base/utf8.h"
#include "compare/compare.h"

typedef struct writer {
  out *o;
  utf8_map a, b;
} writer;

static void put_side(out *o, const side *s) {
  out_text(o, "{\"id\":");
  out_json(o, s->id);
  out_text(o, ",\"lang\":");
  out_json(o, s->lang);
  out_text(o, ",\"title\":");
  out_json(o, s->title);
  out_text(o, ",\"outlet\":[");
  for (int32_t i = 0; i < s->outlets; i++) {
    if (i) out_byte(o, ',');
    out_json(o, s->outlet[i]);
  }
  out_text(o, "],\"published\":");
  out_json(o, s->published);
  out_byte(o, '}');
}

static void put_ids(out *o, const char *key, const int32_t *v, int32_t n, const str *id) {
  out_printf(o, ",\"%s\":[", key);
  for (int32_t i = 0; i < n; i++) {
    if (i) out_byte(o, ',');
    out_json(o, id[v[i]]);
  }
  out_byte(o, ']');
}

static void put_portion(out *o, const char *key, const portion *p, const side *s, const utf8_map *map) {
  out_printf(o, ",\"%s\":", key);
  if (!p->spans) {
    out_text(o, "null");
    return;
  }
  out_text(o, "{\"spans\":[");
  for (int32_t i = 0; i < p->spans; i++)
    out_printf(o, "%s[%d,%d]", i ? "," : "", utf8_points(map, p->at[i].beg), utf8_points(map, p->at[i].end));
  out_byte(o, ']');
  put_ids(o, "events", p->event, p->events, s->event_id);
  put_ids(o, "attributions", p->said, p->saids, s->said_id);
  out_byte(o, '}');
}

void compare_write(out *o, const comparison *c, arena scratch) {
  utf8_map a = utf8_map_make(c->a->text, &scratch), b = utf8_map_make(c->b->text, &scratch);
  out_text(o, "{\"a\":");
  put_side(o, c->a);
  out_text(o, ",\"b\":");
  put_side(o, c->b);
  out_text(o, ",\"propositions\":[");
  for (int32_t i = 0; i < c->n; i++) {
    const proposition *p = &c->v[i];
    out_printf(o, "%s{\"relation\":\"%s\"", i ? "," : "", relation_name((relation)p->relation));
    put_portion(o, "a", &p->a, c->a, &a);
    put_portion(o, "b", &p->b, c->b, &b);
    out_text(o, ",\"score\":");
    out_fixed(o, p->score, 2);
    out_text(o, ",\"why\":");
    out_json(o, p->why);
    out_byte(o, '}');
  }
  out_printf(o, "],\"left_out\":[%d,%d]}\n", c->left_out_a, c->left_out_b);
}
