#include "intake/newsml.h"

#include "intake/ascii.h"
#include "intake/clean.h"
#include "intake/unit.h"

bool newsml_is(const xmlNode *root) { return xml_is(root, "newsItem") || xml_is(root, "newsMessage") || xml_is(root, "nitf"); }

/* Is it an item whose text is wanted? */
static bool is_item(const xmlNode *n) {
  if (xml_is(n, "nitf")) return true;
  if (!xml_is(n, "newsItem")) return false;
  str class = xml_attribute(xml_child(xml_child(n, "itemMeta"), "itemClass"), "qcode");
  return !class.n || str_ends(class, S(":text")) || str_ends(class, S(":composite"));
}

/* The item at or behind n in document order, within root. */
static const xmlNode *item_from(const xmlNode *n, const xmlNode *root) {
  while (n) {
    if (n->type == XML_ELEMENT_NODE && is_item(n)) return n;
    bool inside = xml_is(n, "newsMessage") || xml_is(n, "itemSet");
    if (inside && n->children) {
      n = n->children;
      continue;
    }
    while (n && n != root && !n->next) n = n->parent;
    n = !n || n == root ? NULL : n->next;
  }
  return NULL;
}

const xmlNode *newsml_next(const xmlDoc *doc, const xmlNode *after) {
  const xmlNode *root = xmlDocGetRootElement(doc);
  if (!after) return item_from(root, root);
  while (after && after != root && !after->next) after = after->parent;
  return !after || after == root ? NULL : item_from(after->next, root);
}

static str line_of(const xmlNode *n, arena *work) { return clean_line(clean_references(xml_text(n, work), work), work); }
static str first_of(str a, str b) { return a.n ? a : b; }

/* A party's name: an element, or a literal; codes are none. */
static str party(const xmlNode *n, arena *work) {
  str name = line_of(xml_child(n, "name"), work);
  return first_of(name, first_of(xml_attribute(n, "literal"), n && !xml_child(n, "name") ? line_of(n, work) : (str){0}));
}

/* The parties of all elements of that name, joined. */
static str parties(const xmlNode *parent, const char *name, const char *between, arena *work) {
  str all = {0};
  for (const xmlNode *n = xml_child(parent, name); n; n = xml_next(n, name)) {
    str s = party(n, work);
    if (s.n) all = all.n ? arena_printf(work, "%.*s%s%.*s", all.n, all.p, between, s.n, s.p) : s;
  }
  return all;
}

static const xmlNode *nitf_of(const xmlNode *item) {
  if (xml_is(item, "nitf")) return item;
  for (const xmlNode *x = xml_child(xml_child(item, "contentSet"), "inlineXML"); x; x = xml_next(x, "inlineXML"))
    if (xml_child(x, "nitf")) return xml_child(x, "nitf");
  return NULL;
}

static const xmlNode *nitf_head(const xmlNode *item) { return xml_child(xml_child(nitf_of(item), "body"), "body.head"); }

/* The element that holds the text; NULL when there is none. *data: it is text, not elements. */
static const xmlNode *body_of(const xmlNode *item, bool *data, arena work) {
  const xmlNode *set = xml_child(item, "contentSet"), *content = xml_child(xml_child(nitf_of(item), "body"), "body.content");
  *data = false;
  if (content) return content;
  for (const xmlNode *x = xml_child(set, "inlineXML"); x; x = xml_next(x, "inlineXML")) {
    const xmlNode *html = xml_child(x, "html"), *body = xml_child(html, "body");
    const xmlNode *found = body ? body : html ? html : x;
    arena scratch = work;
    if (str_trim(xml_text(found, &scratch)).n) return found;
  }
  *data = true;
  return xml_child(set, "inlineData");
}

