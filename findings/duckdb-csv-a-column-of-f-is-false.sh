#!/usr/bin/env bash
# DuckDB 1.5.6 (PyPI), read_csv with its own detection, on small valid tables with a text column of one letter or one word.
#
# Behaviour: a column in which every value is F (or T, or t and f) is BOOLEAN: a table of women alone, sex = F, comes back as false. yes and no
# are BOOLEAN, Y and N are text, and so is 是/否; 1 and 0 are numbers, and with one t among them text again. No warning; the letters are gone.
#
# Output seen:
#   F F: BOOLEAN [False, False]
#   M F: VARCHAR ['M', 'F']
#   yes no: BOOLEAN [True, False]
#   Y N: VARCHAR ['Y', 'N']
#   1 0: BIGINT [1, 0]
#   1 t: VARCHAR ['1', 't']
#
# Why a guess misses it: true and false are the words that sniffers know (pandas, Arrow and Polars read F as text), and whoever knows of t and f
# from Postgres would expect y and n beside yes and no, as there. What a column becomes hangs on whether one M is in the sample.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "duckdb==1.5.6"
seen=$(cd "$folder" && venv/bin/python -c "
import duckdb
for values in (['F', 'F'], ['M', 'F'], ['yes', 'no'], ['Y', 'N'], ['1', '0'], ['1', 't']):
    with open('t.csv', 'w') as file:
        file.write('name,mark\n' + ''.join(f'p{at},{value}\n' for at, value in enumerate(values)))
    found = duckdb.sql(\"select mark from read_csv('t.csv')\")
    print(f\"{' '.join(values)}: {found.types[0]} {[row[0] for row in found.fetchall()]}\")")
echo "$seen"
[ "$seen" = "F F: BOOLEAN [False, False]
M F: VARCHAR ['M', 'F']
yes no: BOOLEAN [True, False]
Y N: VARCHAR ['Y', 'N']
1 0: BIGINT [1, 0]
1 t: VARCHAR ['1', 't']" ]
