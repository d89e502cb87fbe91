#include "fetch/address.h"

#include <curl/curl.h>

#include "base/utf8.h"

enum { STATUS_NOINPUT = 66, SHORT = 200 };

static bool starts_any_case(str s, str lower) {
  if (s.n < lower.n) return false;
  for (int32_t i = 0; i < lower.n; i++) {
    char c = s.p[i];
    if (c >= 'A' && c <= 'Z') c = (char)(c + 32);
    if (c != lower.p[i]) return false;
  }
  return true;
}

bool fetch_is_address(str s) { return starts_any_case(s, S("http://")) || starts_any_case(s, S("https://")); }

const char *address_short(str url, arena *keep) {
  bool cut = url.n > SHORT;
  int32_t n = cut ? SHORT : url.n;
  while (cut && n > 0 && ((unsigned char)url.p[n] & 0xC0) == 0x80) n--;
  char *p = arena_new(keep, char, (ptrdiff_t)n + 4);
  if (n) memcpy(p, url.p, (size_t)n);
  bool text = utf8_fault((str){p, n}) < 0;
  for (int32_t i = 0; i < n; i++) {
    unsigned char c = (unsigned char)p[i];
    if (c < ' ' || c == 0x7F || (!text && c > 0x7F)) p[i] = '?';
  }
  if (cut) memcpy(p + n, "…", 3);
  return p;
}

static str part(CURLU *u, CURLUPart what, arena *keep) {
  char *p = NULL;
  if (curl_url_get(u, what, &p, 0) != CURLUE_OK) return (str){0};
  str s = arena_copy(keep, str_of(p));
  curl_free(p);
  return s;
}

static void lower(str s, char *to) {
  for (int32_t i = 0; i < s.n; i++) to[i] = (char)(s.p[i] >= 'A' && s.p[i] <= 'Z' ? s.p[i] + 32 : s.p[i]);
}

/* Host and port as they count: lower case, the port only where it is not the scheme's own. */
static bool put_site(CURLU *u, address *out, arena *keep) {
  str scheme = part(u, CURLUPART_SCHEME, keep), host = part(u, CURLUPART_HOST, keep), port = part(u, CURLUPART_PORT, keep);
  if (!host.n) return false;
  if (str_eq(port, str_eq(scheme, S("https")) ? S("443") : S("80"))) port = (str){0};
  char *low = arena_new(keep, char, (ptrdiff_t)host.n + 1);
  lower(host, low);
  out->site = arena_printf(keep, "%s://%s%s%.*s", scheme.p, low, port.n ? ":" : "", port.n, port.n ? port.p : "");
  return true;
}

static bool put_parts(CURLU *u, address *out, arena *keep) {
  if (!put_site(u, out, keep)) return false;
  str path = part(u, CURLUPART_PATH, keep), query = part(u, CURLUPART_QUERY, keep);
  if (!path.n) path = S("/");
  out->path = arena_printf(keep, "%.*s%s%.*s", path.n, path.p, query.p ? "?" : "", query.n, query.p ? query.p : "");
  out->url = arena_printf(keep, "%s%s", out->site.p, out->path.p);
  return true;
}

/* Why libcurl's parser refuses, in words of the house where it matters. */
static const char *refusal(CURLUcode c) {
  if (c == CURLUE_USER_NOT_ALLOWED) return "an address with a user name is not taken";
  return "no address that can be read";
}

bool address_take(str s, str base, address *out, arena *keep, err *e) {
  *out = (address){0};
  const char *given = address_short(s, keep);
  if (s.n > ADDRESS_MAX) return err_set(e, STATUS_NOINPUT, "%s: longer than %d bytes", given, ADDRESS_MAX);
  if (memchr(s.p ? s.p : "", 0, (size_t)s.n)) return err_set(e, STATUS_NOINPUT, "%s: a NUL byte in the address", given);
  CURLU *u = curl_url();
  if (!u) return err_set(e, STATUS_NOINPUT, "%s: out of memory", given);
  const unsigned flags = CURLU_DISALLOW_USER | CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE;
  CURLUcode c = base.p ? curl_url_set(u, CURLUPART_URL, arena_copy(keep, base).p, flags) : CURLUE_OK;
  if (c == CURLUE_OK) c = curl_url_set(u, CURLUPART_URL, arena_copy(keep, s).p, flags);
  str scheme = c == CURLUE_OK ? part(u, CURLUPART_SCHEME, keep) : (str){0};
  bool web = str_eq(scheme, S("http")) || str_eq(scheme, S("https"));
  bool ok = web && put_parts(u, out, keep);
  curl_url_cleanup(u);
  if (ok && out->url.n <= ADDRESS_MAX) return true;
  *out = (address){0};
  if (ok) return err_set(e, STATUS_NOINPUT, "%s: longer than %d bytes", given, ADDRESS_MAX);
  if (c == CURLUE_OK && !web)
    return err_set(e, STATUS_NOINPUT, "%s: only http and https are fetched, not \"%.*s\"", given, scheme.n < 40 ? scheme.n : 40, scheme.p ? scheme.p : "");
  return err_set(e, STATUS_NOINPUT, "%s: %s", given, refusal(c));
}
