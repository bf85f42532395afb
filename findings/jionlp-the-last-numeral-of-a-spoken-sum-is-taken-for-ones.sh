#!/usr/bin/env bash
# jionlp 1.5.31 and cn2an 0.5.24 (PyPI), two Chinese libraries that make numbers of sums in words, on sums as people say them: 十二万五 is 125,000.
#
# Behaviour: in Chinese a numeral behind the last unit counts in the next lower one: 三千五 is three thousand five hundred, 一百五 a hundred and fifty. jionlp's parse_money adds it as ones,
# 三千五 is 3005, with two decimals and as "accurate"; with the unit written out, 三千五百元, it has 3500. cn2an reads all of these rightly, in its modes normal and smart (the default, strict, refuses the spoken ones).
#
# Output seen (sum: jionlp's number, what it says of it; cn2an's number):
#   十二万五: 120005.00 accurate; 125000
#   一万二: 10002.00 accurate; 12000
#   三千五: 3005.00 accurate; 3500
#   一百五: 105.00 accurate; 150
#   三千五百元: 3500.00 accurate; 3500
#
# Why a guess misses it: that is how every speaker of Chinese says such sums, and the library is made in China for Chinese texts: it knows 120万至150万元, 1200余万元 as a range and 萬, and
# names sums that it is not sure of "blur". A dropped zero (三千零五) is what 3005 would be called.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "jionlp==1.5.31" "cn2an==0.5.24"
cat > "$folder/sums.py" <<'PY'
import cn2an
import jionlp

for words in ("十二万五", "一万二", "三千五", "一百五", "三千五百元"):
    money = jionlp.parse_money(words)
    print(f"{words}: {money['num']} {money['definition']}; {cn2an.cn2an(words.rstrip('元'), 'normal')}")
PY
seen=$("$folder/venv/bin/python" "$folder/sums.py" | grep -v '^#')
echo "$seen"
[ "$seen" = "十二万五: 120005.00 accurate; 125000
一万二: 10002.00 accurate; 12000
三千五: 3005.00 accurate; 3500
一百五: 105.00 accurate; 150
三千五百元: 3500.00 accurate; 3500" ]
