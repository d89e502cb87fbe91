#include <unistd.h>

#include "cli/commands.h"
#include "store/verify.h"

static bool count(db *d, out *o, err *e) {
  int64_t reports, versions, events;
  if (!db_number(d, 0, &reports, e, "SELECT count(*) FROM report", "") || !db_number(d, 0, &versions, e, "SELECT count(*) FROM version", "") ||
      !db_number(d, 0, &events, e, "SELECT count(*) FROM event", ""))
    return false;
  out_printf(o, "sound: %lld reports, %lld versions, %lld events\n", (long long)reports, (long long)versions, (long long)events);
  return true;
}

int command_verify(const invocation *in) {
  err e = {0};
  if (in->args != 1) return err_set(&e, EXIT_USAGE, "verify takes a store: volgens verify DB"), tell(&e);
  db d;
  if (!db_open(&d, in->arg[0], DB_READ, &e)) return tell(&e);
  out o = {0};
  int64_t faults = 0;
  bool ok = verify_store(&d, &o, &faults, &e) && (faults || count(&d, &o, &e));
  db_close(&d);
  err late = {0};
  if (!out_send(&o, STDOUT_FILENO, "standard output", &late) && ok) e = late, ok = false;
  out_close(&o);
  if (ok && faults) ok = err_set(&e, EXIT_DATA, "%s: not sound (%lld faults told); what can be read of it: sqlite3 %s .recover", in->arg[0], (long long)faults, in->arg[0]);
  return ok ? EXIT_OK : tell(&e);
}
