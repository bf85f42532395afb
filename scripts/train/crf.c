/*
 * Trains the tagger: a linear-chain CRF over characters or words with partly known labels. Every feature has weights that all guidelines share
 * and, where it is frequent enough, weights of each guideline. FTRL-proximal, one thread, fixed order: the same input gives the same bytes.
 *
 *   crf TRAIN DEV OUT guidelines=<name>,… [epochs=8] [cutoff=3] [own=5] [l1=1.5] [l2=8] [rate=0.15] [drop=0.3] [weight_<guideline>=1] [runs=1] [whole=0]
 *
 * runs: so many times from the beginning, each in another order; the weights are the mean of all.
 * whole=1: learns DEV too, whose F1 then flatters; for the last run, when everything has been chosen.
 */
#include "score.h"
#include <time.h>

static char *names[MOST_GUIDELINES];
static float rate = 0.15f, l1 = 1.5f, l2 = 8, smooth = 1;

typedef struct { Row w, z, n; } Weights; /* w follows from z and n */

static Weights *weights;
static Row *sums; /* of the weights at the moments that are averaged */
static Transitions shared, mixed[MOST_GUIDELINES];
static Row transition_state[MOST_GUIDELINES + 1][LABELS][2];
static Row own_transitions[MOST_GUIDELINES][LABELS];
static uint64_t random_state = 88172645463325252ull;

static uint32_t random32(void) {
  random_state ^= random_state << 13;
  random_state ^= random_state >> 7;
  random_state ^= random_state << 17;
  return (uint32_t)(random_state >> 32);
}

static void step(Weights *row, const float *g) {
  float inverse = 1 / rate;
  for (int y = 0; y < WIDTH; y++) {
    float n = row->n[y] + g[y] * g[y], root = sqrtf(n);
    float z = row->z[y] + g[y] - (root - sqrtf(row->n[y])) * inverse * row->w[y];
    float over = fabsf(z) - l1;
    float w = over / ((smooth + root) * inverse + l2);
    w = z > 0 ? -w : w;
    row->w[y] = over > 0 ? w : 0;
    row->n[y] = n;
    row->z[y] = z;
  }
}

static void step_transitions(float *w, Row *state, const float *g) {
  for (int y = 0; y < LABELS; y++) {
    float n = state[0][y] + g[y] * g[y];
    float z = state[1][y] + g[y] - (sqrtf(n) - sqrtf(state[0][y])) / rate * w[y];
    state[0][y] = n;
    state[1][y] = z;
    w[y] = -z / ((smooth + sqrtf(n)) / rate + l2);
  }
}

static void mix(int g) {
  for (int a = 0; a < LABELS; a++)
    for (int y = 0; y < LABELS; y++) mixed[g].weights[a][y] = shared.weights[a][y] + own_transitions[g][a][y];
  fill_exps(&mixed[g]);
}

static void fill_scores(const uint32_t *rows, const uint32_t *starts, int n, Row *scores) {
  for (int i = 0; i < n; i++) {
    Row sum = {0};
    for (uint32_t k = starts[i]; k < starts[i + 1]; k++)
      for (int y = 0; y < WIDTH; y++) sum[y] += weights[rows[k]].w[y];
    memcpy(scores[i], sum, sizeof sum);
  }
}

/* Averages what moves about from step to step: weights at several moments of the last epochs. */
static Row transition_sums[MOST_GUIDELINES + 1][LABELS];
static int moments;

static Row *transitions_of(int block) { return block == 0 ? shared.weights : own_transitions[block - 1]; }

static void remember(uint32_t rows) {
  moments++;
  for (uint32_t r = 0; r < rows; r++)
    for (int y = 0; y < WIDTH; y++) sums[r][y] += weights[r].w[y];
  for (int g = 0; g <= guidelines; g++)
    for (int a = 0; a < LABELS; a++)
      for (int y = 0; y < LABELS; y++) transition_sums[g][a][y] += transitions_of(g)[a][y];
}

/* Before another run; what is remembered stays. */
static void forget(uint32_t rows) {
  memset(weights, 0, rows * sizeof *weights);
  memset(&shared, 0, sizeof shared);
  memset(transition_state, 0, sizeof transition_state);
  memset(own_transitions, 0, sizeof own_transitions);
  for (int g = 0; g < guidelines; g++) mix(g);
}

static void settle(uint32_t rows) {
  float share = 1 / (float)moments;
  for (uint32_t r = 0; r < rows; r++)
    for (int y = 0; y < WIDTH; y++) weights[r].w[y] = sums[r][y] * share;
  for (int g = 0; g <= guidelines; g++)
    for (int a = 0; a < LABELS; a++)
      for (int y = 0; y < LABELS; y++) transitions_of(g)[a][y] = transition_sums[g][a][y] * share;
  for (int g = 0; g < guidelines; g++) mix(g);
}

