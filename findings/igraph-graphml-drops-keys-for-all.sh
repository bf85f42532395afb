#!/usr/bin/env bash
# python-igraph 1.0.0 (PyPI), Graph.Read_GraphML, on a valid GraphML file whose one key is declared for="all", and on the same file without
# `for`, which GraphML's schema gives the value "all".
#
# Behaviour: igraph knows no key for "all". It leaves the declaration out, and with it every value of the key, of nodes, edges and graph; the
# call succeeds with a RuntimeWarning that scripts seldom show. NetworkX 3.6.1 reads all values of both files; rustworkx 0.18.1 those of the
# first, and refuses the second (Attribute 'for' not found), though it is as valid.
#
# Output seen:
#   all: networkx A E | igraph [{'id': 'a'}, {'id': 'b'}] [{}] | rustworkx A E
#   omitted: networkx A E | igraph [{'id': 'a'}, {'id': 'b'}] [{}] | rustworkx Attribute 'for' not found.
#
# Why a guess misses it: "all" is the default of the attribute, the simplest way to give nodes and edges the same key, and igraph takes keys
# for "graph", "node" and "edge". A graph of the right shape with no names comes back. A writer has to declare a key twice.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "igraph==1.0.0" "networkx==3.6.1" "rustworkx==0.18.1"
cat > "$folder/read.py" <<'PY'
import sys, warnings
import igraph, networkx, rustworkx

warnings.simplefilter("ignore")
text = """<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="k"%s attr.name="word" attr.type="string"/>
  <graph edgedefault="directed">
    <node id="a"><data key="k">A</data></node><node id="b"/>
    <edge source="a" target="b"><data key="k">E</data></edge>
  </graph>
</graphml>"""
for name, part in (("all", ' for="all"'), ("omitted", "")):
    path = f"{sys.argv[1]}/{name}.graphml"
    with open(path, "w") as file:
        file.write(text % part)
    n = networkx.read_graphml(path)
    i = igraph.Graph.Read_GraphML(path)
    try:
        [r] = rustworkx.read_graphml(path)
        found = f"{r[0]['word']} {r.edges()[0]['word']}"
    except Exception as error:
        found = str(error)
    print(f"{name}: networkx {n.nodes['a']['word']} {n.edges['a', 'b']['word']}"
          f" | igraph {[v.attributes() for v in i.vs]} {[e.attributes() for e in i.es]} | rustworkx {found}")
PY
seen=$("$folder/venv/bin/python" "$folder/read.py" "$folder")
echo "$seen"
[ "$seen" = "all: networkx A E | igraph [{'id': 'a'}, {'id': 'b'}] [{}] | rustworkx A E
omitted: networkx A E | igraph [{'id': 'a'}, {'id': 'b'}] [{}] | rustworkx Attribute 'for' not found." ]
