#include "store/export.h"

#include "store/export_annotation.h"
#include "store/export_gdelt.h"
#include "store/export_plover.h"
#include "store/export_trig.h"

enum { SEND_AT = 1 << 16, STATUS_USAGE = 64 };

const char export_names[] = "gdelt|gdelt-mentions|plover|polecat|webannotation|trig";

/* A writer; what it does not need is NULL. With `report`, events come report by report. */
typedef struct layout {
  const char *name;
  bool voices;  // it says who says so
  bool (*begin)(exporter *x);
  bool (*report)(exporter *x, int64_t version);
  bool (*event)(exporter *x, const query_row *r);
  bool (*end)(exporter *x);
} layout;

static const layout layouts[] = {
    {"gdelt", false, NULL, NULL, export_gdelt_event, NULL},
    {"gdelt-mentions", false, NULL, NULL, export_gdelt_mention, NULL},
    {"plover", false, NULL, NULL, export_plover_event, NULL},
    {"polecat", false, export_polecat_head, NULL, export_polecat_event, NULL},
    {"webannotation", true, export_annotation_begin, export_annotation_report, export_annotation_event, export_annotation_end},
    {"trig", true, export_trig_begin, export_trig_report, export_trig_event, NULL},
};

static const layout *find(str name) {
  for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++)
    if (str_eq(name, str_of(layouts[i].name))) return &layouts[i];
  return NULL;
}

/* Rows of events with their versions, in the order that the layout wants. */
static sqlite3_stmt *ask(exporter *x, const layout *l) {
  arena a = x->scratch;
  const char *order = l->report ? "e.version, e.id" : "e.filed DESC, e.id";
  str how = arena_printf(&a, "ORDER BY %s LIMIT %d OFFSET %d", order, x->q->limit ? x->q->limit : -1, x->q->offset);
  return query_ask(x->d, x->q, "e.id, e.version", arena_copy(&a, how).p, x->e);
}

static bool put_rows(exporter *x, const layout *l, sqlite3_stmt *st, int fd, const char *what) {
  bool ok = true;
  int64_t last = 0;
  arena all = x->scratch;
  while (ok && db_row(x->d, st, &ok, x->e)) {
    int64_t event = sqlite3_column_int64(st, 0), version = sqlite3_column_int64(st, 1);
    query_row row;
    x->scratch = all;
    if (l->report && version != last) ok = l->report(x, version);
    last = version;
    ok = ok && query_event(x->d, event, &row, &x->scratch, &ok, x->e) && l->event(x, &row);
    if (ok && x->o.n > SEND_AT) ok = out_send(&x->o, fd, what, x->e);
  }
  x->scratch = all;
  return ok;
}

bool export_write(db *d, const query *q, str name, str version, int fd, const char *what, arena scratch, err *e) {
  const layout *l = find(name);
  if (!l) return err_set(e, STATUS_USAGE, "no layout \"%.*s\": %s", name.n, name.p, export_names);
  query mine = *q;
  if (!mine.reading.p && !l->voices) mine.reading = S("facts");
  exporter x = {.d = d, .q = &mine, .version = version, .scratch = scratch, .e = e};
  sqlite3_stmt *st = ask(&x, l);
  bool ok = st && (!l->begin || l->begin(&x)) && put_rows(&x, l, st, fd, what) && (!l->end || l->end(&x)) && out_send(&x.o, fd, what, e);
  sqlite3_finalize(st);
  out_close(&x.o);
  return ok;
}
