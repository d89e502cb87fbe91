#include "cli/filters.h"

bool filters_take(const invocation *in, query *q, err *e) {
  *q = (query){0};
  for (int i = 0; query_keys[i]; i++) {
    const char *v = invocation_get(in, query_keys[i]);
    if (!v) continue;
    str value = str_eq(str_of(query_keys[i]), S("copies")) ? S("yes") : str_of(v);
    if (!query_parse(q, str_of(query_keys[i]), value, e)) return false;
  }
  return true;
}
