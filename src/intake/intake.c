#include "intake/intake.h"

#include <errno.h>

#include "intake/feed.h"
#include "intake/json.h"
#include "intake/json_split.h"
#include "intake/newsml.h"
#include "intake/page.h"
#include "intake/plain.h"
#include "intake/sniff.h"
#include "intake/unit.h"

enum { STATUS_DATA = 65, STATUS_SYSTEM = 71, STATUS_IO = 74 };
static const str MARK = S_INIT("\xEF\xBB\xBF");  // the byte order mark of UTF-8
#define WORK_SIZE ((size_t)1 << 30)  // address space

static ptrdiff_t read_memory(void *ctx, char *p, size_t n) {
  str *left = ctx;
  int32_t take = n < (size_t)left->n ? (int32_t)n : left->n;
  if (take) memcpy(p, left->p, (size_t)take);
  *left = str_sub(*left, take, left->n);
  return take;
}

void intake_open(intake *in, int fd, str file, intake_format format) {
  *in = (intake){.file = file, .format = (uint8_t)(format ? format : sniff_name(file))};
  lines_open(&in->in, fd, INTAKE_MAX_LINE);
}

void intake_open_bytes(intake *in, str bytes, str file, str url, str type) {
  *in = (intake){.file = file, .bytes = bytes, .url = url, .type = type};
  lines_open_from(&in->in, read_memory, &in->bytes, INTAKE_MAX_LINE);
}

static void close_document(intake *in) {
  if (in->doc) xmlFreeDoc(in->doc);
  in->doc = NULL;
}

void intake_close(intake *in) {
  lines_close(&in->in);
  lines_close(&in->raw);
  gunzip_close(&in->gz);
  out_close(&in->unit);
  close_document(in);
  arena_close(&in->block);
}

static intake_status too_long(const intake *in, long line, err *e) {
  err_at(e, STATUS_DATA, in->file, line, 0, "longer than %d MB: passed over", INTAKE_MAX_LINE >> 20);
  return INTAKE_BAD;
}

static intake_status unreadable(const intake *in, err *e) {
  const char *why = in->folded && in->gz.why ? in->gz.why : strerror(errno);
  err_at(e, in->folded ? STATUS_DATA : STATUS_IO, in->file, 0, 0, "%s", why);
  return INTAKE_BROKEN;
}

/* All of the stream as one piece; once. */
static intake_status whole(intake *in, str *bytes, long *line, err *e) {
  if (in->done) return INTAKE_END;
  in->done = true;
  *line = 1;
  switch (lines_rest(&in->in, bytes)) {
    case LINE_OK: return INTAKE_OK;
    case LINE_END: return INTAKE_END;
    case LINE_TOO_LONG: return too_long(in, 1, e);
    case LINE_ERROR: break;
  }
  return unreadable(in, e);
}

static intake_status next_line(intake *in, str *bytes, long *line, err *e) {
  for (;;) {
    line_status got = lines_next(&in->in, bytes);
    *line = in->in.line;
    if (got == LINE_END) return INTAKE_END;
    if (got == LINE_ERROR) return unreadable(in, e);
    if (got == LINE_TOO_LONG) return too_long(in, *line, e);
    if (*line == 1 && str_starts(*bytes, MARK)) *bytes = str_sub(*bytes, MARK.n, bytes->n);
    if (str_trim(*bytes).n) return INTAKE_OK;
  }
}

/* What has been put together, as bytes. */
static intake_status give(intake *in, str *bytes, err *e) {
  if (in->unit.lost || in->unit.n > INT32_MAX) {
    err_at(e, STATUS_SYSTEM, in->file, 0, 0, "out of memory");
    return INTAKE_BROKEN;
  }
  *bytes = (str){in->unit.p, (int32_t)in->unit.n};
  return INTAKE_OK;
}

static intake_status next_page(intake *in, str *bytes, long *line, err *e) {
  str body;
  intake_status got = whole(in, &body, line, e);
  if (got != INTAKE_OK) return got;
  out_clear(&in->unit);
  unit_put(&in->unit, UNIT_FORMAT, in->plain ? S("text") : S("html"));
  unit_put(&in->unit, UNIT_URL, in->url);
  unit_put(&in->unit, UNIT_TYPE, in->type);
  unit_put(&in->unit, UNIT_BODY, body);
  return give(in, bytes, e);
}

static bool work_space(intake *in, err *e) {
  return in->block.base || arena_open(&in->block, WORK_SIZE) || err_at(e, STATUS_SYSTEM, in->file, 0, 0, "cannot reserve address space");
}

/* Read the document that the items are in. */
static intake_status open_document(intake *in, jmp_buf *full, err *e) {
  str all;
  long line;
  intake_status got = whole(in, &all, &line, e);
  if (got != INTAKE_OK) return got;
  xml_fault fault;
  in->doc = xml_read(all, in->type, &fault, arena_of(&in->block, full));
  const xmlNode *root = in->doc ? xmlDocGetRootElement(in->doc) : NULL;
  if (fault.line) err_at(&in->late, STATUS_DATA, in->file, fault.line, 0, "damaged XML, what lies behind may be lost: %s", fault.text);
  if (root && (feed_is(root) || newsml_is(root))) return INTAKE_OK;
  if (!fault.line)
    err_at(&in->late, STATUS_DATA, in->file, 1, 0, "XML that holds neither a feed nor news items%s%.60s",
           root ? ": <" : "", root ? (const char *)root->name : "");
  return INTAKE_END;
}

