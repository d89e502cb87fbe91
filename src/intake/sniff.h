/* sniff.h - which format bytes are in: by the ending of the name, else by their beginning, else by the content type told.
 *
 * Source  WHATWG MIME Sniffing (a page may begin with any of its tags); a feed called text/html is still a feed. */
#ifndef VOLGENS_INTAKE_SNIFF_H
#define VOLGENS_INTAKE_SNIFF_H

#include "intake/format.h"

enum { SNIFF_BYTES = 4096 };

/* By the name's ending, ".gz" left out; INTAKE_GUESS when that does not tell. */
intake_format sniff_name(str name);
/* By the first bytes (up to SNIFF_BYTES are looked at) and the content type, which may be absent. Never INTAKE_GUESS: what is
 * nothing else is plain text. */
intake_format sniff_bytes(str head, str type);

#endif
