#!/usr/bin/env bash
# followthemoney 4.11.2 with rigour 2.6.1 (PyPI): the caption, by which lists, graphs and search show an entity, of people and bodies with Chinese names.
#
# Behaviour: a name in Latin letters becomes the caption however many Chinese ones there are and whatever comes first, be it a short form: SWB stands for 石屏县水务局. Among Chinese
# names alone it is one of those given. Names of the property `alias` do not count.
#
# Output seen (names in the order given: the caption):
#   王小明 王曉明: 王小明
#   王小明 王曉明 Wang Xiaoming: Wang Xiaoming
#   王小明 王小明同志 Xiaoming W.: Xiaoming W.
#   石屏县水务局 县水务局 SWB: SWB
#   石屏县水务局, alias SWB: 石屏县水务局
#
# Why a guess misses it: a caption is expected to be the first name, the longest or the one most like the others, and the property `name` has an order; the
# library knows languages and scripts. Of a body whose pages give its initials once, every list then shows the initials.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "followthemoney==4.11.2" "rigour==2.6.1"
cat > "$folder/captions.py" <<'PY'
from followthemoney import model


def caption(schema, names, alias=None):
    entity = model.make_entity(schema)
    entity.id = "e"
    for name in names:
        entity.add("name", name)
    if alias:
        entity.add("alias", alias)
    print(f"{' '.join(names)}{f', alias {alias}' if alias else ''}: {entity.caption}")


caption("Person", ["王小明", "王曉明"])
caption("Person", ["王小明", "王曉明", "Wang Xiaoming"])
caption("Person", ["王小明", "王小明同志", "Xiaoming W."])
caption("PublicBody", ["石屏县水务局", "县水务局", "SWB"])
caption("PublicBody", ["石屏县水务局"], "SWB")
PY
seen=$("$folder/venv/bin/python" "$folder/captions.py")
echo "$seen"
[ "$seen" = "王小明 王曉明: 王小明
王小明 王曉明 Wang Xiaoming: Wang Xiaoming
王小明 王小明同志 Xiaoming W.: Xiaoming W.
石屏县水务局 县水务局 SWB: SWB
石屏县水务局, alias SWB: 石屏县水务局" ]
