#include "desk/api.h"
#include "desk/explain.h"

bool api_explain(call *c) {
  int64_t report = url_number(&c->query, S("report"), INT64_MAX, -1);
  str event = url_get(&c->query, S("event"));
  if (report < 0 || !event.n) return call_refuse(c, CALL_BAD, "Ask with report=ROW and event=NAME.");
  if (c->wants_page) {  // a link that was followed without the script
    out where = {0};
    html_put(&where, "/report/%d?explain=%u#%u", report, event, event);
    return call_send_on(c, &where);
  }
  read_report_row r;
  bool found;
  if (!read_report(c->d, report, 0, &r, &found, c->keep, &c->fault)) return false;
  if (!found) return call_refuse(c, CALL_NOT_FOUND, "There is no such report.");
  out why = {0};
  bool ok = explain_event(c, &r, event, &why);
  if (ok) json_put(&c->body, "{\"text\":%s}\n", (str){why.p ? why.p : "", (int32_t)why.n});
  out_close(&why);
  return ok;
}
