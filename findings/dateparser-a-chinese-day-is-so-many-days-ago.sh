#!/usr/bin/env bash
# dateparser 1.5.0 (PyPI), `parse` and `search_dates` on Chinese dates without a year or a day, RELATIVE_BASE 15 June 2024.
#
# Behaviour: in Chinese, 日, 月 and 年 count back from today. 18日, the 18th, is 28 May, 18 days ago; what `search_dates` finds of 4月18日 is 28 January, four months
# and 18 days ago, and of 2019年3月 the year 5, 2019 years ago. `parse` finds nothing in 4月18日 when told that it is Chinese; told no language it takes it for
# Japanese, and is right where the month has one digit. 12月30日 is 30 June 2012: a year, a day, and the month of today. 12月31日 in June is nothing.
#
# Output seen:
#   parse 18日 zh: 2024-05-28
#   parse 4月18日 zh: None, no language: 2024-04-18
#   parse 12月30日 zh: None, no language: 2012-06-30
#   parse 12月31日 zh: None, no language: None
#   parse 2024年12月30日 zh: 2024-12-30, no language: 2024-12-30
#   search 会议于4月18日召开。 zh: [('4月18日', '2024-01-28')]
#   search 2019年3月任县长。 zh: [('2019年3月', '0005-03-15')]
#
# Why a guess misses it: Chinese is one of its languages, dates with a year and a day come out right, and a day without a year is expected to be this year's or the
# last one past (PREFER_DATES_FROM says which), or nothing. Naming the language is how one keeps it from guessing; here it takes the right answer away.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "dateparser==1.5.0"
cat > "$folder/days.py" <<'PY'
import datetime
import warnings

import dateparser
from dateparser.search import search_dates

warnings.simplefilter("ignore")


BASE = {"RELATIVE_BASE": datetime.datetime(2024, 6, 15)}


def parse(text, languages=None):
    found = dateparser.parse(text, languages=languages, settings=BASE)
    return found and found.date().isoformat()


print("parse 18日 zh:", parse("18日", ["zh"]))
for text in ("4月18日", "12月30日", "12月31日", "2024年12月30日"):
    print(f"parse {text} zh: {parse(text, ['zh'])}, no language: {parse(text)}")
for text in ("会议于4月18日召开。", "2019年3月任县长。"):
    found = search_dates(text, languages=["zh"], settings=BASE)
    print(f"search {text} zh:", [(words, day.date().isoformat()) for words, day in found])
PY
seen=$("$folder/venv/bin/python" "$folder/days.py")
echo "$seen"
[ "$seen" = "parse 18日 zh: 2024-05-28
parse 4月18日 zh: None, no language: 2024-04-18
parse 12月30日 zh: None, no language: 2012-06-30
parse 12月31日 zh: None, no language: None
parse 2024年12月30日 zh: 2024-12-30, no language: 2024-12-30
search 会议于4月18日召开。 zh: [('4月18日', '2024-01-28')]
search 2019年3月任县长。 zh: [('2019年3月', '0005-03-15')]" ]
