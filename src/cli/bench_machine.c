#define _DEFAULT_SOURCE
#include "cli/bench_machine.h"

#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>

#include "base/cpu.h"

static double clock_of(clockid_t id) {
  struct timespec t;
  clock_gettime(id, &t);
  return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

double bench_clock(void) { return clock_of(CLOCK_MONOTONIC); }
double bench_cpu_time(void) { return clock_of(CLOCK_THREAD_CPUTIME_ID); }
double bench_process_time(void) { return clock_of(CLOCK_PROCESS_CPUTIME_ID); }

/* Cycles a second, 0 where they cannot be counted: the best of some tries, for each can only be disturbed. */
static double cycles_rate(void) {
  enum { CYCLES = 20000000 };
  double best = 0;
  for (int i = 0; i < 5; i++) {
    double begin = bench_cpu_time();
    if (!cpu_spin(CYCLES)) return 0;
    double rate = CYCLES / (bench_cpu_time() - begin);
    best = rate > best ? rate : best;
  }
  return best;
}

/* Multiply-adds a second of the kernel's instruction on registers. */
static double peak_rate(const kernel *k) {
  double best = 0;
  int64_t rounds = 1000;
  for (int tries = 0; tries < 5;) {
    double begin = bench_cpu_time();
    int64_t work = k->peak(rounds);
    double took = bench_cpu_time() - begin;
    if (took < 0.01) {
      rounds *= 2;
      continue;
    }
    best = (double)work / took > best ? (double)work / took : best;
    tries++;
  }
  return best;
}

void bench_put_rate(const kernel *k, double rate) {
  double peak = peak_rate(k), cycles = cycles_rate();
  if (cycles > 0) printf(" %14.1f %10.1f", rate / cycles, peak / cycles);
  else printf(" %14s %10s", "-", "-");
  printf(" %9.1f%%", 100 * rate / peak);
}

/* A line of /proc/self/status in MB, -1 where there is none. */
static double status_mb(const char *name) {
  char line[128];
  double mb = -1;
  FILE *f = fopen("/proc/self/status", "r");
  while (f && mb < 0 && fgets(line, sizeof line, f)) {
    long kb;
    if (strncmp(line, name, strlen(name)) == 0 && sscanf(line + strlen(name), " %ld", &kb) == 1) mb = (double)kb / 1024;
  }
  if (f) fclose(f);
  return mb;
}

void bench_put_memory(void) {
  struct rusage use;
  getrusage(RUSAGE_SELF, &use);
  printf("\npeak memory %.0f MB; now %.0f MB its own, %.0f MB of mapped files\n", (double)use.ru_maxrss / 1024,
         status_mb("RssAnon:"), status_mb("RssFile:"));
}
