#!/usr/bin/env bash
# python-igraph 1.0.0 (PyPI), Graph.Read_GraphML, on a plain valid GraphML file with three nodes and two edges that have ids of their own.
#
# Behaviour: g.es["id"] holds the ids of the first NODES, by position, not those of the edges: edge 0 has the id of node 0, edge 1 of node 1.
# Ends, direction and data of the edges are right, so nothing looks wrong until somebody joins edges to another table by id.
# 0.11.9 reads the edges' own ids.
#
# Output seen:
#   0.11.9 nodes ['n-a', 'n-b', 'n-c'] edges ['e-1', 'e-2']
#   1.0.0 nodes ['n-a', 'n-b', 'n-c'] edges ['n-a', 'n-b']
#
# Why a guess misses it: `id` of <edge> is in GraphML's primer, igraph documents that it becomes the edge attribute `id`, every version before
# did so, and the wrong values are of the right type and plausible. A writer is safe if it gives the id as a <data> of its own too.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/graph.graphml" <<'XML'
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <graph edgedefault="directed">
    <node id="n-a"/><node id="n-b"/><node id="n-c"/>
    <edge id="e-1" source="n-b" target="n-c"/><edge id="e-2" source="n-c" target="n-a"/>
  </graph>
</graphml>
XML
ids() {
  python3 -m venv "$folder/$1"
  "$folder/$1/bin/pip" install --quiet --disable-pip-version-check "igraph==$1"
  "$folder/$1/bin/python" -c "
import igraph, sys
g = igraph.Graph.Read_GraphML(sys.argv[1])
print(igraph.__version__, 'nodes', g.vs['id'], 'edges', g.es['id'])" "$folder/graph.graphml"
}
old=$(ids 0.11.9)
new=$(ids 1.0.0)
printf '%s\n%s\n' "$old" "$new"
[ "$old" = "0.11.9 nodes ['n-a', 'n-b', 'n-c'] edges ['e-1', 'e-2']" ]
[ "$new" = "1.0.0 nodes ['n-a', 'n-b', 'n-c'] edges ['n-a', 'n-b']" ]
