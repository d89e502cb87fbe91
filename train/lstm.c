/* lstm.c - the recurrent part of an LSTM layer, forward and backward, for training on a CPU (cell.py calls it).
 *
 * Time comes first in every array: [T][B][...], the sentences of a batch in order of falling length, so that the first
 * live[t] rows of place t are words and the rest is padding. B and H are multiples of 32. Gates stand in the order of
 * PyTorch: input, forget, cell, output. Products are of bfloat16 numbers, their sums of floats: in tiles (AMX) where
 * the compiler is told that the machine has them, else in plain loops, which give the same up to the order of sums. */
#include <math.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#ifdef __AMX_BF16__
#include <immintrin.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

static uint16_t half(float x)
{
    uint32_t u;
    memcpy(&u, &x, 4);
    return (uint16_t)((u + 0x7fff + (u >> 16 & 1)) >> 16);
}

#ifndef __AMX_BF16__
static float whole(uint16_t x)
{
    uint32_t u = (uint32_t)x << 16;
    float f;
    memcpy(&f, &u, 4);
    return f;
}
#endif

/* [K][N] floats, rows `step` apart (or columns, if `turned`), as tiles of 32 x 16: pairs of rows lie together. */
void lstm_pack(const float *w, int K, int N, int step, int turned, uint16_t *out)
{
    for (int n = 0; n < N; n += 16)
        for (int k = 0; k < K; k += 2)
            for (int c = 0; c < 16; c++)
                for (int p = 0; p < 2; p++)
                    *out++ = half(turned ? w[(size_t)(n + c) * step + k + p] : w[(size_t)(k + p) * step + n + c]);
}

#ifdef __AMX_BF16__

int lstm_start(void)
{
    if (syscall(SYS_arch_prctl, 0x1023, 18)) /* ARCH_REQ_XCOMP_PERM, tile data */
        return -1;
    return 0;
}

static void tiles(void)
{
    struct {
        uint8_t palette, row, rest[14];
        uint16_t bytes[16];
        uint8_t rows[16];
    } c = {.palette = 1};
    for (int i = 0; i < 8; i++)
        c.bytes[i] = 64, c.rows[i] = 16;
    _tile_loadconfig(&c);
}

/* c [n][N] += a [n][K] times b, packed; n up to the next multiple of 32. */
static void multiply(int n, int K, int N, const uint16_t *a, const uint16_t *b, float *c)
{
    int sc = N * 4, sa = K * 2;
    for (int j = 0; j < N; j += 32)
        for (int i = 0; i < n; i += 32) {
            float *p = c + (size_t)i * N + j;
            const uint16_t *x = a + (size_t)i * K, *y = b + (size_t)j * K;
            _tile_loadd(0, p, sc); _tile_loadd(1, p + 16, sc);
            _tile_loadd(2, p + 16 * N, sc); _tile_loadd(3, p + 16 * N + 16, sc);
            for (int k = 0; k < K; k += 32) {
                _tile_loadd(4, x + k, sa); _tile_loadd(5, x + 16 * K + k, sa);
                _tile_loadd(6, y + (size_t)k * 16, 64); _tile_loadd(7, y + (size_t)(K + k) * 16, 64);
                _tile_dpbf16ps(0, 4, 6); _tile_dpbf16ps(1, 4, 7);
                _tile_dpbf16ps(2, 5, 6); _tile_dpbf16ps(3, 5, 7);
            }
            _tile_stored(0, p, sc); _tile_stored(1, p + 16, sc);
            _tile_stored(2, p + 16 * N, sc); _tile_stored(3, p + 16 * N + 16, sc);
        }
}

#else

int lstm_start(void)
{
    return 0;
}

static void tiles(void)
{
}

static void multiply(int n, int K, int N, const uint16_t *a, const uint16_t *b, float *c)
{
    for (int j = 0; j < N; j += 16)
        for (int i = 0; i < n; i++) {
            const uint16_t *y = b + (size_t)j * K, *x = a + (size_t)i * K;
            float s[32] = {0};
            for (int k = 0; k < K; k += 2, y += 32) {
                float u = whole(x[k]), v = whole(x[k + 1]);
                for (int m = 0; m < 32; m += 2)
                    s[m] += u * whole(y[m]), s[m + 1] += v * whole(y[m + 1]);
            }
            for (int m = 0; m < 16; m++)
                c[(size_t)i * N + j + m] += s[2 * m] + s[2 * m + 1];
        }
}

