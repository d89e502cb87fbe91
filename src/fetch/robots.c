#include "fetch/robots.h"

/* What the groups of one kind (those that name the agent; those for all) say. */
typedef struct verdict {
  bool seen;        // there is such a group
  bool open;        // the group being read is one
  int32_t longest;  // bytes of the pattern that decides; -1 none
  bool allow;
  int32_t line;
  int64_t delay_ms;
} verdict;

typedef struct reading {
  verdict own, all;
  bool in_rules;  // a rule was read since the last user-agent: the next one begins a group
  str agent, path;
  int32_t line;
} reading;

static char low(char c) { return (char)(c >= 'A' && c <= 'Z' ? c + 32 : c); }

static bool same(str a, str b) {
  if (a.n != b.n) return false;
  for (int32_t i = 0; i < a.n; i++)
    if (low(a.p[i]) != low(b.p[i])) return false;
  return true;
}

static int hex(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  c = low(c);
  return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool unreserved(int c) {
  return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.' || c == '_' || c == '~';
}

/* One form for what means the same: unreserved bytes plain, others that cannot stand in a path as %XX. In a path "*" and "$"
 * are bytes like others and encoded; in a pattern they are left where they are signs. */
static str normal(str s, bool pattern, arena *a) {
  static const char digit[] = "0123456789ABCDEF";
  char *to = arena_raw(a, char, (ptrdiff_t)s.n * 3 + 1);
  int32_t n = 0;
  for (int32_t i = 0; i < s.n; i++) {
    int c = (unsigned char)s.p[i];
    bool encoded = c == '%' && i + 2 < s.n && hex(s.p[i + 1]) >= 0 && hex(s.p[i + 2]) >= 0;
    if (encoded) c = hex(s.p[i + 1]) * 16 + hex(s.p[i + 2]), i += 2;
    bool sign = !encoded && pattern && (c == '*' || (c == '$' && i + 1 == s.n));
    bool plain = encoded ? unreserved(c) : sign || (c > ' ' && c < 0x7F && c != '*' && c != '$');
    if (plain) {
      to[n++] = (char)c;
    } else {
      to[n++] = '%';
      to[n++] = digit[c >> 4];
      to[n++] = digit[c & 15];
    }
  }
  return (str){to, n};
}

bool robots_match(str pattern, str path) {
  bool to_end = pattern.n > 0 && pattern.p[pattern.n - 1] == '$';
  int32_t n = pattern.n - to_end, i = 0, j = 0, star = -1, mark = 0;
  for (;;) {
    if (j == n && (!to_end || i == path.n)) return true;
    if (j < n && pattern.p[j] == '*') {
      star = ++j;
      mark = i;
    } else if (j < n && i < path.n && pattern.p[j] == path.p[i]) {
      i++, j++;
    } else if (star >= 0 && mark < path.n) {
      // the last star takes one byte more
      i = ++mark;
      j = star;
    } else {
      return false;
    }
  }
}

static void take_agent(reading *r, str value) {
  if (r->in_rules) r->own.open = r->all.open = r->in_rules = false;
  int32_t n = 0;
  while (n < value.n && ((low(value.p[n]) >= 'a' && low(value.p[n]) <= 'z') || value.p[n] == '-' || value.p[n] == '_')) n++;
  if (value.n && value.p[0] == '*') r->all.open = r->all.seen = true;
  else if (n && same(str_sub(value, 0, n), r->agent)) r->own.open = r->own.seen = true;
}

static void weigh(verdict *v, int32_t length, bool allow, int32_t line) {
  if (!v->open || length < v->longest || (length == v->longest && (v->allow || !allow))) return;
  v->longest = length;
  v->allow = allow;
  v->line = line;
}

static void take_rule(reading *r, str value, bool allow, arena scratch) {
  r->in_rules = true;
  if (!value.n || (!r->own.open && !r->all.open)) return;
  str pattern = normal(value, true, &scratch);
  if (!robots_match(pattern, r->path)) return;
  weigh(&r->own, pattern.n, allow, r->line);
  weigh(&r->all, pattern.n, allow, r->line);
}

/* "10" or "0.5", in seconds; -1 for anything else. */
static int64_t delay_of(str s) {
  int64_t ms = 0, place = 1000;
  int32_t i = 0;
  for (; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++) {
    ms = ms * 10 + (s.p[i] - '0') * 1000;
    if (ms > ROBOTS_MAX_DELAY_MS) ms = ROBOTS_MAX_DELAY_MS;
  }
  if (i == 0) return -1;
  if (i < s.n && s.p[i] == '.')
    for (i++; i < s.n && s.p[i] >= '0' && s.p[i] <= '9'; i++) ms += (s.p[i] - '0') * (place /= 10);
  if (i < s.n) return -1;
  return ms < ROBOTS_MAX_DELAY_MS ? ms : ROBOTS_MAX_DELAY_MS;
}

static void take_delay(reading *r, str value) {
  int64_t ms = delay_of(value);
  if (r->own.open && ms > r->own.delay_ms) r->own.delay_ms = ms;
  if (r->all.open && ms > r->all.delay_ms) r->all.delay_ms = ms;
}

static void take_line(reading *r, str line, arena scratch) {
  int32_t comment = str_find_byte(line, '#', 0);
  if (comment >= 0) line = str_sub(line, 0, comment);
  int32_t colon = str_find_byte(line, ':', 0);
  if (colon < 0) return;
  str key = str_trim(str_sub(line, 0, colon)), value = str_trim(str_sub(line, colon + 1, line.n));
  if (same(key, S("user-agent"))) take_agent(r, value);
  else if (same(key, S("disallow"))) take_rule(r, value, false, scratch);
  else if (same(key, S("allow"))) take_rule(r, value, true, scratch);
  else if (same(key, S("crawl-delay"))) take_delay(r, value);
}

/* A rule cut in two would say something else. */
static str whole_lines(str s) {
  while (s.n > 0 && s.p[s.n - 1] != '\n' && s.p[s.n - 1] != '\r') s.n--;
  return s;
}

robots_answer robots_ask(str text, str agent, str path, arena scratch) {
  if (text.n > ROBOTS_MAX) text = whole_lines(str_sub(text, 0, ROBOTS_MAX));
  if (str_starts(text, S("\xEF\xBB\xBF"))) text = str_sub(text, 3, text.n);
  const verdict none = {.longest = -1, .delay_ms = -1};
  reading r = {.own = none, .all = none, .agent = agent, .path = normal(path, false, &scratch)};
  for (int32_t at = 0; at < text.n;) {
    int32_t end = at;
    while (end < text.n && text.p[end] != '\n' && text.p[end] != '\r') end++;
    r.line++;
    take_line(&r, str_sub(text, at, end), scratch);
    at = end + 1 + (end + 1 < text.n && text.p[end] == '\r' && text.p[end + 1] == '\n');
  }
  const verdict *v = r.own.seen ? &r.own : &r.all;
  robots_answer out = {.allowed = v->longest < 0 || v->allow, .line = v->line, .delay_ms = v->delay_ms};
  int32_t query = str_find_byte(path, '?', 0);
  if (str_eq(query < 0 ? path : str_sub(path, 0, query), S("/robots.txt"))) out.allowed = true, out.line = 0;
  return out;
}
