#!/usr/bin/env bash
# Gephi Toolkit 0.10.1 (Maven Central; the importer of Gephi 0.10), a valid CSV table of nodes: 40 rows with a column `code`.
#
# Behaviour: the type of a column is guessed from the first 25 rows, and a value further down that does not fit it is dropped: the node is
# there, its cell is empty, the import goes on and its result counts every row. The same rows with one of the long codes moved to the top
# are kept whole. The first file's codes are 6 digits (an Integer), and of 12 in the last ten rows; the second has such a row first.
#
# Output seen (file, nodes, nodes that have a code):
#   short-first.csv 40 30
#   long-first.csv 40 40
#
# Why a guess misses it: readers of tables either look at the whole column, widen the type, or stop with an error; here the order of the
# rows decides whether values survive, a code of digits is never text, and the loss is an entry of the report that a wizard shows and a
# program has to ask for.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all -DoutputDirectory="$folder"
row() { printf 'n%s,%s\n' "$1" "$2"; }
{ echo id,code; for i in $(seq 1 30); do row "$i" 520181; done; for i in $(seq 31 40); do row "$i" 520181204221; done; } > short-first.csv
{ echo id,code; row 40 520181204221; for i in $(seq 1 30); do row "$i" 520181; done; for i in $(seq 31 39); do row "$i" 520181204221; done; } > long-first.csv
cat > Open.java <<'JAVA'
import java.io.File;
import org.gephi.graph.api.*;
import org.gephi.io.importer.api.*;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.*;
import org.openide.util.Lookup;

/** Opens each file as Gephi does with every setting as it is, and prints what it then holds. */
final class Open {
    public static void main(String[] files) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        for (String file : files) {
            projects.newProject();
            Workspace workspace = projects.getCurrentWorkspace();
            ImportController imports = Lookup.getDefault().lookup(ImportController.class);
            imports.process(imports.importFile(new File(file)), new DefaultProcessor(), workspace);
            GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
            int nodes = 0, coded = 0;
            for (Node node : model.getGraph().getNodes().toArray()) {
                nodes++;
                if (node.getAttribute("code") != null) coded++;
            }
            System.out.println(file + " " + nodes + " " + coded);
        }
        System.exit(0);
    }
}
JAVA
javac -cp gephi-toolkit-0.10.1-all.jar Open.java
found=$(java -Djava.awt.headless=true -cp gephi-toolkit-0.10.1-all.jar:. Open short-first.csv long-first.csv 2>/dev/null)
echo "$found"
[ "$found" = $'short-first.csv 40 30\nlong-first.csv 40 40' ]
