#include "desk/call.h"

bool call_refuse(call *c, int status, const char *sentence) {
  c->status = status;
  return err_set(&c->fault, status, "%s", sentence);
}

bool call_send_on(call *c, out *where) {
  c->status = CALL_SEE_OTHER;
  c->location = arena_copy(c->keep, (str){where->p, (int32_t)where->n});
  out_close(where);
  return true;
}
