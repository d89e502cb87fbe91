#include "desk/ledger.h"

#include "desk/filters.h"

static bool read_country(call *c, str *code) {
  *code = url_get(&c->query, S("country"));
  for (int32_t i = 0; i < code->n; i++)
    if (code->n != 3 || code->p[i] < 'A' || code->p[i] > 'Z') return call_refuse(c, CALL_BAD, "A country is three capitals: AZE.");
  return true;
}

bool ledger_ask(call *c, ledger_item **item, int32_t *n, bool *more) {
  ledger_filter f = {.type = url_get(&c->query, S("type")), .limit = LEDGER_SHOWN + 1};
  if (!read_country(c, &f.country) || !filters_day(c, S("from"), &f.from, false) || !filters_day(c, S("to"), &f.to, true)) return false;
  if (!ledger_read(c->d, &f, item, n, c->keep, &c->fault)) return false;
  *more = *n > LEDGER_SHOWN;
  if (*more) *n = LEDGER_SHOWN;
  return true;
}

str ledger_status(const ledger_item *x) {
  bool denied = false, otherwise = false;
  for (int32_t i = 0; i < x->voices; i++) denied = denied || x->voice[i].position == POSITION_DENIES, otherwise = otherwise || x->voice[i].position == POSITION_COUNTERS;
  return denied && otherwise ? S("denied and told otherwise") : denied ? S("denied") : S("told otherwise");
}

bool ledger_ask_commitments(call *c, commitment_item **item, int32_t *n, bool *more) {
  commitment_filter f = {.kind = COMMIT_NONE, .limit = LEDGER_SHOWN + 1, .fulfilled = url_get(&c->query, S("fulfilled")).p};
  str kind = url_get(&c->query, S("kind"));
  for (commitment k = COMMIT_OFFER; k <= COMMIT_REFUSAL; k++)
    if (str_eq(kind, str_of(commitment_name(k)))) f.kind = k;
  if (kind.p && f.kind == COMMIT_NONE) return call_refuse(c, CALL_BAD, "kind is offer, promise, request or refusal.");
  if (!read_country(c, &f.country) || !filters_day(c, S("from"), &f.from, false) || !filters_day(c, S("to"), &f.to, true)) return false;
  if (!commitments_read(c->d, &f, item, n, c->keep, &c->fault)) return false;
  *more = *n > LEDGER_SHOWN;
  if (*more) *n = LEDGER_SHOWN;
  return true;
}
