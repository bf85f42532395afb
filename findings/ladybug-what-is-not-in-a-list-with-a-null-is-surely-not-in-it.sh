#!/usr/bin/env bash
# LadybugDB 0.22.0 and Kuzu 0.11.3 (PyPI), IN with a list that has a null among its items, beside DuckDB 2.0.1 and SQLite.
#
# Behaviour: 1 IN [2, null] is false, and NOT 1 IN [2, null] true. Cypher, as Neo4j and openCypher have it, and SQL answer null to both: nobody knows. null = null is
# null here too, and null IN [1] as well; it is the items alone that are taken for values. So a filter that keeps what is not in a list, which finds nothing elsewhere
# once a null has got into the list, finds all the rest here.
#
# Output seen (1 IN, NOT 1 IN, null IN, rows that are not in):
#   ladybug: False True None ['b', 'c']
#   kuzu: False True None ['b', 'c']
#   duckdb: None None None []
#   sqlite: None None None []
#
# Why a guess misses it: the rule is the same in SQL and Cypher and is the best known trap of both, so that queries are written around it, and = keeps to it here. Lists of
# an optional match or a column of a CSV file have nulls in them; the same query over the same graph gives nobody in one database and everybody in the other.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "ladybug==0.22.0" "kuzu==0.11.3" "duckdb==2.0.1"
cat > "$folder/cypher.py" <<'PY'
import importlib
import sys

library = importlib.import_module(sys.argv[1])
connection = library.Connection(library.Database(":memory:"))


def rows(query):
    found = connection.execute(query)
    answer = []
    while found.has_next():
        answer.append(found.get_next())
    return answer


rows("CREATE NODE TABLE Person(id STRING, PRIMARY KEY(id))")
rows("CREATE (:Person {id: 'a'}), (:Person {id: 'b'}), (:Person {id: 'c'})")
three = rows("RETURN 1 IN [2, null], NOT 1 IN [2, null], null IN [1]")[0]
rest = rows("MATCH (p:Person) WHERE NOT p.id IN ['a', null] RETURN p.id ORDER BY p.id")
print(f"{sys.argv[1]}:", *three, [name for name, in rest])
PY
cat > "$folder/sql.py" <<'PY'
import sqlite3

import duckdb

for name, connection in (("duckdb", duckdb.connect()), ("sqlite", sqlite3.connect(":memory:"))):
    one = connection.execute("SELECT 1 IN (2, NULL), NOT 1 IN (2, NULL), NULL IN (1)").fetchone()
    rest = connection.execute("SELECT id FROM (VALUES ('a'), ('b'), ('c')) t(id) WHERE NOT id IN ('a', NULL)" if name == "duckdb"
                              else "WITH t(id) AS (VALUES ('a'), ('b'), ('c')) SELECT id FROM t WHERE NOT id IN ('a', NULL)").fetchall()
    print(f"{name}:", *one, [value for value, in rest])
PY
seen=$("$folder/venv/bin/python" "$folder/cypher.py" ladybug && "$folder/venv/bin/python" "$folder/cypher.py" kuzu && "$folder/venv/bin/python" "$folder/sql.py")
echo "$seen"
[ "$seen" = "ladybug: False True None ['b', 'c']
kuzu: False True None ['b', 'c']
duckdb: None None None []
sqlite: None None None []" ]
