"""What each program keeps of an export: reads a folder of exports (graph.json, graph.graphml, graph.gexf, csv/, parquet/; java.json of what Java's readers found)
with every reader that this Python has, and holds what was read against graph.json, which loses nothing. Prints rows: program, format, and for nodes,
edges, labels, types, numbers, texts and lists "all" or "n of m". With `misses`, what was not kept is told on standard error."""

import csv
import importlib
import json
import os
import re
import subprocess
import sys
import tempfile

csv.field_size_limit(sys.maxsize)
FOLDER, GRAPH = sys.argv[1], sys.argv[2]
truth = json.load(open(f"{FOLDER}/graph.json", encoding="utf-8"))
# What is drawn, scaled or told twice; ids and ends are looked at by themselves.
LEFT = {"size", "color", "x", "y", "weight", "label", "type"}
NUMBER_LIKE = re.compile(r"^i*[-+.\d][-+.,:/\d]*(?:e[-+]?\d+)?$", re.I)


def id_of_text(text):
    return text[1:] if text.startswith("i") and NUMBER_LIKE.match(text) else text


def plain(text):
    """What a text of XML stands for."""
    return re.sub(r"\\u([0-9a-f]{4})", lambda found: chr(int(found[1], 16)), text)


def joined(items):
    return "|".join(re.sub(r"[\\|]", r"\\\g<0>", item) for item in items)


def is_none(value):
    return value is None or (isinstance(value, float) and value != value)


def as_list(value):
    """A true list, whatever class holds it; None where it is text."""
    if isinstance(value, str) or is_none(value) or not hasattr(value, "__iter__"):
        return None
    return ["" if item is None else str(item) for item in value]


def from_csv(text):
    """A text of csv: without what keeps a spreadsheet and Gephi safe."""
    text = text[1:] if re.match(r"'[=+\-@\t\r]", text) else text
    return re.sub(r'\\ (?="|$)', r"\\", text)


def same_text(found, wanted, meant):
    return found is not None and meant(str(found)).encode("utf-8", "replace") == wanted.encode("utf-8", "replace")


def kept(found, wanted, meant):
    """Of one value: whether it is kept, and whether in its own type."""
    if isinstance(wanted, list):
        items = as_list(found)
        if items is not None:
            return [meant(item) for item in items] == wanted, True
        text = "" if is_none(found) else str(found)
        if text.startswith("["):
            try:
                return [plain(item) for item in json.loads(text, strict=False)] == wanted, False
            except ValueError:
                pass
        return same_text(text, joined(wanted), meant), False
    if isinstance(wanted, bool) or isinstance(wanted, (int, float)):
        try:
            return abs(float(found) - wanted) <= 1e-9 * abs(wanted), not isinstance(found, str)
        except (TypeError, ValueError):
            return False, False
    return same_text(found, wanted, meant), True


class Score:
    def __init__(self):
        self.counts = {}

    def add(self, name, is_kept, is_typed=True):
        good, typed, of = self.counts.get(name, (0, 0, 0))
        self.counts[name] = (good + bool(is_kept), typed + bool(is_kept and is_typed), of + 1)

    def cell(self, name):
        good, typed, of = self.counts.get(name, (0, 0, 0))
        if of == 0:
            return "–"
        text = "all" if good == of else "none" if good == 0 else f"{good} of {of}"
        return text if good == 0 or typed == good else f"{text}, as text" if typed == 0 else f"{text}, {good - typed} as text"


def compare(program, form, nodes, edges, meant=plain, renamed=None, label="type", kind="label", note=""):
    """`nodes`: id → attributes; `edges`: (source, target, attributes); `meant`: what a text that was read stands for."""
    score = Score()
    names = renamed or (lambda name: name)
    for node in truth["nodes"]:
        own = nodes.get(node["key"])
        score.add("nodes", own is not None)
        if own is None:
            continue
        score.add("labels", own.get(label) == node["attributes"]["type"])
        values(score, own, node["attributes"], names, meant)
    left = {}
    for source, target, attributes in edges:
        left.setdefault((source, target), []).append(attributes)
    total = len(edges)
    for edge in truth["edges"]:
        candidates = left.get((edge["source"], edge["target"]), [])
        own = next((one for one in candidates if one.get(kind) == edge["attributes"]["label"]), candidates[0] if candidates else None)
        score.add("edges", own is not None)
        if own is None:
            continue
        candidates.remove(own)
        score.add("types", own.get(kind) == edge["attributes"]["label"])
        values(score, own, edge["attributes"], names, meant)
    if total > len(truth["edges"]):
        score.counts["edges"] = (0, 0, len(truth["edges"]))
    cells = [score.cell(name) for name in ("nodes", "edges", "labels", "types", "numbers", "texts", "lists")]
    print(json.dumps([program, form, GRAPH, *cells, note], ensure_ascii=False), flush=True)


