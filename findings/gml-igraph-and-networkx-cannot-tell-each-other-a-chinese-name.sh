#!/usr/bin/env bash
# python-igraph 1.0.0 and NetworkX 3.6.1 (PyPI), a graph with Chinese names that one writes as GML and the other reads.
#
# Behaviour: neither has the names. NetworkX writes them as references, &#29579;, and igraph knows a few references by name only and keeps the digits as they stand
# (it warns); written by igraph again they are &amp;#29579;, so that not even NetworkX has them back. igraph writes the characters themselves, and NetworkX refuses
# the file as not ASCII. igraph leaves all but letters and digits out of the names of attributes: given_name and givenname become one key, written twice, of which
# its own reader keeps the last; one called 姓名 is called "igraph".
#
# Output seen:
#   networkx -> igraph: &#29579;&#26126;
#   networkx -> igraph -> networkx: &#29579;&#26126;
#   igraph -> networkx: NetworkXError, input is not ASCII-encoded
#   igraph -> igraph: {'name': '甲', 'givenname': 'of givenname', 'igraph': '王明'}
#
# Why a guess misses it: it is one format with one rule for what is not ASCII, both write and read their own files well, and with names in ASCII each reads the
# other's. Who tries it on an example of theirs finds nothing, and of a larger graph the loss is in the labels, not in its shape.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "igraph==1.0.0" "networkx==3.6.1"
cat > "$folder/pass.py" <<'PY'
import warnings

import igraph
import networkx

warnings.filterwarnings("ignore", message="One or more unknown entities will be returned verbatim")
graph = networkx.DiGraph([("王明", "李海")])
networkx.write_gml(graph, "networkx.gml")
assert list(networkx.read_gml("networkx.gml")) == ["王明", "李海"]
found = igraph.Graph.Read_GML("networkx.gml")
print("networkx -> igraph:", found.vs[0]["label"])
found.write_gml("again.gml")
print("networkx -> igraph -> networkx:", next(iter(networkx.read_gml("again.gml"))))
graph = igraph.Graph(directed=True)
graph.add_vertex("甲", given_name="of given_name", givenname="of givenname", 姓名="王明")
graph.write_gml("igraph.gml")
try:
    print("igraph -> networkx:", networkx.read_gml("igraph.gml", label="name"))
except networkx.NetworkXError as error:
    print(f"igraph -> networkx: {type(error).__name__}, {error}")
found = igraph.Graph.Read_GML("igraph.gml").vs[0].attributes()
print("igraph -> igraph:", {key: found[key] for key in ("name", "givenname", "igraph")})
PY
seen=$(cd "$folder" && venv/bin/python pass.py)
echo "$seen"
[ "$seen" = "networkx -> igraph: &#29579;&#26126;
networkx -> igraph -> networkx: &#29579;&#26126;
igraph -> networkx: NetworkXError, input is not ASCII-encoded
igraph -> igraph: {'name': '甲', 'givenname': 'of givenname', 'igraph': '王明'}" ]
