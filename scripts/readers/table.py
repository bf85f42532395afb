"""Prints the rows of measure.py as one table in Markdown: what a program keeps of the sample graph and, where that differs, of the hostile one."""

import json
import sys

rows = {}
for line in open(sys.argv[1], encoding="utf-8"):
    program, form, graph, *cells, note = json.loads(line)
    rows.setdefault((program, form), {})[graph] = (cells, note)
print("| program | format | nodes | edges | labels | types | numbers | texts | lists |")
print("| --- | --- | --- | --- | --- | --- | --- | --- | --- |")
for (program, form), found in sorted(rows.items(), key=lambda row: (row[0][0].lower(), row[0][1])):
    nothing = (["not read"] * 7, "")
    sample, hostile = found.get("sample", nothing), found.get("hostile", nothing)
    cells = [one if one == other or other == "–" else f"{one}; hostile: {other}" for one, other in zip(sample[0], hostile[0])]
    print(f"| {program} | {form} | {' | '.join(cells)} |")
    for _, note in (sample, hostile):
        if note:
            print(f"{program}, {form}: {note}", file=sys.stderr)
