package waymark.local.stack;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import waymark.local.database.Database;

/** A line per part. */
public final class Status {
  private Status() {}

  /** Prints the lines; true only when every part is healthy. */
  public static boolean print(Home home, Map<String, String> environment, PrintStream out) {
    Ports ports = Ports.kept(home);
    var database = Database.find(home, environment, ports.of(Database.NAME));
    var parts = new Parts(home, ports, database.uri());
    var all = new ArrayList<Part>(List.of(database.part(home)));
    all.addAll(parts.surroundings());
    all.addAll(parts.services());
    boolean launched = Stop.launcher(home).running().isPresent();
    boolean healthy = launched;
    for (Part part : all) {
      boolean runs = part.elsewhere() || part.processFile(home).running().isPresent();
      boolean ok = runs && part.health().ok();
      healthy &= ok;
      String state = ok ? "healthy" : runs ? "not healthy" : "stopped";
      out.printf("%-13s %-12s %s%n", part.name(), state, part.where());
    }
    if (!healthy) {
      out.println(advice(launched));
    }
    return healthy;
  }

  private static String advice(boolean launched) {
    return launched
        ? "Not everything is healthy: ./waymark logs PART shows why."
        : "Waymark is not running: ./waymark start";
  }
}
