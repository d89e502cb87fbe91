#define _DEFAULT_SOURCE
#include "collect/web.h"

#include <time.h>

#include "base/hash.h"
#include "collect/same_story.h"
#include "intake/sniff.h"
#include "intake/unit.h"

enum { STATUS_DATA = 65, STATUS_SYSTEM = 71, TOUCHED = 1 << 20 };
#define HANDLE ((size_t)8 << 20)  // address space, as in all of these
#define ANSWER ((size_t)64 << 20)
#define READING ((size_t)3 << 30)

bool web_open(web *w, store *to, const fetch_config *config, void (*notice)(void *, const err *), void *listener, err *e) {
  *w = (web){.to = to, .clock = config->clock, .notice = notice, .listener = listener};
  arena_block *const blocks[] = {&w->handle_block, &w->keep_block, &w->page_block, &w->read_block};
  const size_t sizes[] = {HANDLE, ANSWER, ANSWER, READING};
  bool ok = true;
  for (int i = 0; ok && i < 4; i++) ok = arena_open(blocks[i], sizes[i]);
  if (!ok) return web_close(w), err_set(e, STATUS_SYSTEM, "cannot reserve address space");
  arena a = arena_of(&w->handle_block, NULL);
  w->f = fetch_open(config, &a, e);
  if (!w->f) web_close(w);
  return w->f;
}

static void leave(web *w) {
  if (w->open) intake_close(&w->in);
  w->open = false;
}

void web_close(web *w) {
  leave(w);
  fetch_close(w->f);
  w->f = NULL;
  arena_close(&w->handle_block);
  arena_close(&w->keep_block);
  arena_close(&w->page_block);
  arena_close(&w->read_block);
}

str web_time(int64_t s, char text[24]) {
  time_t t = (time_t)s;
  struct tm utc;
  return (str){text, (int32_t)strftime(text, 24, "%Y-%m-%dT%H:%M:%SZ", gmtime_r(&t, &utc))};
}

/* Write a request down; *row 0 for one without a new answer. */
static bool put_fetch(web *w, str url, const fetch_page *p, int64_t *row, err *e) {
  *row = 0;
  if (!p->status || p->status == 304) return true;
  char at[24], room[32];
  arena a = {room, room + sizeof room, NULL};
  str hash = p->bytes.p ? hash_hex(hash_bytes(p->bytes, 0), &a) : (str){0};
  if (!store_begin(w->to, e) ||
      !db_do(&w->to->d, e, "INSERT INTO fetch(url, at, status, type, etag, last_modified, bytes, hash) VALUES(?,?,?,?,?,?,?,?)", "ssisssos", url,
             web_time(w->clock.now(w->clock.ctx) / 1000, at), (int64_t)p->status, p->content_type, p->etag, p->last_modified,
             p->bytes.p ? p->bytes.n : -1, hash))
    return false;
  *row = sqlite3_last_insert_rowid(w->to->d.sql);
  return true;
}

/* Get an address with no transaction open. */
static fetch_end get(web *w, const fetch_wish *wish, fetch_page *p, int64_t *row, arena *keep, bool *broken, err *e) {
  *broken = !store_commit(w->to, e);
  if (*broken) return FETCH_FAILED;
  fetch_end end = fetch_get(w->f, wish, p, keep, e);
  err why = {0};
  if (!put_fetch(w, wish->url, p, row, &why)) {
    *broken = true;
    *e = why;
  }
  return *broken ? FETCH_FAILED : end;
}

