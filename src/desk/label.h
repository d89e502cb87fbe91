/* label.h - codes in words, for the reader. */
#ifndef VOLGENS_DESK_LABEL_H
#define VOLGENS_DESK_LABEL_H

#include "base/str.h"

typedef struct label {
  const char *code, *words;
} label;

/* The 16 types in their order, ended by NULL; words say what an event of the type is ("Assault"). */
extern const label label_types[];
/* Sectors ("GOV" -> "government"). */
extern const label label_sectors[];

/* The words for a code, the code itself when it is unknown. */
str label_of(const label *list, str code);
/* Cooperation (AGREE to RETREAT) or conflict. */
bool label_cooperates(str type);

#endif
