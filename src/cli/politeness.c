#include "cli/politeness.h"

bool politeness_of(const invocation *in, fetch_config *c, err *e) {
  long delay, timeout;
  if (!invocation_number(in, "delay", 0, 3600, 2, &delay, e) || !invocation_number(in, "timeout", 1, 3600, 120, &timeout, e)) return false;
  *c = fetch_defaults();
  c->delay_ms = delay * 1000;
  c->limits.total_ms = timeout * 1000;
  return true;
}
