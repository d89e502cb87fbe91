#include "test.h"

#include <stdlib.h>
#include <unistd.h>

#include "store/country.h"
#include "store/plan.h"
#include "store/query.h"
#include "store/scale.h"

/* A store of 4,000 events in 200 reports, made by SQL: two of them copies, one with an older version. */
static const char fill[] =
    "BEGIN; INSERT INTO run VALUES(1, 'v', 'l', 'm');"
    "WITH n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 200) INSERT INTO report(id, name, current) SELECT i, 'r' || i, i FROM n;"
    "UPDATE report SET copy_of=1 WHERE id IN (2, 3);"
    "INSERT INTO version(id, report, number, text, title, hash, published) SELECT id, id, 1, 'Er viel een schot in Tbilisi.', 'T', 'h' || id, '2024-01-01' FROM report;"
    "INSERT INTO version(id, report, number, text, hash) VALUES(201, 4, 2, 'Nieuw.', 'h201');"
    "UPDATE report SET current=201 WHERE id=4;"
    "INSERT INTO coded SELECT id, 1, CASE WHEN id % 2 THEN 'nl' ELSE 'en' END, 'GEO', '2024-01-01' FROM version;"
    "INSERT INTO search(rowid, title, body) SELECT id, title, text FROM version;"
    "INSERT INTO outlet SELECT id, 0, CASE WHEN id % 10 THEN 'Ander' ELSE 'Bode' END FROM version;"
    "INSERT INTO actor(country, sector, name, identifier) VALUES('GEO', 'GOV', 'Géorgie', ''), ('RUS', 'MIL', '', ''), ('RUS', 'GOV', 'Dmitri \"D\" Petrov', 'x'),"
    "  ('NGO', 'NGO', 'Rode Kruis', ''), ('SDN', 'REB', 'RSF', '');"
    "INSERT INTO place(name, country, geonameid) VALUES('Tbilisi', 'GEO', 1), ('Gori', 'GEO', 2), ('Nergens', '', 0);"
    "INSERT INTO attribution(id, version, name, actor, speech, stance, rule) SELECT id, id, 'a1', 1 + id % 4, 'indirect', 'neutral', 'r' FROM version;"
    "WITH n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 3999) INSERT INTO event(id, version, name, type, trigger_begin, trigger_end, date, day, filed, place,"
    "  attribution, author, speaker, confidence, contexts, flags, rule, cluster) SELECT i + 1, 1 + i % 201, 'e' || i, CASE i % 40 WHEN 0 THEN 'AID' WHEN 1 THEN 'ASSAULT'"
    "  ELSE 'CONSULT' END, 8, 13, '', NULL, date('2024-01-01', '+' || (i % 365) || ' days'), CASE WHEN i % 50 = 0 THEN 1 + i % 3 END, CASE WHEN i % 7 = 0 THEN 1 + i % 201 END,"
    "  CASE WHEN i % 3 THEN 'yes' ELSE 'open' END, CASE WHEN i % 7 = 0 THEN 'yes' END, 0.5 + i % 5 * 0.1, '', '', 'r', 'o' FROM n;"
    "INSERT INTO evidence SELECT id, 0, 3, 28 FROM event;"
    "INSERT INTO mode SELECT id, 'visit' FROM event WHERE id % 9 = 0;"
    "INSERT INTO participant SELECT id, 'actor', 0, CASE WHEN id % 100 = 0 THEN 3 WHEN id % 100 = 1 THEN 5 ELSE 1 END, 3, 7, 0 FROM event;"
    "INSERT INTO participant SELECT id, 'recipient', 0, CASE WHEN id % 30 = 0 THEN 4 ELSE 2 END, 14, 21, 1 FROM event WHERE id % 4;"
    "INSERT INTO participant SELECT id, 'actor', 1, 2, NULL, NULL, 0 FROM event WHERE id % 4 = 0;"
    "INSERT INTO correction(report, hash, event, type, trigger_begin, trigger_end, verdict, made) VALUES('r1', 'h1', 'e0', 'AID', 8, 13, 'wrong', 'm'),"
    "  ('r1', 'h1', 'e0', 'AID', 8, 13, 'right', 'm'), ('r1', 'old', 'e201', 'CONSULT', 8, 13, 'wrong', 'm'); COMMIT;";

