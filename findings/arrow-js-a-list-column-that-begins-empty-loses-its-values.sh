#!/usr/bin/env bash
# apache-arrow 21.2.0 (npm), `tableFromJSON(rows)` with plain rows, no schema given.
#
# Behaviour: the type of a list, and the keys of an object, are taken from the first row that has one. If that list is empty the column is List<Null>, and each
# text of every later list is null, the lengths being kept; an object's keys that only later rows have are gone. The columns themselves are looked for in all
# rows. Of texts and numbers mixed the first decides: 2019 and then "2019-03" is 2019 and null, "2019-03" and then 2019 is two texts. Nothing is thrown.
#
# Output seen:
#   aka:List<Null> [] [null,null]
#   p:Struct<{name:Dictionary<Int32, Utf8>}> {"name":"甲"} {"name":"乙"}
#   when:Float64 2019 null
#   when:Dictionary<Int32, Utf8> "2019-03" "2019"
#   late:Float64 null 1
#
# Why a guess misses it: pyarrow's Table.from_pylist looks at all rows and raises where they do not fit, and a null at the head of a column of numbers is no
# hindrance here either; a first row without aliases is the common case, and the table that comes out has all its rows, lists of the right length, and no aliases.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --ignore-scripts --no-audit --no-fund apache-arrow@21.2.0
cat > table.mjs <<'JS'
import { tableFromJSON } from "apache-arrow";

const show = (...rows) => {
  const table = tableFromJSON(rows);
  const field = table.schema.fields.at(-1);
  console.log(`${field}`.replace(": ", ":"), ...table.toArray().map((row) => JSON.stringify(row.toJSON()[field.name])));
};
show({ id: "a", aka: [] }, { id: "b", aka: ["甲", "老甲"] });
show({ p: { name: "甲" } }, { p: { name: "乙", born: 1980 } });
show({ when: 2019 }, { when: "2019-03" });
show({ when: "2019-03" }, { when: 2019 });
show({ id: "a" }, { id: "b", late: 1 });
JS
seen=$(node table.mjs)
echo "$seen"
[ "$seen" = 'aka:List<Null> [] [null,null]
p:Struct<{name:Dictionary<Int32, Utf8>}> {"name":"甲"} {"name":"乙"}
when:Float64 2019 null
when:Dictionary<Int32, Utf8> "2019-03" "2019"
late:Float64 null 1' ]
