#define _DEFAULT_SOURCE
#include "desk/desk.h"

#include <pthread.h>
#include <stdlib.h>
#include <sys/random.h>

#include "desk/server.h"

enum { STATUS_SYSTEM = 71, MAX_COUNTRIES = 512 };

struct desk {
  const desk_config *config;
  call_shared shared;
  handles h;
  server *s;
  char token[CALL_TOKEN + 1];
  struct {
    char code[3];
    str name;
  } country[MAX_COUNTRIES];  // [countries] that were asked for, so that the lexicon is asked once
  int countries;
  pthread_mutex_t turn;  // one request at a time asks the engine
  pthread_mutex_t names; // the same for the table above
};

static bool explain(void *ctx, const desk_text *t, str event, out *o, err *e) {
  desk *k = ctx;
  pthread_mutex_lock(&k->turn);
  bool ok = k->config->explain(k->config->ctx, t, event, o, e);
  pthread_mutex_unlock(&k->turn);
  return ok;
}

static bool compare(void *ctx, const desk_text *a, const desk_text *b, bool all, out *o, err *e) {
  desk *k = ctx;
  pthread_mutex_lock(&k->turn);
  bool ok = k->config->compare(k->config->ctx, a, b, all, o, e);
  pthread_mutex_unlock(&k->turn);
  return ok;
}

static str look_up(desk *k, str code) {
  for (int i = 0; i < k->countries; i++)
    if (memcmp(k->country[i].code, code.p, 3) == 0) return k->country[i].name;
  if (k->countries == MAX_COUNTRIES) return (str){0};
  memcpy(k->country[k->countries].code, code.p, 3);
  return k->country[k->countries++].name = k->config->country(k->config->ctx, code);
}

static str country(void *ctx, str code) {
  desk *k = ctx;
  if (!k->config->country || code.n != 3) return code;
  pthread_mutex_lock(&k->names);
  str name = look_up(k, code);
  pthread_mutex_unlock(&k->names);
  return name.n ? name : code;
}

static bool make_token(char token[CALL_TOKEN + 1], err *e) {
  static const char digit[] = "0123456789abcdef";
  unsigned char random[CALL_TOKEN / 2];
  if (getrandom(random, sizeof random, 0) != (ssize_t)sizeof random) return err_set(e, STATUS_SYSTEM, "the system gives no random numbers");
  for (int i = 0; i < CALL_TOKEN / 2; i++) token[2 * i] = digit[random[i] >> 4], token[2 * i + 1] = digit[random[i] & 15];
  token[CALL_TOKEN] = '\0';
  return true;
}

desk *desk_open(const desk_config *config, err *e) {
  desk *k = calloc(1, sizeof *k);
  if (!k) return err_set(e, STATUS_SYSTEM, "out of memory"), NULL;
  k->config = config;
  k->shared = (call_shared){config, k->token, config->explain ? explain : NULL, config->compare ? compare : NULL, country, k};
  pthread_mutex_init(&k->turn, NULL);
  pthread_mutex_init(&k->names, NULL);
  if (handles_open(&k->h, config->path, e) && make_token(k->token, e) && (k->s = server_open(&k->shared, &k->h, config->port, e))) return k;
  desk_close(k);
  return NULL;
}

int desk_port(const desk *k) { return server_port(k->s); }

void desk_close(desk *k) {
  handles_stop(&k->h);
  if (k->s) server_close(k->s);
  handles_close(&k->h);
  pthread_mutex_destroy(&k->names);
  pthread_mutex_destroy(&k->turn);
  free(k);
}
