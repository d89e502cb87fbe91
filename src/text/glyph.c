#include "text/glyph.h"

#include <utf8proc.h>

#include "base/utf8.h"

enum {
  SP = GLYPH_SPACE, UP = GLYPH_UPPER, LO = GLYPH_LOWER, DI = GLYPH_DIGIT, OP = GLYPH_OPEN, CL = GLYPH_CLOSE,
  ST = GLYPH_STOP, PA = GLYPH_PAUSE, SI = GLYPH_SIGN, MO = GLYPH_SIGN | GLYPH_MONEY,
  DQ = GLYPH_OPEN | GLYPH_CLOSE | GLYPH_QUOTE, SQ = DQ | GLYPH_SINGLE,
};

static const uint16_t ascii[128] = {
    SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP,  // 00
    SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP, SP,  // 10
    SP, ST, DQ, SI, MO, SI, SI, SQ, OP, CL, SI, SI, PA, SI, ST, SI,  // 20  !"#$%&'()*+,-./
    DI, DI, DI, DI, DI, DI, DI, DI, DI, DI, PA, PA, SI, SI, SI, ST,  // 30  0-9:;<=>?
    SI, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP,  // 40  @A-O
    UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, UP, OP, SI, CL, SI, SI,  // 50  P-Z[\]^_
    SQ, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO,  // 60  `a-o
    LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, LO, OP, SI, CL, SI, SP,  // 70  p-z{|}~
};

/* Signs whose use in news differs from their Unicode category. */
static uint32_t special(uint32_t cp) {
  switch (cp) {
    case 0x2018: case 0x201B: case 0x201A: case 0x2039: return GLYPH_OPEN | GLYPH_QUOTE | GLYPH_SINGLE;   // ‘ ‛ ‚ ‹
    case 0x2019: case 0x203A: return GLYPH_CLOSE | GLYPH_QUOTE | GLYPH_SINGLE;                            // ’ ›
    case 0x201C: case 0x201D: return GLYPH_OPEN | GLYPH_CLOSE | GLYPH_QUOTE;  // “ closes after „, ” opens in some houses
    case 0x201E: case 0x201F: case 0x00AB: return GLYPH_OPEN | GLYPH_QUOTE;                               // „ ‟ «
    case 0x00BB: return GLYPH_CLOSE | GLYPH_QUOTE;                                                        // »
    case 0x00B4: return SQ;                                                                               // ´
    case 0x2026: return GLYPH_STOP;                                                                       // …
    case 0x2010: case 0x2011: return GLYPH_SIGN;                                                          // hyphens
    case 0x00AD: case 0x200B: case 0x200C: case 0x200D: case 0x2060: return GLYPH_LOWER;                  // inside words
    case 0x0085: case 0xFEFF: return GLYPH_SPACE;
    default: return 0;
  }
}

static uint32_t kind_of(uint32_t cp) {
  if (cp < 128) return ascii[cp];
  uint32_t own = special(cp);
  if (own) return own;
  switch (utf8proc_category((utf8proc_int32_t)cp)) {
    case UTF8PROC_CATEGORY_LU: case UTF8PROC_CATEGORY_LT: return GLYPH_UPPER;
    case UTF8PROC_CATEGORY_LL: case UTF8PROC_CATEGORY_LM: case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_MN: case UTF8PROC_CATEGORY_MC: case UTF8PROC_CATEGORY_ME: return GLYPH_LOWER;
    case UTF8PROC_CATEGORY_ND: case UTF8PROC_CATEGORY_NL: case UTF8PROC_CATEGORY_NO: return GLYPH_DIGIT;
    case UTF8PROC_CATEGORY_CC: case UTF8PROC_CATEGORY_ZS: case UTF8PROC_CATEGORY_ZL: case UTF8PROC_CATEGORY_ZP: return GLYPH_SPACE;
    case UTF8PROC_CATEGORY_PS: return GLYPH_OPEN;
    case UTF8PROC_CATEGORY_PE: return GLYPH_CLOSE;
    case UTF8PROC_CATEGORY_PI: return GLYPH_OPEN | GLYPH_QUOTE;
    case UTF8PROC_CATEGORY_PF: return GLYPH_CLOSE | GLYPH_QUOTE;
    case UTF8PROC_CATEGORY_PD: return GLYPH_DASH;
    case UTF8PROC_CATEGORY_SC: return GLYPH_SIGN | GLYPH_MONEY;
    default: return GLYPH_SIGN;
  }
}

glyph glyph_at(str s, int32_t i) {
  if (i < 0 || i >= s.n) return (glyph){0};
  unsigned char c = (unsigned char)s.p[i];
  if (c < 128) return (glyph){c, 1, ascii[c]};
  glyph g = {0};
  g.cp = utf8_at(s, i, &g.n);
  g.kind = kind_of(g.cp);
  return g;
}

glyph glyph_before(str s, int32_t i) {
  if (i <= 0) return (glyph){0};
  do i--;
  while (i > 0 && ((unsigned char)s.p[i] & 0xC0) == 0x80);
  return glyph_at(s, i);
}

str glyph_fold(str s, char *buf, int32_t cap) {
  int32_t n = 0;
  for (int32_t i = 0; i < s.n;) {
    glyph g = glyph_at(s, i);
    uint32_t cp = g.cp == 0x2019 || g.cp == 0x2018 || g.cp == 0x00B4 || g.cp == '`' ? '\'' : g.cp;
    if (n + 4 > cap) return (str){0};
    if (cp < 128) buf[n++] = (char)(g.kind & GLYPH_UPPER ? cp + 32 : cp);
    else n += (int32_t)utf8proc_encode_char(utf8proc_tolower((utf8proc_int32_t)cp), (utf8proc_uint8_t *)buf + n);
    i += g.n;
  }
  return (str){buf, n};
}
