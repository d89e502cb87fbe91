#include "base/cpu.h"

#if defined(__x86_64__)
bool cpu_has_avx2(void) { return __builtin_cpu_supports("avx2") != 0; }
#else
bool cpu_has_avx2(void) { return false; }
#endif
