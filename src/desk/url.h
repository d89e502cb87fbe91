/* url.h - names and values out of an address or a form: "a=b&c=d%20e", application/x-www-form-urlencoded.
 *
 * Limits  URL_MAX_FIELDS of them; values are well-formed UTF-8 without NUL. What does not keep to that is refused whole.
 * Source  WHATWG URL Standard, section 5.1.
 * See it work  fuzz/fuzz_url.c */
#ifndef VOLGENS_DESK_URL_H
#define VOLGENS_DESK_URL_H

#include "base/arena.h"

enum { URL_MAX_FIELDS = 64 };

typedef struct url_field {
  str name, value;
} url_field;

typedef struct url_fields {
  url_field v[URL_MAX_FIELDS];  // [n] in the order given
  int32_t n;
} url_fields;

/* Take the fields of s apart; they lie in keep. False: too many, or no good UTF-8. A bad %-sequence stands for itself. */
bool url_read(str s, url_fields *out, arena *keep);
/* The first value of a name, trimmed; absent when it is not there or empty. */
str url_get(const url_fields *f, str name);
/* The same as a whole number within [0, max], `none` when it is absent or no number. */
int64_t url_number(const url_fields *f, str name, int64_t max, int64_t none);

#endif
