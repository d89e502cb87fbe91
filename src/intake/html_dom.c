#include "intake/html_dom.h"

#include "intake/clean.h"
#include "intake/html_tame.h"

static void *take(void *a, size_t n) { return arena_get_raw(a, 1, (ptrdiff_t) _Alignof(max_align_t), (ptrdiff_t)n); }
static void leave(void *a, void *p) {
  (void)a;
  (void)p;
}

const GumboVector *html_children(const GumboNode *n) {
  static const GumboVector none = {0};
  switch (n->type) {
    case GUMBO_NODE_DOCUMENT: return &n->v.document.children;
    case GUMBO_NODE_ELEMENT:
    case GUMBO_NODE_TEMPLATE: return &n->v.element.children;
    case GUMBO_NODE_TEXT:
    case GUMBO_NODE_CDATA:
    case GUMBO_NODE_COMMENT:
    case GUMBO_NODE_WHITESPACE: break;
  }
  return &none;
}

void html_parse(str page, html_dom *out, arena *keep) {
  GumboOptions how = kGumboDefaultOptions;
  how.allocator = take;
  how.deallocator = leave;
  how.userdata = keep;
  how.max_errors = 0;
  str tame = html_tame(page, keep);
  const GumboOutput *got = gumbo_parse_with_options(&how, tame.p, (size_t)tame.n);
  *out = (html_dom){.page = tame, .document = got->document};
  if (!got->root || got->root->type != GUMBO_NODE_ELEMENT) return;
  out->html = &got->root->v.element;
  for (unsigned i = 0; i < out->html->children.length; i++) {
    const GumboNode *n = html_child(&out->html->children, i);
    if (html_is(n, GUMBO_TAG_HEAD)) out->head = n;
    if (html_is(n, GUMBO_TAG_BODY)) out->body = n;
  }
}

str html_attribute(const GumboNode *n, const char *name) {
  if (n->type != GUMBO_NODE_ELEMENT) return (str){0};
  const GumboAttribute *a = gumbo_get_attribute(&n->v.element.attributes, name);
  if (!a || strlen(a->value) > INT32_MAX) return (str){0};
  return str_of(a->value);
}

/* Append the text below a node; the array of bytes grows in the arena. */
typedef struct text_sink {
  char *v;
  int32_t n, cap;
} text_sink;

static void gather(const GumboNode *n, text_sink *to, int depth, arena *keep) {
  if (n->type == GUMBO_NODE_TEXT || n->type == GUMBO_NODE_CDATA || n->type == GUMBO_NODE_WHITESPACE)
    for (const char *c = n->v.text.text; *c; c++) *VEC_PUSH(keep, to) = *c;
  if (html_is(n, GUMBO_TAG_BR)) *VEC_PUSH(keep, to) = ' ';
  if (depth == HTML_WALK_DEPTH) return;
  const GumboVector *v = html_children(n);
  for (unsigned i = 0; i < v->length; i++) gather(html_child(v, i), to, depth + 1, keep);
}

str html_text_of(const GumboNode *n, arena *keep) {
  text_sink to = {0};
  gather(n, &to, 0, keep);
  return clean_line((str){to.v, to.n}, keep);
}
