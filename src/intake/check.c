#include "intake/check.h"

#include "base/hash.h"

enum { STATUS_DATA = 65 };

bool check_text(str file, str text, long line, err *e) {
  if (!str_trim(text).n) return err_at(e, STATUS_DATA, file, line, 0, "the text is empty");
  if (text.n > INTAKE_MAX_TEXT)
    return err_at(e, STATUS_DATA, file, line, 0, "a text of %d bytes; the limit is %d", text.n, INTAKE_MAX_TEXT);
  return true;
}

str check_id(str text, arena *keep) { return hash_hex(hash_bytes(text, 0), keep); }
