#include "desk/route.h"

#include "desk/api.h"
#include "desk/pages.h"

static const route routes[] = {
    {"/", false, false, page_search},
    {"/reports", false, false, page_reports},
    {"/report/", false, false, page_report},
    {"/timeline", false, false, page_timeline},
    {"/map", false, false, page_map},
    {"/graph", false, false, page_graph},
    {"/contested", false, false, page_contested},
    {"/readouts", false, false, page_readouts},
    {"/commitments", false, false, page_commitments},
    {"/about", false, false, page_about},
    {"/api/events", false, true, api_events},
    {"/api/timeline", false, true, api_timeline},
    {"/api/map", false, true, api_map},
    {"/api/graph", false, true, api_graph},
    {"/api/contested", false, true, api_contested},
    {"/api/commitments", false, true, api_commitments},
    {"/api/compare", false, true, api_compare},
    {"/api/pairs", false, true, api_pairs},
    {"/api/explain", false, true, api_explain},
    {"/api/correction", true, true, api_correction},
};

/* The number that stands alone in s, -1 when it is none. */
static int64_t number(str s) {
  int64_t v = 0;
  if (s.n < 1 || s.n > 18) return -1;
  for (int32_t i = 0; i < s.n; i++) {
    if (s.p[i] < '0' || s.p[i] > '9') return -1;
    v = v * 10 + (s.p[i] - '0');
  }
  return v;
}

static bool fits(const route *r, str path, int64_t *id) {
  str own = str_of(r->path);
  *id = -1;
  if (own.n == 1 || own.p[own.n - 1] != '/') return str_eq(own, path);
  if (!str_starts(path, own)) return false;
  *id = number(str_sub(path, own.n, path.n));
  return *id >= 0;
}

const route *route_find(str path, bool post, int64_t *id, bool *other) {
  *other = false;
  for (size_t i = 0; i < sizeof routes / sizeof *routes; i++) {
    if (!fits(&routes[i], path, id)) continue;
    if (routes[i].post == post) return &routes[i];
    *other = true;
  }
  return NULL;
}
