#!/usr/bin/env bash
# pinyin-pro 3.29.4 (npm), names of people with its settings for surnames.
#
# Behaviour: with `mode: "surname"` every character that has a reading of its own as a surname gets it, wherever it stands: 华 at the end of 李建华 is huà, 解放 of a given
# name xiè fàng, and 周繁华 has pó. `surname: "head"` keeps to the name's beginning, and reads given names rightly; but in a text with a post it has another effect, far from any
# surname: 长 of 郑州市长 becomes cháng ("long"), which without the setting is zhǎng ("head").
#
# Output seen (text: without a setting; mode surname; surname head):
#   李建华: lǐ jiàn huá; lǐ jiàn huà; lǐ jiàn huá
#   张解放: zhāng jiě fàng; zhāng xiè fàng; zhāng jiě fàng
#   周繁华: zhōu fán huá; zhōu pó huà; zhōu fán huá
#   单立人: dān lì rén; shàn lì rén; shàn lì rén
#   郑州市长: zhèng zhōu shì zhǎng; zhèng zhōu shì zhǎng; zhèng zhōu shì cháng
#
# Why a guess misses it: a mode called surname, made for names, is expected to know that a Chinese name has one surname, at its front, the more as the same package does; 单立人
# comes out right, and 华, the one surname among the commonest characters of given names, wrong each time. That a setting for surnames changes a post is not looked for.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm install --silent --no-audit --no-fund --ignore-scripts pinyin-pro@3.29.4
cat > read.mjs <<'JS'
import { pinyin } from "pinyin-pro";
for (const text of ["李建华", "张解放", "周繁华", "单立人", "郑州市长"])
  console.log(`${text}: ${pinyin(text)}; ${pinyin(text, { mode: "surname" })}; ${pinyin(text, { surname: "head" })}`);
JS
seen=$(node read.mjs)
echo "$seen"
[ "$seen" = "李建华: lǐ jiàn huá; lǐ jiàn huà; lǐ jiàn huá
张解放: zhāng jiě fàng; zhāng xiè fàng; zhāng jiě fàng
周繁华: zhōu fán huá; zhōu pó huà; zhōu fán huá
单立人: dān lì rén; shàn lì rén; shàn lì rén
郑州市长: zhèng zhōu shì zhǎng; zhèng zhōu shì zhǎng; zhèng zhōu shì cháng" ]
