#!/usr/bin/env bash
# NetworKit 11.3 and NetworkX 3.6.1 (PyPI), a weighted graph that NetworkX writes as GraphML and NetworKit reads.
#
# Behaviour: of weights that are whole numbers in part (2.5 and 1), NetworkX declares two keys of the name `weight`, a double and a long. NetworKit looks for one, and an
# edge whose weight stands under the other weighs 0.0; so does an edge without a weight, once the file has such a key. It is told in no way. With all weights
# of one type the graph is whole, and without any each edge weighs 1. NetworkX reads its own file whole, and takes no weight for 1.
#
# Output seen:
#   2.5, 1, 4.0: networkit 2.5 0.0 4.0, networkx 2.5 1 4.0
#   1, 2.5, 4.0: networkit 0.0 2.5 4.0, networkx 1 2.5 4.0
#   2.5, 1.0, 4.0: networkit 2.5 1.0 4.0, networkx 2.5 1.0 4.0
#   2.5, none, 4.0: networkit 2.5 0.0 4.0, networkx 2.5 none 4.0
#   none, none, none: networkit 1.0 1.0 1.0, networkx none none none
#
# Why a guess misses it: two keys of a name are valid GraphML (an id is what is unique), whole numbers among fractions are what a count or a sum gives in Python, and a weight
# that is missing is 1 in both libraries elsewhere. An edge of no weight is there in every count of edges; in shortest paths it is free, in centralities it is nothing.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "networkit==11.3" "networkx==3.6.1" "numpy<3" "scipy<2"
cat > "$folder/weights.py" <<'PY'
import sys

import networkit
import networkx

path = sys.argv[1]
for weights in ((2.5, 1, 4.0), (1, 2.5, 4.0), (2.5, 1.0, 4.0), (2.5, None, 4.0), (None, None, None)):
    graph = networkx.DiGraph()
    for at, weight in enumerate(weights):
        graph.add_edge(at, at + 1, **({} if weight is None else {"weight": weight}))
    networkx.write_graphml(graph, path)
    read = networkit.readGraph(path, networkit.Format.GraphML)
    other = networkx.read_graphml(path, node_type=int)
    heavy = " ".join(str(read.weight(at, at + 1)) for at in range(3))
    own = " ".join(str(other.edges[at, at + 1].get("weight", "none")) for at in range(3))
    print(f"{', '.join('none' if weight is None else str(weight) for weight in weights)}: networkit {heavy}, networkx {own}")
PY
seen=$("$folder/venv/bin/python" "$folder/weights.py" "$folder/graph.graphml" 2>/dev/null | grep -v '^identified')
echo "$seen"
[ "$seen" = "2.5, 1, 4.0: networkit 2.5 0.0 4.0, networkx 2.5 1 4.0
1, 2.5, 4.0: networkit 0.0 2.5 4.0, networkx 1 2.5 4.0
2.5, 1.0, 4.0: networkit 2.5 1.0 4.0, networkx 2.5 1.0 4.0
2.5, none, 4.0: networkit 2.5 0.0 4.0, networkx 2.5 none 4.0
none, none, none: networkit 1.0 1.0 1.0, networkx none none none" ]
