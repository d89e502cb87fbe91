#include "intake/feed_self.h"

#include "intake/clean.h"

/* A whole number from 1 on; 0 for anything else. */
static int64_t number(str s) {
  int64_t v = 0;
  for (int32_t i = 0; i < s.n; i++) {
    if (s.p[i] < '0' || s.p[i] > '9') return 0;
    v = v * 10 + (s.p[i] - '0');
    if (v > FEED_MAX_EVERY) v = FEED_MAX_EVERY;
  }
  return v;
}

static str field(const xmlNode *n, const char *name, arena *work) { return clean_line(xml_text(xml_child(n, name), work), work); }

static int64_t seconds_of(str period) {
  static const struct {
    str name;
    int64_t s;
  } periods[] = {{S_INIT("hourly"), 3600}, {S_INIT("daily"), 86400}, {S_INIT("weekly"), 7 * 86400}, {S_INIT("monthly"), 30 * 86400}, {S_INIT("yearly"), FEED_MAX_EVERY}};
  for (size_t i = 0; i < sizeof periods / sizeof *periods; i++)
    if (str_eq(period, periods[i].name)) return periods[i].s;
  return 0;
}

static int64_t every(const xmlNode *head, arena work) {
  int64_t minutes = number(field(head, "ttl", &work));
  if (minutes) return minutes * 60 < FEED_MAX_EVERY ? minutes * 60 : FEED_MAX_EVERY;
  int64_t period = seconds_of(field(head, "updatePeriod", &work)), times = number(field(head, "updateFrequency", &work));
  return !period ? -1 : times ? period / times : period;
}

feed_self feed_tell(const xmlDoc *doc, arena *keep) {
  const xmlNode *root = doc ? xmlDocGetRootElement(doc) : NULL, *channel = xml_child(root, "channel");
  if (!root || (!channel && !xml_is(root, "feed"))) return (feed_self){.every_s = -1};
  const xmlNode *head = channel ? channel : root;
  return (feed_self){.title = field(head, "title", keep), .every_s = every(head, *keep)};
}
