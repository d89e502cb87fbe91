#define _DEFAULT_SOURCE
#include "desk/server.h"

#include <arpa/inet.h>
#include <microhttpd.h>
#include <stdlib.h>

#include "desk/asset.h"
#include "desk/frame.h"
#include "desk/guard.h"
#include "desk/route.h"

enum { STATUS_SYSTEM = 71, STATUS_UNAVAILABLE = 69, MEMORY_PER_CONNECTION = 32768 };

struct server {
  struct MHD_Daemon *daemon;
  const call_shared *shared;
  handles *h;
  int port;
};

/* A request while it comes in: its memory is malloc'd, for the server calls back piece by piece, before a handle is taken. */
typedef struct exchange {
  char *uri;      // as it came, terminated
  bool begun;     // its head was looked at
  int refused;    // status, 0: not
  const char *why;
  const route *way;
  int64_t id;
  out body;
  size_t seen;    // bytes of the body that came, kept or not
} exchange;

static const char *const html_type = "text/html; charset=utf-8";
static const char *const json_type = "application/json";

static void *log_uri(void *cls, const char *uri, struct MHD_Connection *con) {
  (void)cls, (void)con;
  exchange *x = calloc(1, sizeof *x);
  if (x && !(x->uri = strdup(uri))) free(x), x = NULL;
  return x;
}

static void finish(void *cls, struct MHD_Connection *con, void **held, enum MHD_RequestTerminationCode why) {
  (void)cls, (void)con, (void)why;
  exchange *x = *held;
  if (!x) return;
  out_close(&x->body);
  free(x->uri);
  free(x);
  *held = NULL;
}

static str header(struct MHD_Connection *con, const char *name) {
  return str_of(MHD_lookup_connection_value(con, MHD_HEADER_KIND, name));
}

