#!/usr/bin/env bash
# NetworkX 3.6.1 (PyPI), read_graphml, on a valid GraphML file that gives a string key an empty default: <default></default>.
#
# Behaviour: the default becomes the text "None", four letters, in graph.graph["node_default"]; of a <data> that is empty the same reader makes an
# empty text. So a program that applies the defaults (NetworkX leaves that to it) writes "None" beside every node without a value.
# igraph 1.0.0 gives '' for both.
#
# Output seen:
#   networkx default 'None' own ''
#   igraph default '' own ''
#
# Why a guess misses it: one expects '' or no default at all; "None" is Python's None as text, and looks like a value that somebody typed.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "igraph==1.0.0" "networkx==3.6.1"
cat > "$folder/graph.graphml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="k" for="node" attr.name="office" attr.type="string"><default></default></key>
  <graph edgedefault="directed"><node id="a"/><node id="b"><data key="k"></data></node></graph>
</graphml>
XML
seen=$("$folder/venv/bin/python" -c "
import igraph, networkx, sys
n = networkx.read_graphml(sys.argv[1])
i = igraph.Graph.Read_GraphML(sys.argv[1])
print('networkx default', repr(n.graph['node_default']['office']), 'own', repr(n.nodes['b']['office']))
print('igraph default', repr(i.vs[0]['office']), 'own', repr(i.vs[1]['office']))" "$folder/graph.graphml")
echo "$seen"
[ "$seen" = "networkx default 'None' own ''
igraph default '' own ''" ]
