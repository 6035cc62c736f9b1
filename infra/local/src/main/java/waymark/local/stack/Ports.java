package waymark.local.stack;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import waymark.local.CannotContinue;

/**
 * The port of each part. Free ones are chosen at first start and kept, so that bookmarks and open
 * sessions survive a restart.
 */
public final class Ports {
  static final String GATEWAY = "gateway";

  private final Map<String, Integer> byName;

  private Ports(Map<String, Integer> byName) {
    this.byName = byName;
  }

  /** The ports as the last start left them. */
  public static Ports kept(Home home) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(Home.read(home.ports(), "")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    var ports = new TreeMap<String, Integer>();
    for (String name : properties.stringPropertyNames()) {
      String port = properties.getProperty(name).strip();
      if (port.matches("[1-9][0-9]{0,4}")) { // anything else is chosen anew
        ports.put(name, Integer.valueOf(port));
      }
    }
    return new Ports(ports);
  }

  /**
   * Keeps the port asked for with WAYMARK_PORT as the gateway's.
   *
   * @throws CannotContinue if another program has it: it was asked for, so no other is chosen
   */
  public static void keepGateway(Home home, int port) {
    if (FreePort.taken(port)) {
      throw new CannotContinue(
          "Port %d is taken by another program. Stop that program, or choose another port: WAYMARK_PORT=%d ./waymark start"
              .formatted(port, FreePort.besides(Map.of())));
    }
    var ports = new TreeMap<>(kept(home).byName);
    ports.put(GATEWAY, port);
    keep(home, ports);
  }

  /**
   * Makes sure every part named has a port nobody else listens on, and keeps the choice.
   *
   * @return a line for every kept port that had to be chosen anew
   */
  public static List<String> choose(Home home, List<String> names) {
    var lines = new ArrayList<String>();
    var ports = new TreeMap<>(kept(home).byName);
    for (String name : names) {
      int before = ports.getOrDefault(name, 0);
      ports.remove(name);
      boolean usable = before != 0 && !ports.containsValue(before) && !FreePort.taken(before);
      int port = usable ? before : FreePort.besides(ports);
      ports.put(name, port);
      if (before != 0 && !usable) {
        lines.add(
            "Port %d of %s is taken by another program: %s now uses %d."
                .formatted(before, name, name, port));
      }
    }
    keep(home, ports);
    return lines;
  }

  private static void keep(Home home, Map<String, Integer> ports) {
    var text = new StringBuilder();
    ports.forEach((name, port) -> text.append(name).append('=').append(port).append('\n'));
    OwnerOnly.write(home.ports(), text.toString());
  }

  /** The port of a part that has one. */
  public int of(String name) {
    Integer port = byName.get(name);
    if (port == null) {
      throw new CannotContinue(
          "Nothing was ever started here: run ./waymark start first (WAYMARK_HOME says where).");
    }
    return port;
  }
}
