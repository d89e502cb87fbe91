/* charset.h - which character set bytes are in, and the same text as UTF-8.
 *
 * In this order: a byte order mark; bytes that are UTF-8 and not only ASCII are UTF-8, whatever is declared; the charset of the
 * transport ("text/html; charset=…"); the one the document declares (<meta charset>, <?xml encoding?>); otherwise UTF-8 where
 * most of what is not ASCII is well formed, else windows-1252. Latin-1 and ASCII are read as windows-1252, as browsers do.
 * Source       WHATWG Encoding and HTML standards (labels, prescan); conversion by iconv of the C library.
 * See it work  tests/test_intake_field.c */
#ifndef VOLGENS_INTAKE_CHARSET_H
#define VOLGENS_INTAKE_CHARSET_H

#include "base/arena.h"

enum { CHARSET_NAME = 40 };
typedef struct charset {
  char name[CHARSET_NAME];  // lower case; "utf-8", "windows-1252", or what iconv knows
  int32_t mark;             // bytes of the byte order mark
  bool faulty;              // utf-8, but not everywhere
} charset;

/* `type`: a content type, may be absent. `declares`: look into the bytes for a declaration. */
charset charset_find(str bytes, str type, bool declares);

/* The text behind the mark as valid UTF-8 without NUL: what cannot be read becomes U+FFFD, a NUL too. Bytes that are so already
 * are returned as they are, not copied. */
str charset_text(str bytes, const charset *c, arena *keep);

#endif