typedef struct fixture {
  char path[64];
  db d;
  arena_block block;
} fixture;

static int set_up(void **state) {
  static fixture f;
  err e = {0};
  snprintf(f.path, sizeof f.path, "/tmp/volgens-test-query-%d.sqlite", (int)getpid());
  unlink(f.path);
  if (!db_open(&f.d, f.path, DB_WRITE, &e) || !db_script(&f.d, fill, &e) || !arena_open(&f.block, 64 << 20)) fail_msg("%s", e.text);
  *state = &f;
  return 0;
}

static int tear_down(void **state) {
  fixture *f = *state;
  db_close(&f->d);
  arena_close(&f->block);
  unlink(f->path);
  return 0;
}

/* "actor=RUS type=AID" */
static query query_of(const char *filters) {
  query q = {0};
  err e = {0};
  for (str rest = str_of(filters), f; f = str_cut(&rest, ' '), f.p;) {
    str value = f, key = str_cut(&value, '=');
    if (f.n && !query_parse(&q, key, value, &e)) fail_msg("%s", e.text);
  }
  return q;
}

static int64_t count(fixture *f, const char *filters) {
  err e = {0};
  int64_t n;
  query q = query_of(filters);
  if (!query_count(&f->d, &q, 0, &n, &e)) fail_msg("%s: %s", filters, e.text);
  return n;
}

/* The same by plain SQL over all tables. */
static int64_t plainly(fixture *f, const char *condition) {
  char text[2000];
  snprintf(text, sizeof text, "SELECT count(*) FROM event e JOIN version v ON v.id=e.version JOIN report r ON r.current=v.id JOIN coded c ON c.version=v.id"
           " LEFT JOIN place l ON l.id=e.place LEFT JOIN attribution a ON a.id=e.attribution LEFT JOIN actor s ON s.id=a.actor WHERE r.copy_of IS NULL AND %s", condition);
  sqlite3_stmt *st;
  assert_int_equal(sqlite3_prepare_v2(f->d.sql, text, -1, &st, NULL), SQLITE_OK);
  assert_int_equal(sqlite3_step(st), SQLITE_ROW);
  int64_t n = sqlite3_column_int64(st, 0);
  sqlite3_finalize(st);
  return n;
}

#define SEAT(role, who) "EXISTS(SELECT 1 FROM participant p JOIN actor x ON x.id=p.actor WHERE p.event=e.id AND " role " AND " who ")"

static const struct {
  const char *filters, *condition;
} cases[] = {
    {"", "1"},
    {"from=2024-03-05", "e.filed>='2024-03-05'"},
    {"from=2024-02 to=2024-03", "substr(e.filed, 1, 7) IN ('2024-02', '2024-03')"},
    {"to=2024", "1"},
    {"type=AID", "e.type='AID'"},
    {"type=ASSAULT to=2024-01-31", "e.type='ASSAULT' AND e.filed<='2024-01-31'"},
    {"actor=RUS", SEAT("p.role='actor'", "x.country='RUS'")},
    {"actor=RUS/GOV", SEAT("p.role='actor'", "x.country='RUS' AND x.sector='GOV'")},
    {"actor=MIL", SEAT("p.role='actor'", "x.sector='MIL'")},
    {"actor=petrov", SEAT("p.role='actor'", "x.name LIKE '%Petrov'")},
    {"actor=georgie", SEAT("p.role='actor'", "x.country='GEO'")},
    {"actor=RSF", SEAT("p.role='actor'", "x.name='RSF'")},
    {"recipient=NGO", SEAT("p.role='recipient'", "x.country='NGO'")},
    {"recipient=RUS type=ASSAULT", "e.type='ASSAULT' AND " SEAT("p.role='recipient'", "x.country='RUS'")},
    {"with=RUS", SEAT("1", "x.country='RUS'")},
    {"actor=GEO with=RUS", SEAT("1", "x.country='GEO'") " AND " SEAT("1", "x.country='RUS'")},
    {"actor=RUS/GOV with=RUS", "e.id % 100 = 0"},
    {"actor=RUS/MIL recipient=RUS", "0"},
    {"country=GEO", "l.country='GEO'"},
    {"country=-", "e.place IS NULL"},
    {"place=gori", "l.name='Gori'"},
    {"place=gori country=UKR", "0"},
    {"outlet=bode", "v.id % 10 = 0"},
    {"outlet=Bode type=AID", "v.id % 10 = 0 AND e.type='AID'"},
    {"speaker=RUS", "s.country='RUS'"},
    {"speaker=rode", "s.country='NGO'"},
    {"speaker=-", "e.attribution IS NULL"},
    {"reading=facts", "e.author='yes'"},
    {"reading=claims actor=RUS", "e.author<>'yes' AND " SEAT("p.role='actor'", "x.country='RUS'")},
    {"reading=source", "e.attribution IS NOT NULL"},
    {"reading=all", "1"},
    {"text=schot", "v.id<>201"},
    {"text=nieuw", "v.id=201"},
    {"report=r7", "r.name='r7'"},
    {"report=r4", "v.id=201"},
    {"lang=nl", "c.lang='nl'"},
    {"mode=visit", "e.id % 9 = 0"},
    {"confidence=0.8", "e.confidence>0.79"},
    {"occurrence=5", "0"},
};

