/* cpu.h - what the processor can do beyond the base instruction set; asked once, when equipment is opened. */
#ifndef VOLGENS_BASE_CPU_H
#define VOLGENS_BASE_CPU_H

#include <stdbool.h>

/* AVX2: integer and float vectors of 256 bits. False on machines of another kind. */
bool cpu_has_avx2(void);

#endif
