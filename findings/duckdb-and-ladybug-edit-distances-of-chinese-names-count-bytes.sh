#!/usr/bin/env bash
# DuckDB 1.5.6 and 2.0.1, LadybugDB 0.22.0 (PyPI; Kuzu's successor): how far two names are apart, by their own functions.
#
# Behaviour: levenshtein, hamming and the Jaro similarities of DuckDB 1.5.6 compare bytes of UTF-8, of which a Chinese character has three: one character less is three,
# one that differs is one, two or three, by how its bytes happen to fall. 2.0.1 compares characters. Ladybug's levenshtein counts bytes. length, substring and reverse count
# characters in all three. 王明 and 王明明 are one apart here and three there; 王小明 and 李大山, who share no character, are 0.48 alike by Jaro, and 0 alike in 2.0.1.
#
# Output seen:
#   duckdb 1.5.6: 王小明 王晓明 3, 王明 王明明 3, 水务局 水利局 2, Wang Wong 1, jaro 王小明 李大山 0.48, length 3
#   duckdb 2.0.1: 王小明 王晓明 1, 王明 王明明 1, 水务局 水利局 1, Wang Wong 1, jaro 王小明 李大山 0.0, length 3
#   ladybug 0.22.0: 王小明 王晓明 3, 王明 王明明 3, 水务局 水利局 2, Wang Wong 1, length 3
#
# Why a guess misses it: the functions are described as counting characters, PostgreSQL's and rapidfuzz's do, and so do the other functions of the same database. With
# a bound of one or two, no two names are near each other but by chance; and who sets another bound for that has one that is three times too wide after an upgrade.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
for version in 1.5.6 2.0.1; do
  python3 -m venv "$folder/$version"
  "$folder/$version/bin/pip" install --quiet --disable-pip-version-check "duckdb==$version"
done
"$folder/2.0.1/bin/pip" install --quiet --disable-pip-version-check "ladybug==0.22.0"
cat > "$folder/names.py" <<'PY'
import sys

PAIRS = (("王小明", "王晓明"), ("王明", "王明明"), ("水务局", "水利局"), ("Wang", "Wong"))


def told(name, one):
    apart = [f"{a} {b} {one(f'''levenshtein('{a}', '{b}')''')}" for a, b in PAIRS]
    alike = [f"jaro 王小明 李大山 {one('''round(jaro_similarity('王小明', '李大山'), 2)''')}"] if name.startswith("duckdb") else []
    length = "length" if name.startswith("duckdb") else "size"
    print(f"{name}: {', '.join([*apart, *alike])}, length {one(f'''{length}('王小明')''')}")


if sys.argv[1] == "duckdb":
    import duckdb

    told(f"duckdb {duckdb.__version__}", lambda value: duckdb.sql(f"SELECT {value}").fetchall()[0][0])
else:
    import ladybug

    connection = ladybug.Connection(ladybug.Database(":memory:"))
    told(f"ladybug {ladybug.__version__}", lambda value: connection.execute(f"RETURN {value}").get_next()[0])
PY
seen=$(for version in 1.5.6 2.0.1; do "$folder/$version/bin/python" "$folder/names.py" duckdb; done && "$folder/2.0.1/bin/python" "$folder/names.py" ladybug)
echo "$seen"
[ "$seen" = "duckdb 1.5.6: 王小明 王晓明 3, 王明 王明明 3, 水务局 水利局 2, Wang Wong 1, jaro 王小明 李大山 0.48, length 3
duckdb 2.0.1: 王小明 王晓明 1, 王明 王明明 1, 水务局 水利局 1, Wang Wong 1, jaro 王小明 李大山 0.0, length 3
ladybug 0.22.0: 王小明 王晓明 3, 王明 王明明 3, 水务局 水利局 2, Wang Wong 1, length 3" ]
