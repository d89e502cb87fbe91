#define _GNU_SOURCE
#include "base/cpu.h"

#if defined(__x86_64__)
#include <cpuid.h>
#include <x86intrin.h>
#if defined(__linux__)
#include <sys/syscall.h>
#include <unistd.h>
#endif

typedef struct regs {
  uint32_t a, b, c, d;
} regs;

static regs leaf(uint32_t n, uint32_t sub) {
  regs r = {0};
  if (!__get_cpuid_count(n, sub, &r.a, &r.b, &r.c, &r.d)) r = (regs){0};
  return r;
}

/* The system saves all these parts of the state (XCR0: 6 AVX, 0xe6 AVX-512, 0x60000 tiles). */
__attribute__((target("xsave"))) static bool saved(uint64_t parts) {
  return (leaf(1, 0).c >> 27 & 1) && ((uint64_t)_xgetbv(0) & parts) == parts;
}

static bool all(uint32_t have, uint32_t wanted) { return (have & wanted) == wanted; }

bool cpu_has_avx2(void) { return saved(6) && all(leaf(7, 0).b, 1U << 5); }

bool cpu_has_avx_vnni(void) { return cpu_has_avx2() && all(leaf(7, 1).a, 1U << 4); }

bool cpu_has_avx512_vnni(void) {
  enum { F = 16, DQ = 17, BW = 30, VL = 31, VNNI = 11 };
  return cpu_has_avx2() && saved(0xe6) && all(leaf(7, 0).b, 1U << F | 1U << DQ | 1U << BW | 1U << VL) &&
         all(leaf(7, 0).c, 1U << VNNI);
}

bool cpu_has_amx_int8(void) {
  enum { TILE = 24, INT8 = 25 };
  if (!cpu_has_avx512_vnni() || !saved(0x60000) || !all(leaf(7, 0).d, 1U << TILE | 1U << INT8)) return false;
#if defined(__linux__)
  enum { ARCH_REQ_XCOMP_PERM = 0x1023, XFEATURE_XTILEDATA = 18 };
  return syscall(SYS_arch_prctl, ARCH_REQ_XCOMP_PERM, XFEATURE_XTILEDATA) == 0;
#else
  return false;
#endif
}

uint64_t cpu_ticks(void) { return __rdtsc(); }

bool cpu_spin(int64_t cycles) {
  uint64_t sum = 0, one = 1;
  for (int64_t i = 0; i < cycles; i += 16)
    __asm__ volatile(
        "add %1, %0\n\tadd %1, %0\n\tadd %1, %0\n\tadd %1, %0\n\tadd %1, %0\n\tadd %1, %0\n\tadd %1, %0\n\tadd %1, %0\n\t"
        "add %1, %0\n\tadd %1, %0\n\tadd %1, %0\n\tadd %1, %0\n\tadd %1, %0\n\tadd %1, %0\n\tadd %1, %0\n\tadd %1, %0"
        : "+r"(sum) : "r"(one));
  return true;
}
#else
bool cpu_has_avx2(void) { return false; }
bool cpu_has_avx_vnni(void) { return false; }
bool cpu_has_avx512_vnni(void) { return false; }
bool cpu_has_amx_int8(void) { return false; }
uint64_t cpu_ticks(void) { return 0; }
bool cpu_spin(int64_t cycles) { return (void)cycles, false; }
#endif