#endif

/* The curves of the gates; past 30 they are flat, and fast division knows no infinity. */
static inline float sigmoid(float x)
{
    x = x > 30 ? 30 : x < -30 ? -30 : x;
    return 1 / (1 + expf(-x));
}

static inline float tangent(float x)
{
    return 2 * sigmoid(2 * x) - 1;
}

/* gates [T][B][4H]: what comes from the input, then the gates' values; w: [H][4H] packed; cell, out [T][B][H], zero at
 * first and where padding is. */
void lstm_forward(int T, int B, int H, int back, const int32_t *live, const uint16_t *w, float *gates, float *cell, float *out)
{
    uint16_t *a = aligned_alloc(64, (size_t)B * H * 2);
    float *none = calloc((size_t)B * H, sizeof *none);
    tiles();
    for (int s = 0; s < T; s++) {
        int t = back ? T - 1 - s : s, n = live[t], before = back ? t + 1 : t - 1;
        float *g = gates + (size_t)t * B * 4 * H, *c = cell + (size_t)t * B * H, *o = out + (size_t)t * B * H;
        const float *was = s ? cell + (size_t)before * B * H : none;
        if (s) {
            const float *h = out + (size_t)before * B * H;
#pragma omp simd
            for (int i = 0; i < B * H; i++)
                a[i] = half(h[i]);
            multiply(n, H, 4 * H, a, w, g);
        }
        for (int r = 0; r < n; r++, g += 4 * H, c += H, o += H, was += H)
#pragma omp simd
            for (int k = 0; k < H; k++) {
                float i = sigmoid(g[k]), f = sigmoid(g[H + k]), z = tangent(g[2 * H + k]), q = sigmoid(g[3 * H + k]);
                float v = f * was[k] + i * z;
                g[k] = i, g[H + k] = f, g[2 * H + k] = z, g[3 * H + k] = q;
                c[k] = v;
                o[k] = q * tangent(v);
            }
        memset(g, 0, (size_t)(B - n) * 4 * H * sizeof *g);
        memset(o, 0, (size_t)(B - n) * H * sizeof *o);
        memset(c, 0, (size_t)(B - n) * H * sizeof *c);
    }
    free(none), free(a);
}

/* d [T][B][H]: what the loss asks of `out`; gates: values, then what the loss asks of the gates before their curves;
 * w: [4H][H] packed. */
void lstm_backward(int T, int B, int H, int back, const int32_t *live, const uint16_t *w, float *gates, const float *cell, const float *d)
{
    uint16_t *a = aligned_alloc(64, (size_t)B * 4 * H * 2);
    float *dh = aligned_alloc(64, (size_t)B * H * 4), *dc = calloc((size_t)B * H, 4), *none = calloc((size_t)B * H, 4);
    tiles();
    for (int s = T - 1; s >= 0; s--) {
        int t = back ? T - 1 - s : s, n = live[t], before = back ? t + 1 : t - 1, after = back ? t - 1 : t + 1;
        memcpy(dh, d + (size_t)t * B * H, (size_t)B * H * 4);
        if (s < T - 1) {
            const float *g = gates + (size_t)after * B * 4 * H;
#pragma omp simd
            for (int i = 0; i < B * 4 * H; i++)
                a[i] = half(g[i]);
            multiply(n, 4 * H, H, a, w, dh);
        }
        float *g = gates + (size_t)t * B * 4 * H;
        const float *c = cell + (size_t)t * B * H, *was = s ? cell + (size_t)before * B * H : none;
        for (int r = 0; r < n; r++, g += 4 * H) {
            const float *x = dh + r * H, *v = c + r * H, *u = was + r * H;
            float *y = dc + r * H;
#pragma omp simd
            for (int k = 0; k < H; k++) {
                float i = g[k], f = g[H + k], z = g[2 * H + k], q = g[3 * H + k], e = tangent(v[k]);
                float p = y[k] + x[k] * q * (1 - e * e);
                g[k] = p * z * i * (1 - i);
                g[H + k] = p * u[k] * f * (1 - f);
                g[2 * H + k] = p * i * (1 - z * z);
                g[3 * H + k] = x[k] * e * q * (1 - q);
                y[k] = p * f;
            }
        }
    }
    free(none), free(dc), free(dh), free(a);
}
