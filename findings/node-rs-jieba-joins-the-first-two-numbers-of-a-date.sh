#!/usr/bin/env bash
# @node-rs/jieba 2.0.3 (npm; jieba-rs), `cut` and `tag` with the hidden Markov model (the second argument left out or true), text with numbers that a hyphen parts.
#
# Behaviour: the first two numbers are one word and the third is another: the date 2024-04-18 is `2024-04`, `-`, `18`, tagged `m`, `x`, `m`; a
# range 3-5 and a telephone number are one word each; of 10.5.1 the first two are one word. With `false` each number is a word of its own.
# jieba 0.42.1 of Python, whose dictionary and model these are, parts all of these at each hyphen, with its model and without.
#
# Output seen:
#   2024-04-18  node: 2024-04 - 18   node without the model: 2024 - 04 - 18   python: 2024 - 04 - 18
#   3-5亿元     node: 3-5 亿元       node without the model: 3 - 5 亿元       python: 3 - 5 亿元
#   ZY2024-07   node: ZY2024-07      node without the model: ZY2024 - 07      python: ZY2024 - 07
#
# Why a guess misses it: it is the same algorithm with the same data, the model is described as finding words that the dictionary lacks, and on prose
# both give the same words; who knows that a date is parted, or that it is whole, has neither.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --ignore-scripts --no-audit --no-fund @node-rs/jieba@2.0.3
python3 -m venv venv
venv/bin/pip install --quiet --disable-pip-version-check 'setuptools<80' jieba==0.42.1
cat > try.mjs <<'JS'
import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";

const jieba = Jieba.withDict(dict);
for (const text of process.argv.slice(2)) console.log(jieba.cut(text, true).join(" ") + "\n" + jieba.cut(text, false).join(" "));
JS
cat > try.py <<'PY'
import logging, sys, jieba
jieba.setLogLevel(logging.ERROR)
for text in sys.argv[1:]:
    print(" ".join(jieba.cut(text)) + "\n" + " ".join(jieba.cut(text, HMM=False)))
PY
texts=(2024-04-18 3-5亿元 ZY2024-07)
node=$(node try.mjs "${texts[@]}")
python=$(venv/bin/python try.py "${texts[@]}" 2> /dev/null)
printf 'node:\n%s\npython:\n%s\n' "$node" "$python"
[ "$node" = '2024-04 - 18
2024 - 04 - 18
3-5 亿元
3 - 5 亿元
ZY2024-07
ZY2024 - 07' ]
[ "$python" = '2024 - 04 - 18
2024 - 04 - 18
3 - 5 亿元
3 - 5 亿元
ZY2024 - 07
ZY2024 - 07' ]
