/* cpu.h - what the processor can do beyond the base instruction set; asked once, when equipment is opened.
 *
 * All are false on machines of another kind, and where the system does not save the registers. */
#ifndef VOLGENS_BASE_CPU_H
#define VOLGENS_BASE_CPU_H

#include <stdbool.h>
#include <stdint.h>

/* Integer and float vectors of 256 bits. */
bool cpu_has_avx2(void);
/* AVX2 and sums of four products of bytes in one instruction (AVX-VNNI). */
bool cpu_has_avx_vnni(void);
/* Vectors of 512 bits (AVX-512 F, BW, DQ, VL) and sums of four products of bytes (VNNI). */
bool cpu_has_avx512_vnni(void);
/* The above, and products of whole tiles of bytes (AMX-INT8). Linux lends the tile registers to a process that asks: this
 * asks, for the whole process. */
bool cpu_has_amx_int8(void);

/* Ticks of the clock that counts at a fixed rate; 0 on machines of another kind. */
uint64_t cpu_ticks(void);

/* Let about that many cycles of the core go by: a chain of additions, one a cycle. False on machines of another kind. */
bool cpu_spin(int64_t cycles);

#endif
