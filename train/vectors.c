/* vectors.c - word and subword vectors from raw text, by structured skip-gram.
 *
 *   vectors TEXT OUT.bin OUT.vocab EPOCHS
 *
 * TEXT has a sentence a line, word keys with blanks between (prep.py). A word's vector is the mean of its
 * own row and the rows of its hashed pieces (Bojanowski et al. 2017); each place of the window -3..3 has its own
 * output table (Ling et al. 2015), which makes the vectors better for syntax. Plain SGD, one thread, fixed seed.
 * OUT.bin: int32 V, B, D; float rows [V + B][D]. OUT.vocab: key, blank, count a line. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { D = 128, B = 1 << 16, WIN = 3, NEG = 5, MIN_COUNT = 4, VOCAB_MAX = 40000,
       HASH = 1 << 22, LINE_MAX_BYTES = 1 << 16, SENT_MAX = 400, GRAM_MAX = 160, NEG_TABLE = 1 << 22 };
static const float LR = 0.05f;

typedef struct { char *key; long count; int *grams, G; } word;

static word *vocab;             // [V], most frequent first
static int V;
static int *slots;              // [HASH] index into vocab, or -1
static float *in, *out;         // [V + B][D], [2 WIN][V][D]
static int *negatives;          // [NEG_TABLE]
static float sigmoid[1024];     // of -6..6
static uint64_t seed = 20240601;

static uint32_t rnd(void)
{
    seed = seed * 6364136223846793005u + 1442695040888963407u;
    return (uint32_t)(seed >> 33);
}

static uint64_t fnv64(const char *s, int n, uint64_t salt)
{
    uint64_t h = 0xcbf29ce484222325u ^ salt;
    for (int i = 0; i < n; i++)
        h = (h ^ (uint8_t)s[i]) * 0x100000001b3u;
    return h ^ h >> 32;
}

static int slot_of(const char *s, int n)
{
    uint32_t h = (uint32_t)fnv64(s, n, 0) & (HASH - 1);
    while (slots[h] >= 0 && (strncmp(vocab[slots[h]].key, s, (size_t)n) || vocab[slots[h]].key[n]))
        h = (h + 1) & (HASH - 1);
    return (int)h;
}

static void word_grams(word *w)
{
    char s[1024];
    int len = snprintf(s, sizeof s, "<%s>", w->key), start[1024], C = 0;
    for (int i = 0; i < len; i++)
        if (((uint8_t)s[i] & 0xC0) != 0x80)
            start[C++] = i;
    start[C] = len;
    w->grams = malloc(GRAM_MAX * sizeof *w->grams);
    for (int n = 3; n <= 5; n++)
        for (int i = 0; i + n <= C && w->G < GRAM_MAX; i++)
            w->grams[w->G++] = (int)(fnv64(s + start[i], start[i + n] - start[i], (uint64_t)n) & (B - 1));
}

static int by_count(const void *a, const void *b)
{
    const word *x = a, *y = b;
    if (x->count != y->count)
        return x->count < y->count ? 1 : -1;
    return strcmp(x->key, y->key);
}

static long vocab_read(FILE *f)
{
    static char line[LINE_MAX_BYTES];
    long total = 0;
    int cap = 1 << 21;
    vocab = calloc((size_t)cap, sizeof *vocab);
    slots = malloc(HASH * sizeof *slots);
    memset(slots, 0xff, HASH * sizeof *slots);
    while (fgets(line, sizeof line, f))
        for (char *t = strtok(line, " \n"); t; t = strtok(NULL, " \n")) {
            int h = slot_of(t, (int)strlen(t));
            if (slots[h] < 0) {
                if (V == cap)
                    continue;
                vocab[V].key = strdup(t);
                slots[h] = V++;
            }
            vocab[slots[h]].count++;
            total++;
        }
    qsort(vocab, (size_t)V, sizeof *vocab, by_count);
    while (V > 0 && (V > VOCAB_MAX || vocab[V - 1].count < MIN_COUNT))
        V--;
    memset(slots, 0xff, HASH * sizeof *slots);
    for (int v = 0; v < V; v++) {
        slots[slot_of(vocab[v].key, (int)strlen(vocab[v].key))] = v;
        word_grams(&vocab[v]);
    }
    return total;
}

static void tables_make(void)
{
    in = malloc((size_t)(V + B) * D * sizeof *in);
    out = calloc((size_t)2 * WIN * (size_t)V * D, sizeof *out);
    for (size_t i = 0; i < (size_t)(V + B) * D; i++)
        in[i] = ((float)rnd() / 2147483648.0f - 0.5f) / D;
    negatives = malloc(NEG_TABLE * sizeof *negatives);
    double sum = 0, acc = 0;
    for (int v = 0; v < V; v++)
        sum += pow((double)vocab[v].count, 0.6);
    for (int i = 0, v = 0; i < NEG_TABLE; i++) {
        while (v < V - 1 && acc + pow((double)vocab[v].count, 0.6) < (double)i / NEG_TABLE * sum)
            acc += pow((double)vocab[v++].count, 0.6);
        negatives[i] = v;
    }
    for (int i = 0; i < 1024; i++)
        sigmoid[i] = (float)(1 / (1 + exp(-(i - 512) * 12.0 / 1024)));
}

static float sigma(float x)
{
    if (x >= 6)
        return 1;
    return x <= -6 ? 0 : sigmoid[(int)(x * (1024 / 12.0f)) + 512];
}

/* One output row: moves it, and adds to the gradient of the hidden vector. */
static void pair(float *restrict o, const float *restrict h, float *restrict g, float label, float lr)
{
    float dot = 0;
    for (int d = 0; d < D; d++)
        dot += o[d] * h[d];
    float a = lr * (label - sigma(dot));
    for (int d = 0; d < D; d++) {
        g[d] += a * o[d];
        o[d] += a * h[d];
    }
}

