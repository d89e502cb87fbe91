#include "desk/explain.h"

bool explain_event(call *c, const read_report_row *r, str event, out *o) {
  if (!c->shared->explain) return call_refuse(c, CALL_BUSY, "This desk was started without the engine: it cannot explain.");
  desk_text t = {r->name, r->lang_given.p ? r->lang_given : r->lang, r->title, r->outlet_given, r->published, r->url, r->text};
  return c->shared->explain(c->shared->ctx, &t, event, o, &c->fault);
}
