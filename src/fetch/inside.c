#define _DEFAULT_SOURCE
#include "fetch/inside.h"

#include <arpa/inet.h>

static bool inside4(const uint8_t *b) {
  return b[0] == 0 || b[0] == 10 || b[0] == 127 || (b[0] == 100 && (b[1] & 0xC0) == 64) || (b[0] == 169 && b[1] == 254) ||
         (b[0] == 172 && (b[1] & 0xF0) == 16) || (b[0] == 192 && b[1] == 168);
}

static bool inside6(const uint8_t *b) {
  static const uint8_t zero[15] = {0}, mapped[12] = {[10] = 0xFF, 0xFF}, translated[12] = {0, 0x64, 0xFF, 0x9B};
  if (memcmp(b, mapped, 12) == 0 || memcmp(b, translated, 12) == 0) return inside4(b + 12);
  return (memcmp(b, zero, 15) == 0 && b[15] <= 1) || (b[0] == 0xFE && (b[1] & 0x80)) || (b[0] & 0xFE) == 0xFC;
}

bool inside_host(str host) {
  char text[64];
  uint8_t b[16];
  if (host.n && host.p[0] == '[') host = str_sub(host, 1, host.n - (host.p[host.n - 1] == ']'));
  if (host.n && host.p[host.n - 1] == '.') host.n--;
  if (str_eq(host, S("localhost")) || str_ends(host, S(".localhost"))) return true;
  host = str_cut(&host, '%');
  if (!host.n || host.n >= (int32_t)sizeof text) return false;
  memcpy(text, host.p, (size_t)host.n);
  text[host.n] = 0;
  if (inet_pton(AF_INET, text, b) == 1) return inside4(b);
  return inet_pton(AF_INET6, text, b) == 1 && inside6(b);
}

bool inside_url(str url) {
  int32_t beg = str_find(url, S("://"), 0);
  if (beg < 0) return false;
  str host = str_sub(url, beg + 3, url.n);
  host = str_cut(&host, '/');
  int32_t close = str_find_byte(host, ']', 0), colon = str_find_byte(host, ':', close < 0 ? 0 : close);
  return inside_host(colon < 0 ? host : str_sub(host, 0, colon));
}
