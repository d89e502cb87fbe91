/* schema.h - the tables of the store; docs/STORE.md describes every column. */
#ifndef VOLGENS_STORE_SCHEMA_H
#define VOLGENS_STORE_SCHEMA_H

/* SQL that makes all tables and views that are not there yet. */
extern const char store_schema[];

#endif