static void evaluate(const Corpus *dev, const Index *index, const float *bias) {
  static Row scores[65536];
  static uint8_t labels[65536];
  uint32_t rows[512], starts[2] = {0, 0};
  Tally names_of[MOST_GUIDELINES] = {{0}}, fifths[MOST_GUIDELINES] = {{0}};
  for (size_t at = 0; at < dev->count; at++) {
    const Sentence *s = &dev->sentences[at];
    for (uint32_t i = 0; i < s->length; i++) {
      starts[1] = (uint32_t)rows_of(index, s->hashes + (size_t)i * dev->features, dev->features, s->guideline, rows);
      fill_scores(rows, starts, 1, &scores[i]);
    }
    viterbi((int)s->length, scores, &mixed[s->guideline], bias[s->guideline], labels);
    tally(labels, s, 1, 3, &names_of[s->guideline]);
    tally(labels, s, 4, 4, &fifths[s->guideline]);
  }
  for (int g = 0; g < guidelines; g++) {
    Tally t = names_of[g];
    printf("  %s %.2f (%.1f/%.1f)", names[g], f1(t), 100.0 * t.right / (t.found + !t.found), 100.0 * t.right / (t.wanted + !t.wanted));
  }
  printf("  the fifth kind");
  for (int g = 0; g < guidelines; g++) printf(" %.1f", f1(fifths[g]));
  printf("\n");
}

/* Records of u32 hash, u32 guideline + 1 (0: shared), LABELS floats; first the transitions, under hash 0. */
static void save(const char *path, const Index *index) {
  FILE *file = fopen(path, "wb");
  if (!file) { perror(path); exit(1); }
  for (uint32_t g = 0; g <= (uint32_t)guidelines; g++)
    for (int a = 0; a < LABELS; a++) {
      uint32_t head[2] = {0, g};
      fwrite(head, 4, 2, file);
      fwrite(g == 0 ? shared.weights[a] : own_transitions[g - 1][a], 4, LABELS, file);
    }
  for (size_t at = 0; at <= index->mask; at++) {
    const Slot *slot = &index->slots[at];
    if (!slot->kept) continue;
    uint32_t row = slot->row;
    for (uint32_t g = 0; g <= (uint32_t)guidelines; g++) {
      if (g > 0 && !(slot->own >> (g - 1) & 1)) continue;
      const float *w = weights[row++].w;
      int any = 0;
      for (int y = 0; y < LABELS; y++) any |= w[y] != 0;
      uint32_t head[2] = {slot->hash, g};
      if (any) fwrite(head, 4, 2, file), fwrite(w, 4, LABELS, file);
    }
  }
  fclose(file);
}

static const char *option(int argc, char **argv, const char *name) {
  size_t length = strlen(name);
  for (int i = 4; i < argc; i++)
    if (!strncmp(argv[i], name, length) && argv[i][length] == '=') return argv[i] + length + 1;
  return NULL;
}

static double number(int argc, char **argv, const char *name, double otherwise) {
  const char *text = option(argc, argv, name);
  return text ? atof(text) : otherwise;
}

static double learn(const Sentence *s, const uint32_t *rows, const uint32_t *starts, float weight, uint32_t drop) {
  static Row scores[65536], work[3 * 65536], free_[65536], known[65536];
  static uint32_t kept[1 << 22], kept_starts[65537];
  int n = (int)s->length, g = (int)s->guideline;
  if (drop > 0) {
    uint32_t count = 0;
    for (int i = 0; i < n; i++) {
      kept_starts[i] = count;
      for (uint32_t k = starts[i]; k < starts[i + 1]; k++)
        if (random32() >= drop) kept[count++] = rows[k];
    }
    kept_starts[n] = count;
    rows = kept;
    starts = kept_starts;
  }
  fill_scores(rows, starts, n, scores);
  float grown = 1 / (1 - drop / 4294967296.0f);
  for (int i = 0; i < n; i++)
    for (int y = 0; y < WIDTH; y++) scores[i][y] *= grown;
  Row pairs[LABELS];
  memset(pairs, 0, sizeof pairs);
  double all = marginals(n, scores, NULL, &mixed[g], work, free_, pairs, weight);
  double right = marginals(n, scores, s->masks, &mixed[g], work, known, pairs, -weight);
  if (isnan(all) || isnan(right)) return NAN;
  for (int i = 0; i < n; i++) {
    Row gradient;
    float most = 0;
    for (int y = 0; y < WIDTH; y++) {
      gradient[y] = weight * grown * (free_[i][y] - known[i][y]);
      if (fabsf(gradient[y]) > most) most = fabsf(gradient[y]);
    }
    if (most < 1e-3f) continue;
    for (uint32_t k = starts[i]; k < starts[i + 1]; k++) step(&weights[rows[k]], gradient);
  }
  for (int a = 0; a < LABELS; a++) {
    step_transitions(shared.weights[a], transition_state[0][a], pairs[a]);
    step_transitions(own_transitions[g][a], transition_state[g + 1][a], pairs[a]);
  }
  mix(g);
  return all - right;
}

