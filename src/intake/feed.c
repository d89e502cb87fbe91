#include "intake/feed.h"

#include "intake/clean.h"
#include "intake/unit.h"

/* Vocabularies whose elements are read; others (media, itunes) have titles and authors of something else. */
typedef enum space { SPACE_FEED, SPACE_DC, SPACE_CONTENT, SPACE_OTHER } space;

static space space_of(const xmlNode *n) {
  static const struct {
    const char *begin;
    space is;
  } spaces[] = {{"http://purl.org/rss/1.0/modules/content", SPACE_CONTENT},
                {"http://purl.org/rss/1.0/modules/", SPACE_OTHER},
                {"http://purl.org/rss/1.0/", SPACE_FEED},
                {"http://my.netscape.com/", SPACE_FEED},
                {"http://channel.netscape.com/", SPACE_FEED},
                {"http://backend.userland.com/", SPACE_FEED},
                {"http://blogs.law.harvard.edu/", SPACE_FEED},
                {"http://www.w3.org/2005/Atom", SPACE_FEED},
                {"http://purl.org/atom/", SPACE_FEED},
                {"http://purl.org/dc/", SPACE_DC},
                {"dc:", SPACE_DC},
                {"dcterms:", SPACE_DC},
                {"content:", SPACE_CONTENT},
                {"atom:", SPACE_FEED}};
  str name = str_of((const char *)n->name), of = n->ns ? xml_space(n) : name;
  if (!n->ns && str_find_byte(name, ':', 0) < 0) return SPACE_FEED;
  for (size_t i = 0; i < sizeof spaces / sizeof *spaces; i++)
    if (str_starts(of, str_of(spaces[i].begin))) return spaces[i].is;
  return SPACE_OTHER;
}

/* The first child element of that name and vocabulary. */
static const xmlNode *child(const xmlNode *n, space of, const char *name) {
  for (n = xml_child(n, name); n; n = xml_next(n, name))
    if (space_of(n) == of) return n;
  return NULL;
}

static bool is_item(const xmlNode *n) { return (xml_is(n, "item") || xml_is(n, "entry")) && space_of(n) == SPACE_FEED; }

bool feed_is(const xmlNode *root) { return xml_is(root, "rss") || xml_is(root, "RDF") || xml_is(root, "feed") || is_item(root); }

/* The item itself, or the first one at or behind n among siblings. */
static const xmlNode *item_from(const xmlNode *n) {
  while (n && !is_item(n)) n = n->next;
  return n;
}

const xmlNode *feed_next(const xmlDoc *doc, const xmlNode *after) {
  const xmlNode *root = xmlDocGetRootElement(doc);
  if (!root || root == after) return NULL;
  if (is_item(root)) return root;
  const xmlNode *channel = xml_child(root, "channel"), *found;
  if (!after) {
    found = channel ? item_from(channel->children) : NULL;
    return found ? found : item_from(root->children);
  }
  found = item_from(after->next);
  return found || after->parent != channel ? found : item_from(root->children);
}

/* The element that tells of the feed as a whole. */
static const xmlNode *head_of(const xmlNode *item) {
  const xmlNode *parent = item->parent && item->parent->type == XML_ELEMENT_NODE ? item->parent : NULL;
  const xmlNode *channel = xml_child(parent, "channel");
  return channel ? channel : parent;
}

static str field(const xmlNode *n, space of, const char *name, arena *work) {
  str s = clean_line(xml_text(child(n, of, name), work), work);
  return clean_line(clean_references(s, work), work);
}

static str first_of(str a, str b) { return a.n ? a : b; }

static bool is_address(str s) { return str_starts(s, S("http://")) || str_starts(s, S("https://")); }

static str url_of(const xmlNode *item, arena *work) {
  str plain = {0};
  for (const xmlNode *n = child(item, SPACE_FEED, "link"); n; n = xml_next(n, "link")) {
    str rel = xml_attribute(n, "rel"), href = xml_attribute(n, "href");
    if (space_of(n) != SPACE_FEED || (rel.n && !str_eq(rel, S("alternate")))) continue;
    plain = first_of(plain, href.n ? clean_line(href, work) : clean_line(xml_text(n, work), work));
  }
  if (is_address(plain)) return plain;
  const xmlNode *guid = child(item, SPACE_FEED, "guid");
  str id = clean_line(xml_text(guid, work), work), about = xml_attribute(item, "about");
  if (is_address(id) && !str_eq(xml_attribute(guid, "isPermaLink"), S("false"))) return id;
  return is_address(about) ? about : (str){0};
}

/* "desk@example.org (A. Name)" is A. Name; an address alone is nobody. */
static str without_mail(str s) {
  if (str_find_byte(s, '@', 0) < 0) return s;
  int32_t open = str_find_byte(s, '(', 0), close = str_find_byte(s, ')', open < 0 ? 0 : open);
  return open >= 0 && close > open ? str_trim(str_sub(s, open + 1, close)) : (str){0};
}

