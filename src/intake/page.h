/* page.h - a report out of a unit (unit.h): a page, or the fields and markup of an item.
 *
 * The fields of a unit are checked: a date that is none, a language that is none are left out.
 * Memory       worked on in the room behind `keep`, which gets the report alone. */
#ifndef VOLGENS_INTAKE_PAGE_H
#define VOLGENS_INTAKE_PAGE_H

#include "base/arena.h"
#include "base/err.h"
#include "intake/format.h"
#include "intake/report.h"
#include "intake/unit.h"

/* The same of an item whose fields are at hand; `size` is about how many bytes they have. */
bool page_read_item(str file, const unit *u, ptrdiff_t size, long line, report *rep, arena *keep, err *e);
bool page_read(str file, intake_format format, str bytes, long line, report *rep, arena *keep, err *e);

#endif
