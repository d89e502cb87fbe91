/* desk.h - pages over a store, for a browser on this machine.
 *
 *   browser -> [server: limits, guard] -> [route] -> page_*.c, api_*.c -> store -> HTML, JSON -> browser
 *
 * Listens on 127.0.0.1 only; answers only requests that name that address (guard.h); what is written (corrections) needs the
 * token of this start. Everything it serves comes from the store and from the program itself: no file, no outside address.
 *
 * Threads      one a connection, DESK_CONNECTIONS at most; DESK_HANDLES of them read the store at a time.
 * Limits       below; what is over them is answered with a status and a sentence.
 * See it work  volgens desk DB */
#ifndef VOLGENS_DESK_DESK_H
#define VOLGENS_DESK_DESK_H

#include "base/arena.h"
#include "base/err.h"
#include "base/out.h"

enum {
  DESK_CONNECTIONS = 128,   // at a time
  DESK_HANDLES = 8,         // requests that read the store at a time
  DESK_IDLE_S = 20,         // seconds without a byte after which a connection is closed
  DESK_WORK_S = 20,         // seconds that a request may compute
  DESK_MAX_URL = 4096,      // bytes of an address
  DESK_MAX_BODY = 65536,    // bytes of a posted form
  DESK_MAX_DRAIN = 1 << 24, // bytes of a body that is too large which are still read, so that the refusal arrives
};
#define DESK_MEMORY ((size_t)1 << 30)  // address space a request may use

/* A stored text, for the engine. */
typedef struct desk_text {
  str name, lang, title, outlet, published, url, text;  // outlet: a JSON list, or absent
} desk_text;

typedef struct desk_config {
  const char *path;  // of the store
  int port;          // 0: one that is free
  str version, lexicon_hash, model_hash;  // of this program, to be told beside those that made the records
  /* Why the event is there: append lines "label   value" to o. Called by one thread at a time. False: e tells. NULL: not offered. */
  bool (*explain)(void *ctx, const desk_text *t, str event, out *o, err *e);
  /* Two texts side by side as JSON (docs/COMPARE.md), appended to o; all: also what is less sure. As explain. */
  bool (*compare)(void *ctx, const desk_text *a, const desk_text *b, bool all, out *o, err *e);
  /* The name of a country by its code, absent when unknown; it must last. NULL: codes are shown alone. As explain. */
  str (*country)(void *ctx, str code);
  void *ctx;
} desk_config;

typedef struct desk desk;

/* Begin to serve. config and its strings must outlive the desk. NULL: e tells. */
desk *desk_open(const desk_config *config, err *e);
/* The port it listens on. */
int desk_port(const desk *k);
/* Stop: what computes is interrupted. */
void desk_close(desk *k);

#endif
