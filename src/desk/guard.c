#include "desk/guard.h"

static bool is_port(str s, int port) {
  int v = 0;
  if (s.n < 1 || s.n > 5 || s.p[0] == '0') return false;
  for (int32_t i = 0; i < s.n; i++) {
    if (s.p[i] < '0' || s.p[i] > '9') return false;
    v = v * 10 + (s.p[i] - '0');
  }
  return v == port;
}

static bool is_name(str s, str name) {
  if (s.n != name.n) return false;
  for (int32_t i = 0; i < s.n; i++)
    if ((s.p[i] >= 'A' && s.p[i] <= 'Z' ? s.p[i] + 32 : s.p[i]) != name.p[i]) return false;
  return true;
}

bool guard_host(str host, int port) {
  static const str names[] = {S_INIT("127.0.0.1"), S_INIT("localhost"), S_INIT("[::1]")};
  for (int i = 0; i < 3; i++) {
    int32_t n = names[i].n;
    if (host.n < n || !is_name(str_sub(host, 0, n), names[i])) continue;
    if (host.n == n) return port == 80;
    return host.p[n] == ':' && is_port(str_sub(host, n + 1, host.n), port);
  }
  return false;
}

bool guard_origin(str origin, int port) {
  if (!origin.p) return true;
  str scheme = S("http://");
  return str_starts(origin, scheme) && guard_host(str_sub(origin, scheme.n, origin.n), port);
}

bool guard_token(str given, str token) {
  if (given.n != token.n || token.n == 0) return false;
  unsigned differ = 0;
  for (int32_t i = 0; i < token.n; i++) differ |= (unsigned char)given.p[i] ^ (unsigned char)token.p[i];
  return differ == 0;
}
