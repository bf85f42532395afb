import java.io.FileInputStream;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.tinkerpop.gremlin.structure.Element;
import org.apache.tinkerpop.gremlin.structure.Graph;
import org.apache.tinkerpop.gremlin.structure.io.graphml.GraphMLReader;
import org.apache.tinkerpop.gremlin.tinkergraph.structure.TinkerGraph;

/** Reads each argument, a GraphML file, as `g.io(file).read()` does; prints what the graph then holds. */
final class ReadWithTinkerPop {
    public static void main(String[] arguments) throws Exception {
        List<Object> read = new ArrayList<>();
        for (String file : arguments) read.add(open(file));
        System.out.println(Json.of(read));
    }

    private static Map<String, Object> open(String file) throws Exception {
        Map<String, Object> result = new LinkedHashMap<>();
        try (Graph graph = TinkerGraph.open(); InputStream in = new FileInputStream(file)) {
            GraphMLReader.build().create().readGraph(in, graph);
            List<Object> nodes = new ArrayList<>();
            graph.vertices().forEachRemaining(vertex -> nodes.add(element(vertex)));
            List<Object> edges = new ArrayList<>();
            graph.edges().forEachRemaining(edge -> {
                Map<String, Object> found = element(edge);
                found.put("source", edge.outVertex().id());
                found.put("target", edge.inVertex().id());
                edges.add(found);
            });
            result.put("nodes", nodes);
            result.put("edges", edges);
        } catch (Exception error) {
            result.put("error", error.toString());
        }
        return result;
    }

    private static Map<String, Object> element(Element element) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("id", element.id());
        found.put("label", element.label());
        Map<String, Object> attributes = new LinkedHashMap<>();
        element.properties().forEachRemaining(property -> attributes.put(property.key(), property.value()));
        found.put("attributes", attributes);
        return found;
    }
}
