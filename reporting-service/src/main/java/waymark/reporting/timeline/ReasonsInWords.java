package waymark.reporting.timeline;

import java.util.Map;

/** The reasons that messages give by a code, as a parent understands them. */
final class ReasonsInWords {
  /** The set from which each type of message has its reason. */
  private static final Map<String, String> SETS =
      Map.of(
          "pupil-case.removed-from-register", "removal-reasons",
          "pupil-case.hold-placed", "hold-reasons",
          "pupil-case.erasure-requested", "erasure-reasons");

  private ReasonsInWords() {}

  /** Without the code, which no census asks for. */
  static String of(String type, String code, Words words) {
    return words.label(SETS.getOrDefault(type, ""), code).orElseGet(() -> code.replace('-', ' '));
  }
}
