#include "collect/sources.h"

#include "collect/walk.h"

#define NAMES ((size_t)1 << 32)  // address space for the names of files

static void sum(collect_counts *to, const collect_counts *n) {
  to->fresh += n->fresh;
  to->changed += n->changed;
  to->same += n->same;
  to->copies += n->copies;
  to->refused += n->refused;
  to->events += n->events;
}

static bool add_files(collect *c, char **path, int paths, err *e) {
  arena_block block;
  if (!arena_open(&block, NAMES)) return err_set(e, 71, "out of memory");
  arena keep = arena_of(&block, NULL);
  walk_list files = {0};
  for (int i = 0; i < paths; i++) walk_put(path[i], &files, &keep);
  source src = {.fd = -1};
  if (files.n) source_open(&src, files.v, files.n);
  c->supply = collect_files;
  c->from = &src;
  bool ok = !files.n || collect_run(c, e);
  source_close(&src);
  arena_close(&block);
  return ok;
}

static bool add_address(collect *c, web *w, const char *url, err *e) {
  bool broken;
  err why = {0};
  c->n = (collect_counts){0};
  fetch_end end = web_visit(w, &(fetch_wish){.url = str_of(url)}, &broken, &why);
  if (broken) return err_set(e, why.status, "%s", why.text);
  if (end != FETCH_OK) {
    c->n.refused++;
    c->told(c->listener, &c->n, &why);
    return store_commit(c->to, e);
  }
  c->supply = web_supply;
  c->from = w;
  bool ok = collect_run(c, e);
  c->n.same += w->known;
  return ok && web_leave(w, e) && store_commit(c->to, e);
}

bool sources_add(collect *c, web *w, char **named, int n_named, err *e) {
  collect_counts all = {0};
  bool ok = true;
  for (int i = 0, n = 0; ok && i < n_named; i += n) {
    n = 0;
    while (i + n < n_named && !fetch_is_address(str_of(named[i + n]))) n++;
    ok = n ? add_files(c, named + i, n, e) : add_address(c, w, named[i], e);
    if (!n) n = 1;
    sum(&all, &c->n);
  }
  c->n = all;
  return ok;
}
