/* numeric.h - the float arithmetic of the forward pass: the same operations in the same order on every path.
 *
 * Only + - * / on 32-bit floats, conversions and comparisons, without fused multiply-add (-ffp-contract=off), so IEEE 754
 * fixes every bit. A vector kernel does the same operations lane by lane. NaN cannot arise from a checked model; the
 * clamps would turn one into the lower bound.
 * Accuracy     sigmoid and tanh within 3e-7 of the true value. */
#ifndef VOLGENS_MODEL_NUMERIC_H
#define VOLGENS_MODEL_NUMERIC_H

#include <stdint.h>
#include <string.h>

#define NUM_MINUS_LOG2E (-1.4426950408889634f)
#define NUM_ROUND 12582912.0f /* 1.5 * 2^23: adding and taking away rounds to the nearest whole number */
/* ln(2)^k / k!, k = 6..0: Taylor for 2^f, |f| <= 1/2 */
#define NUM_E6 1.5403530e-4f
#define NUM_E5 1.3333558e-3f
#define NUM_E4 9.6181291e-3f
#define NUM_E3 5.5504109e-2f
#define NUM_E2 2.4022651e-1f
#define NUM_E1 6.9314718e-1f

static inline float num_clamp(float x, float lo, float hi) {
  x = x > lo ? x : lo;
  return x < hi ? x : hi;
}

/* 1 / (1 + exp(-x)), x taken within +-30 */
static inline float num_sigmoid(float x) {
  float t = num_clamp(x, -30.0f, 30.0f) * NUM_MINUS_LOG2E;
  float n = (t + NUM_ROUND) - NUM_ROUND;
  float f = t - n;
  float p = NUM_E6;
  p = p * f + NUM_E5;
  p = p * f + NUM_E4;
  p = p * f + NUM_E3;
  p = p * f + NUM_E2;
  p = p * f + NUM_E1;
  p = p * f + 1.0f;
  int32_t bits = (int32_t)((uint32_t)((int32_t)n + 127) << 23);
  float two_n;
  memcpy(&two_n, &bits, 4);
  return 1.0f / (1.0f + p * two_n);
}

static inline float num_tanh(float x) { return 2.0f * num_sigmoid(2.0f * x) - 1.0f; }

/* x = (q - 128) / inv, q in 1..255 */
static inline uint8_t num_signed(float x, float inv) {
  return (uint8_t)(int32_t)(num_clamp(x * inv, -127.0f, 127.0f) + 128.5f);
}

/* x = q / inv, negative x gives 0 */
static inline uint8_t num_rectified(float x, float inv) {
  return (uint8_t)(int32_t)(num_clamp(x * inv, 0.0f, 255.0f) + 0.5f);
}

/* x = q / inv, q within +-2047 */
static inline int16_t num_narrow(float x, float inv) {
  return (int16_t)((int32_t)(num_clamp(x * inv, -2047.0f, 2047.0f) + 2048.5f) - 2048);
}

#endif