static void filters_find_what_plain_sql_finds(void **state) {
  fixture *f = *state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    int64_t got = count(f, cases[i].filters), want = plainly(f, cases[i].condition);
    if (got != want) fail_msg("%s: %lld, not %lld", cases[i].filters, (long long)got, (long long)want);
  }
  assert_int_equal(count(f, "copies=yes"), 4000 - 20);
  assert_true(count(f, "actor=RUS") > 0 && count(f, "recipient=NGO") > 0 && count(f, "speaker=rode") > 0 && count(f, "report=r4") > 0);
}

/* Every way gives the rows of every filter in the same order: of a page, and of all. */
static void pages_are_pieces_of_the_whole(void **state) {
  fixture *f = *state;
  for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
    int64_t all[4000], n = 0;
    err e = {0};
    query q = query_of(cases[i].filters);
    for (q.limit = 0; q.limit <= 3; q.limit += 3) {
      query_cursor c;
      query_row row, last = {0};
      bool ok = query_open(&f->d, &q, &c, &e);
      int64_t k = 0;
      arena keep = arena_of(&f->block, NULL);
      for (; ok && query_next(&c, &row, &keep, &ok, &e); k++) {
        if (!q.limit) all[n++] = row.event;
        else assert_int_equal(row.event, all[k + q.offset]);
        if (k) assert_true(str_cmp(last.filed, row.filed) > 0 || (str_eq(last.filed, row.filed) && last.event < row.event));
        last = row;
      }
      if (!ok) fail_msg("%s: %s", cases[i].filters, e.text);
      query_close(&c);
      if (q.limit) assert_int_equal(k, n <= 1 ? 0 : n - 1 < 3 ? n - 1 : 3);
      q.offset = 1;
    }
  }
}

static void a_count_stops_where_it_is_told(void **state) {
  fixture *f = *state;
  query q = query_of("type=CONSULT");
  err e = {0};
  int64_t n;
  assert_true(query_count(&f->d, &q, 100, &n, &e));
  assert_int_equal(n, 100);
}

