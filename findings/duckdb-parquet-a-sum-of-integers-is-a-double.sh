#!/usr/bin/env bash
# DuckDB 2.0.1 (PyPI; 1.5.6 too), COPY (SELECT sum(x) …) TO 'file.parquet', x being a column of BIGINT.
#
# Behaviour: the sum of integers is a HUGEINT, and COPY writes HUGEINT (and UHUGEINT) to Parquet as DOUBLE, without a word: the column is floating in every
# reader, and past 2^53 the number is another. So it is with numbers of more than 64 bits, which read_json of 2.0.1 gives that type. count, min and max stay
# BIGINT; decimals up to 38 digits are written as decimals, which would hold a HUGEINT of that length; BIGNUM is written as text, all digits kept.
#
# Output seen (in DuckDB, and what the file has for DuckDB, pyarrow and hyparquet):
#   sum(cents): 9007199254740993 HUGEINT -> 9007199254740992.0 DOUBLE, 9007199254740992.0 double, 9007199254740992 number
#   sum(small): 3 HUGEINT -> 3.0 DOUBLE, 3.0 double, 3 number
#   sum(cents)::DECIMAL(38,0): 9007199254740993 DECIMAL(38,0) -> 9007199254740993 DECIMAL(38,0), 9007199254740993 decimal128(38, 0), 9007199254740992 number
#   max(cents): 9007199254740992 BIGINT -> 9007199254740992 BIGINT, 9007199254740992 int64, 9007199254740992 bigint
#
# Why a guess misses it: the query itself shows whole, exact numbers, DuckDB hands them to Arrow as decimal128(38, 0), and Parquet is the format that is told to
# keep types; whoever knows that it has no 128-bit integers expects that decimal, or an error. The loss is seen only by who reads the file back.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --ignore-scripts --no-audit --no-fund hyparquet@1.33.0
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check "duckdb==2.0.1" "pyarrow==26.0.1"
cat > sums.py <<'PY'
import subprocess

import duckdb
import pyarrow.parquet

duckdb.sql("create table paid as select * from (values (9007199254740992::bigint, 1::bigint), (1, 2)) t(cents, small)")
for what in ("sum(cents)", "sum(small)", "sum(cents)::DECIMAL(38,0)", "max(cents)"):
    asked = duckdb.sql(f"select {what} as v from paid")
    duckdb.sql(f"copy (select {what} as v from paid) to 'v.parquet'")
    back = duckdb.sql("from 'v.parquet'")
    table = pyarrow.parquet.read_table("v.parquet")
    read = subprocess.run(["node", "read.mjs"], capture_output=True, check=True, text=True).stdout.strip()
    print(
        f"{what}: {asked.fetchall()[0][0]} {asked.types[0]} -> {back.fetchall()[0][0]} {back.types[0]},",
        f"{table['v'][0].as_py()} {table.schema.types[0]}, {read}",
    )
PY
cat > read.mjs <<'JS'
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";

const [{ v }] = await parquetReadObjects({ file: await asyncBufferFromFile("v.parquet") });
console.log(`${v} ${typeof v}`);
JS
seen=$(venv/bin/python sums.py)
echo "$seen"
[ "$seen" = "sum(cents): 9007199254740993 HUGEINT -> 9007199254740992.0 DOUBLE, 9007199254740992.0 double, 9007199254740992 number
sum(small): 3 HUGEINT -> 3.0 DOUBLE, 3.0 double, 3 number
sum(cents)::DECIMAL(38,0): 9007199254740993 DECIMAL(38,0) -> 9007199254740993 DECIMAL(38,0), 9007199254740993 decimal128(38, 0), 9007199254740992 number
max(cents): 9007199254740992 BIGINT -> 9007199254740992 BIGINT, 9007199254740992 int64, 9007199254740992 bigint" ]
