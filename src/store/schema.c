#include "store/schema.h"

#include <stddef.h>

#define CONTENT_TABLES \
  "CREATE TABLE fetch(" \
  "  id INTEGER PRIMARY KEY, url TEXT NOT NULL, at TEXT NOT NULL, status INTEGER NOT NULL, type TEXT, etag TEXT," \
  "  last_modified TEXT, bytes INTEGER, hash TEXT, item TEXT) STRICT;" \
  "CREATE INDEX fetch_url ON fetch(url, at);" \
  "CREATE TABLE feed(" \
  "  url TEXT PRIMARY KEY, title TEXT, etag TEXT, last_modified TEXT, polled TEXT, due TEXT," \
  "  failures INTEGER NOT NULL DEFAULT 0, interval INTEGER NOT NULL DEFAULT 0, ttl INTEGER) STRICT, WITHOUT ROWID;" \
  "CREATE TABLE report(" \
  "  id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, url TEXT, current INTEGER REFERENCES version DEFERRABLE INITIALLY DEFERRED," \
  "  copy_of INTEGER REFERENCES report, copy_share REAL) STRICT;" \
  "CREATE INDEX report_url ON report(url) WHERE url IS NOT NULL;" \
  "CREATE INDEX report_copy ON report(copy_of) WHERE copy_of IS NOT NULL;" \
  "CREATE TABLE version(" \
  "  id INTEGER PRIMARY KEY, report INTEGER NOT NULL REFERENCES report ON DELETE CASCADE, number INTEGER NOT NULL," \
  "  lang TEXT, title TEXT, url TEXT, published TEXT, author TEXT, outlet TEXT, format TEXT, summary INTEGER NOT NULL DEFAULT 0, text TEXT NOT NULL, hash TEXT NOT NULL," \
  "  added TEXT, origin TEXT, fetch INTEGER REFERENCES fetch, UNIQUE(report, number)) STRICT;" \
  "CREATE INDEX version_hash ON version(hash);" \
  "CREATE INDEX version_published ON version(published);" \
  "CREATE TABLE correction(" \
  "  id INTEGER PRIMARY KEY, report TEXT NOT NULL, hash TEXT NOT NULL, event TEXT NOT NULL, type TEXT NOT NULL," \
  "  trigger_begin INTEGER NOT NULL, trigger_end INTEGER NOT NULL, verdict TEXT NOT NULL CHECK(verdict IN ('right', 'wrong', 'should'))," \
  "  field TEXT, value TEXT, note TEXT, made TEXT NOT NULL) STRICT;" \
  "CREATE INDEX correction_event ON correction(report, event);"

#define REPORT_TABLES \
  "CREATE TABLE run(" \
  "  id INTEGER PRIMARY KEY, version TEXT NOT NULL, lexicon TEXT NOT NULL, model TEXT NOT NULL," \
  "  UNIQUE(version, lexicon, model)) STRICT;" \
  "CREATE TABLE coded(" \
  "  version INTEGER PRIMARY KEY REFERENCES version ON DELETE CASCADE, run INTEGER NOT NULL REFERENCES run, lang TEXT NOT NULL," \
  "  country TEXT NOT NULL, day TEXT) STRICT;" \
  "CREATE INDEX coded_run ON coded(run);" \
  "CREATE INDEX coded_day ON coded(day);" \
  "CREATE TABLE outlet(" \
  "  version INTEGER NOT NULL REFERENCES coded ON DELETE CASCADE, position INTEGER NOT NULL, name TEXT NOT NULL," \
  "  PRIMARY KEY(version, position)) STRICT, WITHOUT ROWID;" \
  "CREATE INDEX outlet_name ON outlet(name COLLATE NOCASE);" \
  "CREATE TABLE sentence(" \
  "  version INTEGER NOT NULL REFERENCES coded ON DELETE CASCADE, position INTEGER NOT NULL, \"begin\" INTEGER NOT NULL," \
  "  \"end\" INTEGER NOT NULL, kind TEXT NOT NULL, paragraph INTEGER NOT NULL, PRIMARY KEY(version, position)) STRICT, WITHOUT ROWID;" \
  "CREATE TABLE actor(" \
  "  id INTEGER PRIMARY KEY, country TEXT NOT NULL, sector TEXT NOT NULL, name TEXT NOT NULL, identifier TEXT NOT NULL," \
  "  UNIQUE(country, sector, name, identifier)) STRICT;" \
  "CREATE INDEX actor_name ON actor(name COLLATE NOCASE);" \
  "CREATE TABLE place(" \
  "  id INTEGER PRIMARY KEY, name TEXT NOT NULL, country TEXT NOT NULL, geonameid INTEGER NOT NULL, lat REAL, lon REAL," \
  "  UNIQUE(name, country, geonameid)) STRICT;" \
  "CREATE TABLE mention(" \
  "  version INTEGER NOT NULL REFERENCES coded ON DELETE CASCADE, \"begin\" INTEGER NOT NULL, \"end\" INTEGER NOT NULL," \
  "  kind TEXT NOT NULL, actor INTEGER REFERENCES actor, place INTEGER REFERENCES place," \
  "  PRIMARY KEY(version, \"begin\", \"end\", kind)) STRICT, WITHOUT ROWID;" \
  "CREATE INDEX mention_actor ON mention(actor) WHERE actor IS NOT NULL;"

