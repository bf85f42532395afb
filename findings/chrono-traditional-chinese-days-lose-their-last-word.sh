#!/usr/bin/env bash
# chrono-node 2.10.3 (npm), `zh.hant.parse` (traditional) beside `zh.hans.parse` (simplified), on dates in Chinese numerals whose characters are the same in both.
#
# Behaviour: hant takes at most two numerals for a day: 二十六日 is the 20th, 三十一日 the 30th. Its years know 零 and not 〇, of which most years of this century are
# written: 二〇一九年 is the year 19, and it says that this is certain. hans has all of it right. Both read 去年3月5日 (last year) as 5 March of this year,
# without the word 去 in `text`, and of 民國一百零五年 both keep the year 5.
#
# Output seen (reference date 15 June 2024):
#   四月二十六日: hans 2024-4-26, hant 2024-4-20 (四月二十)
#   十二月三十一日: hans 2024-12-31, hant 2024-12-30 (十二月三十)
#   四月三十日: hans 2024-4-30, hant 2024-4-30
#   二〇一九年四月十八日: hans 2019-4-18, hant 19-4-18 (一九年四月十八日)
#   二零一九年四月十八日: hans 2019-4-18, hant 2019-4-18
#   去年3月5日: hans 2024-3-5 (年3月5日), hant 2024-3-5 (年3月5日)
#
# Why a guess misses it: the two are taken for the same parser with other characters, and none of these characters differs. Days up to the 20th and the 30th, digits,
# and years with 零 are right, so what one tries first works; the result is a valid date near the right one, and only its `text` tells that it was cut.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y > /dev/null
npm install --silent --ignore-scripts --no-audit --no-fund chrono-node@2.10.3
cat > dates.mjs <<'JS'
import { zh } from "chrono-node";

const today = new Date(2024, 5, 15, 12);
for (const text of ["四月二十六日", "十二月三十一日", "四月三十日", "二〇一九年四月十八日", "二零一九年四月十八日", "去年3月5日"]) {
  const read = ["hans", "hant"].map((script) => {
    const [found] = zh[script].parse(text, today);
    const day = ["year", "month", "day"].map((part) => found.start.get(part)).join("-");
    return `${script} ${day}${found.text === text ? "" : ` (${found.text})`}`;
  });
  console.log(`${text}: ${read.join(", ")}`);
}
process.exit(zh.hant.parse("二〇一九年四月十八日", today)[0].start.isCertain("year") ? 0 : 1);
JS
seen=$(node dates.mjs)
echo "$seen"
[ "$seen" = '四月二十六日: hans 2024-4-26, hant 2024-4-20 (四月二十)
十二月三十一日: hans 2024-12-31, hant 2024-12-30 (十二月三十)
四月三十日: hans 2024-4-30, hant 2024-4-30
二〇一九年四月十八日: hans 2019-4-18, hant 19-4-18 (一九年四月十八日)
二零一九年四月十八日: hans 2019-4-18, hant 2019-4-18
去年3月5日: hans 2024-3-5 (年3月5日), hant 2024-3-5 (年3月5日)' ]
