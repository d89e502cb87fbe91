#include "fetch/host.h"

hosts hosts_make(arena *keep) { return (hosts){.v = arena_new(keep, host, HOST_MAX)}; }

void hosts_close(hosts *h) {
  for (int32_t i = 0; i < h->n; i++) out_close(&h->v[i].robots);
  h->n = 0;
}

/* A place for one more: unused, or that of the one longest unused. */
static host *place(hosts *h) {
  if (h->n < HOST_MAX) return &h->v[h->n++];
  host *oldest = h->v;
  for (int32_t i = 1; i < h->n; i++)
    if (h->v[i].used < oldest->used) oldest = &h->v[i];
  out_close(&oldest->robots);
  return oldest;
}

host *hosts_get(hosts *h, str site) {
  if (site.n <= 0 || site.n > HOST_MAX_SITE) return NULL;
  host *found = NULL;
  for (int32_t i = 0; i < h->n && !found; i++)
    if (str_eq((str){h->v[i].site, h->v[i].site_n}, site)) found = &h->v[i];
  if (!found) {
    found = place(h);
    *found = (host){.site_n = site.n, .crawl_delay_ms = -1};
    memcpy(found->site, site.p, (size_t)site.n);
  }
  found->used = ++h->uses;
  return found;
}

int64_t host_due(const host *h, int64_t now_ms) {
  int64_t due = h->since_ms + h->wait_ms - now_ms;
  return due < 0 ? 0 : due > h->wait_ms ? h->wait_ms : due;
}

void host_answered(host *h, int64_t now_ms, bool well, int64_t delay_ms, int64_t retry_after_s) {
  h->failures = well ? 0 : h->failures + 1;
  int64_t wait = delay_ms > h->crawl_delay_ms ? delay_ms : h->crawl_delay_ms;
  int64_t base = wait;
  for (int64_t i = 0; i < h->failures && wait < HOST_MAX_BACK_OFF_MS; i++) wait = wait ? wait * 2 : 1000;
  if (h->failures && wait > HOST_MAX_BACK_OFF_MS) wait = base > HOST_MAX_BACK_OFF_MS ? base : HOST_MAX_BACK_OFF_MS;
  if (!well && retry_after_s * 1000 > wait) wait = retry_after_s * 1000;
  h->since_ms = now_ms;
  h->wait_ms = wait;
}
