#include "base/hash.h"

#include <inttypes.h>
#include <xxhash.h>

uint64_t hash_bytes(str s, uint64_t seed) { return XXH3_64bits_withSeed(s.p ? s.p : "", (size_t)s.n, seed); }
str hash_hex(uint64_t h, arena *a) { return arena_printf(a, "%016" PRIx64, h); }
