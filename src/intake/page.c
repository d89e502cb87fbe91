#include "intake/page.h"

#include "base/utf8.h"
#include "intake/charset.h"
#include "intake/check.h"
#include "intake/clean.h"
#include "intake/date.h"
#include "intake/html.h"
#include "intake/html_offer.h"
#include "intake/http.h"
#include "intake/sniff.h"
#include "intake/unit.h"

enum { PAGE = 1 << 16, WORK_KEPT = 64 << 20 };  // PAGE: a multiple of every system's
enum { STATUS_DATA = 65, FOLDED_ROOM = INTAKE_MAX_TEXT + (1 << 20) };  // FOLDED_ROOM: what a body that has to be unfolded may give

/* A field in the unit's own words, one line; what is not UTF-8 is none. */
static str line_of(const unit *u, unit_name name, arena *work) {
  return utf8_fault(u->v[name]) < 0 ? clean_line(u->v[name], work) : (str){0};
}

static void read_outlets(str list, report *rep, arena *work) {
  if (!list.n || utf8_fault(list) >= 0) return;
  int32_t n = 1;
  for (int32_t i = 0; i < list.n; i++) n += list.p[i] == '\n';
  rep->outlet = arena_new(work, str, n);
  for (str rest = list, s; s = str_cut(&rest, '\n'), s.p;) {
    s = clean_line(s, work);
    if (s.n) rep->outlet[rep->outlets++] = s;
  }
}

/* An item: its fields, and a body that is all article. */
static const char *read_item(const unit *u, report *rep, arena *work) {
  if (u->v[UNIT_BODY].n > HTML_MAX_PAGE) return "a text of more than 16 MB of markup";
  *rep = (report){.id = line_of(u, UNIT_ID, work),
                  .title = line_of(u, UNIT_TITLE, work),
                  .url = line_of(u, UNIT_URL, work),
                  .author = line_of(u, UNIT_AUTHOR, work)};
  rep->lang = html_language(u->v[UNIT_LANG], work);
  rep->published = date_iso(u->v[UNIT_PUBLISHED], work);
  rep->modified = date_iso(u->v[UNIT_MODIFIED], work);
  rep->summary = u->v[UNIT_SUMMARY].n > 0;
  read_outlets(u->v[UNIT_OUTLET], rep, work);
  static const charset utf8 = {.name = "utf-8"};
  str body = charset_text(u->v[UNIT_BODY], &utf8, work);
  rep->text = str_eq(u->v[UNIT_TYPE], S("text/plain")) ? clean_text(body, work) : html_to_text(body, rep->title, work);
  return rep->text.n ? NULL : "an item without a text";
}

/* A text that came with an address or a content type. */
static const char *read_plain(const unit *u, report *rep, arena *work) {
  charset set = charset_find(u->v[UNIT_BODY], u->v[UNIT_TYPE], false);
  *rep = (report){.text = charset_text(u->v[UNIT_BODY], &set, work), .url = line_of(u, UNIT_URL, work)};
  return str_trim(rep->text).n ? NULL : "the text is empty";
}

/* A page or text out of an archive. */
static const char *read_archived(unit *u, report *rep, arena *work) {
  const char *fault = http_body(u->v[UNIT_BODY], u->v[UNIT_CODINGS], &u->v[UNIT_BODY], work);
  if (fault) return fault;
  str head = str_sub(u->v[UNIT_BODY], 0, u->v[UNIT_BODY].n < SNIFF_BYTES ? u->v[UNIT_BODY].n : SNIFF_BYTES);
  if (sniff_bytes(head, u->v[UNIT_TYPE]) == INTAKE_TEXT) return read_plain(u, rep, work);
  return html_read(u->v[UNIT_BODY], line_of(u, UNIT_URL, work), u->v[UNIT_TYPE], rep, work);
}

/* What a page does not say of itself, the item that led to it may. */
static void fill(const unit *u, report *rep, arena *work) {
  str id = line_of(u, UNIT_ID, work);
  if (id.n) rep->id = id;
  if (!rep->title.n) rep->title = line_of(u, UNIT_TITLE, work);
  if (!rep->author.n) rep->author = line_of(u, UNIT_AUTHOR, work);
  if (!rep->lang.n) rep->lang = html_language(u->v[UNIT_LANG], work);
  if (!rep->published.n) rep->published = date_iso(u->v[UNIT_PUBLISHED], work);
  if (!rep->modified.n) rep->modified = date_iso(u->v[UNIT_MODIFIED], work);
  if (!rep->outlets) read_outlets(u->v[UNIT_OUTLET], rep, work);
}

