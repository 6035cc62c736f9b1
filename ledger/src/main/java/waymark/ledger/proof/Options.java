package waymark.ledger.proof;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Options on a command line, each {@code --name value}; some may be said more than once. */
public record Options(Map<String, List<String>> values) {

  public static Options parse(List<String> arguments) {
    Map<String, List<String>> values = new HashMap<>();
    for (int i = 0; i < arguments.size(); i += 2) {
      if (!arguments.get(i).startsWith("--") || i + 1 == arguments.size()) {
        throw new IllegalArgumentException(
            arguments.get(i) + " is not understood: options are written --name value.");
      }
      values
          .computeIfAbsent(arguments.get(i).substring(2), name -> new ArrayList<>())
          .add(arguments.get(i + 1));
    }
    return new Options(values);
  }

  public Optional<String> find(String name) {
    List<String> said = all(name);
    if (said.size() > 1) {
      throw new IllegalArgumentException("--%s is said once.".formatted(name));
    }
    return said.stream().findFirst();
  }

  /** Each value of an option, in the order in which they were said. */
  List<String> all(String name) {
    return values.getOrDefault(name, List.of());
  }

  public String get(String name) {
    return find(name)
        .orElseThrow(() -> new IllegalArgumentException("The option --" + name + " is missing."));
  }

  public Path path(String name) {
    return Path.of(get(name));
  }

  public List<String> list(String name) {
    return List.of(get(name).split(","));
  }

  public long position() {
    try {
      long position = Long.parseLong(get("position"));
      if (position > 0) {
        return position;
      }
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException("--position is a number: positions count from 1.", e);
    }
    throw new IllegalArgumentException("--position is at least 1.");
  }

  /** A whole number, 0 at least. */
  long number(String name) {
    String given = get(name);
    if (!given.matches("[0-9]{1,9}")) {
      throw new IllegalArgumentException("--%s is a number.".formatted(name));
    }
    return Long.parseLong(given);
  }
}
