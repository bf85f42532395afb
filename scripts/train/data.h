/* Sentences as features.js wrote them, and the index from feature hashes to rows of weights. */
#ifndef DATA_H
#define DATA_H
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MOST_GUIDELINES = 8, LABELS = 21, WIDTH = 24 }; /* WIDTH: labels padded, for vector instructions */

static int guidelines; /* how many this language has */

typedef struct {
  uint32_t guideline, length;
  const uint32_t *masks;  /* length: bit y set = label y allowed */
  const uint32_t *hashes; /* length * features */
} Sentence;

typedef struct {
  Sentence *sentences;
  size_t count, characters;
  uint32_t features;
} Corpus;

/* A slot of the index. Rows of one feature lie together: the shared one at `row`, then one for each guideline in `own`. */
typedef struct {
  uint32_t hash, row;
  uint16_t seen[MOST_GUIDELINES];
  uint8_t own, kept;
} Slot;

typedef struct {
  Slot *slots;
  uint32_t mask;
  size_t used;
  uint32_t rows;
} Index;

static void *need(void *memory) {
  if (!memory) { fprintf(stderr, "out of memory\n"); exit(1); }
  return memory;
}

static Corpus read_corpus(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) { perror(path); exit(1); }
  fseek(file, 0, SEEK_END);
  size_t words = (size_t)ftell(file) / 4;
  rewind(file);
  uint32_t *data = need(malloc(words * 4));
  if (fread(data, 4, words, file) != words) { perror(path); exit(1); }
  fclose(file);
  Corpus corpus = {NULL, 0, 0, data[0]};
  size_t room = 0;
  for (size_t at = 1; at < words;) {
    if (corpus.count == room) corpus.sentences = need(realloc(corpus.sentences, (room = room * 2 + 1024) * sizeof(Sentence)));
    Sentence *s = &corpus.sentences[corpus.count++];
    s->guideline = data[at];
    s->length = data[at + 1];
    s->masks = data + at + 2;
    s->hashes = s->masks + s->length;
    at += 2 + s->length + (size_t)s->length * corpus.features;
    corpus.characters += s->length;
  }
  return corpus;
}

static Slot *find_slot(const Index *index, uint32_t hash) {
  uint32_t at = (hash * 2654435769u) >> 3 & index->mask;
  while (index->slots[at].hash != 0 && index->slots[at].hash != hash) at = (at + 1) & index->mask;
  return &index->slots[at];
}

/* Features seen `cutoff` times get a row; a guideline's own row needs `own_cutoff` sightings there and one elsewhere. */
static Index build_index(const Corpus *corpus, unsigned cutoff, unsigned own_cutoff) {
  Index index = {NULL, (1u << 26) - 1, 0, 0};
  index.slots = need(calloc((size_t)index.mask + 1, sizeof(Slot)));
  for (size_t i = 0; i < corpus->count; i++) {
    const Sentence *s = &corpus->sentences[i];
    for (size_t k = 0; k < (size_t)s->length * corpus->features; k++) {
      if (s->hashes[k] == 0) continue;
      Slot *slot = find_slot(&index, s->hashes[k]);
      if (slot->hash == 0 && ++index.used > index.mask / 4 * 3) { fprintf(stderr, "index full\n"); exit(1); }
      slot->hash = s->hashes[k];
      if (slot->seen[s->guideline] < UINT16_MAX) slot->seen[s->guideline]++;
    }
  }
  for (size_t at = 0; at <= index.mask; at++) {
    Slot *slot = &index.slots[at];
    unsigned total = 0;
    for (int g = 0; g < guidelines; g++) total += slot->seen[g];
    if (total < cutoff || slot->hash == 0) continue;
    slot->kept = 1;
    slot->row = index.rows++;
    for (int g = 0; g < guidelines; g++)
      if (slot->seen[g] >= own_cutoff && slot->seen[g] < total) slot->own |= 1 << g, index.rows++;
  }
  return index;
}

/* Rows of one unit: at most twice as many as features. */
static int rows_of(const Index *index, const uint32_t *hashes, uint32_t features, unsigned guideline, uint32_t *rows) {
  int count = 0;
  for (uint32_t k = 0; k < features; k++) {
    if (hashes[k] == 0) continue;
    const Slot *slot = find_slot(index, hashes[k]);
    if (!slot->kept) continue;
    rows[count++] = slot->row;
    if (slot->own >> guideline & 1) rows[count++] = slot->row + 1 + (uint32_t)__builtin_popcount(slot->own & ((1u << guideline) - 1));
  }
  return count;
}
#endif