static void centre(const int *sent, int n, int i, float lr)
{
    const word *w = &vocab[sent[i]];
    float h[D], g[D] = {0}, inv = 1.0f / (float)(w->G + 1);
    float *own = in + (size_t)sent[i] * D;
    memcpy(h, own, sizeof h);
    for (int k = 0; k < w->G; k++)
        for (int d = 0; d < D; d++)
            h[d] += in[(size_t)(V + w->grams[k]) * D + (size_t)d];
    for (int d = 0; d < D; d++)
        h[d] *= inv;
    for (int p = 0; p < 2 * WIN; p++) {
        int j = i + (p < WIN ? p - WIN : p - WIN + 1);
        if (j < 0 || j >= n || sent[j] < 0)
            continue;
        float *table = out + (size_t)p * (size_t)V * D;
        pair(table + (size_t)sent[j] * D, h, g, 1, lr);
        for (int k = 0; k < NEG; k++) {
            int v = negatives[rnd() & (NEG_TABLE - 1)];
            if (v != sent[j])
                pair(table + (size_t)v * D, h, g, 0, lr);
        }
    }
    for (int d = 0; d < D; d++)
        own[d] += g[d];
    for (int k = 0; k < w->G; k++)
        for (int d = 0; d < D; d++)
            in[(size_t)(V + w->grams[k]) * D + (size_t)d] += g[d];
}

static void train(FILE *f, long total, int epochs)
{
    static char line[LINE_MAX_BYTES];
    long seen = 0, next = 0;
    int sent[SENT_MAX];
    for (int e = 0; e < epochs; e++) {
        rewind(f);
        while (fgets(line, sizeof line, f)) {
            int n = 0;
            for (char *t = strtok(line, " \n"); t && n < SENT_MAX; t = strtok(NULL, " \n"))
                sent[n++] = slots[slot_of(t, (int)strlen(t))];
            float lr = LR * (1 - (float)seen / ((float)total * (float)epochs + 1));
            for (int i = 0; i < n; i++) {
                if (sent[i] < 0)
                    continue;
                float rel = (float)vocab[sent[i]].count / (float)total / 3e-4f;
                if (rel > 1 && (float)rnd() / 2147483648.0f > 1 / sqrtf(rel))
                    continue;
                centre(sent, n, i, lr);
            }
            seen += n;
            if (seen > next) {
                fprintf(stderr, "\r%ld of %ld", seen, total * epochs);
                next += 500000;
            }
        }
    }
    fputc('\n', stderr);
}

int main(int argc, char **argv)
{
    if (argc != 5)
        return fprintf(stderr, "usage: vectors TEXT OUT.bin OUT.vocab EPOCHS\n"), 64;
    FILE *f = fopen(argv[1], "r"), *bin = fopen(argv[2], "wb"), *voc = fopen(argv[3], "w");
    if (!f || !bin || !voc)
        return perror("vectors"), 66;
    long total = vocab_read(f);
    tables_make();
    fprintf(stderr, "%d words of %ld tokens\n", V, total);
    train(f, total, atoi(argv[4]));
    int32_t head[3] = {V, B, D};
    fwrite(head, sizeof head, 1, bin);
    fwrite(in, sizeof *in * D, (size_t)(V + B), bin);
    for (int v = 0; v < V; v++)
        fprintf(voc, "%s %ld\n", vocab[v].key, vocab[v].count);
    return fclose(bin) || fclose(voc) ? 74 : 0;
}