def values(score, own, wanted, names, meant):
    for name, value in wanted.items():
        if name in LEFT:
            continue
        sort = "lists" if isinstance(value, list) else "texts" if isinstance(value, str) else "numbers"
        found = own.get(names(name))
        # No program tells an empty text from none, or is asked to.
        if value == "" and is_none(found):
            continue
        was_kept = kept(found, value, meant)
        if "misses" in sys.argv and not was_kept[0]:
            print(f"{name}: {value!r:.60} → {found!r:.60}", file=sys.stderr)
        score.add(sort, *was_kept)


READERS = []


def reader(*modules):
    def add(function):
        READERS.append((modules, function))
        return function

    return add


def version(module):
    import importlib.metadata as metadata

    try:
        return metadata.version(module)
    except metadata.PackageNotFoundError:
        return getattr(importlib.import_module(module), "__version__", "")


@reader("networkx")
def networkx(networkx):
    for form, read in (("graphml", networkx.read_graphml), ("gexf", networkx.read_gexf)):
        graph = read(f"{FOLDER}/graph.{form}")
        compare(f"NetworkX {version('networkx')}", form, dict(graph.nodes(data=True)), list(graph.edges(data=True)))


@reader("igraph")
def igraph(igraph):
    graph = igraph.Graph.Read_GraphML(f"{FOLDER}/graph.graphml")
    ids = graph.vs["id"]
    edges = [(ids[edge.source], ids[edge.target], edge.attributes()) for edge in graph.es]
    compare(f"igraph for Python {version('igraph')}", "graphml", {node["id"]: node.attributes() for node in graph.vs}, edges)


@reader("graph_tool")
def graph_tool(graph_tool):
    graph = graph_tool.load_graph(f"{FOLDER}/graph.graphml")
    ids = graph.vp["_graphml_vertex_id"]
    nodes = {ids[v]: {name: values[v] for name, values in graph.vp.items()} for v in graph.vertices()}
    edges = [(ids[e.source()], ids[e.target()], {name: values[e] for name, values in graph.ep.items()}) for e in graph.edges()]
    compare(f"graph-tool {graph_tool.__version__.split()[0]}", "graphml", nodes, edges)


@reader("rustworkx")
def rustworkx(rustworkx):
    graph = rustworkx.read_graphml(f"{FOLDER}/graph.graphml")[0]
    nodes = {node["id"]: node for node in graph.nodes()}
    edges = [(graph[source]["id"], graph[target]["id"], data) for source, target, data in graph.weighted_edge_list()]
    compare(f"rustworkx {version('rustworkx')}", "graphml", nodes, edges)


@reader("tulip")
def tulip(_):
    from tulip import tlp

    graph = tlp.importGraph("GraphML", {"filename": f"{FOLDER}/graph.graphml"})
    names = [name for name in graph.getProperties() if not name.startswith("view")]
    data = lambda element: {name: graph.getProperty(name)[element] for name in names}
    # Tulip knows no id of a node; they come in the file's order.
    ids = dict(zip((node.id for node in graph.getNodes()), (node["key"] for node in truth["nodes"])))
    nodes = {ids[node.id]: data(node) for node in graph.getNodes()}
    edges = [(ids[graph.source(edge).id], ids[graph.target(edge).id], data(edge)) for edge in graph.getEdges()]
    compare(f"Tulip {version('tulip-python')}", "graphml", nodes, edges)


def tables(program, form, nodes, edges, meant, is_csv):
    own = id_of_text if is_csv else (lambda text: text)
    columns = dict(label="type", kind="label" if is_csv else "type")
    renamed = (lambda name: "documentSource" if name == "source" else name) if is_csv else None
    by_id = {own(str(row["id"])): row for row in nodes}
    found = [(own(str(row["source"])), own(str(row["target"])), row) for row in edges]
    compare(program, form, by_id, found, meant, renamed, **columns)


