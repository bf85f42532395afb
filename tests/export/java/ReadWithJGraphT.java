import java.io.FileReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.DirectedWeightedPseudograph;
import org.jgrapht.nio.graphml.SimpleGraphMLImporter;

/** Reads each argument, a GraphML file, with JGraphT, which holds it against GraphML's schema first; prints what the graph then holds. */
final class ReadWithJGraphT {
    public static void main(String[] arguments) {
        List<Object> read = new ArrayList<>();
        for (String file : arguments) read.add(open(file));
        System.out.println(Json.of(read));
    }

    private static Map<String, Object> open(String file) {
        Map<String, Object> result = new LinkedHashMap<>();
        Map<String, Map<String, Object>> nodes = new LinkedHashMap<>();
        Map<DefaultWeightedEdge, Map<String, Object>> edges = new IdentityHashMap<>();
        SimpleGraphMLImporter<String, DefaultWeightedEdge> importer = new SimpleGraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.addVertexAttributeConsumer((of, value) ->
            nodes.computeIfAbsent(of.getFirst(), id -> element(id)).put(of.getSecond(), value.getValue()));
        importer.addEdgeAttributeConsumer((of, value) ->
            edges.computeIfAbsent(of.getFirst(), edge -> element(null)).put(of.getSecond(), value.getValue()));
        try (Reader in = new FileReader(file, StandardCharsets.UTF_8)) {
            Graph<String, DefaultWeightedEdge> graph = new DirectedWeightedPseudograph<>(DefaultWeightedEdge.class);
            importer.importGraph(graph, in);
            result.put("counts", List.of(graph.vertexSet().size(), graph.edgeSet().size()));
            result.put("nodes", nodes.values());
            result.put("edges", edges.values());
        } catch (Exception error) {
            Throwable cause = error;
            while (cause.getCause() != null) cause = cause.getCause();
            result.put("error", cause.toString());
        }
        return result;
    }

    private static Map<String, Object> element(String id) {
        Map<String, Object> found = new LinkedHashMap<>();
        if (id != null) found.put("id", id);
        return found;
    }
}
