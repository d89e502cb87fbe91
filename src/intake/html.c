#include "intake/html.h"

#include "intake/charset.h"
#include "intake/clean.h"
#include "intake/html_meta.h"
#include "intake/html_pick.h"

str html_to_text(str markup, str title, arena *work) {
  html_dom d;
  html_blocks b;
  html_parse(markup, &d, work);
  html_blocks_make(d.body ? d.body : d.document, &b, work);
  return clean_text(html_pick_all(&b, title, work), work);
}

/* The text in the page's JSON-LD, when the page itself shows little of it. */
static str better_text(str shown, str told, str title, arena *work) {
  if (told.n < 3 * (int64_t)shown.n || !told.n) return shown;
  return str_find(told, S("</p>"), 0) >= 0 ? html_to_text(told, title, work) : clean_text(clean_references(told, work), work);
}

static void take_fields(const html_meta *m, str url, report *out, arena *work) {
  out->title = m->v[META_TITLE];
  out->lang = m->v[META_LANG];
  out->url = m->v[META_URL].p ? m->v[META_URL] : clean_line(url, work);
  out->published = m->v[META_PUBLISHED];
  out->modified = m->v[META_MODIFIED];
  out->author = m->v[META_AUTHOR];
  if (!m->v[META_OUTLET].p) return;
  out->outlet = arena_new(work, str, 1);
  out->outlet[out->outlets++] = m->v[META_OUTLET];
}

const char *html_read(str bytes, str url, str type, report *out, arena *work) {
  if (bytes.n > HTML_MAX_PAGE) return "a page of more than 16 MB";
  charset set = charset_find(bytes, type, true);
  html_dom d;
  html_meta m;
  html_blocks b;
  html_parse(charset_text(bytes, &set, work), &d, work);
  html_meta_read(&d, &m, work);
  html_blocks_make(d.body ? d.body : d.document, &b, work);
  str text = clean_text(html_pick(&b, m.v[META_TITLE], m.v[META_AUTHOR], work), work);
  *out = (report){.text = better_text(text, m.v[META_BODY], m.v[META_TITLE], work)};
  take_fields(&m, url, out, work);
  return out->text.n ? NULL : "no text of an article in the page";
}