fetch_end web_visit(web *w, const fetch_wish *wish, bool *broken, err *e) {
  leave(w);
  arena_reset(&w->keep_block, (size_t)(w->keep.beg ? w->keep.beg - w->keep_block.base : 0), TOUCHED);
  w->keep = arena_of(&w->keep_block, &w->full);
  w->marks.n = w->marks.cap = 0;
  w->known = 0;
  w->whole = false;
  w->self = (feed_self){.every_s = -1};
  *broken = false;
  if (setjmp(w->full)) {
    err_set(e, STATUS_DATA, "%.*s: needs too much memory", wish->url.n, wish->url.p);
    return FETCH_WRONG;
  }
  w->url = arena_copy(&w->keep, wish->url);
  fetch_end end = get(w, wish, &w->page, &w->row, &w->keep, broken, e);
  w->whole = end == FETCH_SAME;
  if (end != FETCH_OK) return end;
  intake_open_bytes(&w->in, w->page.bytes, w->url, w->page.url, w->page.content_type);
  w->open = w->whole = true;
  return end;
}

/* Was all done for an item in this state? Then its page or its summary is in the store. */
static bool find_item(web *w, str url, str item, int64_t *found, err *e) {
  return db_number(&w->to->d, 0, found, e, "SELECT count(*) FROM fetch WHERE url = ? AND item = ?", "ss", url, item);
}

static bool has(str s, str part) { return str_find(s, part, 0) >= 0; }

/* "12345" is somebody else's name too, in another feed. */
static str own_name(web *w, str id) {
  bool own = !id.n || has(id, S("://")) || str_starts(id, S("tag:")) || str_starts(id, S("urn:"));
  return own ? id : arena_printf(&w->keep, "%.*s#%.*s", w->url.n, w->url.p, id.n, id.p);
}

/* The fields of an item with a name of its own; the body, its summary mark and address from elsewhere when `page` came. */
static void put_item(web *w, const unit *item, const fetch_page *page, out *raw) {
  unit u = *item;
  u.v[UNIT_ID] = own_name(w, u.v[UNIT_ID]);
  if (page) {
    u.v[UNIT_FORMAT] = S("html");
    u.v[UNIT_URL] = page->url;
    u.v[UNIT_TYPE] = page->content_type;
    u.v[UNIT_SUMMARY] = (str){0};
    u.v[UNIT_BODY] = page->bytes;
  }
  for (int i = 0; i < UNIT_NAMES; i++)
    if (u.v[i].p) unit_put(raw, (unit_name)i, u.v[i]);
}

/* Is the page's text longer than the item's, and of the same matter? */
static bool better(web *w, str page, str summary) {
  jmp_buf full;
  arena a = arena_of(&w->read_block, &full);
  report p, s;
  if (setjmp(full) || !intake_report(w->url, INTAKE_PAGE, page, 0, &p, &a, NULL)) return false;
  return !intake_report(w->url, INTAKE_XML, summary, 0, &s, &a, NULL) || (p.text.n > s.text.n && same_story(s.title, s.text, p.text));
}

/* Does the page that came serve better than the summary? Then it is in raw. */
static bool page_serves(web *w, const unit *item, str summary, const fetch_page *p, out *raw) {
  out_clear(raw);
  str head = {p->bytes.p, p->bytes.n < SNIFF_BYTES ? p->bytes.n : SNIFF_BYTES};
  if (sniff_bytes(head, p->content_type) != INTAKE_PAGE) return false;
  put_item(w, item, p, raw);
  bool serves = !raw->lost && better(w, (str){raw->p, (int32_t)raw->n}, summary);
  if (!serves) out_clear(raw);
  return serves;
}

typedef enum item_end {
  ITEM_GIVEN,    // the job has its page
  ITEM_SUMMARY,  // take the summary
  ITEM_KNOWN,    // it was all done before
  ITEM_STOP,     // stopped
  ITEM_BROKEN,   // the store failed
} item_end;

/* What to do when an item's page was not got. */
static item_end without_page(web *w, fetch_end end, const err *why) {
  if (end == FETCH_STOPPED) return ITEM_STOP;
  if (end == FETCH_FAILED || end == FETCH_LATER) w->whole = false;  // the next visit reads the feed again and tries again
  err told = {0};
  err_set(&told, why->status, "%s: its summary is taken", why->text);
  if (end != FETCH_REFUSED) w->notice(w->listener, &told);
  return ITEM_SUMMARY;
}

