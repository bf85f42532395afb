import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.graphstream.graph.Element;
import org.graphstream.graph.implementations.MultiGraph;
import org.graphstream.stream.file.FileSource;
import org.graphstream.stream.file.FileSourceGEXF;
import org.graphstream.stream.file.FileSourceGraphML;

/** Reads each argument, a GraphML or GEXF file, with GraphStream; prints what the graph then holds. */
final class ReadWithGraphStream {
    public static void main(String[] arguments) {
        List<Object> read = new ArrayList<>();
        for (String file : arguments) read.add(open(file));
        System.out.println(Json.of(read));
    }

    private static Map<String, Object> open(String file) {
        Map<String, Object> result = new LinkedHashMap<>();
        MultiGraph graph = new MultiGraph("read");
        FileSource source = file.endsWith(".gexf") ? new FileSourceGEXF() : new FileSourceGraphML();
        source.addSink(graph);
        try {
            source.readAll(file);
            List<Object> nodes = new ArrayList<>();
            graph.nodes().forEach(node -> nodes.add(element(node)));
            List<Object> edges = new ArrayList<>();
            graph.edges().forEach(edge -> {
                Map<String, Object> found = element(edge);
                found.put("source", edge.getSourceNode().getId());
                found.put("target", edge.getTargetNode().getId());
                found.put("directed", edge.isDirected());
                edges.add(found);
            });
            result.put("nodes", nodes);
            result.put("edges", edges);
        } catch (Exception | AssertionError error) {
            result.put("error", error.toString());
        }
        return result;
    }

    private static Map<String, Object> element(Element element) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("id", element.getId());
        Map<String, Object> attributes = new LinkedHashMap<>();
        element.attributeKeys().forEach(key -> attributes.put(key, element.getAttribute(key)));
        found.put("attributes", attributes);
        return found;
    }
}
