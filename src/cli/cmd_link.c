#include "cli/commands.h"

#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "store/ledger_write.h"
#include "store/links.h"

#define SCRATCH ((size_t)1 << 30)  // address space; pages are taken when touched

/* What the commands share: the store, memory, one way out. */
typedef struct desk_work {
  arena_block block;
  arena a;
  db d;
  err e;
} desk_work;

static bool begin(desk_work *k, const invocation *in, db_use use) {
  if (in->args != 1) return err_set(&k->e, EXIT_USAGE, "%s takes one DB (try: volgens help %s)", in->cmd->name, in->cmd->name);
  if (!arena_open(&k->block, SCRATCH)) return err_set(&k->e, EXIT_SYSTEM, "out of memory");
  k->a = arena_of(&k->block, NULL);
  return db_open(&k->d, in->arg[0], use, &k->e);
}

static int finish(desk_work *k) {
  db_close(&k->d);
  arena_close(&k->block);
  return k->e.status ? tell(&k->e) : EXIT_OK;
}

static bool forget(desk_work *k) {
  return db_script(&k->d, "BEGIN IMMEDIATE", &k->e) && links_clear(&k->d, &k->e) && db_script(&k->d, "COMMIT", &k->e);
}

int command_link(const invocation *in) {
  desk_work k = {0};
  links_count n = {0};
  if (begin(&k, in, DB_EDIT) && (!invocation_get(in, "all") || forget(&k)) && links_all(&k.d, &n, k.a, &k.e) && links_tidy(&k.d, &k.e))
    printf("%lld reports, %lld events: %lld occurrences, %lld told by several reports; %lld told the other way round, %lld denials, %lld acts that look like fulfilment\n", (long long)n.reports,
           (long long)n.events, (long long)n.occurrences, (long long)n.same, (long long)n.counter, (long long)n.denies, (long long)n.fulfilments);
  return finish(&k);
}

static str option_of(const invocation *in, const char *name) { return str_of(invocation_get(in, name)); }

int command_contested(const invocation *in) {
  desk_work k = {0};
  long limit;
  ledger_filter f = {.country = option_of(in, "country"), .type = option_of(in, "type"), .from = option_of(in, "from"), .to = option_of(in, "to")};
  ledger_item *item;
  int32_t n;
  if (invocation_number(in, "limit", 1, LEDGER_MAX_ITEMS, LEDGER_MAX_ITEMS, &limit, &k.e) && begin(&k, in, DB_READ)) {
    f.limit = (int32_t)limit;
    out o = {0};
    if (ledger_read(&k.d, &f, &item, &n, &k.a, &k.e)) {
      for (int32_t i = 0; i < n; i++) write_ledger_item(&o, &item[i]), out_byte(&o, '\n');
      out_send(&o, STDOUT_FILENO, "standard output", &k.e);
    }
    out_close(&o);
  }
  return finish(&k);
}

int command_pairs(const invocation *in) {
  desk_work k = {0};
  long limit;
  report_pair *pair;
  int32_t n;
  if (invocation_number(in, "limit", 1, PAIRS_MAX, PAIRS_MAX, &limit, &k.e) && begin(&k, in, DB_READ)) {
    out o = {0};
    if (pairs_read(&k.d, 0, (int32_t)limit, &pair, &n, &k.a, &k.e)) {
      for (int32_t i = 0; i < n; i++) write_report_pair(&o, &pair[i]), out_byte(&o, '\n');
      out_send(&o, STDOUT_FILENO, "standard output", &k.e);
    }
    out_close(&o);
  }
  return finish(&k);
}

int command_commitments(const invocation *in) {
  desk_work k = {0};
  long limit;
  commitment_filter f = {.country = option_of(in, "country"), .from = option_of(in, "from"), .to = option_of(in, "to"), .fulfilled = invocation_get(in, "fulfilled")};
  const char *kind = invocation_get(in, "kind");
  for (commitment c = COMMIT_OFFER; kind && c <= COMMIT_REFUSAL; c++)
    if (strcmp(kind, commitment_name(c)) == 0) f.kind = c;
  commitment_item *item;
  int32_t n;
  if (invocation_number(in, "limit", 1, COMMITMENTS_MAX_ITEMS, COMMITMENTS_MAX_ITEMS, &limit, &k.e) && begin(&k, in, DB_READ)) {
    f.limit = (int32_t)limit;
    out o = {0};
    if (commitments_read(&k.d, &f, &item, &n, &k.a, &k.e)) {
      for (int32_t i = 0; i < n; i++) write_commitment_item(&o, &item[i]), out_byte(&o, '\n');
      out_send(&o, STDOUT_FILENO, "standard output", &k.e);
    }
    out_close(&o);
  }
  return finish(&k);
}