static void add_headers(struct MHD_Response *r) {
  static const char *const v[][2] = {
      {"Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; "
                                  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'"},
      {"X-Content-Type-Options", "nosniff"},
      {"X-Frame-Options", "DENY"},
      {"Referrer-Policy", "same-origin"},  // no-referrer would make browsers send "Origin: null" with our own forms
      {"Cross-Origin-Opener-Policy", "same-origin"},
      {"Cross-Origin-Resource-Policy", "same-origin"},
  };
  for (size_t i = 0; i < sizeof v / sizeof *v; i++) MHD_add_response_header(r, v[i][0], v[i][1]);
}

static enum MHD_Result send_reply(struct MHD_Connection *con, int status, struct MHD_Response *r) {
  if (!r) return MHD_NO;
  add_headers(r);
  enum MHD_Result sent = MHD_queue_response(con, (unsigned)status, r);
  MHD_destroy_response(r);
  return sent;
}

/* The body goes over to the response. */
static enum MHD_Result send_call(struct MHD_Connection *con, call *c) {
  struct MHD_Response *r = MHD_create_response_from_buffer(c->body.n, c->body.p ? c->body.p : (char *)"", c->body.p ? MHD_RESPMEM_MUST_FREE : MHD_RESPMEM_PERSISTENT);
  if (!r) {
    out_close(&c->body);
    return MHD_NO;
  }
  c->body = (out){0};
  MHD_add_response_header(r, "Content-Type", c->type);
  MHD_add_response_header(r, "Cache-Control", "no-store");
  if (c->status == CALL_NO_METHOD) MHD_add_response_header(r, "Allow", "GET, HEAD, POST");
  if (c->location.p) MHD_add_response_header(r, "Location", c->location.p);
  return send_reply(con, c->status, r);
}

static void make_error(call *c, int status, const char *sentence) {
  out_clear(&c->body);
  c->status = status;
  c->location = (str){0};
  c->type = c->json ? json_type : html_type;
  if (c->json) json_put(&c->body, "{\"error\":%s}\n", str_of(sentence));
  else frame_error(c, sentence);
}

static enum MHD_Result refuse(const server *s, struct MHD_Connection *con, const exchange *x) {
  call c = {.shared = s->shared, .json = x->way && x->way->json, .path = S(""), .status = x->refused};
  make_error(&c, x->refused, x->why);
  return send_call(con, &c);
}

static enum MHD_Result send_asset(struct MHD_Connection *con, const asset *a) {
  bool same = str_eq(header(con, MHD_HTTP_HEADER_IF_NONE_MATCH), str_of(a->etag));
  struct MHD_Response *r = MHD_create_response_from_buffer(same ? 0 : a->n, (void *)(uintptr_t)a->bytes, MHD_RESPMEM_PERSISTENT);
  if (!r) return MHD_NO;
  MHD_add_response_header(r, "Content-Type", a->type);
  MHD_add_response_header(r, "Cache-Control", "no-cache");
  MHD_add_response_header(r, "ETag", a->etag);
  return send_reply(con, same ? MHD_HTTP_NOT_MODIFIED : MHD_HTTP_OK, r);
}

/* The page itself; whatever goes wrong in it becomes an error page. */
static void run_page(const exchange *x, call *c, const handle *one, jmp_buf *full) {
  bool ok = setjmp(*full) ? call_refuse(c, CALL_FAULT, "This page needs too much memory.")
            : !url_read(c->search, &c->query, c->keep) ? call_refuse(c, CALL_BAD, "The address is not well formed.")
                                                       : x->way->run(c);
  if (c->body.lost) ok = call_refuse(c, CALL_FAULT, "This page needs too much memory.");
  if (ok) return;
  err told = c->fault;
  if (c->status == CALL_OK && handle_late(one)) make_error(c, CALL_BUSY, "This took too long. Ask for less: a shorter time, or more filters.");
  else make_error(c, c->status == CALL_OK ? CALL_FAULT : c->status, told.text[0] ? told.text : "Something went wrong.");
}

static enum MHD_Result answer(const server *s, struct MHD_Connection *con, exchange *x) {
  str uri = str_of(x->uri), search = uri, path = str_cut(&search, '?');
  call c = {.shared = s->shared, .post = x->way->post, .json = x->way->json, .path = path, .search = search, .id = x->id, .status = CALL_OK,
            .type = x->way->json ? json_type : html_type, .body_in = {x->body.p, (int32_t)x->body.n},
            .wants_page = str_find(header(con, MHD_HTTP_HEADER_ACCEPT), S("text/html"), 0) >= 0,
            .token_ok = guard_token(header(con, "X-Volgens-Token"), str_of(s->shared->token))};
  if (c.post && str_starts(header(con, MHD_HTTP_HEADER_CONTENT_TYPE), S("application/x-www-form-urlencoded"))) c.json = false;
  err e = {0};
  handle *one = handles_take(s->h, s->shared->config->path, &e);
  if (!one) {
    make_error(&c, CALL_FAULT, e.text);
    return send_call(con, &c);
  }
  jmp_buf full;
  arena keep = arena_of(&one->block, &full);
  c.keep = &keep, c.d = &one->d;
  run_page(x, &c, one, &full);
  char *where = c.location.p ? strndup(c.location.p, (size_t)c.location.n) : NULL;  // its memory goes with the handle
  c.location = str_of(where);
  handles_give(s->h, one, (size_t)(keep.beg - one->block.base));
  enum MHD_Result sent = send_call(con, &c);
  free(where);
  return sent;
}

static void set_refusal(exchange *x, int status, const char *why) {
  if (!x->refused) x->refused = status, x->why = why;
}

static bool is_form(str type) {
  return str_starts(type, S("application/json")) || str_starts(type, S("application/x-www-form-urlencoded"));
}

/* What the head of the request tells, in the order of server.h. */
static void look(const server *s, struct MHD_Connection *con, exchange *x, str method) {
  str search = str_of(x->uri), path = str_cut(&search, '?');
  bool post = str_eq(method, S("POST")), other;
  x->way = route_find(path, post, &x->id, &other);
  if (strlen(x->uri) > DESK_MAX_URL) set_refusal(x, CALL_URL_TOO_LONG, "The address is too long.");
  if (!guard_host(header(con, MHD_HTTP_HEADER_HOST), s->port)) set_refusal(x, CALL_MISDIRECTED, "This desk answers only to its own address on this machine.");
  if (!post && !str_eq(method, S("GET")) && !str_eq(method, S("HEAD"))) set_refusal(x, CALL_NO_METHOD, "Only GET, HEAD and POST are known here.");
  if (!x->way && other) set_refusal(x, CALL_NO_METHOD, "That address does not take this method.");
  if (!x->way) set_refusal(x, CALL_NOT_FOUND, "There is no page at this address.");
  if (!post) return;
  if (!guard_origin(header(con, MHD_HTTP_HEADER_ORIGIN), s->port)) set_refusal(x, CALL_FORBIDDEN, "Only a page of this desk may send that.");
  if (!is_form(header(con, MHD_HTTP_HEADER_CONTENT_TYPE))) set_refusal(x, CALL_WRONG_TYPE, "Only a form or JSON is taken.");
  str length = header(con, MHD_HTTP_HEADER_CONTENT_LENGTH);
  if (length.n > 8 || atol(length.p ? length.p : "0") > DESK_MAX_BODY) set_refusal(x, CALL_TOO_LARGE, "That is more than this desk takes.");
}

static void take_bytes(exchange *x, const char *data, size_t n) {
  x->seen += n;
  if (x->seen > DESK_MAX_BODY) set_refusal(x, CALL_TOO_LARGE, "That is more than this desk takes.");
  if (!x->refused) out_put(&x->body, (str){data, (int32_t)n});
}

static enum MHD_Result serve(void *cls, struct MHD_Connection *con, const char *url, const char *method, const char *version, const char *data, size_t *n,
                             void **held) {
  (void)url, (void)version;
  const server *s = cls;
  exchange *x = *held;
  if (!x) return MHD_NO;
  if (!x->begun) {
    x->begun = true;
    look(s, con, x, str_of(method));
    return MHD_YES;
  }
  if (*n) {
    take_bytes(x, data, *n);
    *n = 0;
    return x->seen > DESK_MAX_DRAIN ? MHD_NO : MHD_YES;
  }
  if (x->refused) {
    str path = str_of(x->uri), rest = path;
    const asset *a = x->refused == CALL_NOT_FOUND ? asset_find(str_cut(&rest, '?')) : NULL;
    return a ? send_asset(con, a) : refuse(s, con, x);
  }
  return answer(s, con, x);
}

static struct MHD_Daemon *start(server *s, int port) {
  struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons((uint16_t)port), .sin_addr.s_addr = htonl(INADDR_LOOPBACK)};
  return MHD_start_daemon(MHD_USE_INTERNAL_POLLING_THREAD | MHD_USE_THREAD_PER_CONNECTION | MHD_USE_POLL | MHD_USE_ITC, 0, NULL, NULL, serve, s,
                          MHD_OPTION_SOCK_ADDR, (struct sockaddr *)&at, MHD_OPTION_CONNECTION_LIMIT, (unsigned)DESK_CONNECTIONS,
                          MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)DESK_IDLE_S, MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)MEMORY_PER_CONNECTION,
                          MHD_OPTION_URI_LOG_CALLBACK, log_uri, NULL, MHD_OPTION_NOTIFY_COMPLETED, finish, NULL,
                          MHD_OPTION_END);
}

server *server_open(const call_shared *shared, handles *h, int port, err *e) {
  server *s = calloc(1, sizeof *s);
  if (!s) return err_set(e, STATUS_SYSTEM, "out of memory"), NULL;
  *s = (server){.shared = shared, .h = h, .port = port};
  s->daemon = start(s, port);
  const union MHD_DaemonInfo *at = s->daemon ? MHD_get_daemon_info(s->daemon, MHD_DAEMON_INFO_BIND_PORT) : NULL;
  if (at) s->port = at->port;
  if (s->daemon && s->port) return s;
  server_close(s);
  return err_set(e, STATUS_UNAVAILABLE, "cannot listen on 127.0.0.1:%d (is something else there? --port=0 takes a free one)", port), NULL;
}

int server_port(const server *s) { return s->port; }

void server_close(server *s) {
  if (s->daemon) MHD_stop_daemon(s->daemon);
  free(s);
}
