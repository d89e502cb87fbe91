#include "desk/asset.h"

const asset *asset_find(str path) {
  for (const asset *a = assets; a->path; a++)
    if (str_eq(path, str_of(a->path))) return a;
  return NULL;
}
