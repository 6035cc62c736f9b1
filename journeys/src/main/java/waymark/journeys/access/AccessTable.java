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
    page.lines()
        .filter(line -> line.startsWith("| `"))
        .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
        .forEach(cells ->
            marks.put(cells.get(1).replace("`", ""), cells.subList(2, 2 + Role.values().length)));
    int rows = page.indexOf("\n## ");
    return new AccessTable(rows < 0 ? page : page.substring(0, rows + 1), marks);
  }

  /** What the page says of the role at this address; empty where it has no such row. */
  public String mark(Endpoint endpoint, Role role) {
    var row = marks.get(endpoint.name());
    return row == null ? "" : row.get(role.ordinal());
  }

  /** The whole page with other marks. */
  public String page(Map<Endpoint, Map<Role, String>> seen) {
    var page = new StringBuilder(before);
    var services =
        seen.keySet().stream()
            .collect(Collectors.groupingBy(Endpoint::service, TreeMap::new, Collectors.toList()));
    services.forEach((service, endpoints) -> {
      if (!page.isEmpty() && page.charAt(page.length() - 2) != '\n') page.append('\n');
      page.append("## ").append(service).append("-service\n\n").append(heading());
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
    if (endpoint.rule().equals("service")) notes.add("for services");
    if (!endpoint.atTheGateway()) notes.add("not at the gateway");
    if (endpoint.namesPupils()) notes.add("names pupils");
    if (Safeguarding.isContent(endpoint)) notes.add("safeguarding content");
    if (Safeguarding.openedByGlass(endpoint)) notes.add("head and director by broken glass");
    return String.join(", ", notes);
  }
}