/* What was wrong with the document, behind its last item. */
static intake_status tell_late(intake *in, err *e) {
  if (!in->late.status) return INTAKE_END;
  *e = in->late;
  in->late = (err){0};
  return INTAKE_BAD;
}

static intake_status next_item(intake *in, str *bytes, long *line, err *e) {
  jmp_buf full;
  *line = 1;
  if (!work_space(in, e)) return INTAKE_BROKEN;
  if (setjmp(full)) {
    err_at(e, STATUS_DATA, in->file, *line, 0, "needs more than %zu MB of memory to be read", WORK_SIZE >> 20);
    return in->doc ? INTAKE_BAD : INTAKE_BROKEN;
  }
  if (!in->doc) {
    intake_status got = in->done ? INTAKE_END : open_document(in, &full, e);
    if (got == INTAKE_END) return tell_late(in, e);
    if (got != INTAKE_OK) return got;
  }
  bool news = newsml_is(xmlDocGetRootElement(in->doc));
  in->item = news ? newsml_next(in->doc, in->item) : feed_next(in->doc, in->item);
  if (!in->item) {
    close_document(in);
    return tell_late(in, e);
  }
  *line = xmlGetLineNo(in->item);
  out_clear(&in->unit);
  arena work = arena_of(&in->block, &full);
  const char *fault = news ? newsml_unit(in->item, &in->unit, work) : feed_unit(in->item, &in->unit, work);
  if (!fault) return give(in, bytes, e);
  err_at(e, STATUS_DATA, in->file, *line, 0, "%s", fault);
  return INTAKE_BAD;
}

static intake_status next_object(intake *in, str *bytes, long *line, err *e) {
  if (!in->done) {
    intake_status got = whole(in, &in->text, line, e);
    if (got != INTAKE_OK) return got;
    if (str_starts(in->text, MARK)) in->at = MARK.n;
  }
  bool strange;
  *bytes = json_split_next(in->text, &in->at, &strange);
  *line = ++in->objects;
  if (!strange && !bytes->p) return INTAKE_END;
  if (!strange) return INTAKE_OK;
  in->at -= bytes->n;  // it comes next
  in->objects--;
  err_at(e, STATUS_DATA, in->file, *line, 0, "something else than an object");
  return INTAKE_BAD;
}

static intake_status next_page_of_archive(intake *in, str *bytes, long *line, err *e) {
  const char *why = NULL;
  out_clear(&in->unit);
  warc_status got = in->done ? WARC_END : warc_next(&in->archive, &in->unit, &why);
  *line = in->archive.record;
  in->done = got == WARC_END || got == WARC_BROKEN;
  if (got == WARC_UNIT) return give(in, bytes, e);
  if (got == WARC_END) return INTAKE_END;
  err_at(e, STATUS_DATA, in->file, *line, 0, "%s", why);
  return got == WARC_BAD ? INTAKE_BAD : INTAKE_BROKEN;
}

/* Put what unfolds gzip between the stream and its reader. */
static void unfold(intake *in) {
  in->folded = true;
  in->raw = in->in;
  gunzip_open(&in->gz, &in->raw);
  lines_open_from(&in->in, gunzip_read, &in->gz, INTAKE_MAX_LINE);
}

/* Recognise the format; a plain text that came with an address or a type takes them along. */
static void begin(intake *in) {
  in->begun = true;
  bool failed;
  if (gunzip_is(lines_ahead(&in->in, 2, &failed))) unfold(in);
  if (in->format == INTAKE_GUESS) in->format = (uint8_t)sniff_bytes(lines_ahead(&in->in, SNIFF_BYTES, &failed), in->type);
  in->plain = in->format == INTAKE_TEXT && (in->url.n || in->type.n);
  if (in->plain) in->format = INTAKE_PAGE;
  in->archive = (warc){.in = &in->in, .gz = in->folded ? &in->gz : NULL};
}

intake_status intake_next(intake *in, str *bytes, long *line, err *e) {
  if (!in->begun) begin(in);
  switch ((intake_format)in->format) {
    case INTAKE_TEXT: return whole(in, bytes, line, e);
    case INTAKE_PAGE: return next_page(in, bytes, line, e);
    case INTAKE_XML: return next_item(in, bytes, line, e);
    case INTAKE_WARC: return next_page_of_archive(in, bytes, line, e);
    case INTAKE_JSON: return next_object(in, bytes, line, e);
    case INTAKE_GUESS:
    case INTAKE_JSONL: break;
  }
  return next_line(in, bytes, line, e);
}

bool intake_report(str file, intake_format format, str bytes, long line, report *rep, arena *keep, err *e) {
  switch (format) {
    case INTAKE_TEXT: return plain_read(file, bytes, line, rep, keep, e);
    case INTAKE_PAGE:
    case INTAKE_XML:
    case INTAKE_WARC: return page_read(file, format, bytes, line, rep, keep, e);
    case INTAKE_GUESS:
    case INTAKE_JSONL:
    case INTAKE_JSON: break;
  }
  return json_read(file, bytes, line, rep, keep, e);
}
