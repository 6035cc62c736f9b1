package waymark.journeys.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The table of docs/access.md: read from the page, and written as it was seen. */
public final class AccessTable {
  public static final String LET_IN = "✓";
  public static final String REFUSED = "–";

  private static final String HEADING = "## ";
  private static final Comparator<Endpoint> IN_ORDER =
      Comparator.comparing(Endpoint::path).thenComparing(Endpoint::method);

  private final String before;
  private final Map<String, List<String>> marks;

  private AccessTable(String before, Map<String, List<String>> marks) {
    this.before = before;
    this.marks = marks;
  }

  /** The page: what comes before the first service's rows stays as somebody wrote it. */
  public static AccessTable read(String page) {
    Map<String, List<String>> marks = new TreeMap<>();
    String section = "";
    for (String line : page.lines().toList()) {
      if (line.startsWith(HEADING)) {
        section = line.substring(HEADING.length());
      } else if (line.startsWith("| `")) {
        var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        String name = cells.get(1).replace("`", "");
        marks.put(section + " " + name, cells.subList(2, 2 + Role.values().length));
      }
    }
    int rows = page.indexOf("\n## ");
    return new AccessTable(rows < 0 ? page : page.substring(0, rows + 1), marks);
  }

  /** What the page says of the role at this address; empty where it has no such row. */
  public String mark(Endpoint endpoint, Role role) {
    var row = marks.get(endpoint.section() + " " + endpoint.name());
    return row == null ? "" : row.get(role.ordinal());
  }

  /** The whole page with other marks. */
  public String page(Map<Endpoint, Map<Role, String>> seen) {
    var page = new StringBuilder(before);
    var sections =
        seen.keySet().stream()
            .collect(Collectors.groupingBy(Endpoint::section, TreeMap::new, Collectors.toList()));
    sections.forEach((section, endpoints) -> {
      if (!page.isEmpty() && page.charAt(page.length() - 2) != '\n') page.append('\n');
      page.append(HEADING).append(section).append("\n\n").append(heading());
      endpoints.stream()
          .sorted(IN_ORDER)
          .forEach(each -> page.append(row(each, seen.getOrDefault(each, Map.of()))));
      page.append('\n');
    });
    return page.toString().stripTrailing() + "\n";
  }

  private static String heading() {
    var roles = Arrays.stream(Role.values()).map(Role::code).toList();
    return "| endpoint | "
        + String.join(" | ", roles)
        + " | notes |\n|---|"
        + ":-:|".repeat(roles.size())
        + "---|\n";
  }

  private static String row(Endpoint endpoint, Map<Role, String> seen) {
    var cells = new ArrayList<String>();
    cells.add("`" + endpoint.name() + "`");
    for (Role role : Role.values()) cells.add(seen.getOrDefault(role, "?"));
    cells.add(notes(endpoint));
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String notes(Endpoint endpoint) {
    var notes = new ArrayList<String>();
    switch (endpoint.rule()) {
      case "service" -> notes.add("for services");
      case "anybody" -> notes.add("without signing in");
      case "machine" -> notes.add("from this machine");
      case "measured" -> notes.add("for whoever reaches the port");
      default -> {}
    }
    if (!endpoint.atTheGateway()) notes.add("not at the gateway");
    if (endpoint.namesPupils()) {
      var ofCandidates = endpoint.path().startsWith("/api/recruitment/");
      notes.add(ofCandidates ? "names candidates" : "names pupils");
    }
    if (Safeguarding.isOfStaff(endpoint)) notes.add("low-level concerns");
    if (Safeguarding.isContent(endpoint)) notes.add("safeguarding content");
    if (Safeguarding.openedByGlass(endpoint)) notes.add("head and director by broken glass");
    return String.join(", ", notes);
  }
}
