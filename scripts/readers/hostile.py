"""Prints, as JSON that `mailuo import` takes, a graph of what programs stumble over: quotes, control characters, markup, line breaks, a long text, CJK
extension B, huge numbers, parallel edges, self loops, empty texts and lists, ids that look like numbers."""

import json

TEXTS = [
    '<b>"凹河"&\'村\'</b>', "一行\n二行\r\n三行\t完", "\u0001\u000b\u001f", "𠮷野家𪚥", "=1+1", "@a|b\\c;,", " 空 格 ", "村" * 40_000,
    "\\u0041 ]]> <!--", "‮right‬ e\u0301", "null", "007",
]
about = {"creator": "Mailuo", "format": "mailuo-graph", "formatVersion": 1}
nodes = [
    {"key": f"person-{at}", "attributes": {"type": "Person", "name": text, "aliases": [text, "|", ""] if at % 2 else [], "mentionCount": at, "degree": at,
     "pageRank": 10.0 ** -at, "community": 2**53 - 1 - at, "x": -at / 3, "y": 1e-9 * at}}
    for at, text in enumerate(TEXTS)
]
nodes += [
    {"key": key, "attributes": {"type": "Project", "name": key, "aliases": ["甲"], "totalInvestmentCny": money, "households": 5_000_000_000 + at, "startDate": date}}
    for at, (key, money, date) in enumerate([("1234567890123456", 1e21, "2022"), ("12345e6789012345", 4160000.5, "2022-06"), ("p", 0.1, "2022-06-24")])
]
nodes += [{"key": "body", "attributes": {"type": "Organization", "name": TEXTS[0], "aliases": ["|"]}}]
ends = [("person-0", "body"), ("person-0", "p"), ("person-0", "p"), ("body", "body"), ("person-1", "1234567890123456"), ("person-2", "12345e6789012345")]
types = ["WORKS_FOR", "FUNDS", "IMPLEMENTS", "COOPERATES_WITH", "FUNDS", "FUNDS"]
edges = [
    {"key": f"e-{at}", "source": source, "target": target,
     "attributes": {"label": kind, **({"title": TEXTS[at]} if kind == "WORKS_FOR" else {"amountCny": 416e9 + at} if kind == "FUNDS" else {}),
                    "evidence": [f"a.{at}:0-9", f"a.{at}:9-12"][: at % 3], "quotes": [TEXTS[at]] * (at % 3), "support": 3_000_000_000 + at, "confidence": 0.1 * at,
                    "status": "alleged"}}
    for at, ((source, target), kind) in enumerate(zip(ends, types))
]
print(json.dumps({"attributes": about, "nodes": nodes, "edges": edges}, ensure_ascii=True))