#define RECORD_TABLES \
  "CREATE TABLE attribution(" \
  "  id INTEGER PRIMARY KEY, version INTEGER NOT NULL REFERENCES coded ON DELETE CASCADE, name TEXT NOT NULL," \
  "  parent INTEGER REFERENCES attribution ON DELETE SET NULL, actor INTEGER NOT NULL REFERENCES actor, source_begin INTEGER," \
  "  source_end INTEGER, cue_begin INTEGER, cue_end INTEGER, speech TEXT NOT NULL, stance TEXT NOT NULL, rule TEXT NOT NULL," \
  "  UNIQUE(version, name)) STRICT;" \
  "CREATE INDEX attribution_actor ON attribution(actor);" \
  "CREATE INDEX attribution_parent ON attribution(parent) WHERE parent IS NOT NULL;" \
  "CREATE TABLE content(" \
  "  attribution INTEGER NOT NULL REFERENCES attribution ON DELETE CASCADE, position INTEGER NOT NULL, \"begin\" INTEGER NOT NULL," \
  "  \"end\" INTEGER NOT NULL, PRIMARY KEY(attribution, position)) STRICT, WITHOUT ROWID;" \
  "CREATE TABLE finding(" \
  "  version INTEGER NOT NULL REFERENCES coded ON DELETE CASCADE, position INTEGER NOT NULL, kind TEXT NOT NULL," \
  "  \"begin\" INTEGER NOT NULL, \"end\" INTEGER NOT NULL, attribution INTEGER REFERENCES attribution ON DELETE SET NULL," \
  "  PRIMARY KEY(version, position)) STRICT, WITHOUT ROWID;" \
  "CREATE INDEX finding_attribution ON finding(attribution) WHERE attribution IS NOT NULL;" \
  "CREATE TABLE occurrence(" \
  "  id INTEGER PRIMARY KEY, type TEXT NOT NULL, day TEXT, reports INTEGER NOT NULL, events INTEGER NOT NULL) STRICT;" \
  "CREATE TABLE event(" \
  "  id INTEGER PRIMARY KEY, version INTEGER NOT NULL REFERENCES coded ON DELETE CASCADE, name TEXT NOT NULL, type TEXT NOT NULL," \
  "  cameo TEXT, trigger_begin INTEGER NOT NULL, trigger_end INTEGER NOT NULL, date TEXT NOT NULL, date_begin INTEGER," \
  "  date_end INTEGER, day TEXT, filed TEXT NOT NULL, place INTEGER REFERENCES place, place_begin INTEGER, place_end INTEGER," \
  "  attribution INTEGER REFERENCES attribution ON DELETE SET NULL, author TEXT NOT NULL, speaker TEXT, confidence REAL NOT NULL," \
  "  contexts TEXT NOT NULL, flags TEXT NOT NULL, rule TEXT NOT NULL, cluster TEXT NOT NULL, occurrence INTEGER REFERENCES occurrence ON DELETE SET NULL," \
  "  UNIQUE(version, name)) STRICT;" \
  "CREATE INDEX event_filed ON event(filed DESC);" \
  "CREATE INDEX event_type ON event(type, filed DESC);" \
  "CREATE INDEX event_place ON event(place) WHERE place IS NOT NULL;" \
  "CREATE INDEX event_attribution ON event(attribution) WHERE attribution IS NOT NULL;" \
  "CREATE INDEX event_occurrence ON event(occurrence) WHERE occurrence IS NOT NULL;" \
  "CREATE TABLE mode(" \
  "  event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE, mode TEXT NOT NULL, PRIMARY KEY(event, mode)) STRICT, WITHOUT ROWID;" \
  "CREATE TABLE participant(" \
  "  event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE, role TEXT NOT NULL, position INTEGER NOT NULL," \
  "  actor INTEGER NOT NULL REFERENCES actor, \"begin\" INTEGER, \"end\" INTEGER, implicit INTEGER NOT NULL," \
  "  PRIMARY KEY(event, role, position)) STRICT, WITHOUT ROWID;" \
  "CREATE INDEX participant_actor ON participant(actor, role, event);" \
  "CREATE TABLE evidence(" \
  "  event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE, position INTEGER NOT NULL, \"begin\" INTEGER NOT NULL," \
  "  \"end\" INTEGER NOT NULL, PRIMARY KEY(event, position)) STRICT, WITHOUT ROWID;"

