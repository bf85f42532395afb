// Tags sentences with Stanford CoreNLP's three classes. In: JSON lines, each a string. Out: JSON lines, each [[start, end, type], …] in
// UTF-16 units; the last line is {"seconds": …}, the processor time that tagging took.
import com.sun.management.OperatingSystemMXBean;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

public class CoreNlp {
  private static final String MODEL = "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";
  private static final Map<String, String> KINDS = Map.of("PERSON", "PER", "ORGANIZATION", "ORG", "LOCATION", "LOC");
  private static final int WARM_UP = 300;

  public static void main(String[] arguments) throws Exception {
    CRFClassifier<CoreLabel> tagger = CRFClassifier.getClassifier(MODEL);
    List<String> sentences = new ArrayList<>();
    try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
      for (String line; (line = in.readLine()) != null; ) sentences.add(unquoted(line));
    }
    for (String sentence : sentences.subList(0, Math.min(WARM_UP, sentences.size()))) tagger.classifyToCharacterOffsets(sentence);
    var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long began = machine.getProcessCpuTime();
    List<String> found = new ArrayList<>();
    for (String sentence : sentences) {
      List<String> spans = new ArrayList<>();
      for (var span : tagger.classifyToCharacterOffsets(sentence)) {
        String kind = KINDS.get(span.first());
        if (kind != null) spans.add("[" + span.second() + "," + span.third() + ",\"" + kind + "\"]");
      }
      found.add("[" + String.join(",", spans) + "]");
    }
    double seconds = (machine.getProcessCpuTime() - began) / 1e9;
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    found.forEach(out::println);
    out.println("{\"seconds\": " + seconds + "}");
    out.flush();
  }

  /** A JSON string's text. */
  private static String unquoted(String json) {
    StringBuilder text = new StringBuilder();
    for (int i = 1; i < json.length() - 1; i++) {
      char c = json.charAt(i);
      if (c != '\\') {
        text.append(c);
        continue;
      }
      char escaped = json.charAt(++i);
      if (escaped == 'u') {
        text.append((char) Integer.parseInt(json.substring(i + 1, i + 5), 16));
        i += 4;
      } else text.append(switch (escaped) {
        case 'n' -> '\n';
        case 't' -> '\t';
        case 'r' -> '\r';
        case 'b' -> '\b';
        case 'f' -> '\f';
        default -> escaped;
      });
    }
    return text.toString();
  }
}
