#!/usr/bin/env bash
# What each program keeps of our exports, of the sample pages' graph and of a hostile one: the table in docs/exports.md. Run in the repository after
# `npm run build`: `scripts/readers/measure.sh [FOLDER]`. Readers of PyPI and Maven are fetched at pinned versions into FOLDER (a temporary one unless
# given); LibreOffice and graph-tool are measured where they are installed (apt-get install libreoffice-calc-nogui python3-graph-tool).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
folder=${1:-$(mktemp -d)}
mkdir -p "$folder"
mailuo() { node "$root/dist/src/cli.js" "$@" >/dev/null; }

[ -d "$folder/venv" ] || python3 -m venv "$folder/venv"
python="$folder/venv/bin/python"
"$python" -m pip install --quiet --disable-pip-version-check networkx==3.6.1 igraph==1.0.0 rustworkx==0.18.1 duckdb==1.5.6 pandas==3.1.1 pyarrow==26.0.1 \
  polars==1.42.1
# Has no wheel for every Python.
"$python" -m pip install --quiet --disable-pip-version-check tulip-python==6.0.0 || true

poms=$root/tests/export/java
[ -d "$folder/jars" ] || mvn -B -q -f "$poms/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies \
  -DoutputDirectory="$folder/jars" -DincludeScope=runtime >/dev/null
gephi=$(ls "$folder"/jars/gephi-toolkit-*.jar)
others=$(ls "$folder"/jars/*.jar | grep -Ev 'gephi-toolkit|apoc|woodstox|stax2' | paste -sd:)
javac -nowarn -proc:none -d "$folder/classes" -cp "$others:$gephi" "$poms"/*.java
# PROGRAM FORMAT READER JARS FILE LABEL TYPE TEXTS → a line of JSON: where a label and a type stand, and how texts are written.
read_with() {
  printf '["%s","%s",' "$1" "$2"
  java -Djava.awt.headless=true -cp "$folder/classes:$4" "$3" "$5" 2>/dev/null | sed 's/^\[//; s/\]$//'
  printf ',"%s","%s","%s"]' "$6" "$7" "$8"
}

for graph in sample hostile; do
  out=$folder/$graph
  rm -rf "$out" "$out-workspace"
  mkdir -p "$out"
  if [ "$graph" = sample ]; then
    (cd "$root" && mailuo build scripts/sample-pages --workspace "$out-workspace" 2>/dev/null)
  else
    "$python" "$here/hostile.py" > "$folder/hostile-graph.json"
    mailuo import "$folder/hostile-graph.json" --workspace "$out-workspace"
  fi
  for format in json graphml gexf; do mailuo export --format "$format" --workspace "$out-workspace" -o "$out/graph.$format" 2>/dev/null; done
  for format in csv parquet; do mailuo export --format "$format" --workspace "$out-workspace" -o "$out/$format" 2>/dev/null; done
  {
    echo "["
    read_with "Gephi Toolkit 0.10.1" gexf ReadWithGephi "$gephi" "$out/graph.gexf" type kind xml
    echo ","
    read_with "Gephi Toolkit 0.10.1" csv ReadWithGephi "$gephi" "$out/csv/nodes.csv:$out/csv/edges.csv" type kind csv
    echo ","
    read_with "Gephi Toolkit 0.10.1" graphml ReadWithGephi "$gephi" "$out/graph.graphml" type label xml
    echo ","
    read_with "TinkerPop (TinkerGraph) 3.8.0" graphml ReadWithTinkerPop "$others" "$out/graph.graphml" type label xml
    echo ","
    read_with "JGraphT 1.5.2" graphml ReadWithJGraphT "$others" "$out/graph.graphml" type label xml
    echo ","
    read_with "GraphStream 2.0" graphml ReadWithGraphStream "$others" "$out/graph.graphml" type label xml
    echo ","
    read_with "GraphStream 2.0" gexf ReadWithGraphStream "$others" "$out/graph.gexf" type ui.label xml
    echo "]"
  } > "$out/java.json"
  libreoffice=$(command -v soffice >/dev/null && echo libreoffice || true)
  "$python" "$here/measure.py" "$out" "$graph" java $libreoffice
  if /usr/bin/python3 -c "import graph_tool" 2>/dev/null; then /usr/bin/python3 "$here/measure.py" "$out" "$graph"; fi
done > "$folder/rows.jsonl"
"$python" "$here/table.py" "$folder/rows.jsonl"
