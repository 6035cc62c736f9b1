package waymark.local.operating;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import waymark.local.CannotContinue;

/** What was typed after an operator's command: {@code --name value}, each needed, none twice. */
record Options(Map<String, String> values) {
  private static final Map<String, String> OWNERS =
      Map.of(
          "directory", "pupil-case",
          "cases", "pupil-case",
          "safeguarding", "pupil-case",
          "recruitment", "recruitment");

  /**
   * @param use what to type, for who typed something else
   */
  static Options read(List<String> arguments, Set<String> names, String use) {
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      values.put(arguments.get(i), arguments.get(i + 1));
    }
    if (!values.keySet().equals(names) || arguments.size() != 2 * names.size()) {
      throw new CannotContinue(use);
    }
    return new Options(values);
  }

  String get(String name) {
    return values.getOrDefault(name, "");
  }

  /** The service that owns the ledger of {@code --ledger}. */
  String owner() {
    String owner = OWNERS.get(get("--ledger"));
    if (owner == null) {
      throw new CannotContinue(
          "There is no ledger '%s': directory, cases, safeguarding or recruitment."
              .formatted(get("--ledger")));
    }
    return owner;
  }
}
