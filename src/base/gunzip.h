/* gunzip.h - bytes unfolded from gzip on their way through; many members one behind the other are one stream (RFC 1952).
 *
 * Limits       a member that gives more than GUNZIP_MAX_RATIO bytes for one, and more than GUNZIP_FREE in all, is refused: nothing
 *              that was written by people folds so well.
 * Memory       one window of zlib, and GUNZIP_BACK bytes; nothing grows with the data.
 * Errors       gunzip_read gives -1 and `why` tells; what was unfolded before the damage has been given. gunzip_resync goes on at the
 *              next member. */
#ifndef VOLGENS_BASE_GUNZIP_H
#define VOLGENS_BASE_GUNZIP_H

#include <zlib.h>

#include "base/file.h"

enum { GUNZIP_MAX_RATIO = 200, GUNZIP_FREE = 16 << 20, GUNZIP_BACK = 1 << 20 };

typedef struct gunzip {
  lines *raw;
  z_stream z;
  bool open, inside;   // zlib is set up; within a member
  uint64_t in, out;    // bytes of this member
  size_t back;         // those read of it that `raw` still holds, for gunzip_resync: all, or none beyond GUNZIP_BACK
  const char *why;     // what is wrong; NULL: nothing
} gunzip;

/* Do these bytes begin as gzip does? */
static inline bool gunzip_is(str s) { return s.n >= 2 && (unsigned char)s.p[0] == 0x1F && (unsigned char)s.p[1] == 0x8B; }

/* `raw` must outlive it and stay where it is. */
void gunzip_open(gunzip *g, lines *raw);
void gunzip_close(gunzip *g);
/* A read_call (file.h); ctx is the gunzip. */
ptrdiff_t gunzip_read(void *ctx, char *p, size_t n);
/* After an error: find what looks like the next member, also within what was taken for the damaged one when that is not long (a
 * member that is cut off runs into the next). False: there is none. */
bool gunzip_resync(gunzip *g);

#endif
