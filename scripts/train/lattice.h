/* The chain itself: forward and backward sums over all labellings, and the best one. Probabilities are scaled at every character. */
#ifndef LATTICE_H
#define LATTICE_H
#include "data.h"
#include <math.h>

typedef float Row[WIDTH];
typedef struct {
  Row weights[LABELS]; /* from, to */
  Row exps[LABELS];
} Transitions;

static int label_kind(int y) { return (y - 1) >> 2; }
static int label_part(int y) { return (y - 1) & 3; }
static int may_start(int y) { return y == 0 || label_part(y) == 0 || label_part(y) == 3; }
static int may_end(int y) { return y == 0 || label_part(y) >= 2; }
static int may_follow(int a, int b) {
  return may_end(a) ? may_start(b) : !may_start(b) && label_kind(a) == label_kind(b);
}

static void fill_exps(Transitions *t) {
  memset(t->exps, 0, sizeof t->exps);
  for (int a = 0; a < LABELS; a++)
    for (int b = 0; b < LABELS; b++)
      if (may_follow(a, b)) t->exps[a][b] = expf(t->weights[a][b]);
}

/* exp(score - max) with labels outside `mask` at 0; returns max. */
static float fill_potentials(const float *scores, uint32_t mask, float *into) {
  float top = -INFINITY;
  for (int y = 0; y < LABELS; y++)
    if (mask >> y & 1 && scores[y] > top) top = scores[y];
  for (int y = 0; y < WIDTH; y++) into[y] = y < LABELS && mask >> y & 1 ? expf(scores[y] - top) : 0;
  return top;
}

static float scale(float *row) {
  float sum = 0;
  for (int y = 0; y < WIDTH; y++) sum += row[y];
  if (!(sum > 1e-35f)) return 0;
  float inverse = 1 / sum;
  for (int y = 0; y < WIDTH; y++) row[y] *= inverse;
  return sum;
}

/*
 * Marginals of each label and, added times `sign` to `pairs`, of each transition. Returns the log of the sum over allowed labellings,
 * or NAN where it vanished.
 */
static double marginals(int n, const Row *scores, const uint32_t *masks, const Transitions *t, Row *work, Row *marginal, Row *pairs, float sign) {
  Row *potential = work, *alpha = work + n, *beta = work + 2 * n;
  double log_sum = 0;
  for (int i = 0; i < n; i++) {
    uint32_t mask = masks ? masks[i] : ~0u;
    log_sum += fill_potentials(scores[i], mask, potential[i]);
    Row next = {0};
    if (i == 0) for (int y = 0; y < LABELS; y++) next[y] = may_start(y);
    else for (int a = 0; a < LABELS; a++) {
      float p = alpha[i - 1][a];
      if (p > 0) for (int y = 0; y < WIDTH; y++) next[y] += p * t->exps[a][y];
    }
    for (int y = 0; y < WIDTH; y++) alpha[i][y] = next[y] * potential[i][y];
    if (i == n - 1) for (int y = 0; y < LABELS; y++) if (!may_end(y)) alpha[i][y] = 0;
    float sum = scale(alpha[i]);
    if (sum == 0) return NAN;
    log_sum += logf(sum);
  }
  for (int i = n - 1; i >= 0; i--) {
    if (i == n - 1) for (int y = 0; y < WIDTH; y++) beta[i][y] = y < LABELS && may_end(y);
    else {
      Row ahead;
      for (int y = 0; y < WIDTH; y++) ahead[y] = potential[i + 1][y] * beta[i + 1][y];
      float norm = 0;
      for (int a = 0; a < LABELS; a++) {
        float sum = 0, out[WIDTH];
        for (int y = 0; y < WIDTH; y++) out[y] = t->exps[a][y] * ahead[y];
        for (int y = 0; y < WIDTH; y++) sum += out[y];
        beta[i][a] = sum;
        norm += alpha[i][a] * sum;
      }
      for (int a = LABELS; a < WIDTH; a++) beta[i][a] = 0;
      if (!(norm > 1e-35f)) return NAN;
      float inverse = 1 / norm;
      for (int a = 0; a < LABELS; a++) {
        float p = sign * alpha[i][a] * inverse;
        if (p != 0) for (int y = 0; y < WIDTH; y++) pairs[a][y] += p * t->exps[a][y] * ahead[y];
      }
      scale(beta[i]);
    }
    for (int y = 0; y < WIDTH; y++) marginal[i][y] = alpha[i][y] * beta[i][y];
    if (scale(marginal[i]) == 0) return NAN;
  }
  return log_sum;
}

static void viterbi(int n, const Row *scores, const Transitions *t, float outside_bias, uint8_t *labels) {
  static uint8_t from[65536][WIDTH];
  Row best, next;
  for (int y = 0; y < LABELS; y++) best[y] = may_start(y) ? scores[0][y] + (y == 0 ? outside_bias : 0) : -INFINITY;
  for (int i = 1; i < n; i++) {
    for (int y = 0; y < LABELS; y++) {
      next[y] = -INFINITY;
      for (int a = 0; a < LABELS; a++)
        if (may_follow(a, y) && best[a] + t->weights[a][y] > next[y]) next[y] = best[a] + t->weights[a][y], from[i][y] = (uint8_t)a;
      next[y] += scores[i][y] + (y == 0 ? outside_bias : 0);
    }
    memcpy(best, next, sizeof best);
  }
  int y = 0;
  for (int a = 1; a < LABELS; a++) if (may_end(a) && best[a] > best[y]) y = a;
  for (int i = n - 1; i >= 0; i--) labels[i] = (uint8_t)y, y = i > 0 ? from[i][y] : y;
}
#endif