static void a_row_holds_everything(void **state) {
  fixture *f = *state;
  err e = {0};
  bool ok = true;
  query_row r;
  arena keep = arena_of(&f->block, NULL);
  assert_true(query_event(&f->d, 1, &r, &keep, &ok, &e));
  assert_str(r.report_name, "r1"); assert_str(r.name, "e0"); assert_str(r.type, "AID"); assert_str(r.words, "viel een schot in Tbilisi"); assert_str(r.trigger_words, "een s");
  assert_str(r.verdict, "right"); assert_str(r.place, "Tbilisi"); assert_str(r.speech, "indirect"); assert_str(r.said, "a1"); assert_str(r.speaker, "yes");
  assert_int_equal(r.actors, 1); assert_int_equal(r.recipients, 1); assert_int_equal(r.outlets, 1); assert_int_equal(r.evidences, 1); assert_int_equal(r.modes, 0);
  assert_str(r.actor[0].name, "RSF"); assert_str(r.recipient[0].country, "RUS"); assert_true(r.recipient[0].implicit); assert_int_equal(r.recipient[0].begin, 14);
  assert_int_equal(r.date_at.begin, -1); assert_null(r.day.p); assert_false(r.located); assert_false(r.copy);
  assert_true(query_event(&f->d, 2, &r, &keep, &ok, &e));
  assert_null(r.said.p); assert_null(r.place.p); assert_null(r.verdict.p); assert_true(r.copy); assert_int_equal(r.attribution, 0);
  assert_false(query_event(&f->d, 99999, &r, &keep, &ok, &e)); assert_true(ok);
}

static void a_statement_groups(void **state) {
  fixture *f = *state;
  err e = {0};
  query q = query_of("actor=RUS");
  sqlite3_stmt *st = query_ask(&f->d, &q, "e.type, count(*)", "GROUP BY e.type ORDER BY e.type", &e);
  int64_t sum = 0;
  while (sqlite3_step(st) == SQLITE_ROW) sum += sqlite3_column_int64(st, 1);
  sqlite3_finalize(st);
  assert_int_equal(sum, count(f, "actor=RUS"));
}

/* No filter reads all events: neither for a page nor for all rows. */
static void no_filter_scans_the_events(void **state) {
  fixture *f = *state;
  static const char *const all[] = {"", "reading=facts", "actor=RUS", "recipient=NGO", "actor=petrov", "actor=GOV with=RUS", "type=AID", "from=2024-03-05", "from=2024-03 to=2024-03", "speaker=NGO",
                                    "speaker=rode", "report=r7", "text=nieuw", "place=gori", "country=GEO", "outlet=bode", "occurrence=3"};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    for (int rows = 0; rows <= 50; rows += 50) {
      err e = {0};
      char text[8000];
      query q = query_of(all[i]);
      sqlite3_stmt *st = plan_ask(&f->d, &q, rows, "e.id", "ORDER BY e.filed DESC, e.id", &e), *why;
      if (!st) fail_msg("%s", e.text);
      snprintf(text, sizeof text, "EXPLAIN QUERY PLAN %s", sqlite3_sql(st));
      sqlite3_finalize(st);
      assert_int_equal(sqlite3_prepare_v2(f->d.sql, text, -1, &why, NULL), SQLITE_OK);
      while (sqlite3_step(why) == SQLITE_ROW) {
        const char *step = (const char *)sqlite3_column_text(why, 3);
        bool pages = (rows || i < 2) && strstr(step, "SCAN e USING INDEX event_filed");  // newest first, until the page is full
        if ((strncmp(step, "SCAN", 4) == 0 && !pages && strcmp(step, "SCAN d") != 0 && !strstr(step, "VIRTUAL TABLE")) || strstr(step, "AUTOMATIC") || strstr(step, "BLOOM") ||
            (pages && strstr(step, "TEMP B-TREE")))
          fail_msg("%s: %s\n%s", all[i], step, text);
      }
      sqlite3_finalize(why);
    }
  }
}

static void a_value_is_never_sql(void **state) {
  fixture *f = *state;
  static const char *const keys[] = {"actor", "recipient", "with", "place", "outlet", "speaker", "text", "report"};
  static const char *const values[] = {"'", "\"", "x') OR 1=1 --", "\"x\" OR y*", "NEAR(", "a\"\"b", "%", "_", "?1", "]]>", "{name} : x", "-", "\\"};
  for (size_t k = 0; k < sizeof keys / sizeof *keys; k++)
    for (size_t v = 0; v < sizeof values / sizeof *values; v++) {
      err e = {0};
      int64_t n;
      query q = {0};
      assert_true(query_parse(&q, str_of(keys[k]), str_of(values[v]), &e));
      bool ok = query_count(&f->d, &q, 0, &n, &e);
      if (!ok && !strstr(e.text, "no word to look for")) fail_msg("%s=%s: %s", keys[k], values[v], e.text);
      if (ok && strcmp(keys[k], "text") != 0 && strcmp(values[v], "-") != 0) assert_int_equal(n, 0);
    }
}

