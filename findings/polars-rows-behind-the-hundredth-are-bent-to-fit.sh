#!/usr/bin/env bash
# Polars 2.1.0 (PyPI), `pl.DataFrame(rows)` and `pl.from_dicts(rows)` with a list of dicts, nothing else given (`strict` is True), 150 equal rows and one more.
#
# Behaviour: the types come from the first 100 rows, and a value behind them that does not fit is changed without a word: 1.5 among whole numbers is 1, 2 among
# truth values is False (as is 0.5), a list of texts among lists of numbers is a list of nulls, of a struct the keys that are new are gone, as is a new column.
# Some raise all the same: a word among numbers ("could not append"). Of the same values as one column, pl.DataFrame({"v": values}), three of the four raise.
#
# Output seen (first 150 rows, last row, what the frame has there; the same as a column):
#   1 1.5 -> 1; column: TypeError
#   True 2 -> False; column: TypeError
#   [1] ['x'] -> [None]; column: TypeError
#   {'n': 1} {'n': 1, 'm': 2} -> {'n': 1}; column: {'n': 1}
#   1 'x' -> ComputeError; column: TypeError
#   columns of {'a': 1} 150 times and {'a': 1, 'b': 2}: ['a']
#
# Why a guess misses it: that 100 rows are looked at is known, and that strict means an error for what does not fit; for a word it does. A number that turns
# into True would be Python's habit, and here 2 is False. With fewer than 100 rows all of it is right, so no small test shows it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "polars==2.1.0"
cat > "$folder/frame.py" <<'PY'
import polars as pl

def last(make):
    try:
        return repr(make()["v"].to_list()[-1])
    except Exception as error:
        return type(error).__name__

for first, other in ((1, 1.5), (True, 2), ([1], ["x"]), ({"n": 1}, {"n": 1, "m": 2}), (1, "x")):
    values = [first] * 150 + [other]
    rows = [{"v": value} for value in values]
    assert last(lambda: pl.DataFrame(rows, strict=True)) == last(lambda: pl.DataFrame(rows)) == last(lambda: pl.from_dicts(rows))
    print(f"{first!r} {other!r} -> {last(lambda: pl.DataFrame(rows))}; column: {last(lambda: pl.DataFrame({'v': values}))}")
print("columns of {'a': 1} 150 times and {'a': 1, 'b': 2}:", pl.DataFrame([{"a": 1}] * 150 + [{"a": 1, "b": 2}]).columns)
PY
seen=$("$folder/venv/bin/python" "$folder/frame.py")
echo "$seen"
[ "$seen" = "1 1.5 -> 1; column: TypeError
True 2 -> False; column: TypeError
[1] ['x'] -> [None]; column: TypeError
{'n': 1} {'n': 1, 'm': 2} -> {'n': 1}; column: {'n': 1}
1 'x' -> ComputeError; column: TypeError
columns of {'a': 1} 150 times and {'a': 1, 'b': 2}: ['a']" ]