static str author_of(const xmlNode *item, arena *work) {
  str all = {0};
  for (const xmlNode *n = child(item, SPACE_DC, "creator"); n; n = xml_next(n, "creator")) {
    str s = clean_line(clean_references(xml_text(n, work), work), work);
    if (s.n) all = all.n ? arena_printf(work, "%.*s, %.*s", all.n, all.p, s.n, s.p) : s;
  }
  for (const xmlNode *n = all.n ? NULL : child(item, SPACE_FEED, "author"); n; n = xml_next(n, "author")) {
    const xmlNode *name = child(n, SPACE_FEED, "name");
    str s = name ? clean_line(xml_text(name, work), work) : without_mail(clean_line(xml_text(n, work), work));
    if (s.n) all = all.n ? arena_printf(work, "%.*s, %.*s", all.n, all.p, s.n, s.p) : s;
  }
  return all;
}

static str outlets_of(const xmlNode *item, const xmlNode *head, arena *work) {
  const xmlNode *source = child(item, SPACE_FEED, "source");
  str from = child(source, SPACE_FEED, "title") ? field(source, SPACE_FEED, "title", work) : clean_line(xml_text(source, work), work);
  str own = first_of(field(item, SPACE_DC, "publisher", work),
                     first_of(field(head, SPACE_DC, "publisher", work), field(head, SPACE_FEED, "title", work)));
  if (!from.n || str_eq(from, own)) return own;
  return own.n ? arena_printf(work, "%.*s\n%.*s", from.n, from.p, own.n, own.p) : from;
}

static str date_of(const xmlNode *item, bool changed, arena *work) {
  static const struct {
    const char *name;
    space of;
    bool changed;
  } dates[] = {{"pubDate", SPACE_FEED, false}, {"published", SPACE_FEED, false}, {"issued", SPACE_FEED, false}, {"issued", SPACE_DC, false},
               {"date", SPACE_DC, false},      {"created", SPACE_DC, false},     {"updated", SPACE_FEED, true}, {"modified", SPACE_FEED, true},
               {"modified", SPACE_DC, true}};
  str s = {0};
  for (size_t i = 0; i < sizeof dates / sizeof *dates && !s.n; i++)
    if (dates[i].changed == changed) s = field(item, dates[i].of, dates[i].name, work);
  return s;
}

/* Append a text as HTML by what Atom's type says it is; RSS has no type and is HTML. False when it is empty. */
static bool put_markup(const xmlNode *n, out *to, arena *work) {
  str type = xml_attribute(n, "type");
  bool atom = str_starts(xml_space(n), S("http://www.w3.org/2005/Atom"));
  size_t before = to->n;
  if (str_eq(type, S("xhtml")) || str_find(type, S("xml"), 0) >= 0) {
    xml_to_html(n, to);
    return str_trim(xml_text(n, work)).n > 0;
  }
  str s = str_trim(xml_text(n, work));
  if (!s.n) return false;
  if (atom && (!type.p || str_eq(type, S("text")) || str_eq(type, S("text/plain")))) xml_text_to_html(s, to);
  else out_put(to, s);
  return to->n > before;
}

/* The body, as HTML, into `to`; *summary tells that it is none of its own. */
static bool put_body(const xmlNode *item, out *to, bool *summary, arena *work) {
  static const struct {
    const char *name;
    space of;
    bool summary;
  } bodies[] = {{"encoded", SPACE_CONTENT, false}, {"content", SPACE_FEED, false}, {"description", SPACE_FEED, true}, {"summary", SPACE_FEED, true},
                {"description", SPACE_DC, true}};
  for (size_t i = 0; i < sizeof bodies / sizeof *bodies; i++) {
    const xmlNode *n = child(item, bodies[i].of, bodies[i].name);
    *summary = bodies[i].summary;
    if (n && put_markup(n, to, work)) return true;
  }
  return false;
}

static void put_fields(const xmlNode *item, out *to, arena *work) {
  const xmlNode *head = head_of(item);
  str lang = first_of(field(item, SPACE_DC, "language", work), xml_lang(item));
  str own = first_of(field(head, SPACE_FEED, "language", work), field(head, SPACE_DC, "language", work));
  unit_put(to, UNIT_FORMAT, xml_is(item, "entry") ? S("atom") : S("rss"));
  unit_put(to, UNIT_TITLE, field(item, SPACE_FEED, "title", work));
  unit_put(to, UNIT_URL, url_of(item, work));
  unit_put(to, UNIT_ID, first_of(field(item, SPACE_FEED, "guid", work), field(item, SPACE_FEED, "id", work)));
  unit_put(to, UNIT_PUBLISHED, date_of(item, false, work));
  unit_put(to, UNIT_MODIFIED, date_of(item, true, work));
  unit_put(to, UNIT_AUTHOR, author_of(item, work));
  unit_put(to, UNIT_OUTLET, outlets_of(item, head, work));
  unit_put(to, UNIT_LANG, first_of(lang, own));
}

const char *feed_unit(const xmlNode *item, out *to, arena work) {
  bool summary = false;
  size_t begun = unit_begin_body(to);
  if (!put_body(item, to, &summary, &work)) {
    if (!url_of(item, &work).n) return "an item without a text";
    summary = true;  // an empty one: who reads the unit may have the page, and who has not finds no text
  }
  unit_end_body(to, begun);
  if (summary) unit_put(to, UNIT_SUMMARY, S("yes"));
  put_fields(item, to, &work);
  return NULL;
}