static void what_is_wrong_is_named(void **state) {
  (void)state;
  static const struct {
    const char *key, *value, *told;
  } bad[] = {{"from", "yesterday", "from=yesterday: wants a day"}, {"to", "2024-13", "to=2024-13"}, {"to", "2024-1-1", "to=2024-1-1"}, {"type", "assault", "type=assault: wants one of"},
             {"country", "Ukraine", "country=Ukraine"}, {"reading", "some", "reading=some: wants facts"}, {"confidence", "1.5", "confidence=1.5"}, {"limit", "-1", "limit=-1"},
             {"offset", "1e3", "offset=1e3"}, {"copies", "maybe", "copies=maybe"}, {"lang", "NL", "lang=NL"}, {"mode", "X", "mode=X"}, {"occurrence", "x", "occurrence=x"},
             {"actr", "RUS", "no filter \"actr\""}, {"", "", "no filter \"\""}};
  for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
    query q = {0};
    err e = {0};
    assert_false(query_parse(&q, str_of(bad[i].key), str_of(bad[i].value), &e));
    if (!strstr(e.text, bad[i].told)) fail_msg("%s=%s: %s", bad[i].key, bad[i].value, e.text);
    assert_int_equal(e.status, 64);
  }
  query q = {0};
  err e = {0};
  for (int i = 0; query_keys[i]; i++) assert_true(query_parse(&q, str_of(query_keys[i]), S(""), &e));  // a form sends its empty fields
  assert_null(q.actor.p); assert_null(q.from.p); assert_int_equal(q.limit, 0);
}

static void codes_of_other_schemes_are_found(void **state) {
  (void)state;
  static const struct {
    const char *iso, *fips;
    int cow;
  } all[] = {{"ABW", "AA", 0},  {"AFG", "AF", 700}, {"AZE", "AJ", 373}, {"COD", "CG", 490}, {"GBR", "UK", 200}, {"KOR", "KS", 732}, {"PSE", "WE", 0},
             {"RUS", "RS", 365}, {"SSD", "OD", 626}, {"UKR", "UP", 369}, {"XKX", "KV", 347}, {"ZWE", "ZI", 552}, {"UNO", "", 0},   {"", "", 0}};
  for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
    assert_str(country_fips(str_of(all[i].iso)), all[i].fips);
    assert_int_equal(country_cow(str_of(all[i].iso)), all[i].cow);
  }
  assert_int_equal(scale_goldstein(S("0874")), 100); assert_int_equal(scale_goldstein(S("0334")), 60); assert_int_equal(scale_goldstein(S("0333")), 52);
  assert_int_equal(scale_goldstein(S("1823")), -100); assert_int_equal(scale_goldstein(S("176")), -70); assert_int_equal(scale_goldstein(S("")), 0);
  assert_int_equal(scale_quad_of_cameo(S("057")), 1); assert_int_equal(scale_quad_of_cameo(S("0841")), 2); assert_int_equal(scale_quad_of_cameo(S("112")), 3);
  assert_int_equal(scale_quad_of_cameo(S("204")), 4); assert_int_equal(scale_quad_of_cameo(S("21")), 0); assert_int_equal(scale_quad_of_type(S("RETREAT")), 2);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(filters_find_what_plain_sql_finds), cmocka_unit_test(pages_are_pieces_of_the_whole), cmocka_unit_test(a_count_stops_where_it_is_told),
      cmocka_unit_test(a_row_holds_everything),            cmocka_unit_test(a_statement_groups),            cmocka_unit_test(no_filter_scans_the_events),
      cmocka_unit_test(a_value_is_never_sql),              cmocka_unit_test(what_is_wrong_is_named),
      cmocka_unit_test(codes_of_other_schemes_are_found),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
