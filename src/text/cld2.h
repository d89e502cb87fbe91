/* cld2.h - the Compact Language Detector 2 behind plain C: a shim over its C++ interface. */
#ifndef VOLGENS_TEXT_CLD2_H
#define VOLGENS_TEXT_CLD2_H

#ifdef __cplusplus
extern "C" {
#endif

enum { CLD2_GUESSES = 3, CLD2_CODE = 16 };

typedef struct cld2_guess {
  char code[CLD2_CODE];  // "nl", "zh-Hant"; terminated; "" none
  int percent;           // of the text
} cld2_guess;

/* The likeliest languages of n bytes of UTF-8, best first. Returns 1 when the first is held reliable, else 0. */
int cld2_detect(const char *p, int n, cld2_guess guess[CLD2_GUESSES]);

#ifdef __cplusplus
}
#endif
#endif
