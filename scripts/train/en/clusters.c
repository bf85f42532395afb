/*
 * Word clusters by exchange: each word moves to the class that makes the class bigrams of the text most probable, until few move.
 * Words are put into classes by frequency at first and are taken in that order: the same text gives the same clusters.
 *
 *   clusters CLASSES ROUNDS LEAST < sentences of words, one a line > word, tab, class
 *
 * The gain of a move is that of sum N(a,b) log N(a,b) - 2 sum N(a) log N(a) over classes a, b.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { LONGEST = 256 };
typedef struct { uint32_t word, count; } Neighbour;
typedef struct { char *text; uint32_t count; } Word;
typedef struct { uint32_t a, b; } Pair;

static Word *words;
static uint32_t *table, table_mask = (1u << 22) - 1, used;

static void *need(void *memory) {
  if (!memory) { fprintf(stderr, "out of memory\n"); exit(1); }
  return memory;
}

static uint32_t find_word(const char *text) {
  uint32_t hash = 2166136261u;
  for (const char *c = text; *c; c++) hash = (hash ^ (uint8_t)*c) * 16777619u;
  for (hash &= table_mask;; hash = (hash + 1) & table_mask) {
    if (table[hash] == 0) {
      words[used].text = need(strdup(text));
      table[hash] = ++used;
      return used - 1;
    }
    if (strcmp(words[table[hash] - 1].text, text) == 0) return table[hash] - 1;
  }
}

static int by_count(const void *a, const void *b) {
  uint32_t i = *(const uint32_t *)a, j = *(const uint32_t *)b;
  if (words[i].count != words[j].count) return words[i].count < words[j].count ? 1 : -1;
  return strcmp(words[i].text, words[j].text);
}

static int by_pair(const void *a, const void *b) {
  const Pair *p = a, *q = b;
  if (p->a != q->a) return p->a < q->a ? -1 : 1;
  return p->b == q->b ? 0 : p->b < q->b ? -1 : 1;
}

/* Neighbours of each word on one side: those of word w from starts[w] to starts[w + 1]. */
static Neighbour *neighbours(Pair *pairs, size_t count, uint32_t kept, size_t *starts) {
  qsort(pairs, count, sizeof *pairs, by_pair);
  Neighbour *out = need(malloc((count + 1) * sizeof *out));
  size_t n = 0;
  memset(starts, 0, (kept + 1) * sizeof *starts);
  for (size_t i = 0; i < count;) {
    size_t j = i;
    while (j < count && pairs[j].a == pairs[i].a && pairs[j].b == pairs[i].b) j++;
    out[n++] = (Neighbour){pairs[i].b, (uint32_t)(j - i)};
    starts[pairs[i].a + 1]++;
    i = j;
  }
  for (uint32_t w = 0; w < kept; w++) starts[w + 1] += starts[w];
  return out;
}

static double *xlogx;
static double xl(uint32_t n) { return xlogx[n]; }

