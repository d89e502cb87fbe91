/* fuzz_feed.c - what a feed says of itself, and whether its items and their pages tell the same: a title, a line end, a summary, a line
 * end, a text; or XML. */
#include <assert.h>

#include "collect/same_story.h"
#include "intake/feed_self.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void try_self(str s, arena keep, arena work) {
  xml_fault fault;
  xmlDoc *doc = xml_read(s, (str){0}, &fault, work);
  feed_self f = feed_tell(doc, &keep);
  assert(f.every_s >= -1 && f.every_s <= FEED_MAX_EVERY && (!f.title.p || memchr(f.title.p, '\n', (size_t)f.title.n) == NULL));
  xmlFreeDoc(doc);
}

static void try_story(str s) {
  str rest = s, title = str_cut(&rest, '\n'), summary = str_cut(&rest, '\n');
  bool same = same_story(title, summary, rest);
  // what holds both holds their words
  assert(same_story(title, summary, s));
  assert(same || rest.n < s.n);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static arena_block keep, work;
  if (size < 1 || size > 1 << 14) return 0;
  if (!keep.base && (!arena_open(&keep, 1 << 26) || !arena_open(&work, 1 << 28))) return 0;
  str s = {(const char *)data + 1, (int32_t)size - 1};
  jmp_buf full;
  if (setjmp(full)) return 0;
  if (data[0] & 1) try_self(s, arena_of(&keep, &full), arena_of(&work, &full));
  else try_story(s);
  return 0;
}
