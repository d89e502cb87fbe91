/* call.h - one request and its reply, as the pages see them.
 *
 * A page reads c->query (and c->form of a POST), asks c->d, writes c->body by html_put or json_put, and returns true. When it
 * returns false, what it wrote is thrown away and c->fault becomes an error page. Memory in c->keep lives until then. */
#ifndef VOLGENS_DESK_CALL_H
#define VOLGENS_DESK_CALL_H

#include "desk/desk.h"
#include "desk/html.h"
#include "desk/url.h"
#include "store/db.h"

enum { CALL_TOKEN = 32 };  // hexadecimal digits

enum { CALL_OK = 200, CALL_SEE_OTHER = 303, CALL_BAD = 400, CALL_FORBIDDEN = 403, CALL_NOT_FOUND = 404, CALL_NO_METHOD = 405, CALL_TOO_LARGE = 413,
       CALL_URL_TOO_LONG = 414, CALL_WRONG_TYPE = 415, CALL_MISDIRECTED = 421, CALL_FAULT = 500, CALL_BUSY = 503 };

/* What all requests share; read only. */
typedef struct call_shared {
  const desk_config *config;
  const char *token;  // CALL_TOKEN digits, terminated
  bool (*explain)(void *ctx, const desk_text *t, str event, out *o, err *e);  // NULL: not offered; takes its turn itself
  bool (*compare)(void *ctx, const desk_text *a, const desk_text *b, bool all, out *o, err *e);  // the same
  str (*country)(void *ctx, str code);  // never NULL; the code itself when it has no name
  void *ctx;
} call_shared;

typedef struct call {
  const call_shared *shared;
  db *d;
  arena *keep;
  bool post, json;       // the body is JSON (else a form)
  str path;              // without the query
  str search;            // the query as it came, without "?"
  int64_t id;            // the number at the end of the path, where the route has one
  url_fields query;
  str body_in;           // of a POST
  bool token_ok;         // the request bore the token in its header
  bool wants_page;       // it asked for HTML: a browser's own link or form, not the script

  int status;            // CALL_OK
  const char *type;      // of the reply
  str location;          // for CALL_SEE_OTHER
  out body;
  err fault;
} call;

/* Send the browser on to an address that html_put wrote into `where`, which is closed; returns true. */
bool call_send_on(call *c, out *where);
/* Refuse: the status and a sentence for the reader; returns false. */
bool call_refuse(call *c, int status, const char *sentence);

#endif
