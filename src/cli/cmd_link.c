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

/* Read items and write them, one a line: what is asked for is in the filter of the command. */
typedef struct listing {
  bool (*read)(desk_work *k, const void *filter, int32_t limit, void **item, int32_t *items);
  void (*write)(out *o, const void *items, int32_t i);
  int32_t most;
} listing;

static int list_items(const invocation *in, desk_work *k, const listing *l, const void *filter) {
  long limit;
  void *item;
  int32_t n;
  if (!invocation_number(in, "limit", 1, l->most, l->most, &limit, &k->e) || !begin(k, in, DB_READ)) return finish(k);
  out o = {0};
  if (l->read(k, filter, (int32_t)limit, &item, &n)) {
    for (int32_t i = 0; i < n; i++) l->write(&o, item, i), out_byte(&o, '\n');
    out_send(&o, STDOUT_FILENO, "standard output", &k->e);
  }
  out_close(&o);
  return finish(k);
}

static bool read_ledger(desk_work *k, const void *filter, int32_t limit, void **item, int32_t *items) {
  ledger_filter f = *(const ledger_filter *)filter;
  ledger_item *x = NULL;
  f.limit = limit;
  bool ok = ledger_read(&k->d, &f, &x, items, &k->a, &k->e);
  *item = x;
  return ok;
}
static void write_ledger(out *o, const void *items, int32_t i) { write_ledger_item(o, (const ledger_item *)items + i); }

int command_contested(const invocation *in) {
  desk_work k = {0};
  ledger_filter f = {.country = option_of(in, "country"), .type = option_of(in, "type"), .from = option_of(in, "from"), .to = option_of(in, "to")};
  return list_items(in, &k, &(listing){read_ledger, write_ledger, LEDGER_MAX_ITEMS}, &f);
}

static bool read_pairs(desk_work *k, const void *filter, int32_t limit, void **item, int32_t *items) {
  (void)filter;
  report_pair *x = NULL;
  bool ok = pairs_read(&k->d, 0, limit, &x, items, &k->a, &k->e);
  *item = x;
  return ok;
}
static void write_pair(out *o, const void *items, int32_t i) { write_report_pair(o, (const report_pair *)items + i); }

int command_pairs(const invocation *in) {
  desk_work k = {0};
  return list_items(in, &k, &(listing){read_pairs, write_pair, PAIRS_MAX}, NULL);
}

static bool read_commitments(desk_work *k, const void *filter, int32_t limit, void **item, int32_t *items) {
  commitment_filter f = *(const commitment_filter *)filter;
  commitment_item *x = NULL;
  f.limit = limit;
  bool ok = commitments_read(&k->d, &f, &x, items, &k->a, &k->e);
  *item = x;
  return ok;
}
static void write_commitment(out *o, const void *items, int32_t i) { write_commitment_item(o, (const commitment_item *)items + i); }

int command_commitments(const invocation *in) {
  desk_work k = {0};
  commitment_filter f = {.country = option_of(in, "country"), .from = option_of(in, "from"), .to = option_of(in, "to"), .fulfilled = invocation_get(in, "fulfilled")};
  const char *kind = invocation_get(in, "kind");
  for (commitment c = COMMIT_OFFER; kind && c <= COMMIT_REFUSAL; c++)
    if (strcmp(kind, commitment_name(c)) == 0) f.kind = c;
  return list_items(in, &k, &(listing){read_commitments, write_commitment, COMMITMENTS_MAX_ITEMS}, &f);
}
