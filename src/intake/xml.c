#include "intake/xml.h"

#include <libxml/parser.h>

#include "intake/charset.h"
#include "intake/xml_tame.h"

static void note_fault(void *ctx, xmlErrorPtr why) {
  xml_fault *f = ((xmlParserCtxt *)ctx)->_private;
  if (!f || f->line || why->level < XML_ERR_ERROR || why->domain == XML_FROM_NAMESPACE) return;
  f->line = why->line > 0 ? why->line : 1;
  size_t n = why->message ? strcspn(why->message, "\n") : 0;
  if (n >= sizeof f->text) n = sizeof f->text - 1;
  if (n) memcpy(f->text, why->message, n);
  f->text[n] = '\0';
}

xmlDoc *xml_read(str bytes, str type, xml_fault *fault, arena work) {
  enum { OPTIONS = XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING | XML_PARSE_NOCDATA | XML_PARSE_BIG_LINES };
  *fault = (xml_fault){0};
  charset set = charset_find(bytes, type, true);
  str s = xml_tame(charset_text(bytes, &set, &work), &work);
  while (s.n && (*s.p == ' ' || *s.p == '\n' || *s.p == '\r' || *s.p == '\t')) s = str_sub(s, 1, s.n);
  xmlParserCtxt *ctx = xmlNewParserCtxt();
  if (!ctx) return NULL;
  ctx->_private = fault;
  ctx->sax->serror = note_fault;
  xmlDoc *doc = xmlCtxtReadMemory(ctx, s.p, s.n, NULL, "UTF-8", OPTIONS);
  if (ctx->wellFormed) fault->line = 0;
  xmlFreeParserCtxt(ctx);
  return doc;
}

str xml_name(const xmlNode *n) {
  if (!n || n->type != XML_ELEMENT_NODE) return (str){0};
  str name = str_of((const char *)n->name);
  int32_t colon = str_find_byte(name, ':', 0);
  return str_sub(name, colon + 1, name.n);
}

str xml_space(const xmlNode *n) { return n && n->ns ? str_of((const char *)n->ns->href) : (str){0}; }

bool xml_is(const xmlNode *n, const char *name) { return str_eq(xml_name(n), str_of(name)); }

const xmlNode *xml_next(const xmlNode *n, const char *name) {
  for (n = n ? n->next : NULL; n; n = n->next)
    if (xml_is(n, name)) return n;
  return NULL;
}

const xmlNode *xml_child(const xmlNode *n, const char *name) {
  for (n = n ? n->children : NULL; n; n = n->next)
    if (xml_is(n, name)) return n;
  return NULL;
}

str xml_attribute(const xmlNode *n, const char *name) {
  if (!n || n->type != XML_ELEMENT_NODE) return (str){0};
  for (const xmlAttr *a = n->properties; a; a = a->next) {
    const char *colon = strchr((const char *)a->name, ':');
    if (strcmp(colon ? colon + 1 : (const char *)a->name, name) != 0) continue;
    const xmlNode *t = a->children;
    return t && t->type == XML_TEXT_NODE ? str_of((const char *)t->content) : S("");
  }
  return (str){0};
}

typedef struct text_sink {
  char *v;
  int32_t n, cap;
} text_sink;

/* libxml2 keeps nesting below 256. */
static void gather(const xmlNode *n, text_sink *to, arena *work) {
  if (n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE)
    for (const xmlChar *c = n->content; c && *c; c++) *VEC_PUSH(work, to) = (char)*c;
  if (n->type != XML_ELEMENT_NODE) return;
  for (const xmlNode *c = n->children; c; c = c->next) gather(c, to, work);
}

str xml_text(const xmlNode *n, arena *work) {
  text_sink to = {0};
  if (n) gather(n, &to, work);
  return (str){to.v, to.n};
}

str xml_lang(const xmlNode *n) {
  for (; n && n->type == XML_ELEMENT_NODE; n = n->parent)
    for (const xmlAttr *a = n->properties; a; a = a->next)
      if (a->ns && strcmp((const char *)a->name, "lang") == 0 && strcmp((const char *)a->ns->href, (const char *)XML_XML_NAMESPACE) == 0)
        return a->children && a->children->content ? str_of((const char *)a->children->content) : (str){0};
  return (str){0};
}

static void put_escaped(str s, out *to) {
  for (int32_t i = 0; i < s.n; i++) {
    if (s.p[i] == '<') out_text(to, "&lt;");
    else if (s.p[i] == '&') out_text(to, "&amp;");
    else if (s.p[i] == '"') out_text(to, "&quot;");
    else out_byte(to, s.p[i]);
  }
}

void xml_text_to_html(str text, out *to) {
  out_text(to, "<pre>\n");
  put_escaped(text, to);
  out_text(to, "</pre>");
}

/* NITF's elements by what HTML calls them. */
static str html_name(const xmlNode *n) {
  static const char *const names[][2] = {{"block", "div"},   {"bq", "blockquote"},    {"hl1", "h1"},
                                         {"hl2", "h2"},      {"media", "figcaption"}, {"body.content", "div"},
                                         {"body.end", "div"}};
  str name = xml_name(n);
  for (size_t i = 0; i < sizeof names / sizeof *names; i++)
    if (str_eq(name, str_of(names[i][0]))) return str_of(names[i][1]);
  return name;
}

static void put_node(const xmlNode *n, out *to) {
  static const char *const kept[] = {"href", "class", "id", "rel", "hidden"};
  if (n->type == XML_TEXT_NODE || n->type == XML_CDATA_SECTION_NODE) put_escaped(str_of((const char *)n->content), to);
  if (n->type != XML_ELEMENT_NODE) return;
  str name = html_name(n);
  out_byte(to, '<');
  out_put(to, name);
  for (size_t i = 0; i < sizeof kept / sizeof *kept; i++) {
    str v = xml_attribute(n, kept[i]);
    if (!v.p) continue;
    out_printf(to, " %s=\"", kept[i]);
    put_escaped(v, to);
    out_byte(to, '"');
  }
  out_byte(to, '>');
  xml_to_html(n, to);
  if (str_eq(name, S("br")) || str_eq(name, S("img")) || str_eq(name, S("hr"))) return;
  out_text(to, "</");
  out_put(to, name);
  out_byte(to, '>');
}

void xml_to_html(const xmlNode *n, out *to) {
  for (const xmlNode *c = n->children; c; c = c->next) put_node(c, to);
}
