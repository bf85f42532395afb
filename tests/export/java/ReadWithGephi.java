import java.io.File;
import java.io.PrintStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gephi.graph.api.Column;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.Element;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.graph.api.Interval;
import org.gephi.graph.api.Node;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.io.processor.plugin.MergeProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/** Opens each argument, a file or several joined with the path separator, as Gephi does without a word from its user; prints what Gephi then holds. */
final class ReadWithGephi {
    public static void main(String[] arguments) throws Exception {
        PrintStream out = System.out;
        System.setOut(System.err);
        List<Object> read = new ArrayList<>();
        for (String files : arguments) read.add(open(files.split(File.pathSeparator)));
        out.println(Json.of(read));
        out.flush();
        System.exit(0);
    }

    private static Map<String, Object> open(String[] files) throws Exception {
        ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
        projects.newProject();
        Workspace workspace = projects.getCurrentWorkspace();
        ImportController imports = Lookup.getDefault().lookup(ImportController.class);
        List<String> issues = new ArrayList<>();
        Container[] containers = new Container[files.length];
        for (int at = 0; at < files.length; at++) {
            containers[at] = imports.importFile(new File(files[at]));
            containers[at].getReport().getIssues(1000).forEachRemaining((Issue issue) -> issues.add(issue.getLevel() + ": " + issue.getMessage()));
        }
        if (files.length == 1) imports.process(containers[0], new DefaultProcessor(), workspace);
        else imports.process(containers, new MergeProcessor(), workspace);
        GraphModel model = Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
        DirectedGraph graph = model.getDirectedGraph();
        List<Object> nodes = new ArrayList<>();
        for (Node node : graph.getNodes().toArray()) {
            Map<String, Object> found = element(node);
            found.put("x", node.x());
            found.put("y", node.y());
            found.put("z", node.z());
            found.put("size", node.size());
            found.put("color", String.format("#%06x", node.getRGBA() & 0xffffff));
            nodes.add(found);
        }
        List<Object> edges = new ArrayList<>();
        for (Edge edge : graph.getEdges().toArray()) {
            Map<String, Object> found = element(edge);
            found.put("source", edge.getSource().getId());
            found.put("target", edge.getTarget().getId());
            found.put("directed", edge.isDirected());
            found.put("weight", edge.getWeight());
            found.put("kind", edge.getTypeLabel());
            edges.add(found);
        }
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("issues", issues);
        result.put("nodes", nodes);
        result.put("edges", edges);
        return result;
    }

    private static String day(double milliseconds) {
        return Instant.ofEpochMilli((long) milliseconds).atOffset(ZoneOffset.UTC).toLocalDate().toString();
    }

    /** Id and label, and below `attributes` each column of Gephi's table by its title. */
    private static Map<String, Object> element(Element element) {
        Map<String, Object> found = new LinkedHashMap<>();
        found.put("id", element.getId());
        found.put("label", element.getLabel());
        Map<String, Object> attributes = new LinkedHashMap<>();
        for (Column column : element.getAttributeColumns())
            if (!column.isProperty() && element.getAttribute(column) != null) attributes.put(column.getTitle(), element.getAttribute(column));
        found.put("attributes", attributes);
        Interval times = element.getTimeBounds();
        if (times != null && !Double.isInfinite(times.getLow())) found.put("days", List.of(day(times.getLow()), day(times.getHigh())));
        return found;
    }
}