/* What links.c makes: over all reports. */
#define LINK_TABLES \
  "CREATE TABLE linked(version INTEGER PRIMARY KEY REFERENCES coded ON DELETE CASCADE) STRICT;" \
  "CREATE TABLE link_key(" \
  "  key INTEGER NOT NULL, event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE, PRIMARY KEY(key, event)) STRICT, WITHOUT ROWID;" \
  "CREATE INDEX link_key_event ON link_key(event);" \
  "CREATE TABLE link(" \
  "  a INTEGER NOT NULL REFERENCES event ON DELETE CASCADE, b INTEGER NOT NULL REFERENCES event ON DELETE CASCADE," \
  "  kind TEXT NOT NULL, score REAL NOT NULL, evidence TEXT NOT NULL, PRIMARY KEY(a, b, kind)) STRICT, WITHOUT ROWID;" \
  "CREATE INDEX link_b ON link(b);" \
  "CREATE TABLE contested(" \
  "  occurrence INTEGER PRIMARY KEY REFERENCES occurrence ON DELETE CASCADE, since TEXT NOT NULL, last TEXT NOT NULL) STRICT;" \
  "CREATE INDEX contested_last ON contested(last);" \
  "CREATE TABLE fulfilment(" \
  "  commitment INTEGER NOT NULL REFERENCES event ON DELETE CASCADE, event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE," \
  "  score REAL NOT NULL, PRIMARY KEY(commitment, event)) STRICT, WITHOUT ROWID;" \
  "CREATE INDEX fulfilment_event ON fulfilment(event);" \
  "CREATE TABLE commitment(" \
  "  country TEXT NOT NULL, filed TEXT NOT NULL, event INTEGER NOT NULL REFERENCES event ON DELETE CASCADE, kind INTEGER NOT NULL," \
  "  PRIMARY KEY(country, filed, event)) STRICT, WITHOUT ROWID;" \
  "CREATE INDEX commitment_event ON commitment(event);" \
  "CREATE TABLE pair(" \
  "  a INTEGER NOT NULL REFERENCES report ON DELETE CASCADE, b INTEGER NOT NULL REFERENCES report ON DELETE CASCADE," \
  "  shared INTEGER NOT NULL, points INTEGER NOT NULL, contact INTEGER NOT NULL, PRIMARY KEY(a, b)) STRICT, WITHOUT ROWID;" \
  "CREATE INDEX pair_b ON pair(b);" \
  "CREATE INDEX pair_order ON pair(contact DESC, points DESC, b DESC, a);"

/* store/search.h: stems of the newest versions that are coded. */
#define SEARCH_TABLES \
  "CREATE VIRTUAL TABLE search USING fts5(title, body, content='', tokenize=\"unicode61 remove_diacritics 2\");"

