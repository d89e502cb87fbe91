/* http.h - answers of HTTP as archives keep them: headers, chunks, folded bodies.
 *
 * Source  RFC 9112 (messages, chunked), RFC 9110 (content codings). */
#ifndef VOLGENS_INTAKE_HTTP_H
#define VOLGENS_INTAKE_HTTP_H

#include "base/arena.h"

/* Where the body begins: behind the empty line; -1 when there is none in the first `most` bytes. */
int32_t http_head_end(str message, int32_t most);
/* A header's value, blanks around it left out; absent when it is not there. `name` in lower case. The first line is passed over. */
str http_header(str head, str name);
/* The status of "HTTP/1.1 200 OK"; 0 when the head begins otherwise. */
int http_status(str head);

/* The body as it was before it was sent: chunks put together, gzip and deflate unfolded. `codings` is what Transfer-Encoding and
 * Content-Encoding say; a body that is not as they say is taken as it is (archives often keep it put together, with the
 * headers). NULL and the body in *out, or what is wrong. */
const char *http_body(str raw, str codings, str *out, arena *keep);

enum { HTTP_MAX_BODY = 16 << 20 };  // unfolded

#endif
