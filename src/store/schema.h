/* schema.h - the tables of the store; docs/STORE.md describes every column.
 *
 * Content tables are never recomputed; derived tables can be thrown away and made again from them. */
#ifndef VOLGENS_STORE_SCHEMA_H
#define VOLGENS_STORE_SCHEMA_H

/* What stands in the file's header: PRAGMA application_id ("Volg") and user_version. A file with another one is refused. */
enum { STORE_APPLICATION = 0x566f6c67, STORE_SCHEMA = 1 };

/* SQL that makes all tables and indexes of an empty file, then the views; each list ended by NULL. */
extern const char *const store_tables[];
extern const char *const store_views[];

#endif