/* store/copy.h: keys of texts, of newest versions. */
#define COPY_TABLES "CREATE TABLE near(key INTEGER NOT NULL, report INTEGER NOT NULL, PRIMARY KEY(key, report)) STRICT, WITHOUT ROWID;"

/* What queries look up: the names of actors by word, and indexes of the filters (plan.h). */
#define QUERY_TABLES \
  "CREATE VIRTUAL TABLE actor_word USING fts5(name, content='actor', content_rowid='id', tokenize='unicode61 remove_diacritics 2');" \
  "CREATE TRIGGER actor_word_put AFTER INSERT ON actor BEGIN INSERT INTO actor_word(rowid, name) VALUES(new.id, new.name); END;" \
  "CREATE TRIGGER actor_word_drop AFTER DELETE ON actor BEGIN" \
  "  INSERT INTO actor_word(actor_word, rowid, name) VALUES('delete', old.id, old.name); END;" \
  "CREATE TRIGGER actor_word_change AFTER UPDATE OF name ON actor BEGIN" \
  "  INSERT INTO actor_word(actor_word, rowid, name) VALUES('delete', old.id, old.name);" \
  "  INSERT INTO actor_word(rowid, name) VALUES(new.id, new.name); END;" \
  "CREATE INDEX actor_sector ON actor(sector);" \
  "CREATE INDEX place_name ON place(name COLLATE NOCASE);" \
  "CREATE INDEX place_country ON place(country);" \
  "CREATE INDEX report_current ON report(current, copy_of);"

const char *const store_tables[] = {CONTENT_TABLES, REPORT_TABLES, RECORD_TABLES, LINK_TABLES, SEARCH_TABLES, COPY_TABLES, QUERY_TABLES, NULL};

#define PARTY(role) \
  "(SELECT group_concat(x.country || '/' || x.sector, ' ') FROM participant p JOIN actor x ON x.id = p.actor" \
  "  WHERE p.event = e.id AND p.role = '" role "')"

const char *const store_views[] = {
    /* The newest version of each report, coded. */
    "CREATE VIEW IF NOT EXISTS reports AS SELECT r.id, r.name, r.url, v.id AS version, v.number, c.lang, v.title, v.published, v.author,"
    "  (SELECT group_concat(name, ' > ') FROM outlet o WHERE o.version = v.id) AS outlet, c.day, c.country, r.copy_of, v.text"
    "  FROM report r JOIN version v ON v.id = r.current JOIN coded c ON c.version = v.id;",
    /* One row an event of a newest version, with what an analyst reads first. */
    "CREATE VIEW IF NOT EXISTS events AS SELECT r.name AS report, e.name AS event, e.type,"
    "  (SELECT group_concat(mode, ' ') FROM mode m WHERE m.event = e.id) AS modes," PARTY("actor") " AS actors," PARTY("recipient")
    "  AS recipients, e.date, e.day, e.filed, l.name AS place, l.country AS place_country, e.author, e.speaker, s.country AS says_country,"
    "  s.sector AS says_sector, s.name AS says_name, a.speech, a.stance, e.confidence, e.rule, e.occurrence, r.copy_of IS NOT NULL AS copy,"
    "  substr(v.text, w.\"begin\" + 1, w.\"end\" - w.\"begin\") AS words, e.id AS id"
    "  FROM event e JOIN version v ON v.id = e.version JOIN report r ON r.id = v.report AND r.current = v.id"
    "  LEFT JOIN place l ON l.id = e.place LEFT JOIN attribution a ON a.id = e.attribution LEFT JOIN actor s ON s.id = a.actor"
    "  LEFT JOIN evidence w ON w.event = e.id AND w.position = 0;",
    /* The three readings; a copy of a report counts nothing. */
    "CREATE VIEW IF NOT EXISTS facts AS SELECT * FROM events WHERE author = 'yes' AND NOT copy;",
    "CREATE VIEW IF NOT EXISTS claims AS SELECT * FROM events WHERE author <> 'yes' AND NOT copy;",
    "CREATE VIEW IF NOT EXISTS by_source AS SELECT coalesce(says_country, '') AS source_country, coalesce(says_sector, '') AS source_sector,"
    "  coalesce(says_name, '') AS source_name, speaker AS source_says, * FROM events WHERE NOT copy;",
    NULL};
