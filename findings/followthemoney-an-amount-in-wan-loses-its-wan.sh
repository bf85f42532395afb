#!/usr/bin/env bash
# followthemoney 4.11.2 (PyPI), the type `number` of a Payment's amount, with sums as Chinese notices print them.
#
# Behaviour: what stands behind the digits is a unit to it, whatever it is, and 万 (ten thousand) and 亿 (a hundred million) are no part of the number: 12万 is 12, as
# 12 km would be, and 3.5亿元 is 3.5. With the sign of the currency in front, ¥500, there is no number at all, and of a sum in numerals neither. `add` takes every
# one of them with cleaning on, as it stands; only who counts with `to_number`, as indexes and exports of its numeric fields do, has the other sum.
#
# Output seen (the property as kept, and the number):
#   500元: ['500元'] 500.0
#   12万: ['12万'] 12.0
#   1,200万元: ['1,200万元'] 1200.0
#   3.5亿元: ['3.5亿元'] 3.5
#   ¥500: ['¥500'] None
#   三百万元: ['三百万元'] None
#
# Why a guess misses it: the library's cleaning drops what it does not understand (a phone, a date, a country), so what is kept is taken for understood; it does know
# Chinese, names of countries and of languages among them; and 1,200 and 500元 come out right. One would expect the right sum or none, not one ten thousand times less.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "followthemoney==4.11.2"
cat > "$folder/sums.py" <<'PY'
from followthemoney import model
from followthemoney.types import registry

for amount in ("500元", "12万", "1,200万元", "3.5亿元", "¥500", "三百万元"):
    payment = model.make_entity("Payment")
    payment.add("amount", amount)
    kept = payment.get("amount")
    print(f"{amount}: {kept} {registry.number.to_number(kept[0])}")
PY
seen=$("$folder/venv/bin/python" "$folder/sums.py")
echo "$seen"
[ "$seen" = "500元: ['500元'] 500.0
12万: ['12万'] 12.0
1,200万元: ['1,200万元'] 1200.0
3.5亿元: ['3.5亿元'] 3.5
¥500: ['¥500'] None
三百万元: ['三百万元'] None" ]
