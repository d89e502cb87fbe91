/* web.h - a supply of raw reports from an address: a feed's items, a page, or whatever else the intake reads.
 *
 *   address --> fetch --> intake --> items --> [whole?] --> raw report
 *                                        \--> only a summary: the item's page, fetched, unless it is there already
 *
 *   web_open(&w, …);  web_visit(&w, url, …) == FETCH_OK;  collect_run(c with supply = web_supply, from = &w);  web_leave(&w, …);
 *
 * Pages of items      taken when robots.txt allows it and the page's text is longer than the summary and of the same matter; else the summary is taken,
 *                     and a page that was to be had is tried again at the next visit. A page is fetched once for each state of
 *                     its item (hash in fetch.item), so a visit asks only for what is new or changed.
 * Names               an id that is none of its own in the world ("12345") gets the feed's address in front.
 * Store               requests are written down in `fetch`, in the transactions of the reports. What marks a page as done is written
 *                     by web_leave, when all its reports are in: killed before that, the pages are fetched again and found the same.
 *                     No transaction is open while the network is waited for.
 * Memory              one answer for the address and one for a page, and one page being read.
 * See it work         volgens add DB https://example.org/feed; tests/test_watch.py */
#ifndef VOLGENS_COLLECT_WEB_H
#define VOLGENS_COLLECT_WEB_H

#include "fetch/fetch.h"
#include "intake/feed_self.h"
#include "run/pool.h"
#include "store/store.h"

typedef struct web_mark {
  int64_t row;  // of fetch
  str item;     // hash of the item
} web_mark;

typedef struct web {
  fetch *f;
  store *to;
  fetch_clock clock;
  arena_block handle_block;  // f lies there
  void (*notice)(void *listener, const err *what);  // what is worth telling though nothing was refused
  void *listener;
  arena_block keep_block, page_block, read_block;
  arena keep;        // of one visit
  jmp_buf full;
  str url;           // being visited
  fetch_page page;   // what came
  int64_t row;       // its row of fetch
  intake in;
  bool open;         // in is
  feed_self self;    // what the feed says of itself, once its first item came
  bool whole;        // every item's page that was to be had was had, and the end was reached
  int64_t known;     // items that were done in this state before
  struct {
    web_mark *v;
    int32_t n, cap;
  } marks;
} web;

/* config: how to fetch; its clock is used here too. False: no memory. */
bool web_open(web *w, store *to, const fetch_config *config, void (*notice)(void *, const err *), void *listener, err *e);
/* Fine on one that was never opened (zeroed). */
void web_close(web *w);

/* Ask for an address, with the marks of the copy that was taken before (absent: none). FETCH_OK: w->page has it, and web_supply
 * gives the reports. FETCH_SAME: there are none. Else e tells; w->page has what came. *broken: the store failed, e tells. */
fetch_end web_visit(web *w, const fetch_wish *wish, bool *broken, err *e);

/* A supply for collect_run. */
bool web_supply(void *w, job *j);

/* After collect_run went well: mark the pages as done. The transaction is left open, for more that belongs to it. */
bool web_leave(web *w, err *e);

/* Seconds since 1970 as "2024-05-17T08:00:00Z". */
str web_time(int64_t s, char text[24]);

#endif
