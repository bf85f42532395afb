#!/usr/bin/env bash
# python-igraph 1.0.0 (PyPI), write_graphml, write_gml and write_dot, on a graph in which some vertices have a text and a truth value and others have none.
#
# Behaviour: what is None in a column of texts is written as the text None, and in a column of truth values as false; only among numbers it is left out of
# GraphML and GML. In memory it is None. So a node without an alias comes back, here and in NetworkX, with the alias "None", an edge without a date is "None",
# and what was never looked at is false. Nothing warns; GML and DOT say only that truth values become numbers.
#
# Output seen (the second of two nodes; the last line: both):
#   in memory: {'alias': None, 'born': None, 'name': '乙', 'seen': None} {'since': None}
#   graphml, igraph: {'alias': 'None', 'born': nan, 'id': 'n1', 'name': '乙', 'seen': False} {'since': 'None'}
#   graphml, networkx: {'alias': 'None', 'name': '乙', 'seen': False} {'since': 'None'}
#   gml: alias "None" seen 0
#   dot: alias=None seen=0 born=NaN
#   of a file that leaves them out: ['老甲', '']
#
# Why a guess misses it: igraph itself makes the Nones, of each add_vertex that does not name every attribute; NetworkX leaves such data out, a number's is left
# out here too, and of a GraphML file that has no such <data> igraph itself reads an empty text, which it writes as one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "igraph==1.0.0" "networkx==3.6.1"
cat > "$folder/write.py" <<'PY'
import re
import warnings

import igraph
import networkx

warnings.filterwarnings("error")


def sorted_by_name(values):
    return dict(sorted(values.items()))


graph = igraph.Graph(directed=True)
graph.add_vertex("甲", alias="老甲", seen=True, born=1980)
graph.add_vertex("乙")
graph.add_edge(0, 1, since="2019")
graph.add_edge(1, 0)
print("in memory:", sorted_by_name(graph.vs[1].attributes()), graph.es[1].attributes())
graph.write_graphml("g.graphml")
back = igraph.Graph.Read_GraphML("g.graphml")
other = networkx.read_graphml("g.graphml")
print("graphml, igraph:", sorted_by_name(back.vs[1].attributes()), back.es[1].attributes())
print("graphml, networkx:", sorted_by_name(other.nodes["n1"]), other.edges["n1", "n0"])
warnings.filterwarnings("ignore", message=".*converted to numeric")
graph.write_gml("g.gml")
graph.write_dot("g.dot")
for form, said in (("gml", r'(?:alias|seen|born) \S+'), ("dot", r'(?:alias|seen|born)=[^\s;]+')):
    with open(f"g.{form}", encoding="utf-8") as file:
        second = re.search(r"(?s)乙|node\s+\[\s+id 1(.*?)\n  \]|\n  1 \[(.*?)\];", file.read())
    print(f"{form}:", *re.findall(said, second[0]))
with open("g.graphml", encoding="utf-8") as file:
    without = re.sub(r" *<data key=.[ve]_(?:alias|since).>None</data>\n", "", file.read())
with open("without.graphml", "w", encoding="utf-8") as file:
    file.write(without)
print("of a file that leaves them out:", [vertex["alias"] for vertex in igraph.Graph.Read_GraphML("without.graphml").vs])
PY
seen=$(cd "$folder" && venv/bin/python write.py)
echo "$seen"
[ "$seen" = 'in memory: {'\''alias'\'': None, '\''born'\'': None, '\''name'\'': '\''乙'\'', '\''seen'\'': None} {'\''since'\'': None}
graphml, igraph: {'\''alias'\'': '\''None'\'', '\''born'\'': nan, '\''id'\'': '\''n1'\'', '\''name'\'': '\''乙'\'', '\''seen'\'': False} {'\''since'\'': '\''None'\''}
graphml, networkx: {'\''alias'\'': '\''None'\'', '\''name'\'': '\''乙'\'', '\''seen'\'': False} {'\''since'\'': '\''None'\''}
gml: alias "None" seen 0
dot: alias=None seen=0 born=NaN
of a file that leaves them out: ['\''老甲'\'', '\'''\'']' ]