static item_end get_page(web *w, const unit *item, str summary, str hash, job *j, err *e) {
  arena room = arena_of(&w->page_block, &w->full);
  const str url = item->v[UNIT_URL];
  fetch_page p;
  int64_t row;
  bool broken;
  err why = {0};
  fetch_end end = get(w, &(fetch_wish){.url = url, .outside = !w->page.inside}, &p, &row, &room, &broken, &why);
  if (broken) *e = why;
  if (broken) return ITEM_BROKEN;
  if (row && (end == FETCH_OK || end == FETCH_GONE || end == FETCH_WRONG)) *VEC_PUSH(&w->keep, &w->marks) = (web_mark){row, arena_copy(&w->keep, hash)};
  item_end done = end == FETCH_OK ? ITEM_SUMMARY : without_page(w, end, &why);
  if (end == FETCH_OK && page_serves(w, item, summary, &p, &j->raw)) {
    j->file = arena_copy(&w->keep, url);
    j->format = INTAKE_PAGE;
    j->line = 0;
    j->tag = row;
    done = ITEM_GIVEN;
  }
  arena_reset(&w->page_block, (size_t)(room.beg - w->page_block.base), TOUCHED);
  return done;
}

/* The page behind an item that is only a summary. */
static item_end follow(web *w, const unit *item, str summary, job *j, err *e) {
  if (!item->v[UNIT_SUMMARY].n || !fetch_is_address(item->v[UNIT_URL])) return ITEM_SUMMARY;
  char room[32];
  arena a = {room, room + sizeof room, NULL};
  str hash = hash_hex(hash_bytes(summary, 0), &a);
  int64_t found;
  if (!find_item(w, item->v[UNIT_URL], hash, &found, e)) return ITEM_BROKEN;
  if (found) return ITEM_KNOWN;
  return get_page(w, item, summary, hash, j, e);
}

/* What comes of a raw report: an item of a feed may lead on, anything else stands as it is. */
static item_end take(web *w, str bytes, job *j) {
  unit item;
  if (w->in.format != INTAKE_XML || !unit_read(bytes, &item)) {
    out_put(&j->raw, bytes);
    return ITEM_GIVEN;
  }
  item_end end = follow(w, &item, bytes, j, &j->fault);
  if (end == ITEM_SUMMARY) put_item(w, &item, NULL, &j->raw);
  return end;
}

/* The next report that is to be looked at; false at the end. */
static bool next_item(web *w, job *j) {
  for (;;) {
    str bytes;
    if (w->clock.stopped && w->clock.stopped(w->clock.ctx)) return w->whole = false;
    intake_status got = intake_next(&w->in, &bytes, &j->line, &j->fault);
    if (w->self.every_s < 0 && w->in.doc) w->self = feed_tell(w->in.doc, &w->keep);
    j->file = w->url;
    j->format = w->in.format;
    j->tag = w->row;
    if (got == INTAKE_END) return false;
    if (got == INTAKE_BROKEN) leave(w);
    if (got != INTAKE_OK) return true;
    switch (take(w, bytes, j)) {
      case ITEM_SUMMARY:
      case ITEM_GIVEN:
      case ITEM_BROKEN: return true;
      case ITEM_KNOWN: w->known++; break;
      case ITEM_STOP: return w->whole = false;
    }
  }
}

bool web_supply(void *from, job *j) {
  web *w = from;
  if (!w->open) return false;
  if (setjmp(w->full)) {
    leave(w);
    w->whole = false;
    err_set(&j->fault, STATUS_DATA, "%.*s: needs too much memory", w->url.n, w->url.p);
    return true;
  }
  return next_item(w, j);
}

bool web_leave(web *w, err *e) {
  leave(w);
  if (!store_begin(w->to, e)) return false;
  for (int32_t i = 0; i < w->marks.n; i++)
    if (!db_do(&w->to->d, e, "UPDATE fetch SET item = ? WHERE id = ?", "si", w->marks.v[i].item, w->marks.v[i].row)) return false;
  return true;
}
