"""Reads a GraphML file with NetworkX, igraph and rustworkx, a GEXF file with NetworkX, tables with DuckDB; prints what each found as JSON."""

import json
import sys

import duckdb
import igraph
import networkx
import rustworkx

path, gexf_path, folder = sys.argv[1:]


def rows(query):
    cursor = duckdb.execute(query)
    names = [column[0] for column in cursor.description]
    return [{name: value for name, value in zip(names, row) if value is not None} for row in cursor.fetchall()]


rusty = rustworkx.read_graphml(path)[0]
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
            "rustworkx": {
                "nodes": {node["id"]: node for node in rusty.nodes()},
                "edges": [[rusty[source]["id"], rusty[target]["id"], data] for source, target, data in rusty.weighted_edge_list()],
            },
            "duckdb": {
                form: {name: rows(query.format(f"{folder}/{name}.{form}")) for name in ("nodes", "edges")}
                for form, query in (("parquet", "FROM '{}'"), ("csv", "FROM read_csv('{}', sample_size = -1)"))
            },
            "igraph": (lambda g: {
                "directed": g.is_directed(),
                "nodes": [{key: value for key, value in v.attributes().items() if value == value} for v in g.vs],
                "edges": [{key: value for key, value in e.attributes().items() if value == value} for e in g.es],
            })(igraph.Graph.Read_GraphML(path)),
        },
        default=str,
    )
)
