/* hash.h - content hashes (XXH3, 64 bits): the same on every machine. Not against an adversary.
 * Source  Yann Collet's xxHash library. */
#ifndef VOLGENS_BASE_HASH_H
#define VOLGENS_BASE_HASH_H

#include "base/arena.h"

/* Hash of s, going on from `seed` (0 to begin). */
uint64_t hash_bytes(str s, uint64_t seed);
/* 16 lower-case hexadecimal digits. */
str hash_hex(uint64_t h, arena *a);

#endif
