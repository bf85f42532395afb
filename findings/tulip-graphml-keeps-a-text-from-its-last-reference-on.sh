#!/usr/bin/env bash
# tulip-python 6.0.0 (PyPI), tlp.importGraph("GraphML"), on a plain valid GraphML file whose texts hold references (&amp;, &quot;) or line breaks.
#
# Behaviour: of each text only what stands from the last reference or line break on is kept: `A&amp;B` is B, `"甲"` written with &quot; is a lone quote, of a
# page of many lines the last line stays. A number of the GraphML type `long` that needs more than 32 bits is 0. Nodes have no id. No warning is given.
#
# Output seen:
#   a name='B' count=3
#   b name='"' count=0
#   c name='third' count=0
#
# Why a guess misses it: every text without such a character is right, in a file of names all of them may be; what is left of the others is a plausible
# piece of the text; and 0 is what Tulip has where no number is given.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/graph.graphml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="name" for="node" attr.name="name" attr.type="string"/>
  <key id="count" for="node" attr.name="count" attr.type="long"/>
  <graph edgedefault="directed">
    <node id="a"><data key="name">A&amp;B</data><data key="count">3</data></node>
    <node id="b"><data key="name">&quot;甲&quot;</data><data key="count">5000000000</data></node>
    <node id="c"><data key="name">first
second
third</data></node>
  </graph>
</graphml>
XML
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check tulip-python==6.0.0
read=$("$folder/venv/bin/python" -c '
import sys
from tulip import tlp
graph = tlp.importGraph("GraphML", {"filename": sys.argv[1]})
for id, node in zip("abc", graph.getNodes()):
    print(id, "name=%r" % graph.getProperty("name")[node], "count=%d" % graph.getProperty("count")[node])' "$folder/graph.graphml")
printf '%s\n' "$read"
[ "$read" = "a name='B' count=3
b name='\"' count=0
c name='third' count=0" ]
