#!/usr/bin/env bash
# Gephi Toolkit 0.10.1 (Maven Central; the importer of Gephi 0.10), a CSV table by RFC 4180 of which the second name ends in a backslash.
#
# Behaviour: a backslash is an escape inside quotes, beside the doubled quote of RFC 4180. A text that ends in one therefore does not end
# at its quote, and what follows in the file is lost: of four rows the one before is all there is, with no exception thrown. A space between
# the two, `\ "`, keeps every row, and Gephi, which trims every cell, gives the text without the space.
#
# Output seen:
#   plain.csv 1: n1=a
#   spaced.csv 4: n1=a n2=b\ n3=c\ n4=d
#
# Why a guess misses it: RFC 4180, Excel, R, pandas and PostgreSQL's CSV all take a backslash for itself unless told otherwise, Gephi's own
# tables are written with doubled quotes alone, and nothing stops: the count of rows is merely smaller.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all -DoutputDirectory="$folder"
printf 'id,label,n\n"n1","a",0\n"n2","b\\",1\n"n3","c\\",2\n"n4","d",3\n' > plain.csv
printf 'id,label,n\n"n1","a",0\n"n2","b\\ ",1\n"n3","c\\ ",2\n"n4","d",3\n' > spaced.csv
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
            StringBuilder rows = new StringBuilder();
            for (Node node : model.getGraph().getNodes().toArray())
                rows.append(" ").append(node.getId()).append("=").append(String.valueOf(node.getLabel()).replace('\n', '_'));
            System.out.println(file + " " + model.getGraph().getNodeCount() + ":" + rows);
        }
        System.exit(0);
    }
}
JAVA
javac -cp gephi-toolkit-0.10.1-all.jar Open.java
found=$(java -Djava.awt.headless=true -cp gephi-toolkit-0.10.1-all.jar:. Open plain.csv spaced.csv 2>/dev/null)
echo "$found"
[ "$found" = 'plain.csv 1: n1=a
spaced.csv 4: n1=a n2=b\ n3=c\ n4=d' ]
