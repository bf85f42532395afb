/* Span-exact precision, recall and F1 over persons, organizations of both kinds, and places; the fifth kind apart. */
#ifndef SCORE_H
#define SCORE_H
#include "lattice.h"

typedef struct { long right, found, wanted; } Tally;

/* 0 none, 1 person, 2 organization or government, 3 place, 4 the fifth kind. */
static int coarse(int label) {
  static const int of_kind[] = {1, 2, 2, 3, 4};
  return label == 0 ? 0 : of_kind[label_kind(label)];
}

static int label_of_mask(uint32_t mask) { return mask & 1 ? 0 : __builtin_ctz(mask); }

/* Ends (exclusive) of spans by their first character; 0 where none begins. */
static void spans(const uint8_t *labels, int n, int *end, int *type) {
  memset(end, 0, (size_t)n * sizeof *end);
  for (int i = 0; i < n; i++) {
    if (labels[i] == 0 || label_part(labels[i]) == 1 || label_part(labels[i]) == 2) continue;
    int to = i + 1;
    if (label_part(labels[i]) == 0) while (to < n && label_part(labels[to - 1]) != 2) to++;
    end[i] = to;
    type[i] = coarse(labels[i]);
  }
}

static void tally(const uint8_t *labels, const Sentence *s, int from_type, int to_type, Tally *sum) {
  static int end[2][65536], type[2][65536];
  static uint8_t gold[65536];
  int n = (int)s->length;
  for (int i = 0; i < n; i++) gold[i] = (uint8_t)label_of_mask(s->masks[i]);
  spans(labels, n, end[0], type[0]);
  spans(gold, n, end[1], type[1]);
  for (int i = 0; i < n; i++) {
    int found = end[0][i] && type[0][i] >= from_type && type[0][i] <= to_type;
    int wanted = end[1][i] && type[1][i] >= from_type && type[1][i] <= to_type;
    sum->found += found;
    sum->wanted += wanted;
    sum->right += found && wanted && end[0][i] == end[1][i] && type[0][i] == type[1][i];
  }
}

static double f1(Tally t) { return t.right ? 200.0 * t.right / (t.found + t.wanted) : 0; }
#endif
