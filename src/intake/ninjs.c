#include "intake/ninjs.h"

#include "intake/ascii.h"

static str text_of(const json_t *v) {
  if (!json_is_string(v) || json_string_length(v) > INT32_MAX) return (str){0};
  return (str){json_string_value(v), (int32_t)json_string_length(v)};
}

/* The member of that name, letters in any case. */
static const json_t *member(const json_t *o, const char *name) {
  const json_t *exact = json_object_get(o, name), *v;
  if (exact) return exact;
  const char *key;
  json_object_foreach((json_t *)(uintptr_t)o, key, v) if (ascii_same(str_of(key), str_of(name))) return v;
  return NULL;
}

static str string(const json_t *o, const char *name) { return text_of(member(o, name)); }
static str first_of(str a, str b) { return a.n ? a : b; }

bool ninjs_is(const json_t *o) {
  if (json_object_get(o, "text")) return false;
  static const char *const marks[] = {"uri", "guid", "bodies", "headlines", "body_html", "body_xhtml", "body_text"};
  for (size_t i = 0; i < sizeof marks / sizeof *marks; i++)
    if (json_object_get(o, marks[i])) return true;
  return false;
}

/* A body or headline in hand: how much we like it, 0 for none. */
typedef struct choice {
  str value;
  bool plain;
  int rank;
} choice;

static void offer(choice *c, str value, bool plain, int rank) {
  if (str_trim(value).n && rank > c->rank) *c = (choice){value, plain, rank};
}

static bool says(str s, str what) { return ascii_find(s, what, 0) >= 0; }

/* Markup before plain text before what is not told. */
static void offer_kind(choice *c, str value, str kind) {
  bool html = says(kind, S("html")), plain = says(kind, S("plain")) || says(kind, S("text"));
  if (says(kind, S("nitf")) || (says(kind, S("xml")) && !html)) offer(c, value, false, 1);
  else if (html) offer(c, value, false, 4);
  else if (plain) offer(c, value, true, 3);
  else offer(c, value, !says(value, S("</p>")), 2);
}

/* The best of "bodies", or of the members whose name begins with `stem` ("body", "description"). */
static choice best(const json_t *o, const char *list, str stem) {
  choice c = {0};
  const json_t *v, *x;
  const char *key;
  size_t i;
  json_array_foreach(member(o, list), i, x) {
    str type = string(x, "contenttype"), role = string(x, "role");
    if (!ascii_starts(role, S("caption"))) offer_kind(&c, string(x, "value"), type.n ? type : role);
  }
  json_object_foreach((json_t *)(uintptr_t)o, key, v) {
    str name = str_of(key);
    if (ascii_starts(name, stem) && json_is_string(v)) offer_kind(&c, text_of(v), str_sub(name, stem.n, name.n));
  }
  return c;
}

static str headline(const json_t *o) {
  const json_t *list = member(o, "headlines"), *x;
  size_t i;
  json_array_foreach(list, i, x) if (ascii_same(string(x, "role"), S("main"))) return string(x, "value");
  str first = json_array_size(list) ? string(json_array_get(list, 0), "value") : (str){0};
  return first_of(first, first_of(string(o, "headline"), string(o, "title")));
}

/* The names of a list of objects, joined. */
static str names(const json_t *list, const char *between, arena *keep) {
  str all = {0};
  const json_t *x;
  size_t i;
  json_array_foreach(list, i, x) {
    str s = str_trim(first_of(string(x, "name"), text_of(x)));
    if (s.n) all = all.n ? arena_printf(keep, "%.*s%s%.*s", all.n, all.p, between, s.n, s.p) : s;
  }
  return all;
}

static str outlets(const json_t *o, arena *keep) {
  const json_t *list = member(o, "infosources");
  str from = names(list ? list : member(o, "infosource"), "\n", keep);
  str own = first_of(string(o, "copyrightholder"), string(o, "source"));
  if (!own.n || str_eq(from, own)) return from.n ? from : own;
  return from.n ? arena_printf(keep, "%.*s\n%.*s", from.n, from.p, own.n, own.p) : own;
}

static const char *refused(const json_t *o) {
  str type = string(o, "type"), status = string(o, "pubstatus");
  static const char *const kinds[] = {"text", "composite", "component", ""};
  bool text = false;
  for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) text |= ascii_same(type, str_of(kinds[i]));
  if (!text) return "an item that is no text";
  return ascii_starts(status, S("cancel")) || ascii_same(status, S("withheld")) ? "an item that its source has withdrawn" : NULL;
}

const char *ninjs_unit(const json_t *o, unit *u, arena *keep) {
  *u = (unit){0};
  const char *why = refused(o);
  if (why) return why;
  choice body = best(o, "bodies", S("body"));
  bool summary = !body.rank;
  if (summary) body = best(o, "descriptions", S("description"));
  str id = first_of(string(o, "uri"), string(o, "guid")), first = string(o, "firstcreated"), version = string(o, "versioncreated");
  bool address = str_starts(id, S("http://")) || str_starts(id, S("https://"));
  u->v[UNIT_FORMAT] = S("ninjs");
  u->v[UNIT_ID] = id;
  u->v[UNIT_URL] = address ? id : (str){0};
  u->v[UNIT_TITLE] = headline(o);
  u->v[UNIT_LANG] = string(o, "language");
  u->v[UNIT_AUTHOR] = first_of(first_of(string(o, "by"), string(o, "byline")), names(member(o, "authors"), ", ", keep));
  u->v[UNIT_OUTLET] = outlets(o, keep);
  u->v[UNIT_PUBLISHED] = first_of(first, version);
  u->v[UNIT_MODIFIED] = first.n ? version : (str){0};
  u->v[UNIT_SUMMARY] = summary ? S("yes") : (str){0};
  u->v[UNIT_TYPE] = body.plain ? S("text/plain") : S("text/html");
  u->v[UNIT_BODY] = body.value;
  return body.rank ? NULL : "an item without a text";
}
