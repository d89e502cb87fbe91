#include "intake/html_offer.h"

#include "intake/ascii.h"
#include "intake/clean.h"
#include "intake/date.h"

str html_language(str s, arena *keep) {
  s = str_trim(s);
  int32_t n = 0;
  while (n < s.n && ascii_letter(s.p[n])) n++;
  if (n < 2 || n > 3 || (n < s.n && s.p[n] != '-' && s.p[n] != '_')) return (str){0};
  char low[3];
  for (int32_t i = 0; i < n; i++) low[i] = ascii_lower(s.p[i]);
  return arena_copy(keep, (str){low, n});
}

/* The value as the report will hold it; absent when it cannot be one. */
static str value_of(meta_name name, str s, arena *keep) {
  switch (name) {
    case META_PUBLISHED:
    case META_MODIFIED: return date_iso(s, keep);
    case META_LANG: return html_language(s, keep);
    case META_URL: s = str_trim(s); return str_starts(s, S("http://")) || str_starts(s, S("https://")) ? clean_line(s, keep) : (str){0};
    case META_AUTHOR: return str_find(s, S("://"), 0) >= 0 || str_starts(s, S("@")) ? (str){0} : clean_line(clean_references(s, keep), keep);
    case META_TITLE:
    case META_OUTLET: return clean_line(clean_references(s, keep), keep);
    case META_BODY: return arena_copy(keep, s);
    case META_NAMES: break;
  }
  return (str){0};
}

void html_meta_offer(html_meta *m, meta_name name, str s, int rank, arena *keep) {
  if (!s.n || (m->v[name].p && m->rank[name] <= rank)) return;
  str v = value_of(name, s, keep);
  if (!v.n) return;
  m->v[name] = v;
  m->rank[name] = rank;
}
