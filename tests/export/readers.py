"""Reads a GraphML file with NetworkX and igraph, and a GEXF file with NetworkX; prints what each found as JSON."""

import json
import sys

import igraph
import networkx

path, gexf_path = sys.argv[1:]
gexf = networkx.read_gexf(gexf_path)
graph = networkx.read_graphml(path)
print(
    json.dumps(
        {
            "networkx": {
                "directed": graph.is_directed(),
                "nodes": {node: attributes for node, attributes in graph.nodes(data=True)},
                "edges": [[source, target, attributes] for source, target, attributes in graph.edges(data=True)],
            },
            "gexf": {
                "directed": gexf.is_directed(),
                "nodes": {node: attributes for node, attributes in gexf.nodes(data=True)},
                "edges": [[source, target, attributes] for source, target, attributes in gexf.edges(data=True)],
            },
            "igraph": (lambda g: {
                "directed": g.is_directed(),
                "nodes": [{key: value for key, value in v.attributes().items() if value == value} for v in g.vs],
                "edges": [{key: value for key, value in e.attributes().items() if value == value} for e in g.es],
            })(igraph.Graph.Read_GraphML(path)),
        }
    )
)
