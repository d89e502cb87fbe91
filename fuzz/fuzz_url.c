/* Addresses and forms as they come from a browser: fields taken apart, and what is written of them on a page. */
#include <assert.h>
#include <stddef.h>

#include "base/utf8.h"
#include "desk/guard.h"
#include "desk/html.h"
#include "desk/url.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static arena_block block;
  if (size > 1 << 16 || (!block.base && !arena_open(&block, 1 << 24))) return 0;
  arena a = arena_of(&block, NULL);
  str s = {(const char *)data, (int32_t)size};
  url_fields f;
  out o = {0};
  guard_host(s, 8620), guard_origin(s, 8620);
  html_text(&o, s);
  for (size_t i = 0; i < o.n; i++) assert(o.p[i] != '<' && o.p[i] != '>' && o.p[i] != '"' && o.p[i] != '\'');
  assert(utf8_fault((str){o.p, (int32_t)o.n}) < 0);
  out_clear(&o);
  json_text(&o, s);
  assert(o.n >= 2 && utf8_fault((str){o.p, (int32_t)o.n}) < 0);
  for (size_t i = 1; i + 1 < o.n; i++) assert(o.p[i] != '<' && (unsigned char)o.p[i] >= 0x20 && (o.p[i] != '"' || o.p[i - 1] == '\\'));
  out_clear(&o);
  if (url_read(s, &f, &a)) {
    for (int32_t i = 0; i < f.n; i++) {
      assert(utf8_fault(f.v[i].name) < 0 && utf8_fault(f.v[i].value) < 0);
      url_fields again;
      html_url(&o, f.v[i].value);
      assert(url_read((str){o.p, (int32_t)o.n}, &again, &a) && (again.n ? str_eq(again.v[0].name, f.v[i].value) : f.v[i].value.n == 0));
      out_clear(&o);
    }
  }
  out_close(&o);
  return 0;
}
