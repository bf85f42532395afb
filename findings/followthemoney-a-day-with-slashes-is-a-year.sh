#!/usr/bin/env bash
# followthemoney 4.11.2 (PyPI), the type `date`, with days as tables write them, added to an entity with cleaning on and no format named.
#
# Behaviour: a day is read from its beginning as far as it is ISO 8601, and what follows is dropped: 2019/3/5 and 2019.3.5 are the year 2019, as is 2019-W12, a week.
# A zone moves the day: 2019-03-05T02:00:00+08:00 is the evening before. 20190305, which ISO 8601 has, and 2019年3月5日 are nothing, and so is 2019-02-30. The entity
# says of none that it was changed or left out.
#
# Output seen:
#   2019-3-5: ['2019-03-05']
#   2019/3/5: ['2019']
#   2019.3.5: ['2019']
#   2019-W12: ['2019']
#   2019-03-05T02:00:00+08:00: ['2019-03-04T18:00:00']
#   20190305: []
#   2019年3月5日: []
#   2019-02-30: []
#
# Why a guess misses it: partial days are a strength of its model, so a year that comes out looks as if the source had no more; 2019-3-5 without zeros is read whole, and
# what is not understood is known to be left out, as 20190305 is. Two persons born in one year then have equal dates, which its matching counts for them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "followthemoney==4.11.2"
cat > "$folder/days.py" <<'PY'
from followthemoney import model

for day in ("2019-3-5", "2019/3/5", "2019.3.5", "2019-W12", "2019-03-05T02:00:00+08:00", "20190305", "2019年3月5日", "2019-02-30"):
    person = model.make_entity("Person")
    person.add("birthDate", day)
    print(f"{day}: {person.get('birthDate')}")
PY
seen=$("$folder/venv/bin/python" "$folder/days.py")
echo "$seen"
[ "$seen" = "2019-3-5: ['2019-03-05']
2019/3/5: ['2019']
2019.3.5: ['2019']
2019-W12: ['2019']
2019-03-05T02:00:00+08:00: ['2019-03-04T18:00:00']
20190305: []
2019年3月5日: []
2019-02-30: []" ]
