#!/usr/bin/env bash
# Polars 2.1.0, DuckDB 2.0.1 and PyArrow 26.0.1 (PyPI): a CSV file with a column of codes of 22 digits, read by Polars with nothing given and written as Parquet.
#
# Behaviour: Polars takes the digits for whole numbers of 128 bits, and writes those as 16 bytes each, which it alone knows for numbers (it reads its own name for
# them in the file's Arrow schema). DuckDB reads the same file as BLOB, the lowest byte first; PyArrow, and so pandas, opens none of it, not even the other column.
# `to_pandas` and Arrow IPC fail alike. A code of 19 digits up to 9223372036854775807 is still an Int64; CSV and NDJSON written by Polars have the digits.
#
# Output seen:
#   polars reads the CSV as Int128
#   polars: 6222021208001234567890
#   duckdb: BLOB d28273f4fedae34b5101000000000000
#   pyarrow: ArrowNotImplementedError
#   pandas: ArrowNotImplementedError
#   duckdb reads the CSV as HUGEINT 6222021208001234567890
#
# Why a guess misses it: what has no 64 bits is expected to be text (as every code should be) or a float, and Parquet to be the same in all readers, with DECIMAL(38)
# for such numbers. A list of account or case numbers is enough, nothing fails where the file is made, and one long number in a column of short ones does it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "polars==2.1.0" "duckdb==2.0.1" "pyarrow==26.0.1" "pandas==3.1.1"
cat > "$folder/codes.py" <<'PY'
import duckdb
import pandas
import polars
import pyarrow.parquet

with open("codes.csv", "w", encoding="utf-8") as file:
    file.write("name,code\n甲,6222021208001234567890\n乙,7\n")
frame = polars.read_csv("codes.csv")
frame.write_parquet("codes.parquet")
print("polars reads the CSV as", frame.schema["code"])
print("polars:", polars.read_parquet("codes.parquet")["code"][0])
found = duckdb.sql("select code from 'codes.parquet'")
print("duckdb:", found.types[0], found.fetchall()[0][0].hex())
for name, read in (("pyarrow", pyarrow.parquet.read_table), ("pandas", pandas.read_parquet)):
    try:
        print(f"{name}:", read("codes.parquet", columns=["name"]))
    except Exception as error:
        print(f"{name}:", type(error).__name__)
found = duckdb.sql("select code from 'codes.csv'")
print("duckdb reads the CSV as", found.types[0], found.fetchall()[0][0])
PY
seen=$(cd "$folder" && venv/bin/python codes.py)
echo "$seen"
[ "$seen" = "polars reads the CSV as Int128
polars: 6222021208001234567890
duckdb: BLOB d28273f4fedae34b5101000000000000
pyarrow: ArrowNotImplementedError
pandas: ArrowNotImplementedError
duckdb reads the CSV as HUGEINT 6222021208001234567890" ]
