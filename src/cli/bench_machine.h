/* bench_machine.h - what the machine can do and what the program takes of it, for the command bench.
 *
 * The peak of a kernel is measured, not looked up: its instruction on registers alone. Cycles are counted against a chain
 * of additions, one a cycle. */
#ifndef VOLGENS_CLI_BENCH_MACHINE_H
#define VOLGENS_CLI_BENCH_MACHINE_H

#include "model/kernel.h"

/* Seconds by the clock. */
double bench_clock(void);

/* Seconds that the processor has spent on this thread; on all threads of the process. */
double bench_cpu_time(void);
double bench_process_time(void);

/* Print columns: multiply-adds a cycle at so many a second, the kernel's peak a cycle, and the share reached. */
void bench_put_rate(const kernel *k, double rate);

/* Print the most memory the process has held, and what of it is its own and what is mapped files. */
void bench_put_memory(void);

#endif
