#!/usr/bin/env bash
# GraphStream 2.0 (gs-core, Maven Central), FileSourceGraphML, on a plain valid GraphML file whose key `count` is of type `int` and whose node has 3.
#
# Behaviour: alone, it reads 3. With Woodstox on the class path, as Spring, Jackson's XML and Neo4j's APOC bring it, the same program and file end in
# NumberFormatException: For input string: "[Stax Event #4]". The reader takes a text for what `toString()` of the StAX event says, and only the JDK's own
# events say their text there. Where the key is a text, nothing fails: every value is the text "[Stax Event #4]". And a node without data of a key has
# 0 or "" for it: no value and zero are one. A line break that is written as a reference, `&#10;`, is left out: "村&#10;落" is 村落.
#
# Output seen:
#   JDK:      a count=3 name=村落 | b count=0 name=
#   Woodstox: java.lang.NumberFormatException: For input string: "[Stax Event #4]"
#   Woodstox, texts alone: a name=[Stax Event #4] | b name=
#
# Why a guess misses it: StAX is an interface of the JDK with exchangeable implementations, found by the class path alone; neither file nor program names
# one, no other reader of ours (Gephi, JGraphT, TinkerPop) minds, and a text key fails without a word.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cat > "$folder/pom.xml" <<'XML'
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion><groupId>finding</groupId><artifactId>stax</artifactId><version>1</version><packaging>pom</packaging>
  <dependencies>
    <dependency><groupId>org.graphstream</groupId><artifactId>gs-core</artifactId><version>2.0</version></dependency>
    <dependency><groupId>com.fasterxml.woodstox</groupId><artifactId>woodstox-core</artifactId><version>6.7.0</version></dependency>
  </dependencies>
</project>
XML
mvn -B -q -f "$folder/pom.xml" org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory="$folder/jars" >/dev/null
cat > "$folder/Read.java" <<'JAVA'
import java.util.StringJoiner;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.stream.file.FileSourceGraphML;

class Read {
    public static void main(String[] arguments) {
        MultiGraph graph = new MultiGraph("read");
        FileSourceGraphML source = new FileSourceGraphML();
        source.addSink(graph);
        try {
            source.readAll(arguments[0]);
            StringJoiner nodes = new StringJoiner(" | ");
            graph.nodes().forEach(node -> {
                StringJoiner values = new StringJoiner(" ", node.getId() + " ", "");
                node.attributeKeys().sorted().forEach(key -> values.add(key + "=" + node.getAttribute(key)));
                nodes.add(values.toString());
            });
            System.out.println(nodes);
        } catch (Exception error) {
            System.out.println(error);
        }
    }
}
JAVA
graph() {
  printf '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">%s<graph edgedefault="directed">' "$1"
  printf '<node id="a">%s</node><node id="b"/></graph></graphml>\n' "$2"
}
text='<key id="name" for="node" attr.name="name" attr.type="string"/>'
graph "$text<key id=\"count\" for=\"node\" attr.name=\"count\" attr.type=\"int\"/>" '<data key="name">村&#10;落</data><data key="count">3</data>' > "$folder/both.graphml"
graph "$text" '<data key="name">村</data>' > "$folder/text.graphml"
alone=$(ls "$folder"/jars/{gs-core,pherd,mbox2}-*.jar | paste -sd:)
javac -encoding UTF-8 -d "$folder" -cp "$alone" "$folder/Read.java"
read_with() { java -Dfile.encoding=UTF-8 -Dstdout.encoding=UTF-8 -cp "$folder:$1" Read "$2" 2>/dev/null; }
jdk=$(read_with "$alone" "$folder/both.graphml")
woodstox=$(read_with "$folder/jars/*" "$folder/both.graphml")
texts=$(read_with "$folder/jars/*" "$folder/text.graphml")
printf 'JDK:      %s\nWoodstox: %s\nWoodstox, texts alone: %s\n' "$jdk" "$woodstox" "$texts"
[ "$jdk" = "a count=3 name=村落 | b count=0 name=" ]
[ "$woodstox" = 'java.lang.NumberFormatException: For input string: "[Stax Event #4]"' ]
[ "$texts" = "a name=[Stax Event #4] | b name=" ]