int main(int argc, char **argv) {
  if (argc != 4) { fprintf(stderr, "usage: clusters CLASSES ROUNDS LEAST < WORDS\n"); return 2; }
  uint32_t classes = (uint32_t)atoi(argv[1]), least = (uint32_t)atoi(argv[3]);
  int rounds = atoi(argv[2]);
  words = need(calloc(1u << 21, sizeof *words));
  table = need(calloc((size_t)table_mask + 1, sizeof *table));
  uint32_t *text = need(malloc(sizeof *text * (1u << 26)));
  size_t length = 0;
  const uint32_t edge = find_word("<edge>");
  char word[LONGEST];
  int fill = 0;
  text[length++] = edge;
  for (int c; (c = getchar()) != EOF;) {
    if (c != ' ' && c != '\n') { if (fill < LONGEST - 1) word[fill++] = (char)c; continue; }
    word[fill] = 0;
    if (fill > 0) text[length++] = find_word(word);
    fill = 0;
    if (c == '\n') text[length++] = edge;
  }
  for (size_t i = 0; i < length; i++) words[text[i]].count++;
  uint32_t *order = need(malloc(used * sizeof *order)), *rank = need(malloc(used * sizeof *rank));
  for (uint32_t i = 0; i < used; i++) order[i] = i;
  qsort(order, used, sizeof *order, by_count);
  uint32_t kept = 0;
  while (kept < used && words[order[kept]].count >= least) kept++;
  for (uint32_t i = 0; i < used; i++) rank[order[i]] = i < kept ? i : UINT32_MAX;
  /* Rare words are all one, with a class of their own: the last. */
  const uint32_t rare = kept, all = classes + 1;
  uint32_t *class_of = need(malloc((kept + 1) * sizeof *class_of));
  for (uint32_t w = 0; w < kept; w++) class_of[w] = w < classes ? w : w % classes;
  class_of[rare] = classes;
  Pair *right = need(malloc(length * sizeof *right)), *left = need(malloc(length * sizeof *left));
  for (size_t i = 0; i + 1 < length; i++) {
    uint32_t a = rank[text[i]] == UINT32_MAX ? rare : rank[text[i]], b = rank[text[i + 1]] == UINT32_MAX ? rare : rank[text[i + 1]];
    right[i] = (Pair){a, b};
    left[i] = (Pair){b, a};
  }
  size_t *right_at = need(malloc((kept + 3) * sizeof *right_at)), *left_at = need(malloc((kept + 3) * sizeof *left_at));
  Neighbour *after = neighbours(right, length - 1, kept + 1, right_at), *before = neighbours(left, length - 1, kept + 1, left_at);
  free(right), free(left);
  xlogx = need(malloc((length + 1) * sizeof *xlogx));
  xlogx[0] = 0;
  for (size_t i = 1; i <= length; i++) xlogx[i] = (double)i * log((double)i);
  uint32_t *bigram = need(calloc((size_t)all * all, sizeof *bigram)), *size = need(calloc(all, sizeof *size));
  for (uint32_t w = 0; w <= kept; w++)
    for (size_t k = right_at[w]; k < right_at[w + 1]; k++) {
      bigram[(size_t)class_of[w] * all + class_of[after[k].word]] += after[k].count;
      size[class_of[w]] += after[k].count;
    }
  uint32_t *next = need(calloc(all, sizeof *next)), *last = need(calloc(all, sizeof *last));
  uint32_t *nexts = need(malloc(all * sizeof *nexts)), *lasts = need(malloc(all * sizeof *lasts));
  for (int round = 0; round < rounds; round++) {
    uint32_t moved = 0;
    for (uint32_t w = 0; w < kept; w++) {
      uint32_t own = class_of[w], itself = 0, total = 0, nn = 0, nl = 0;
      for (size_t k = right_at[w]; k < right_at[w + 1]; k++) {
        total += after[k].count;
        if (after[k].word == w) { itself = after[k].count; continue; }
        uint32_t c = class_of[after[k].word];
        if (next[c] == 0) nexts[nn++] = c;
        next[c] += after[k].count;
      }
      for (size_t k = left_at[w]; k < left_at[w + 1]; k++) {
        if (before[k].word == w) continue;
        uint32_t c = class_of[before[k].word];
        if (last[c] == 0) lasts[nl++] = c;
        last[c] += before[k].count;
      }
      /* Take the word out of its class. */
      for (uint32_t i = 0; i < nn; i++) bigram[(size_t)own * all + nexts[i]] -= next[nexts[i]];
      for (uint32_t i = 0; i < nl; i++) bigram[(size_t)lasts[i] * all + own] -= last[lasts[i]];
      bigram[(size_t)own * all + own] -= itself;
      size[own] -= total;
      double best = -INFINITY;
      uint32_t chosen = own;
      for (uint32_t c = 0; c < classes; c++) {
        double gain = -2 * (xl(size[c] + total) - xl(size[c]));
        const uint32_t *row = bigram + (size_t)c * all;
        for (uint32_t i = 0; i < nn; i++)
          if (nexts[i] != c) gain += xl(row[nexts[i]] + next[nexts[i]]) - xl(row[nexts[i]]);
        for (uint32_t i = 0; i < nl; i++) {
          if (lasts[i] == c) continue;
          uint32_t n = bigram[(size_t)lasts[i] * all + c];
          gain += xl(n + last[lasts[i]]) - xl(n);
        }
        gain += xl(row[c] + next[c] + last[c] + itself) - xl(row[c]);
        if (gain > best) best = gain, chosen = c;
      }
      for (uint32_t i = 0; i < nn; i++) bigram[(size_t)chosen * all + nexts[i]] += next[nexts[i]];
      for (uint32_t i = 0; i < nl; i++) bigram[(size_t)lasts[i] * all + chosen] += last[lasts[i]];
      bigram[(size_t)chosen * all + chosen] += itself;
      size[chosen] += total;
      moved += chosen != own;
      class_of[w] = chosen;
      for (uint32_t i = 0; i < nn; i++) next[nexts[i]] = 0;
      for (uint32_t i = 0; i < nl; i++) last[lasts[i]] = 0;
    }
    fprintf(stderr, "round %d: %u of %u words moved\n", round + 1, moved, kept);
  }
  for (uint32_t w = 0; w < kept; w++)
    if (order[w] != edge) printf("%s\t%u\n", words[order[w]].text, class_of[w]);
  return 0;
}
