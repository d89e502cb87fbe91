#include "intake/unit.h"

enum { HEAD = 5 };

static void make_head(char head[HEAD], unit_name name, uint32_t n) {
  head[0] = (char)('A' + name);
  for (int i = 0; i < 4; i++) head[i + 1] = (char)(n >> 8 * i & 255);
}

void unit_put(out *o, unit_name name, str s) {
  if (!s.n && name != UNIT_BODY) return;
  char head[HEAD];
  make_head(head, name, (uint32_t)s.n);
  out_put(o, (str){head, HEAD});
  out_put(o, s);
}

size_t unit_begin_body(out *o) {
  unit_put(o, UNIT_BODY, (str){0});
  return o->n;
}

void unit_end_body(out *o, size_t begun) {
  if (!o->lost) make_head(o->p + begun - HEAD, UNIT_BODY, (uint32_t)(o->n - begun));
}

bool unit_read(str bytes, unit *u) {
  *u = (unit){0};
  for (int32_t i = 0; i < bytes.n;) {
    if (bytes.n - i < HEAD) return false;
    const unsigned char *p = (const unsigned char *)bytes.p + i;
    uint32_t name = p[0] - 'A', n = p[1] | (uint32_t)p[2] << 8 | (uint32_t)p[3] << 16 | (uint32_t)p[4] << 24;
    i += HEAD;
    if (name >= UNIT_NAMES || n > (uint32_t)(bytes.n - i)) return false;
    u->v[name] = str_sub(bytes, i, i + (int32_t)n);
    i += (int32_t)n;
  }
  return true;
}
