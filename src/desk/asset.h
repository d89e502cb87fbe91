/* asset.h - the files of the desk that are no pages; they lie in the program (tools/embed.py). */
#ifndef VOLGENS_DESK_ASSET_H
#define VOLGENS_DESK_ASSET_H

#include <stddef.h>

#include "base/str.h"

typedef struct asset {
  const char *path;  // "/static/desk.css"; NULL ends the list
  const char *type;
  const char *etag;  // with its quotes
  const unsigned char *bytes;
  size_t n;
} asset;

/* Made at build time. */
extern const asset assets[];

/* The asset at an address, NULL when there is none. */
const asset *asset_find(str path);

#endif
