#!/usr/bin/env bash
# NetworkX 3.6.1 (PyPI), read_gexf, on a valid GEXF 1.3 file in which one node has a value of the type date, and on one with the type short.
#
# Behaviour: the whole file is refused with a bare KeyError ('date', 'short') for one such value; where no node has one it is read. The types
# anyURI and liststring, which are no easier, become text. version="1.3" changes nothing.
#
# Output seen:
#   anyURI {'label': 'A', 'when': '7'}
#   liststring {'label': 'A', 'when': '7'}
#   date KeyError('date')
#   short KeyError('short')
#
# Why a guess misses it: date is the type that GEXF's own timeline asks for, Gephi reads it, and NetworkX reads dynamic files with start and end;
# an unknown type is expected to become text, as liststring does, or to be named in a GEXF error. A writer for both gives days as string.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
python3 -m venv "$folder/venv"
"$folder/venv/bin/pip" install --quiet --disable-pip-version-check "networkx==3.6.1"
cat > "$folder/read.py" <<'PY'
import io
import networkx

text = """<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="directed">
  <attributes class="node"><attribute id="0" title="when" type="%s"/></attributes>
  <nodes><node id="a" label="A">%s</node></nodes><edges/>
</graph></gexf>"""
value = '<attvalues><attvalue for="0" value="%s"/></attvalues>'
for kind in ("anyURI", "liststring", "date", "short"):
    own = value % ("2022-06-21" if kind == "date" else "7")
    try:
        graph = networkx.read_gexf(io.BytesIO((text % (kind, own)).encode()), version="1.3")
        print(kind, dict(sorted(graph.nodes["a"].items())))
    except Exception as error:
        print(kind, repr(error))
PY
seen=$("$folder/venv/bin/python" "$folder/read.py")
echo "$seen"
[ "$seen" = "anyURI {'label': 'A', 'when': '7'}
liststring {'label': 'A', 'when': '7'}
date KeyError('date')
short KeyError('short')" ]