static bool put_body(const xmlNode *item, out *to, arena *work) {
  bool data;
  const xmlNode *body = body_of(item, &data, *work);
  str text = str_trim(xml_text(body, work));
  if (!text.n) return false;
  if (!data) xml_to_html(body, to);
  else if (ascii_find(xml_attribute(body, "contenttype"), S("html"), 0) >= 0) out_put(to, text);
  else xml_text_to_html(text, to);
  return true;
}

static str author_of(const xmlNode *item, const xmlNode *meta, arena *work) {
  const xmlNode *byline = xml_child(nitf_head(item), "byline"), *person = xml_child(byline, "person");
  str told = first_of(line_of(xml_child(meta, "by"), work), parties(meta, "creator", ", ", work));
  return first_of(told, line_of(person ? person : byline, work));
}

static str outlet_of(const xmlNode *item, const xmlNode *meta, arena *work) {
  const xmlNode *provider = xml_child(xml_child(item, "itemMeta"), "provider");
  const xmlNode *docdata = xml_child(xml_child(nitf_of(item), "head"), "docdata");
  str from = parties(meta, "infoSource", "\n", work);
  str own = first_of(party(provider, work), party(xml_child(xml_child(item, "rightsInfo"), "copyrightHolder"), work));
  own = first_of(own, first_of(line_of(xml_child(nitf_head(item), "distributor"), work),
                               xml_attribute(xml_child(docdata, "doc.copyright"), "holder")));
  if (!own.n || str_eq(from, own)) return first_of(from, own);
  return from.n ? arena_printf(work, "%.*s\n%.*s", from.n, from.p, own.n, own.p) : own;
}

static str title_of(const xmlNode *item, const xmlNode *meta, arena *work) {
  const xmlNode *hl1 = xml_child(xml_child(nitf_head(item), "hedline"), "hl1");
  str told = first_of(line_of(xml_child(meta, "headline"), work), line_of(xml_child(xml_child(item, "itemMeta"), "title"), work));
  return first_of(told, first_of(line_of(hl1, work), line_of(xml_child(xml_child(nitf_of(item), "head"), "title"), work)));
}

static void put_fields(const xmlNode *item, out *to, arena *work) {
  const xmlNode *about = xml_child(item, "itemMeta"), *meta = xml_child(item, "contentMeta");
  const xmlNode *docdata = xml_child(xml_child(nitf_of(item), "head"), "docdata");
  bool nitf = xml_is(item, "nitf");
  str first = line_of(xml_child(about, "firstCreated"), work), version = line_of(xml_child(about, "versionCreated"), work);
  str id = nitf ? xml_attribute(xml_child(docdata, "doc-id"), "id-string") : xml_attribute(item, "guid");
  bool address = str_starts(id, S("http://")) || str_starts(id, S("https://"));
  unit_put(to, UNIT_FORMAT, nitf ? S("nitf") : S("newsml-g2"));
  unit_put(to, UNIT_ID, id);
  unit_put(to, UNIT_URL, address ? id : (str){0});
  unit_put(to, UNIT_TITLE, title_of(item, meta, work));
  unit_put(to, UNIT_AUTHOR, author_of(item, meta, work));
  unit_put(to, UNIT_OUTLET, outlet_of(item, meta, work));
  unit_put(to, UNIT_LANG, first_of(xml_attribute(xml_child(meta, "language"), "tag"), xml_lang(item)));
  unit_put(to, UNIT_PUBLISHED, nitf ? xml_attribute(xml_child(docdata, "date.issue"), "norm") : first_of(first, version));
  unit_put(to, UNIT_MODIFIED, first.n ? version : (str){0});
}

const char *newsml_unit(const xmlNode *item, out *to, arena work) {
  str status = xml_attribute(xml_child(xml_child(item, "itemMeta"), "pubStatus"), "qcode");
  if (str_ends(status, S(":canceled")) || str_ends(status, S(":withheld"))) return "an item that its source has withdrawn";
  size_t begun = unit_begin_body(to);
  if (!put_body(item, to, &work)) return "an item without a text";
  unit_end_body(to, begun);
  put_fields(item, to, &work);
  return NULL;
}
