#!/usr/bin/env bash
# N3.js 2.13.12, jsonld 9.0.0 (npm), pyoxigraph 0.5.13 and RDFLib 7.6.0 (PyPI), the texts "甲"@zh-Hans and "甲"@zh-Hant of one Turtle or JSON-LD file.
#
# Behaviour: N3.js, Oxigraph and jsonld.js write the tag in small letters, at reading, and so into whatever is made of it: jsonld.js in `expand` already, N3.js in what its Writer
# writes. RDFLib keeps it. lang(?o) = "zh-Hans" then finds the text in RDFLib and nothing in Oxigraph, and = "zh-hans" nothing in RDFLib; ?o = "甲"@zh-Hans and
# langMatches find it in both.
#
# Output seen:
#   n3: zh-hans zh-hant
#   jsonld expand: zh-hans zh-hant
#   oxigraph: zh-hans zh-hant; zh-Hans found 0, zh-hans found 1, equal found 1, langMatches found 1
#   rdflib: zh-Hans zh-Hant; zh-Hans found 1, zh-hans found 0, equal found 1, langMatches found 1
#
# Why a guess misses it: the standards allow small letters, and hardly a language needs others: en, fr and zh are the same either way, so nobody's examples show it. The tags
# that tell the two scripts of Chinese apart have capitals as everybody writes them, and a query that names one is silent in one library and right in the other.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --ignore-scripts --no-audit --no-fund n3@2.13.12 jsonld@9.0.0
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check "rdflib==7.6.0" "pyoxigraph==0.5.13"
cat > names.ttl <<'TTL'
<http://example.org/a> <http://example.org/name> "甲"@zh-Hans, "甲"@zh-Hant .
TTL
cat > tags.mjs <<'JS'
import { readFileSync } from "node:fs";
import jsonld from "jsonld";
import { Parser } from "n3";

const told = (name, tags) => console.log(`${name}: ${tags.toSorted().join(" ")}`);
told("n3", new Parser().parse(readFileSync("names.ttl", "utf8")).map(({ object }) => object.language));
const named = ["zh-Hans", "zh-Hant"].map((language) => ({ "@value": "甲", "@language": language }));
const [{ "http://example.org/name": names }] = await jsonld.expand({ "@id": "http://example.org/a", "http://example.org/name": named });
told("jsonld expand", names.map((one) => one["@language"]));
JS
cat > tags.py <<'PY'
import pyoxigraph
import rdflib

graph = rdflib.Graph().parse("names.ttl")
store = pyoxigraph.Store()
store.load(path="names.ttl")
patterns = {
    "zh-Hans": 'FILTER(lang(?o) = "zh-Hans")',
    "zh-hans": 'FILTER(lang(?o) = "zh-hans")',
    "equal": 'FILTER(?o = "甲"@zh-Hans)',
    "langMatches": 'FILTER(langMatches(lang(?o), "zh-Hans"))',
}
for name, tags, ask in (
    ("oxigraph", [quad.object.language for quad in store], lambda query: len(list(store.query(query)))),
    ("rdflib", [text.language for text in graph.objects()], lambda query: len(graph.query(query))),
):
    found = [f"{key} found {ask(f'SELECT * {{ ?s ?p ?o . {pattern} }}')}" for key, pattern in patterns.items()]
    print(f"{name}: {' '.join(sorted(tags))}; {', '.join(found)}")
PY
seen=$(node tags.mjs && venv/bin/python tags.py)
echo "$seen"
[ "$seen" = "n3: zh-hans zh-hant
jsonld expand: zh-hans zh-hant
oxigraph: zh-hans zh-hant; zh-Hans found 0, zh-hans found 1, equal found 1, langMatches found 1
rdflib: zh-Hans zh-Hant; zh-Hans found 1, zh-hans found 0, equal found 1, langMatches found 1" ]
