#include "fetch/header.h"

#include <curl/curl.h>

/* Digits only, at least one; -1 otherwise. */
static int64_t seconds(str s) {
  s = str_trim(s);
  int64_t v = 0;
  for (int32_t i = 0; i < s.n; i++) {
    if (s.p[i] < '0' || s.p[i] > '9') return -1;
    v = v * 10 + (s.p[i] - '0');
    if (v > HEADER_MAX_SECONDS) v = HEADER_MAX_SECONDS;
  }
  return s.n ? v : -1;
}

/* Seconds since 1970 of an HTTP date; -1 for anything else. */
static int64_t date(str s) {
  char text[64];
  s = str_trim(s);
  if (!s.n || s.n >= (int32_t)sizeof text) return -1;
  memcpy(text, s.p, (size_t)s.n);
  text[s.n] = 0;
  return (int64_t)curl_getdate(text, NULL);
}

static int64_t between(int64_t from, int64_t to) {
  if (to <= from) return 0;
  return to - from < HEADER_MAX_SECONDS ? to - from : HEADER_MAX_SECONDS;
}

int64_t header_retry_after(str field, int64_t now) {
  int64_t s = seconds(field);
  if (s >= 0) return s;
  int64_t when = date(field);
  return when < 0 ? -1 : between(now, when);
}

static bool same(str a, str lower) {
  if (a.n != lower.n) return false;
  for (int32_t i = 0; i < a.n; i++)
    if ((a.p[i] >= 'A' && a.p[i] <= 'Z' ? a.p[i] + 32 : a.p[i]) != lower.p[i]) return false;
  return true;
}

/* max-age of a Cache-Control field; 0 with no-cache or no-store; -1 without either. */
static int64_t max_age(str field) {
  int64_t found = -1;
  for (str rest = field, one; one = str_cut(&rest, ','), one.p;) {
    str value = one, name = str_trim(str_cut(&value, '='));
    if (same(name, S("no-cache")) || same(name, S("no-store"))) return 0;
    if (!same(name, S("max-age")) || !value.p) continue;
    value = str_trim(value);
    if (value.n >= 2 && value.p[0] == '"' && value.p[value.n - 1] == '"') value = str_sub(value, 1, value.n - 1);
    found = seconds(value);
  }
  return found;
}

int64_t header_fresh(str cache_control, str age, str expires, str date_field, int64_t now) {
  int64_t most = max_age(cache_control);
  if (most >= 0) {
    int64_t old = seconds(age);
    return old < 0 ? most : between(old, most);
  }
  if (!expires.n) return -1;
  int64_t until = date(expires), sent = date(date_field);
  return until < 0 ? 0 : between(sent < 0 ? now : sent, until);  // an Expires that is no date means "already stale"
}
