#!/usr/bin/env bash
# pyoxigraph 0.4.11 and 0.5.13 (PyPI), N3.js 2.13.12 (npm): one statement about an edge, `<< wang worksFor bureau >> source "p.1"`, as 0.4.11 itself writes it.
#
# Behaviour: 0.4.11 writes RDF-star, where the edge is the subject. To a reader of RDF 1.2, which 0.5.13 and N3.js 2 are, the same Turtle is two triples about a new blank
# node that reifies the edge: nothing is told of it, the pattern `<< ?s ?p ?o >> source ?d` still answers, and what asks whether a subject is a triple (isTriple) finds
# none. The same dump as N-Triples is read by neither: a triple is no subject there any more.
#
# Output seen (reader, file, triples, rows of the pattern, rows of isTriple):
#   0.4.11 edge.nt 1 1 1
#   0.4.11 edge.ttl 1 1 1
#   0.5.13 edge.nt refused
#   0.5.13 edge.ttl 2 1 0
#   n3 edge.nt refused
#   n3 edge.ttl 2
#
# Why a guess misses it: the syntax is the same to the letter, the newer version is the same library a minor number on, Turtle is read without a word, and N-Triples, the
# plainest of the formats, taken for dumps because every version reads it, is the one that is refused.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
for version in 0.4.11 0.5.13; do
  python3 -m venv "$version"
  "$version/bin/pip" install --quiet --disable-pip-version-check "pyoxigraph==$version"
done
npm install --silent --no-audit --no-fund --ignore-scripts n3@2.13.12
cat > write.py <<'PY'
from pyoxigraph import Literal, NamedNode, RdfFormat, Triple, serialize

edge = Triple(*(NamedNode(f"https://example.org/{name}") for name in ("wang", "worksFor", "bureau")))
about = [Triple(edge, NamedNode("https://example.org/source"), Literal("p.1"))]
serialize(about, "edge.nt", format=RdfFormat.N_TRIPLES)
serialize(about, "edge.ttl", format=RdfFormat.TURTLE)
PY
cat > read.py <<'PY'
import sys
from pyoxigraph import RdfFormat, Store

for name, kind in (("edge.nt", RdfFormat.N_TRIPLES), ("edge.ttl", RdfFormat.TURTLE)):
    store = Store()
    try:
        store.load(path=name, format=kind)
    except SyntaxError:
        print(sys.argv[1], name, "refused")
        continue
    pattern = store.query("SELECT * { << ?s ?p ?o >> <https://example.org/source> ?d }")
    subjects = store.query("SELECT * { ?edge <https://example.org/source> ?d FILTER(isTriple(?edge)) }")
    print(sys.argv[1], name, len(store), len(list(pattern)), len(list(subjects)))
PY
cat > read.mjs <<'JS'
import { readFileSync } from "node:fs";
import { Parser } from "n3";
for (const [name, format] of [["edge.nt", "N-Triples"], ["edge.ttl", "Turtle"]]) {
  try {
    console.log("n3", name, new Parser({ format }).parse(readFileSync(name, "utf8")).length);
  } catch {
    console.log("n3", name, "refused");
  }
}
JS
0.4.11/bin/python write.py
seen=$(0.4.11/bin/python read.py 0.4.11; 0.5.13/bin/python read.py 0.5.13; node read.mjs)
echo "$seen"
[ "$seen" = "0.4.11 edge.nt 1 1 1
0.4.11 edge.ttl 1 1 1
0.5.13 edge.nt refused
0.5.13 edge.ttl 2 1 0
n3 edge.nt refused
n3 edge.ttl 2" ]
