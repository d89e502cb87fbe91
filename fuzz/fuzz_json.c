/* fuzz_json.c - objects over many lines, ninjs items. */
#include <stdint.h>

#include "intake.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  if (size < 60000) fuzz_intake((str){(const char *)data, (int32_t)size}, INTAKE_JSON);
  return 0;
}
