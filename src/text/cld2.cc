#include "text/cld2.h"

#include <cstdio>

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

extern "C" int cld2_detect(const char *p, int n, cld2_guess guess[CLD2_GUESSES]) {
  CLD2::Language language[3];
  int percent[3], bytes = 0;
  double score[3];
  bool reliable = false;
  CLD2::CLDHints none = {nullptr, nullptr, CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE};
  CLD2::ExtDetectLanguageSummary(p, n, true, &none, 0, language, percent, score, nullptr, &bytes, &reliable);
  for (int i = 0; i < CLD2_GUESSES; i++) {
    bool known = language[i] != CLD2::UNKNOWN_LANGUAGE;
    std::snprintf(guess[i].code, sizeof guess[i].code, "%s", known ? CLD2::LanguageCode(language[i]) : "");
    guess[i].percent = percent[i];
  }
  return reliable;
}
