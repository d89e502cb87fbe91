#include "base/gunzip.h"

#include <errno.h>

enum { GZIP_ONLY = 15 + 16 };

void gunzip_open(gunzip *g, lines *raw) { *g = (gunzip){.raw = raw}; }

void gunzip_close(gunzip *g) {
  if (g->open) inflateEnd(&g->z);
  g->open = false;
}

static ptrdiff_t fail(gunzip *g, const char *why) {
  g->why = why;
  errno = EIO;
  return -1;
}

/* Begin the next member; 1 it has begun, 0 there is none, -1 something else stands there. */
static int begin(gunzip *g) {
  bool failed;
  str s = lines_ahead(g->raw, 2, &failed);
  if (failed) return fail(g, "cannot be read"), -1;
  while (s.n && !*s.p) {  // padding of tapes
    lines_drop(g->raw, 1);
    s = lines_ahead(g->raw, 2, &failed);
  }
  if (!s.n) return 0;
  if (!gunzip_is(s)) return fail(g, "bytes that are no gzip data behind a member"), -1;
  int got = g->open ? inflateReset2(&g->z, GZIP_ONLY) : inflateInit2(&g->z, GZIP_ONLY);
  if (got != Z_OK) return fail(g, "out of memory"), -1;
  g->open = g->inside = true;
  g->in = g->out = 0;
  return 1;
}

/* Unfold what is at hand into p; how much came, -1 on an error. */
static ptrdiff_t unfold(gunzip *g, char *p, size_t n) {
  bool failed;
  str s = lines_ahead(g->raw, g->back + 1, &failed);
  s = str_sub(s, (int32_t)g->back, s.n);
  if (!s.n) return fail(g, failed ? "cannot be read" : "the gzip data are cut off");
  g->z.next_in = (Bytef *)(uintptr_t)s.p;
  g->z.avail_in = (uInt)s.n;
  g->z.next_out = (Bytef *)p;
  g->z.avail_out = n > INT32_MAX ? INT32_MAX : (uInt)n;
  uInt room = g->z.avail_out;
  int got = inflate(&g->z, Z_NO_FLUSH);
  size_t used = (size_t)s.n - g->z.avail_in, made = room - g->z.avail_out;
  g->in += used;
  g->out += made;
  g->back += used;
  if (got == Z_STREAM_END) g->inside = false;
  if (got == Z_STREAM_END || g->back > GUNZIP_BACK) {
    lines_drop(g->raw, g->back);
    g->back = 0;
  }
  else if (got != Z_OK && got != Z_BUF_ERROR) g->why = "the gzip data are damaged";
  if (g->out > GUNZIP_FREE && g->out > GUNZIP_MAX_RATIO * g->in) g->why = "gzip data that unfold to more than 200 times their size";
  return (ptrdiff_t)made;
}

ptrdiff_t gunzip_read(void *ctx, char *p, size_t n) {
  gunzip *g = ctx;
  for (;;) {
    if (g->why) return fail(g, g->why);
    if (!g->inside) {
      int begun = begin(g);
      if (begun <= 0) return begun;
    }
    ptrdiff_t made = unfold(g, p, n);
    if (made) return made;
  }
}

bool gunzip_resync(gunzip *g) {
  bool failed;
  if (g->inside && (g->back || !g->in)) lines_drop(g->raw, 1);  // the mark of the member itself
  g->back = 0;
  g->why = NULL;
  g->inside = false;
  for (;;) {
    str s = lines_ahead(g->raw, 1 << 16, &failed);
    int32_t at = str_find(s, S("\x1F\x8B\x08"), 0);
    while (at >= 0 && at + 3 < s.n && ((unsigned char)s.p[at + 3] & 0xE0)) at = str_find(s, S("\x1F\x8B\x08"), at + 1);
    if (at >= 0 && at + 3 < s.n) {
      lines_drop(g->raw, (size_t)at);
      return true;
    }
    if (s.n < 1 << 16) return false;
    lines_drop(g->raw, (size_t)s.n - 3);
  }
}