@reader("duckdb")
def duckdb(duckdb):
    db = duckdb.connect()

    def rows(query):
        cursor = db.execute(query)
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row)) for row in cursor.fetchall()]

    name = f"DuckDB {version('duckdb')}"
    tables(name, "parquet", *[rows(f"FROM '{FOLDER}/parquet/{table}.parquet'") for table in ("nodes", "edges")], str, False)
    tables(name, "csv", *[rows(f"FROM read_csv('{FOLDER}/csv/{table}.csv', sample_size = -1)") for table in ("nodes", "edges")], from_csv, True)


@reader("pandas")
def pandas(pandas):
    name = f"pandas {version('pandas')}"
    records = lambda frame: frame.astype(object).where(frame.notna(), None).to_dict("records")
    tables(name, "csv", *[records(pandas.read_csv(f"{FOLDER}/csv/{table}.csv")) for table in ("nodes", "edges")], from_csv, True)


@reader("pyarrow")
def pyarrow(_):
    import pyarrow.parquet as parquet

    found = [parquet.read_table(f"{FOLDER}/parquet/{table}.parquet").to_pylist() for table in ("nodes", "edges")]
    tables(f"PyArrow {version('pyarrow')}", "parquet", *found, str, False)


@reader("polars")
def polars(polars):
    name = f"Polars {version('polars')}"
    tables(name, "parquet", *[polars.read_parquet(f"{FOLDER}/parquet/{table}.parquet").to_dicts() for table in ("nodes", "edges")], str, False)
    read = lambda table: polars.read_csv(f"{FOLDER}/csv/{table}.csv", infer_schema_length=None).to_dicts()
    tables(name, "csv", read("nodes"), read("edges"), from_csv, True)


def number(text):
    for sort in (int, float):
        try:
            return sort(text)
        except ValueError:
            pass
    return text or None


def unquoted(text):
    rows, row = [], []
    for field, quoted, bare, end in re.findall(r'("((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)', text):
        row.append(quoted.replace('""', '"') if field.startswith('"') else number(bare))
        if end != ",":
            rows.append(row)
            row = []
    head, *rest = rows
    return [dict(zip(head, row)) for row in rest if len(row) == len(head)]


def libreoffice():
    """Opened and saved again as CSV: what a person who opens it in Calc has."""
    with tempfile.TemporaryDirectory() as folder:
        for table in ("nodes", "edges"):
            options = ["--headless", f"-env:UserInstallation=file://{folder}/profile", "--infilter=CSV:44,34,UTF8,1", "--convert-to"]
            target = 'csv:Text - txt - csv (StarCalc):44,34,UTF8,1,,0,false,true,false'
            subprocess.run(["soffice", *options, target, "--outdir", folder, f"{FOLDER}/csv/{table}.csv"], check=True, capture_output=True)
        # What stands in no quotes is a number.
        read = lambda table: unquoted(open(f"{folder}/{table}.csv", encoding="utf-8-sig", newline="").read())
        number = subprocess.run(["soffice", "--version"], capture_output=True, text=True).stdout.split()[1]
        tables(f"LibreOffice Calc {number}", "csv", read("nodes"), read("edges"), from_csv, True)


def java():
    for program, form, found, label, kind, meant in json.load(open(f"{FOLDER}/java.json", encoding="utf-8")):
        if "error" in found:
            print(json.dumps([program, form, GRAPH, *["none"] * 7, found["error"][:200]], ensure_ascii=False))
            continue
        flat = lambda item: {**{key: value for key, value in item.items() if key != "attributes"}, **(item.get("attributes") or {})}
        # Gephi's positions and ends stand beside its columns, and so does JGraphT's all.
        nodes = {item["id"]: flat(item) for item in found["nodes"]}
        edges = [(item["source"], item["target"], flat(item)) for item in found["edges"]]
        if form == "csv":
            nodes = {id_of_text(key): value for key, value in nodes.items()}
            edges = [(id_of_text(source), id_of_text(target), value) for source, target, value in edges]
        lowered = (lambda name: ("documentsource" if name == "source" else name).lower()) if form == "csv" else None
        compare(program, form, nodes, edges, {"xml": plain, "csv": from_csv}[meant], lowered, label, kind)


for modules, read in READERS:
    try:
        loaded = [importlib.import_module(module) for module in modules]
    except ImportError:
        continue
    try:
        read(*loaded)
    except Exception as error:
        print(json.dumps([modules[0], "", GRAPH, *["none"] * 7, f"{type(error).__name__}: {error}"[:300]], ensure_ascii=False), flush=True)
if len(sys.argv) > 3 and "libreoffice" in sys.argv[3:]:
    libreoffice()
if os.path.exists(f"{FOLDER}/java.json") and "java" in sys.argv[3:]:
    java()