/* The rows of every character of the corpus: those of sentence s begin at first[s], of its character i at starts[s][i] from there. */
typedef struct {
  uint32_t *all, **starts;
  size_t *first, count;
} Rows;

static void append(Corpus *to, const Corpus *more) {
  to->sentences = need(realloc(to->sentences, (to->count + more->count) * sizeof *to->sentences));
  memcpy(to->sentences + to->count, more->sentences, more->count * sizeof *more->sentences);
  to->count += more->count;
  to->characters += more->characters;
}

static Rows rows_of_corpus(const Corpus *corpus, const Index *index) {
  Rows rows = {need(malloc(corpus->characters * corpus->features * 2 * 4)), need(malloc(corpus->count * sizeof *rows.starts)),
               need(malloc(corpus->count * sizeof *rows.first)), 0};
  for (size_t at = 0; at < corpus->count; at++) {
    const Sentence *s = &corpus->sentences[at];
    rows.starts[at] = need(malloc((s->length + 1) * 4));
    rows.first[at] = rows.count;
    for (uint32_t i = 0; i <= s->length; i++) {
      rows.starts[at][i] = (uint32_t)(rows.count - rows.first[at]);
      if (i < s->length)
        rows.count += (size_t)rows_of(index, s->hashes + (size_t)i * corpus->features, corpus->features, s->guideline, rows.all + rows.count);
    }
  }
  return rows;
}

static void shuffle(size_t *order, size_t count) {
  for (size_t i = count - 1; i > 0; i--) {
    size_t j = random32() % (i + 1), swap = order[i];
    order[i] = order[j];
    order[j] = swap;
  }
}

static void name_guidelines(int argc, char **argv) {
  for (int i = 4; i < argc; i++) {
    if (strncmp(argv[i], "guidelines=", 11) != 0) continue;
    for (char *name = strtok(argv[i] + 11, ","); name && guidelines < MOST_GUIDELINES; name = strtok(NULL, ",")) names[guidelines++] = name;
  }
  if (guidelines == 0) { fprintf(stderr, "guidelines=<name>,… is missing\n"); exit(2); }
}

int main(int argc, char **argv) {
  if (argc < 5) { fprintf(stderr, "usage: crf TRAIN DEV OUT guidelines=<name>,… [option=value…]\n"); return 2; }
  setvbuf(stdout, NULL, _IOLBF, 0);
  Corpus train = read_corpus(argv[1]), dev = read_corpus(argv[2]);
  name_guidelines(argc, argv);
  int epochs = (int)number(argc, argv, "epochs", 8), runs = (int)number(argc, argv, "runs", 1);
  rate = (float)number(argc, argv, "rate", rate);
  l1 = (float)number(argc, argv, "l1", l1);
  l2 = (float)number(argc, argv, "l2", l2);
  uint32_t drop = (uint32_t)(number(argc, argv, "drop", 0.3) * 4294967295.0);
  if (number(argc, argv, "whole", 0) != 0) append(&train, &dev);
  Index index = build_index(&train, (unsigned)number(argc, argv, "cutoff", 3), (unsigned)number(argc, argv, "own", 5));
  weights = need(calloc(index.rows, sizeof(Weights)));
  sums = need(calloc(index.rows, sizeof(Row)));
  Rows rows = rows_of_corpus(&train, &index);
  printf("%zu sentences, %zu characters, %zu features, %u rows, %.1f rows a character\n", train.count, train.characters, index.used, index.rows,
         (double)rows.count / train.characters);
  float weight[MOST_GUIDELINES], no_bias[MOST_GUIDELINES] = {0};
  for (int g = 0; g < guidelines; g++) {
    char key[64];
    snprintf(key, sizeof key, "weight_%s", names[g]);
    weight[g] = (float)number(argc, argv, key, 1);
    mix(g);
  }
  size_t *order = need(malloc(train.count * sizeof *order));
  for (size_t i = 0; i < train.count; i++) order[i] = i;
  clock_t began = clock();
  for (int epoch = 1; epoch <= epochs * runs; epoch++) {
    if (epoch > 1 && epoch % epochs == 1 % epochs) forget(index.rows);
    shuffle(order, train.count);
    double loss = 0;
    size_t lost = 0;
    for (size_t i = 0; i < train.count; i++) {
      size_t at = order[i];
      const Sentence *s = &train.sentences[at];
      double one = learn(s, rows.all + rows.first[at], rows.starts[at], weight[s->guideline], drop);
      if (isnan(one)) lost++;
      else loss += one;
      if ((epoch - 1) % epochs >= epochs - 2 && (i + 1) % (train.count / 4) == 0) remember(index.rows);
    }
    printf("epoch %d: loss %.0f, %zu lost, %.0f s\n", epoch, loss, lost, (double)(clock() - began) / CLOCKS_PER_SEC);
    evaluate(&dev, &index, no_bias);
  }
  settle(index.rows);
  printf("averaged\n");
  evaluate(&dev, &index, no_bias);
  save(argv[3], &index);
  return 0;
}
