#!/usr/bin/env bash
# stix2 3.0.2 (PyPI, the OASIS library for STIX 2.1), `confidence` of a Relationship that is made or parsed, given what other graphs have there.
#
# Behaviour: whole numbers are made by cutting: 0.9 is 0, which in STIX is "none", 0.999 too, 99.9 is 99 and True 1. The bounds of the standard, 0 to 100, are not
# looked at: 101 and -5 pass, and come back from `parse`. No warning. A text is held to be a whole number: "0.9" is refused, where 0.9 is not.
#
# Output seen (made, and parsed from JSON):
#   0.9: 0 0
#   99.9: 99 99
#   True: 1 1
#   101: 101 101
#   -5: -5 -5
#   '0.9': InvalidValueError InvalidValueError
#   '90': 90 90
#
# Why a guess misses it: the library is strict elsewhere (a day without a time is refused for start_time, as is an id of another type, or a property that it does not
# know), so that what it takes is expected to be valid STIX; and a graph's confidence is a fraction nearly everywhere else. The best relations get the worst mark.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "stix2==3.0.2"
cat > "$folder/confidence.py" <<'PY'
import json

import stix2

person = stix2.Identity(name="甲", identity_class="individual")
office = stix2.Identity(name="乙局", identity_class="organization")
ends = {"relationship_type": "employed-by", "source_ref": person.id, "target_ref": office.id}
plain = json.loads(stix2.Relationship(**ends).serialize())


def told(make):
    try:
        return str(make().confidence)
    except Exception as error:
        return type(error).__name__


for given in (0.9, 99.9, True, 101, -5, "0.9", "90"):
    made = told(lambda: stix2.Relationship(**ends, confidence=given))
    parsed = told(lambda: stix2.parse(json.dumps({**plain, "confidence": given})))
    print(f"{given!r}: {made} {parsed}")
PY
seen=$("$folder/venv/bin/python" "$folder/confidence.py")
echo "$seen"
[ "$seen" = "0.9: 0 0
99.9: 99 99
True: 1 1
101: 101 101
-5: -5 -5
'0.9': InvalidValueError InvalidValueError
'90': 90 90" ]