static const char *read_unit(intake_format format, unit *u, report *rep, arena *work) {
  str name = u->v[UNIT_FORMAT];
  const char *fault = format == INTAKE_XML      ? read_item(u, rep, work)
                      : format == INTAKE_WARC   ? read_archived(u, rep, work)
                      : str_eq(name, S("text")) ? read_plain(u, rep, work)
                                                : html_read(u->v[UNIT_BODY], line_of(u, UNIT_URL, work), u->v[UNIT_TYPE], rep, work);
  if (!fault && format == INTAKE_PAGE) fill(u, rep, work);
  rep->format = name;
  return fault;
}

/* All strings of a report into keep; false when they take more than `room`. */
static bool copy_report(report *r, ptrdiff_t room, arena *keep) {
  str *v[] = {&r->id, &r->lang, &r->title, &r->url, &r->published, &r->modified, &r->author, &r->text, &r->format};
  enum { STRINGS = sizeof v / sizeof *v };
  ptrdiff_t size = 64 + (ptrdiff_t)sizeof(str) * r->outlets;
  for (int i = 0; i < STRINGS; i++) size += v[i]->n + 1;
  for (int32_t i = 0; i < r->outlets; i++) size += r->outlet[i].n + 1;
  if (size > room) return false;
  for (int i = 0; i < STRINGS; i++)
    if (v[i]->p) *v[i] = arena_copy(keep, *v[i]);
  str *outlet = arena_new(keep, str, r->outlets);
  for (int32_t i = 0; i < r->outlets; i++) outlet[i] = arena_copy(keep, r->outlet[i]);
  r->outlet = r->outlets ? outlet : NULL;
  return true;
}

/* Where a worked-on page may lie, and where it ends. */
static arena room_behind(const arena *keep, ptrdiff_t room) {
  ptrdiff_t all = room + HTML_MAX_MEMORY;
  return (arena){keep->beg + room, keep->end - keep->beg < all ? keep->end : keep->beg + all, NULL};
}

/* Hand much memory back to the system: what lies behind `keep` is not counted when that is reset. */
static void give_back(char *beg, const char *end) {
  char *page = beg + (-(uintptr_t)beg & (PAGE - 1));
  if (end - page > WORK_KEPT) arena_reset(&(arena_block){page, (size_t)(end - page)}, (size_t)(end - page) & ~(size_t)(PAGE - 1), 0);
}

static bool read_in_room(str file, intake_format format, const unit *u, ptrdiff_t room, long line, report *rep, arena *keep, err *e) {
  if (keep->end - keep->beg < room) return err_at(e, STATUS_DATA, file, line, 0, "no memory to read it");
  const arena free_room = room_behind(keep, room);
  jmp_buf full;
  arena work = free_room;
  work.full = &full;
  if (setjmp(full)) {
    give_back(free_room.beg, free_room.end);
    return err_at(e, STATUS_DATA, file, line, 0, "needs more than %d MB of memory to be read", HTML_MAX_MEMORY >> 20);
  }
  unit fields = *u;
  const char *fault = read_unit(format, &fields, rep, &work);
  bool ok = fault ? err_at(e, STATUS_DATA, file, line, 0, "%s", fault) : check_text(file, rep->text, line, e);
  if (ok && !copy_report(rep, room, keep)) ok = err_at(e, STATUS_DATA, file, line, 0, "fields of more than %td bytes", room);
  give_back(free_room.beg, work.beg);
  if (ok && !rep->id.n) rep->id = check_id(rep->text, keep);
  return ok;
}

bool page_read_item(str file, const unit *u, ptrdiff_t size, long line, report *rep, arena *keep, err *e) {
  return read_in_room(file, INTAKE_XML, u, 4 * size + (1 << 16), line, rep, keep, e);
}

bool page_read(str file, intake_format format, str bytes, long line, report *rep, arena *keep, err *e) {
  unit u;
  if (!unit_read(bytes, &u)) return err_at(e, STATUS_DATA, file, line, 0, "no unit of the intake");
  return read_in_room(file, format, &u, 4 * (ptrdiff_t)bytes.n + (format == INTAKE_WARC ? FOLDED_ROOM : 1 << 16), line, rep, keep, e);
}
