#!/usr/bin/env bash
# RDFLib 7.6.0 and pyoxigraph 0.5.13 (PyPI), the same SPARQL filters over the same literals of years, months, days and times.
#
# Behaviour: SPARQL compares values of one type, and what has another is left out. RDFLib, where the types differ, compares the names of the types: so a dateTime, a
# gYear and a gYearMonth are later than every date, whatever they say, and a date is later than none of them. Two years or months are not compared at all: of
# gYears none is later than another, and whoever selects the comparison gets an IndexError. pyoxigraph leaves out the other types and compares years.
#
# Output seen (what each filter keeps of 2018 gYear, 2018-12 gYearMonth, 2018-12-31 date, 2020-03-05 date, 2018-12-31T23:00:00 dateTime, 2021 gYear):
#   > 2019-06-01 date: rdflib 2018 2018-12 2018-12-31T23:00:00 2020-03-05 2021, oxigraph 2020-03-05
#   < 2019-06-01T00:00:00 dateTime: rdflib 2018-12-31 2018-12-31T23:00:00 2020-03-05, oxigraph 2018-12-31T23:00:00
#   > 2019 gYear: rdflib nothing, oxigraph 2021
#
# Why a guess misses it: RDFLib knows all of these types and orders dates and times well among themselves, so that a filter tried on one kind of them is right; a graph of news has
# days, months and years beside one another. ORDER BY has to put types in some order, FILTER has not; here it does, and what is too old passes for new.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "rdflib==7.6.0" "pyoxigraph==0.5.13"
cat > "$folder/filters.py" <<'PY'
import pyoxigraph
import rdflib

XSD = "http://www.w3.org/2001/XMLSchema#"
values = ('"2018"^^xsd:gYear', '"2018-12"^^xsd:gYearMonth', '"2018-12-31"^^xsd:date', '"2020-03-05"^^xsd:date', '"2018-12-31T23:00:00"^^xsd:dateTime', '"2021"^^xsd:gYear')
turtle = f"@prefix xsd: <{XSD}> . <http://example.org/a> <http://example.org/when> {', '.join(values)} ."
graph = rdflib.Graph().parse(data=turtle, format="turtle")
store = pyoxigraph.Store()
store.load(turtle.encode(), format=pyoxigraph.RdfFormat.TURTLE)
for name, condition in (
    ("> 2019-06-01 date", '> "2019-06-01"^^xsd:date'),
    ("< 2019-06-01T00:00:00 dateTime", '< "2019-06-01T00:00:00"^^xsd:dateTime'),
    ("> 2019 gYear", '> "2019"^^xsd:gYear'),
):
    query = f"PREFIX xsd: <{XSD}> SELECT ?when {{ ?a ?b ?when FILTER(?when {condition}) }}"
    kept = sorted(str(when) for when, in graph.query(query))
    other = sorted(row["when"].value for row in store.query(query))
    print(f"{name}: rdflib {' '.join(kept) or 'nothing'}, oxigraph {' '.join(other) or 'nothing'}")
PY
seen=$("$folder/venv/bin/python" "$folder/filters.py")
echo "$seen"
[ "$seen" = "> 2019-06-01 date: rdflib 2018 2018-12 2018-12-31T23:00:00 2020-03-05 2021, oxigraph 2020-03-05
< 2019-06-01T00:00:00 dateTime: rdflib 2018-12-31 2018-12-31T23:00:00 2020-03-05, oxigraph 2018-12-31T23:00:00
> 2019 gYear: rdflib nothing, oxigraph 2021" ]
