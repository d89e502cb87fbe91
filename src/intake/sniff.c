#include "intake/sniff.h"

#include "intake/ascii.h"

intake_format sniff_name(str name) {
  static const struct {
    const char *ending;
    intake_format is;
  } endings[] = {{".jsonl", INTAKE_JSONL}, {".ndjson", INTAKE_JSONL}, {".txt", INTAKE_TEXT}, {".warc", INTAKE_WARC}};
  if (str_ends(name, S(".gz"))) name.n -= 3;
  for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
    if (str_ends(name, str_of(endings[i].ending))) return endings[i].is;
  return INTAKE_GUESS;
}

static str skip_blanks(str s) {
  int32_t i = 0;
  while (i < s.n && ascii_space(s.p[i])) i++;
  return str_sub(s, i, s.n);
}

/* Behind comments, instructions and the document type: where the first element begins. *xml: an XML declaration or a document
 * type with declarations was there; *html: the document type says so. */
static str first_tag(str s, bool *xml, bool *html) {
  *xml = *html = false;
  for (;;) {
    s = skip_blanks(s);
    bool comment = str_starts(s, S("<!--"));
    if (!comment && !str_starts(s, S("<?")) && !str_starts(s, S("<!"))) return s;
    *xml |= ascii_starts(s, S("<?xml"));
    *html |= ascii_starts(s, S("<!doctype html"));
    int32_t inside = ascii_starts(s, S("<!doctype")) ? str_find_byte(s, '[', 0) : -1, close = str_find_byte(s, '>', 0);
    *xml |= inside >= 0 && inside < close;
    str end = comment ? S("-->") : S(">");
    int32_t at = str_find(s, end, comment ? 4 : 2);
    if (at < 0) return (str){0};
    s = str_sub(s, at + end.n, s.n);
  }
}

static bool is_one_of(str name, const char *const *list) {
  for (; *list; list++)
    if (ascii_same(name, str_of(*list))) return true;
  return false;
}

/* The name of the tag s begins with, without prefix; absent when s begins with none. */
static str tag_name(str s) {
  if (s.n < 2 || *s.p != '<' || !ascii_letter(s.p[1])) return (str){0};
  int32_t beg = 1, end = 1;
  while (end < s.n && s.p[end] != '>' && s.p[end] != '/' && !ascii_space(s.p[end])) {
    if (s.p[end] == ':') beg = end + 1;
    end++;
  }
  return end < s.n ? str_sub(s, beg, end) : (str){0};
}

static intake_format sniff_markup(str s) {
  static const char *const xml_roots[] = {"rss",         "rdf",           "feed", "entry",
                                          "newsitem",    "newsmessage",   "nitf", "packageitem",
                                          "conceptitem", "knowledgeitem", NULL};
  static const char *const html_tags[] = {"html", "head",  "body",    "title",   "meta",   "script", "style", "link", "base", "div", "p",  "h1",   "h2",
                                          "h3",   "table", "article", "section", "header", "main",   "a",     "b",    "br",   "font", "ul", "span", "iframe",
                                          "nav",  "form",  "center",  "img",     "strong", "em",     "i",     "ol",   "pre",  "blockquote", "noscript", NULL};
  bool xml, html;
  str name = tag_name(first_tag(s, &xml, &html));
  if (html || ascii_same(name, S("html"))) return INTAKE_PAGE;
  if (is_one_of(name, xml_roots) || xml) return INTAKE_XML;
  return is_one_of(name, html_tags) ? INTAKE_PAGE : INTAKE_GUESS;
}

/* Objects a line, or one over many lines: the first line of the latter ends where something must follow. */
static intake_format sniff_object(str s) {
  int32_t end = str_find_byte(s, '\n', 0);
  str line = str_trim(str_sub(s, 0, end < 0 ? s.n : end));
  char last = line.p[line.n - 1];
  bool open = end >= 0 && (last == '{' || last == '[' || last == ',' || last == ':');
  return open ? INTAKE_JSON : INTAKE_JSONL;
}

static bool says(str type, str what) { return ascii_find(type, what, 0) >= 0; }

static intake_format sniff_type(str type) {
  if (says(type, S("html"))) return INTAKE_PAGE;
  if (says(type, S("xml")) || says(type, S("rss"))) return INTAKE_XML;
  return INTAKE_TEXT;
}

intake_format sniff_bytes(str head, str type) {
  char plain[SNIFF_BYTES];
  bool wide = str_starts(head, S("\xFF\xFE")) || str_starts(head, S("\xFE\xFF"));
  str s = {plain, 0};
  for (int32_t i = wide ? 2 : 0; i < head.n && s.n < SNIFF_BYTES; i++)
    if (!wide || head.p[i]) plain[s.n++] = head.p[i];
  if (str_starts(s, S("\xEF\xBB\xBF"))) s = str_sub(s, 3, s.n);
  s = skip_blanks(s);
  if (str_starts(s, S("WARC/"))) return INTAKE_WARC;
  if (s.n && *s.p == '{') return sniff_object(s);
  if (s.n && *s.p == '[' && str_starts(skip_blanks(str_sub(s, 1, s.n)), S("{"))) return INTAKE_JSON;
  intake_format markup = s.n && *s.p == '<' ? sniff_markup(s) : INTAKE_GUESS;
  return markup ? markup : sniff_type(type);
}
